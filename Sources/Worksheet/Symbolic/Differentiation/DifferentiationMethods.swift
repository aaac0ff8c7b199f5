internal import Calculus
internal import Expressions

/// Derivatives in several variables. Vectors are tuples and matrices lists of rows: `f.gradient()[0]`, `f.hessian()[0][1]`.
enum DifferentiationMethods {
  static let all: [Builtin] = [gradient, hessian, differential, directionalDerivative, inverseDerivative]

  private static let gradient = Builtin.method(
    "gradient", "variables=None", "the derivatives by the variables (all of them when none are named), as a tuple",
    examples: ["(x^2*SR('y')).gradient()": "(2*x*y, x^2)"]
  ) { call in
    let object = try call.receiver()
    return .tupled(
      try DifferentiationVariables.given(call, 1, object).map {
        object.with(try CalculusMethods.derivative(object.expr, $0, 1, call.vm))
      })
  }

  private static let hessian = Builtin.method(
    "hessian", "variables=None", "the second derivatives by the variables, as a list of rows: `H[i][j]` is ∂²f/∂xᵢ∂xⱼ",
    examples: ["(x^2*SR('y')).hessian()": "[[2*y, 2*x], [2*x, 0]]"]
  ) { call in
    let object = try call.receiver()
    let rows = try object.expr.hessian(
      DifferentiationVariables.given(call, 1, object), budget: call.vm.budget)
    return .array(try rows.map { row in .array(try row.map { object.with(try checked($0, object)) }) })
  }

  private static let differential = Builtin.method(
    "differential", "variables=None, order=1",
    "the differential dᵏf = (∂/∂x·dx + ∂/∂y·dy + …)ᵏ f of order k, with symbols `dx`, `dy`, …",
    examples: [
      "(x^2*SR('y')).differential()": "2*x*y*dx + x^2*dy",
      "(x^2*SR('y')).differential(order=2)": "2*y*dx^2 + 4*x*dx*dy",
    ]
  ) { call in
    let object = try call.receiver()
    let (variables, order) = try (DifferentiationVariables.given(call, 1, object), call.int(2))
    if order < 0 { throw Raised(.valueError, "the order of a differential is not negative, found \(order)") }
    let taken = object.expr.symbols + variables
    if let clash = variables.map(\.differential).first(where: taken.contains) {
      throw Raised(
        .valueError, "`\(clash.name)` is a variable already and cannot be a differential as well",
        hint: "give that variable another name")
    }
    let result = try object.expr.differential(variables, order: order, budget: call.vm.budget)
    return .expression(try checked(result, object))
  }

  private static let directionalDerivative = Builtin.method(
    "directional_derivative", "variables, point, direction",
    "the derivative d/dt f(a + t·v) at t = 0; the direction v is taken as it is, not made to length 1",
    examples: ["(x^2*SR('y')).directional_derivative([x, SR('y')], (1, 2), (3, 4))": "16"]
  ) { call in
    let object = try call.receiver()
    let variables = try DifferentiationVariables.given(call, 1, object)
    let point = try DifferentiationVariables.coordinates(call, 2, variables)
    let direction = try DifferentiationVariables.coordinates(call, 3, variables)
    return .simplest(try object.expr.directionalDerivative(variables, at: point, along: direction))
  }

  private static let inverseDerivative = Builtin.method(
    "inverse_derivative", "variable=None, n=1",
    "the n-th derivative of the inverse function at the place f(x), written in x: 1/f′(x) for n = 1",
    examples: ["tan(x).inverse_derivative()": "1/(tan(x)^2 + 1)"]
  ) { call in
    let object = try call.receiver()
    let (variables, order) = try (DifferentiationVariables.given(call, 1, object), call.int(2))
    guard variables.count == 1, order >= 1 else {
      throw Raised(
        .valueError,
        "the inverse of a function of one variable is differentiated at least once, found "
          + "\(variables.count) variables and the order \(order)", hint: "`f.inverse_derivative(x)`")
    }
    if object.expr.derivative(variables[0]) == 0 {
      throw Raised(.valueError, "a constant has no inverse function")
    }
    return .simplest(try checked(object.expr.inverseDerivative(variables[0], order: order), object))
  }

  private static func checked(_ result: Expr, _ object: ExpressionObject) throws -> Expr {
    try Combination.checked(result, from: object.expr, "the derivative of")
  }
}
