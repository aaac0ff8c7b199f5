internal import Calculus
internal import Exact
internal import Expressions
internal import Functions

/// `find_root`: a zero between two points.
enum RootSearch {
  static let record = Builtin(
    "find_root", "f, a, b, var=None, xtol=1e-12, maxiter=200",
    "a zero of a real function between a and b: of a formula the float nearest to a zero that is proved to exist; of "
      + "another function a change of sign between neighbouring floats",
    examples: ["find_root(x^2 - 2, 0, 2)": "1.4142135623730951", "find_root(tan(x), 1, 4)": "3.141592653589793"]
  ) { call in
    let ends = (try call.double(1), try call.double(2))
    guard ends.0.isFinite, ends.1.isFinite else {
      throw Raised(.valueError, "a zero is sought between two finite ends", hint: "`find_root(x^2 - 2, 0, 2)`")
    }
    guard let formula = try Trace.expression(of: call[0], call.vm) else { return .float(try sampled(ends, call)) }
    return .float(try proved(formula, ends, call))
  }

  fileprivate static let tenth = (Expr(1) / 10).rational ?? 0

  private static func proved(_ formula: ExpressionObject, _ ends: (Double, Double), _ call: Call) throws -> Double {
    let e = formula.expr.relation.map { $0.left - $0.right } ?? formula.expr
    let symbols = call[3].expression?.symbol.map { [$0] } ?? formula.parameters ?? e.symbols
    guard symbols.count <= 1 else {
      throw Raised(.valueError, "the function must be of one variable, found \(symbols.count)")
    }
    let finding = try e.zero(of: symbols.first ?? Symbol("x"), from: ends.0, to: ends.1, budget: call.vm.searchBudget)
    let place = "[\(try call.vm.repr(call[1])), \(try call.vm.repr(call[2]))]"
    switch finding {
    case .zero(let value): return value
    case .none(let bound):
      let reason = bound.map { ": it is at \($0 > 0 ? "least" : "most") \($0.truncated)" } ?? ""
      throw Raised(
        .runtimeError, "f has no zero in \(place)\(reason)", hint: "choose ends with a zero between them")
    case .undecided(let point):
      throw Raised(
        .runtimeError, "f appears to have no zero on the interval \(place), but close to \(point) that is not proved",
        hint: "choose ends where the function has different signs and no pole between")
    }
  }

  /// Bisection of a function that is no formula.
  private static func sampled(_ ends: (Double, Double), _ call: Call) throws -> Double {
    let root = try bisect(min(ends.0, ends.1), max(ends.0, ends.1)) { x in
      guard let y = try call.vm.double(call.vm.call(call[0], [.float(x)])) else {
        throw Raised(.typeError, "the function must give real numbers")
      }
      return y
    }
    guard let root else {
      throw Raised(
        .runtimeError, "f appears to have no zero on the interval: it has the same sign at both ends",
        hint: "choose ends where the function has different signs")
    }
    return root
  }

  /// Bisection down to neighbouring floats; nil when the ends have the same sign.
  private static func bisect(_ a: Double, _ b: Double, _ f: (Double) throws -> Double) throws -> Double? {
    var (low, high) = (a, b)
    var (atLow, atHigh) = (try f(low), try f(high))
    if atLow == 0 { return low }
    if atHigh == 0 { return high }
    guard atLow.isFinite, atHigh.isFinite, (atLow < 0) != (atHigh < 0) else { return nil }
    while true {
      let middle = low / 2 + high / 2
      if middle <= low || middle >= high { break }
      let value = try f(middle)
      if value == 0 { return middle }
      if (value < 0) == (atLow < 0) { (low, atLow) = (middle, value) } else { (high, atHigh) = (middle, value) }
    }
    return abs(atLow) <= abs(atHigh) ? low : high
  }
}

extension Double {
  /// Three significant digits, the others cut off: no further from 0 than the number.
  fileprivate var truncated: String {
    guard let value = Rational(exactly: magnitude), !value.isZero else { return "0" }
    var (digits, exponent) = (value, 0)
    while digits >= 1000 { (digits, exponent) = (digits * RootSearch.tenth, exponent + 1) }
    while digits < 100 { (digits, exponent) = (digits * 10, exponent - 1) }
    // The shortest text of the double next to three digits has these digits.
    let text = "\(Double("\(digits.floor)e\(exponent)") ?? magnitude)"
    return (self < 0 ? "-" : "") + (text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }
}
