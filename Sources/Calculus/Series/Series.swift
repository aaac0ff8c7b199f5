public import Expressions

/// A truncated generalised power series Σ cᵢ·u^eᵢ + O(uⁿ) in a local parameter u: x − a, or 1/x at ±∞.
///
/// Exponents are real constants, ascending; coefficients may contain log u. Without order the series is exact.
public struct Series: Sendable {
  /// One term c·u^e.
  public struct Term: Sendable {
    /// e.
    public let exponent: Expr
    /// c.
    public let coefficient: Expr
  }
  /// The variable x.
  public let variable: Symbol
  /// The point a of expansion, ±∞ allowed.
  public let point: Expr
  /// The known terms.
  public let terms: [Term]
  /// The exponent from which on nothing is known.
  public let order: Expr?
  /// `.above` where the expansion does not hold for x < a, as x for √(x²); otherwise `.both`.
  public let side: LimitDirection

  init(_ x: Symbol, _ point: Expr, _ expansion: Expansion, side: LimitDirection = .both) {
    (variable, self.point, order, self.side) = (x, point, expansion.order, side)
    terms = expansion.terms.map { Term(exponent: $0.exponent, coefficient: $0.coefficient) }
  }

  /// The series with these terms.
  public init(_ x: Symbol, at point: Expr, terms: [Term], order: Expr?) {
    (variable, self.point, self.terms, self.order, side) = (x, point, terms, order, .both)
  }

  /// O(uⁿ).
  public static func bigO(_ x: Symbol, at point: Expr, order: Expr) -> Series {
    Series(x, point, Expansion([], order: order))
  }

  /// u.
  public var parameter: Expr {
    if point == .infinity { return .power(Expr(variable), -1) }
    return point == -.infinity ? -.power(Expr(variable), -1) : Expr(variable) - point
  }

  /// The known terms as an expression, without O(uⁿ).
  public var truncated: Expr {
    let u = parameter
    return .linearCombination(
      terms.map { term in
        let power = u.parameterPower(term.exponent)
        return term.coefficient.isNumber ? (power, term.coefficient) : (term.coefficient * power, 1)
      })
  }

  /// The series with what is known of the terms below an order.
  public func shortened(to order: Expr) -> Series {
    guard let wanted = order.rational else { return self }
    let kept = terms.filter { $0.exponent.rational.map { $0 < wanted } ?? false }
    let isShorter = self.order?.rational.map { wanted < $0 } ?? true
    return Series(
      variable, point, Expansion(kept.map { ($0.exponent, $0.coefficient) }, order: isShorter ? order : self.order),
      side: side)
  }

  var expansion: Expansion { Expansion(terms.map { ($0.exponent, $0.coefficient) }, order: order) }
}
