internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Simplification

/// Forms of expressions: expanded, factored, simplified, substituted.
enum RewritingMethods {
  /// A rewriting of an expression, done on both sides of a relation; arguments that only steer other systems are
  /// accepted and ignored.
  private static func rewrite(
    _ names: [String], _ doc: String, _ change: @escaping @Sendable (Expr, Interpreter) throws -> Expr
  ) -> [Builtin] {
    names.map { name in
      .method(name, "*args, **kwargs", doc) { call in
        let object = try call.receiver()
        return object.with(try onSides(object.expr) { try change($0, call.vm) })
      }
    }
  }

  /// A change of an expression, or of both sides of a relation.
  static func onSides(_ e: Expr, _ change: (Expr) throws -> Expr) throws -> Expr {
    guard let sides = e.relation else { return try change(e) }
    return sides.relation.between(try change(sides.left), try change(sides.right))
  }

  static let all: [Builtin] = expanding + simplifying + substituting

  private static let expanding: [Builtin] =
    rewrite(
      ["expand", "rational_expand", "expand_rational", "expand_sum"], "products and powers of sums multiplied out"
    ) { e, _ in
      try e.expanded()
    }
    + rewrite(["factor"], "the expression as a product of irreducible factors") { e, _ in try e.factored() }
    + rewrite(
      ["combine", "together", "normalize", "simplify_rational", "rational_simplify"], "one fraction in lowest terms"
    ) {
      e, _ in
      try e.rationalSimplified()
    }
    + rewrite(["trig_expand", "expand_trig"], "sines and cosines of sums written in those of the parts") { e, _ in
      e.trigExpanded()
    }
    + rewrite(["trig_reduce", "reduce_trig"], "products of sines and cosines written as sums") { e, _ in
      try e.trigReduced()
    }
    + rewrite(["exponentialize"], "trigonometric functions written with exponentials") { e, _ in e.inExponentials() }
    + [
      .method("collect", "s", "the terms gathered by powers of a variable") { call in
        let object = try call.receiver()
        let x = try call.expression(1)
        return object.with(try onSides(object.expr) { try $0.collected(x) })
      },
      .method("factor_list", "dontfactor=None", "the factors with their multiplicities") { call in
        .array(
          try call.receiver().expr.factorList().map { .tupled(.expression($0.factor), .integer($0.multiplicity)) })
      },
    ]

  private static let simplifying: [Builtin] =
    rewrite(
      [
        "simplify_full", "full_simplify", "simplify", "simplify_real", "simplify_hypergeometric",
        "hypergeometric_simplify",
      ],
      "the simplest of several equal forms, with the assumptions of the worksheet"
    ) { e, vm in try e.simplified(vm.symbolic.assumptions, budget: vm.budget) }
    + rewrite(["simplify_trig", "trig_simplify"], "simplified with sin² + cos² = 1") { e, vm in
      try e.trigExpanded().simplified(vm.symbolic.assumptions, budget: vm.budget)
    }
    + rewrite(
      [
        "canonicalize_radical", "radical_simplify", "expand_log", "log_expand", "simplify_exp", "exp_simplify",
      ],
      "roots and logarithms of products taken apart where the assumptions prove it"
    ) { e, vm in e.radicalSimplified(vm.symbolic.assumptions) }
    + rewrite(["simplify_log", "log_simplify"], "sums of logarithms written as one where that holds") { e, vm in
      e.logarithmsContracted(vm.symbolic.assumptions)
    }
    + rewrite(
      ["simplify_factorial", "factorial_simplify", "gamma_normalize"],
      "quotients of factorials and gamma functions cancelled"
    ) { e, _ in try e.factorialSimplified() }
    + rewrite(["simplify_rectform"], "the form x + I*y where it is simpler") { e, vm in
      e.rectangularSimplified(vm.symbolic.assumptions)
    }
    + rewrite(["demoivre"], "exponentials with imaginary exponents written as cosines and sines") { e, _ in
      try e.withSinesForExponentials()
    }
    + rewrite(["unhold"], "held calls evaluated") { e, vm in try unheld(e, vm) }

  private static func unheld(_ e: Expr, _ vm: Interpreter) throws -> Expr {
    try e.fold { (part: Expr, value: (Expr) -> Expr) throws(any Error) -> Expr in
      guard case .call(let function, let arguments) = part.node else { return part.rebuilt(value) }
      let call = function(arguments.map(value))
      return try SumForm(call).map { try SumBuiltins.value(of: $0, vm) } ?? call
    }
  }

  private static let substituting: [Builtin] =
    ["subs", "substitute", "subs_expr", "substitute_expression"].map { name in
      .method(name, "*args, **kwargs", "the expression with symbols or parts replaced: `e.subs(x=2)`") { call in
        let object = try call.receiver()
        return object.with(try Substitution.substitute(object.expr, call.rest, call.keywords, call.vm))
      }
    } + [
      .method("substitute_function", "original, new", "the expression with a function replaced") { call in
        let object = try call.receiver()
        guard case .object(let old as AbstractFunctionObject) = call[1] else {
          throw call.unexpected(1, "a function made with `function`")
        }
        return object.with(try Substitution.replace(old.function, by: call[2], in: object.expr, call.vm))
      },
      .method("function", "*args", "the expression as a function of variables") { call in
        let symbols = try call.rest.map { value -> Symbol in
          guard let symbol = value.expression?.symbol else {
            throw Raised(.typeError, "`function()` needs variables, found a value of type `\(call.vm.typeName(value))`")
          }
          return symbol
        }
        if symbols.isEmpty { throw Raised(.typeError, "`function()` needs at least one variable") }
        return .object(ExpressionObject(try call.receiver().expr, parameters: symbols))
      },
    ]
}
