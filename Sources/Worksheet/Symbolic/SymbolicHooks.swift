internal import Exact
internal import Expressions

extension Hooks {
  /// The hooks of symbolic mathematics.
  static let symbolic: Hooks = {
    var hooks = Hooks()
    hooks.variable = { name, _ in .expression(.symbol(name)) }
    hooks.callable = { names, value, vm in
      guard let e = value.expression else {
        throw Raised(
          .typeError,
          "the value of a symbolic function is an expression, found a value of type "
            + "`\(vm.typeName(value))`", hint: "`def f(\(names.joined(separator: ", "))):` defines any function")
      }
      return .object(ExpressionObject(e, parameters: names.map { Symbol($0) }))
    }
    hooks.generators = { names, ring, vm in try PolynomialRing.named(names, ring, vm) }
    hooks.polynomialRing = { base, index, vm in try PolynomialRing.over(base, index, vm) }
    hooks.chain = { right, result in ChainedRelation.operand(right, after: result) }
    hooks.real = { text, _ in PreciseNumber.literal(text) ?? .real(Compiler.double(text)) }
    hooks.power = { base, exponent, _ in
      .simplest(try Combination.checked(.power(Expr(base), Expr(exponent)), from: Expr(base), "the power of"))
    }
    return hooks
  }()
}
