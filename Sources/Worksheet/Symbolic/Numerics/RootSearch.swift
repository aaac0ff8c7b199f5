internal import Evaluation
internal import Expressions
internal import Functions

/// `find_root`: a zero between two points.
enum RootSearch {
  static let record = Builtin(
    "find_root", "f, a, b, var=None, xtol=1e-12, maxiter=200",
    "a zero of a real function between a and b, where it has different signs",
    examples: ["find_root(x^2 - 2, 0, 2)": "1.414213562373095"]
  ) { call in
    let f = try function(call[0], call)
    guard let root = try bisect(f, try call.double(1), try call.double(2)) else {
      throw Raised(
        .runtimeError, "the function has the same sign at both ends, so no zero is certain between them",
        hint: "choose ends where the function has different signs")
    }
    return .float(root)
  }

  private static func function(_ value: Value, _ call: Call) throws -> (Double) throws -> Double {
    if case .object(let object as ExpressionObject) = value {
      let e = object.expr.relation.map { $0.left - $0.right } ?? object.expr
      let symbols = call[3].expression?.symbol.map { [$0] } ?? object.parameters ?? e.symbols
      guard symbols.count == 1 else {
        throw Raised(.valueError, "the function must be of one variable, found \(symbols.count)")
      }
      let tape = try Tape(e, variables: symbols)
      return { tape.value(at: [$0]) }
    }
    return { x in
      guard let y = try call.vm.double(call.vm.call(value, [.float(x)])) else {
        throw Raised(.typeError, "the function must give real numbers")
      }
      return y
    }
  }

  /// Bisection down to neighbouring floats; nil when the ends have the same sign.
  private static func bisect(_ f: (Double) throws -> Double, _ a: Double, _ b: Double) throws -> Double? {
    var (low, high) = (min(a, b), max(a, b))
    var (atLow, atHigh) = (try f(low), try f(high))
    if atLow == 0 { return low }
    if atHigh == 0 { return high }
    guard atLow.isFinite, atHigh.isFinite, (atLow < 0) != (atHigh < 0) else { return nil }
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { break }
      let value = try f(middle)
      if value == 0 { return middle }
      if (value < 0) == (atLow < 0) { (low, atLow) = (middle, value) } else { (high, atHigh) = (middle, value) }
    }
    return abs(atLow) <= abs(atHigh) ? low : high
  }
}
