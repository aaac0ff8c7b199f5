internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Simplification
internal import Typesetting

/// Derivatives.
enum CalculusMethods {
  static let all: [Builtin] =
    derivatives + [
      .method(
        "implicit_derivative", "Y, X, n=1", "the n-th derivative of Y by X where the expression is constant",
        examples: ["(x^2 + SR('y')^2).implicit_derivative(SR('y'), x)": "-x/y"]
      ) { call in
        .expression(
          try implicitDerivative(
            call.receiver().expr, of: call.symbol(1), by: call.symbol(2), order: call.int(3), call.vm))
      }
    ]

  /// y′ = −F_x/F_y, and (d/dx) = ∂_x + y′·∂_y for the higher ones.
  private static func implicitDerivative(
    _ e: Expr, of y: Symbol, by x: Symbol, order: Int, _ vm: Interpreter
  ) throws -> Expr {
    guard order >= 1 else { throw Raised(.valueError, "the order of a derivative is at least 1, found \(order)") }
    let first = try Combination.apply(.divide, -(try derivative(e, x, 1, vm)), derivative(e, y, 1, vm), vm) ?? 0
    var result = first
    for _ in 1..<order {
      try vm.poll()
      result = try (derivative(result, x, 1, vm) + first * derivative(result, y, 1, vm)).rationalSimplified()
    }
    return result
  }

  private static let derivatives: [Builtin] = ["diff", "derivative", "differentiate"].map { name in
    .method(name, "*args", "the derivative: `f.diff(x)`, `f.diff(x, 2)`, `f.diff(x, y)`, `f.diff(x, 2, y)`") { call in
      let object = try call.receiver()
      if call.rest.isEmpty, let parameters = object.parameters, parameters.count > 1 {
        return .tupled(try parameters.map { object.with(try derivative(object.expr, $0, 1, call.vm)) })
      }
      var e = object.expr
      for (symbol, order) in try steps(call.rest, object, call) { e = try derivative(e, symbol, order, call.vm) }
      return object.with(e)
    }
  }

  /// Variables with the number of times each.
  private static func steps(_ arguments: [Value], _ object: ExpressionObject, _ call: Call) throws -> [(Symbol, Int)] {
    var steps: [(Symbol, Int)] = []
    for argument in arguments {
      if let symbol = argument.expression?.symbol {
        steps.append((symbol, 1))
      } else if let order = argument.expression?.smallInteger {
        if order < 0 { throw Raised(.valueError, "the order of a derivative is not negative, found \(order)") }
        if steps.isEmpty { steps.append((try object.onlyVariable(of: "derivative", "diff"), 1)) }
        steps[steps.count - 1].1 = order
      } else if let elements = argument.asElements {
        steps += try self.steps(elements, object, call)
      } else {
        let found = try argument.expression.map { "`\($0.text(limit: 60))`" } ?? call.vm.repr(argument)
        throw Raised(
          .typeError, "`\(call.builtin.name)()` needs variables and orders, found \(found)",
          hint: "`diff(f, x)` or `diff(f, x, 2)`")
      }
    }
    return steps.isEmpty ? [(try object.onlyVariable(of: "derivative", "diff"), 1)] : steps
  }

  /// The derivative of an expression, or of both sides of a relation.
  static func derivative(_ e: Expr, _ symbol: Symbol, _ order: Int, _ vm: Interpreter) throws -> Expr {
    if let sides = e.relation {
      return sides.relation.between(
        try derivative(sides.left, symbol, order, vm), try derivative(sides.right, symbol, order, vm))
    }
    var result = e
    for _ in 0..<order {
      if result == 0 { return 0 }
      try vm.poll()
      result = result.derivative(symbol)
    }
    return try Combination.checked(result, from: e, "the derivative of")
  }
}
