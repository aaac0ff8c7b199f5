internal import Calculus
internal import Exact
internal import Expressions

/// `is_differentiable(f, a)`.
enum IsDifferentiable {
  private static let doc = """
    whether f(a + Δ) − f(a) = AΔ + o(|Δ|): yes with A, no with the direction or curve that breaks it, or unknown
    The variables are the parameters of f, those named, or all of them. `value=` is f(a) where the formula has none; a
    function given by cases has it as `piecewise(x^2 + y^2 == 0, 0, x*y/(x^2 + y^2))`. A list of functions makes a vector.
    """

  static let record = Builtin(
    "is_differentiable", "f, point, variables=None, value=None", doc,
    examples: [
      "is_differentiable(x^2, 3)": "differentiable: A = (6,)",
      "is_differentiable(abs(x), 0)": "not differentiable: the derivative from the right is 1, from the left -1",
    ]
  ) { call in
    let components = call[0].asElements ?? [call[0]]
    let functions = try components.map { value in
      guard let f = value.expression else { throw call.unexpected(0, "a function or a list of functions") }
      return f
    }
    let variables = try variables(call, components, functions)
    let point = try DifferentiationVariables.coordinates(call, 1, variables)
    let values = try call[3].isNone ? nil : entries(call, count: functions.count)
    let answer = Expr.differentiability(
      of: functions, variables, at: point, values: values, budget: call.vm.budget.slice(seconds: 20))
    try call.vm.poll()
    return .object(DifferentiabilityObject(answer, isVector: call[0].asElements != nil))
  }

  private static func variables(_ call: Call, _ components: [Value], _ functions: [Expr]) throws -> [Symbol] {
    var parameters: [Symbol]?
    for case .object(let object as ExpressionObject) in components { parameters = parameters ?? object.parameters }
    return try DifferentiationVariables.given(
      call, 2, ExpressionObject(.sum(functions), parameters: parameters ?? all(functions)))
  }

  /// The variables of all functions, by name.
  private static func all(_ functions: [Expr]) -> [Symbol] {
    var seen: Set<Symbol> = []
    return functions.flatMap(\.symbols).filter { seen.insert($0).inserted }.sorted { $0.name < $1.name }
  }

  private static func entries(_ call: Call, count: Int) throws -> [Expr] {
    let entries = try (call[3].asElements ?? [call[3]]).map { value in
      guard let e = value.expression else { throw call.unexpected(3, "a number for each function") }
      return e
    }
    if entries.count != count {
      throw Raised(.valueError, "`is_differentiable()` needs one value for each function, found \(entries.count)")
    }
    return entries
  }
}
