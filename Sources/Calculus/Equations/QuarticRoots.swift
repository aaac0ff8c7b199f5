import Exact
import Expressions
import Simplification

extension RadicalRoots {
  /// x⁴ + … with rational coefficients by Ferrari's formula, where its resolvent has a rational zero; otherwise the
  /// formulas are not worth reading, and there is no answer.
  ///
  /// y⁴ + p·y² + q·y + r = (y² + p/2 + m)² − (s·y − q/(2s))² with s² = 2m, for a zero m of the resolvent
  /// 8m³ + 8p·m² + (2p² − 8r)·m − q².
  static func quartic(_ coefficients: [Expr], _ budget: Budget) throws(MathError) -> [Root]? {
    let numbers = coefficients.compactMap(\.rational)
    guard numbers.count == coefficients.count else { return nil }
    let shift = try -numbers[3] * (4 * numbers[4]).inverted()
    let depressed = try UnivariatePolynomial(numbers).composed(with: UnivariatePolynomial([shift, 1]))
    let lead = try depressed.leadingCoefficient.inverted()
    let (r, q, p) = (lead * depressed.coefficient(0), lead * depressed.coefficient(1), lead * depressed.coefficient(2))
    if q.isZero {
      return try shifted(roots(of: [Expr(r), 0, Expr(p), 0, 1], budget), by: Expr(shift))
    }
    let resolvent = UnivariatePolynomial([-(q * q), 2 * p * p - 8 * r, 8 * p, 8])
    guard let m = try resolvent.factored().factors.first(where: { $0.factor.degree == 1 })?.factor else { return nil }
    let zero = Expr(-m.coefficient(0)) / Expr(m.coefficient(1))
    let s = sqrt(2 * zero)
    let (middle, offset) = (Expr(p) / 2 + zero, Expr(q) / (2 * s))
    var all = try pair(-s, middle + offset)
    all += try pair(s, middle - offset)
    return try shifted(all, by: Expr(shift))
  }

  /// The zeros of y² + b·y + c.
  private static func pair(_ b: Expr, _ c: Expr) throws(MathError) -> [Root] {
    let half = sqrt(try (b * b / 4 - c).expanded())
    return [(-b / 2 - half, 1), (-b / 2 + half, 1)]
  }
}
