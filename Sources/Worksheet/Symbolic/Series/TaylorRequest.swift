internal import Calculus
internal import Exact
internal import Expressions

/// What `taylor(f, x, a, n)` and its relatives are asked for: functions, variables with their points, and an order.
struct TaylorRequest {
  let functions: [ExpressionObject]
  /// Whether the functions are the components of one with values in ℝᵐ.
  let isVector: Bool
  let points: [(variable: Symbol, point: Expr)]
  let order: Int
  /// The arguments after the order.
  let rest: [Value]

  /// Reads `f, x, a, n, …` or `f, (x, a), (y, b), n, …`.
  init(_ call: Call) throws {
    isVector = call[0].asElements != nil
    functions = try (call[0].asElements ?? [call[0]]).map { value in
      if case .object(let object as ExpressionObject) = value { return object }
      guard let f = value.expression else { throw call.unexpected(0, "a function or a list of functions") }
      return ExpressionObject(f)
    }
    var arguments = call.rest[...]
    points = try TaylorRequest.points(&arguments, call)
    guard !points.isEmpty, let first = arguments.popFirst(), let n = first.asInteger?.asInt else {
      throw TaylorRequest.misuse(call)
    }
    order = n
    rest = Array(arguments)
  }

  private static func points(_ arguments: inout ArraySlice<Value>, _ call: Call) throws -> [(Symbol, Expr)] {
    if let x = arguments.first?.expression?.symbol, let a = arguments.dropFirst().first?.expression {
      arguments = arguments.dropFirst(2)
      return [(x, a)]
    }
    var points: [(Symbol, Expr)] = []
    while let parts = arguments.first?.asElements {
      guard parts.count == 2, let x = parts[0].expression?.symbol, let a = parts[1].expression else {
        throw misuse(call)
      }
      if points.contains(where: { $0.0 == x }) {
        throw Raised(.valueError, "the variable `\(x.name)` is named twice", hint: "name each variable once")
      }
      points.append((x, a))
      arguments.removeFirst()
    }
    return points
  }

  /// The end of Taylor's formula: one number for each variable.
  func target(_ call: Call, _ index: Int) throws -> [Expr] {
    try DifferentiationVariables.coordinates(call, index, points.map(\.variable))
  }

  /// One value, or a tuple of those of all components.
  func mapped(_ value: (ExpressionObject) throws -> Value) throws -> Value {
    let values = try functions.map(value)
    return isVector ? .tupled(values) : values[0]
  }

  static func misuse(_ call: Call) -> Raised {
    Raised(
      .typeError, "`\(call.builtin.name)()` needs a variable, a point and an order",
      hint: "`\(call.builtin.name)(f, x, 0, 5)` or `\(call.builtin.name)(f, (x, 0), (y, 0), 3)`")
  }
}
