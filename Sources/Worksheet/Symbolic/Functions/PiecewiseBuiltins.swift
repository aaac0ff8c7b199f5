internal import Expressions
internal import Functions

/// SageMath's ways to write functions that are defined piece by piece, as calls of `piecewise(c₁, v₁, c₂, v₂, …)`.
enum PiecewiseBuiltins {
  static let all: [Builtin] = [cases, piecewise]

  private static let cases = Builtin(
    "cases", "l", "the value beside the first condition that holds: `cases([(x < 0, -x), (True, x)])`",
    examples: ["cases([(x < 0, -x), (True, x)])": "piecewise(x < 0, -x, x)"]
  ) { call in
    var arguments: [Expr] = []
    for pair in try call.elements(0) {
      guard let parts = pair.asElements, parts.count == 2, let value = parts[1].expression else {
        throw call.unexpected(0, "pairs of a condition and a value")
      }
      if case .bool(let holds) = parts[0] {
        if !holds { continue }
        arguments.append(value)
        break
      }
      guard let condition = parts[0].expression, condition.relation != nil else {
        throw call.unexpected(0, "pairs of a condition and a value")
      }
      arguments += [condition, value]
    }
    return .expression(arguments.count == 1 ? arguments[0] : Function.piecewise(arguments))
  }

  private static let piecewise = Builtin(
    "piecewise", "*args, var=None",
    "the value beside the first condition that holds, `piecewise(c1, v1, c2, v2, …)` with a last value for all other "
      + "cases, or SageMath's list of intervals, open as tuples and closed as lists, with values",
    examples: [
      "piecewise(x > 0, x, -x)": "piecewise(x > 0, x, -x)",
      "piecewise([((-oo, 0), -x), ([0, oo], x)])": "piecewise(x < 0, -x, x)",
    ]
  ) { call in
    guard call.rest.count == 1, let pieces = call.rest[0].asElements else {
      return try CatalogueFunctions.apply(.piecewise, "piecewise", call.rest, call.vm)
    }
    let read = try pieces.map { try Piece($0, call) }.sorted(by: { $0.precedes($1) })
    let x = try variable(read, call)
    var arguments: [Expr] = []
    var covered: (end: Expr, isIncluded: Bool) = (-.infinity, true)
    for piece in read {
      if piece.lower != covered.end || !piece.includesLower && !covered.isIncluded {
        let isBefore = piece.includesLower ? Relation.less : .lessOrEqual
        arguments += [isBefore.between(x, piece.lower), .undefined]
      }
      covered = (piece.upper, piece.includesUpper)
      if piece.upper == .infinity {
        arguments.append(piece.value)
        break
      }
      arguments += [(piece.includesUpper ? Relation.lessOrEqual : .less).between(x, piece.upper), piece.value]
    }
    return .expression(arguments.count == 1 ? arguments[0] : Function.piecewise(arguments))
  }

  private static func variable(_ pieces: [Piece], _ call: Call) throws -> Expr {
    if !call[0].isNone { return try call.expression(0) }
    let symbols = Set(pieces.flatMap(\.value.symbols))
    guard symbols.count <= 1 else {
      throw Raised(
        .valueError, "`piecewise()` needs the variable of the intervals", hint: "`piecewise(pieces, var=x)`")
    }
    return symbols.first.map { Expr($0) } ?? .symbol("x")
  }
}

/// A value on an interval.
private struct Piece {
  let lower: Expr
  let upper: Expr
  let includesLower: Bool
  let includesUpper: Bool
  let value: Expr

  /// Reads `((a, b), value)` or `([a, b], value)`.
  init(_ value: Value, _ call: Call) throws {
    let wanted = "pairs of an interval and a value, as `((0, 1), x^2)`"
    guard let parts = value.asElements, parts.count == 2, let ends = parts[0].asElements, ends.count == 2,
      let lower = ends[0].expression, let upper = ends[1].expression, let formula = parts[1].expression
    else { throw Raised(.typeError, "`piecewise()` needs \(wanted), found `\(try call.vm.repr(value))`") }
    var isClosed = false
    if case .list = parts[0] { isClosed = true }
    (self.lower, self.upper, self.value) = (lower, upper, formula)
    (includesLower, includesUpper) = (isClosed || lower.hasInfinity, isClosed || upper.hasInfinity)
  }

  /// Whether this lies before the other on the line.
  func precedes(_ other: Piece) -> Bool {
    if lower == other.lower { return false }
    if lower == -.infinity { return true }
    if other.lower == -.infinity { return false }
    return ((lower - other.lower).provedSign(isReal: true) ?? 0) < 0
  }
}
