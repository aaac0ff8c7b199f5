import Exact
import Expressions
import Functions

/// Where all parts of expressions are real on the real line, and between which points they are continuous.
struct RealDomain {
  /// All parts are real where each of these expressions has one of its signs, and continuous where in addition none of
  /// them vanishes. Inner parts come first.
  private(set) var conditions: [(expression: Expr, signs: SignSet)] = []

  /// The domain in `x`; nil when it is not known, or when there are jumps without end, as of tan and floor.
  init?(of expressions: [Expr], in x: Expr) {
    for part in expressions.flatMap(\.subexpressions) where part.contains(x) {
      switch part.node {
      case .integer, .number, .symbol, .constant, .sum: continue
      case .product(let factors):
        for factor in factors {
          guard let signs = RealDomain.signs(ofBaseIn: factor, x) else { return nil }
          require(factor.base, signs, x)
        }
      case .call(let function, let arguments):
        guard let rule = RealDomain.rules[function] else { return nil }
        for (expression, signs) in rule(Array(arguments)) { require(expression, signs, x) }
      }
    }
  }

  private mutating func require(_ expression: Expr, _ signs: SignSet, _ x: Expr) {
    guard signs != .any, expression.contains(x), !conditions.contains(where: { $0 == (expression, signs) }) else {
      return
    }
    conditions.append((expression, signs))
  }

  /// The signs that the base of a power has where the power is real, `any` where that needs no look at it; nil when that
  /// is not known.
  private static func signs(ofBaseIn factor: Factor, _ x: Expr) -> SignSet? {
    let exponent = factor.exponent
    if let n = exponent.integer { return n.isNegative ? [.negative, .positive] : .any }
    if exponent.contains(x) { return factor.base.contains(x) || factor.base.realSign == 1 ? .positive : nil }
    guard let sign = exponent.realSign else { return nil }
    return sign < 0 ? .positive : .nonnegative
  }

  /// The conditions that functions impose on their arguments; a function of which nothing is said has none here.
  private static let rules: [Function: @Sendable ([Expr]) -> [(Expr, SignSet)]] = {
    var rules: [Function: @Sendable ([Expr]) -> [(Expr, SignSet)]] = [
      .log: { [($0[0], .positive)] }, .arccosh: { [($0[0] - 1, .nonnegative)] },
      .arctanh: { [(1 - $0[0], .positive), (1 + $0[0], .positive)] },
    ]
    for f in [Function.arcsin, .arccos] { rules[f] = { [(1 - $0[0], .nonnegative), (1 + $0[0], .nonnegative)] } }
    for f in [Function.sin, .cos, .sinh, .cosh, .tanh, .arctan, .arcsinh, .erf] { rules[f] = { _ in [] } }
    for (f, cases) in Cases.all { rules[f] = { cases.switches($0).map { ($0, .real) } } }
    return rules
  }()
}
