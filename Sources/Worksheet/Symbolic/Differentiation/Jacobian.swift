internal import Expressions

/// `jacobian([f, g], [x, y])`.
enum Jacobian {
  static let record = Builtin(
    "jacobian", "functions, variables",
    "the derivatives of each function by each variable: a list of rows, `J[i][j]` is ∂fᵢ/∂xⱼ",
    examples: ["jacobian([x^2, sin(x)], [x])": "[[2*x], [cos(x)]]"]
  ) { call in
    let functions = call[0].asElements ?? [call[0]]
    return .array(
      try functions.map { function in
        guard let f = function.expression else { throw call.unexpected(0, "functions or a list of them") }
        let object = if case .object(let object as ExpressionObject) = function { object } else { ExpressionObject(f) }
        let variables = try DifferentiationVariables.given(call, 1, object)
        return .array(try variables.map { object.with(try CalculusMethods.derivative(f, $0, 1, call.vm)) })
      })
  }
}
