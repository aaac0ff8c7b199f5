internal import Expressions

/// The global functions of symbolic mathematics.
enum SymbolicFunctions {
  static let all: [Builtin] =
    CatalogueFunctions.all
    + Variables.all
    + NumericFunctions.all
    + MethodFunctions.all
    + AssumptionFunctions.all
    + FloatingField.functions
    + FastFunction.functions
    + LimitBuiltins.functions
    + SeriesBuiltins.functions
    + [
      RootSearch.record, symbolicExpression, Jacobian.record, IsDifferentiable.record, PolynomialRing.builtin,
      SumBuiltins.product, RootMethods.complexRootOf, SearchBudget.builtin,
    ]
    + SolveFunctions.all
    + LaplaceBuiltins.functions
    + DesolveFunctions.all
    + OrthogonalPolynomials.all
    + PiecewiseBuiltins.all
}

extension SymbolicFunctions {
  private static let symbolicExpression = Builtin("symbolic_expression", "x", "a value as an expression") { call in
    if case .object(let object as ExpressionObject) = call[0] { return .object(object) }
    return .expression(try call.expression(0))
  }
}

/// Methods of expressions that are also global functions: `expand(e)` is `e.expand()`.
enum MethodFunctions {
  private static let names = [
    "diff", "derivative", "expand", "simplify", "n", "numerical_approx", "numerator", "denominator", "gradient",
    "hessian", "operands", "variables", "coefficient", "collect", "combine", "simplify_full", "full_simplify",
    "simplify_rational", "simplify_trig", "partial_fraction", "resultant", "rectform", "trig_expand", "trig_reduce",
    "canonicalize_radical", "simplify_radical", "simplify_exp", "simplify_log", "simplify_real", "simplify_factorial",
    "simplify_rectform", "expand_log", "exponentialize", "demoivre", "rewrite", "differential",
    "directional_derivative", "inverse_derivative", "integral", "integrate", "residue",
  ]

  static let all: [Builtin] =
    names.map { function($0, method: $0) } + [
      function("N", method: "n"), function("differentiate", method: "diff"), factor,
    ]

  /// Integers and rationals are factored into primes, expressions into irreducible factors.
  private static let factor: Builtin = {
    let numbers = TheoryFunctions.functions.first { $0.name == "factor" }
    let expressions = function("factor", method: "factor")
    return Builtin("factor", "n, *args, **kwargs", "the prime factors of a number, the factors of an expression") {
      call in
      if case .object(let object as ExpressionObject) = call[0], object.expr == 0 { return call[0] }
      if let exact = call[0].expression?.rational, let numbers {
        return try numbers.call([.simplest(Expr(exact))], [], in: call.vm)
      }
      return try expressions.call([call[0]] + call.rest, call.keywords, in: call.vm)
    }
  }()

  static func function(_ name: String, method: String) -> Builtin {
    let record = ExpressionMethods.named(method)
    return Builtin(name, "*args, **kwargs", record?.doc ?? "") { call in
      guard let first = call.rest.first else {
        throw Raised(.typeError, "`\(name)()` needs an expression", hint: "`\(name)(x^2)`")
      }
      let rest = Array(call.rest.dropFirst())
      if case .object(let object) = first, !(object is ExpressionObject),
        let found = try call.vm.lookUp(method, in: first)
      {
        return try call.vm.call(found, rest, call.keywords)
      }
      guard let record, first.expression != nil else {
        throw Raised(
          .typeError,
          "`\(name)()` needs a number or an expression, found a value of type "
            + "`\(call.vm.typeName(first))`")
      }
      return try record.call([first] + rest, call.keywords, in: call.vm)
    }
  }
}
