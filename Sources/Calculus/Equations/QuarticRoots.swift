import Exact
import Expressions
import Functions
import Simplification

extension RadicalRoots {
  /// x⁴ + … with rational coefficients by Ferrari's formula, with a rational zero of its resolvent where there is one.
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
    guard let zero = try zero(of: resolvent, budget) else { return nil }
    let s = sqrt(2 * zero)
    let (middle, offset) = (Expr(p) / 2 + zero, Expr(q) / (2 * s))
    var all = try pair(-s, middle + offset)
    all += try pair(s, middle - offset)
    return try shifted(all, by: Expr(shift))
  }

  /// A zero of the resolvent, the simplest that there is: a rational one, else a positive one, which exists because the
  /// resolvent is −q² at 0.
  private static func zero(of resolvent: UnivariatePolynomial, _ budget: Budget) throws(MathError) -> Expr? {
    if let line = try resolvent.factored().factors.first(where: { $0.factor.degree == 1 })?.factor {
      return Expr(-line.coefficient(0)) / Expr(line.coefficient(1))
    }
    let zeros = try cubic((0...3).map { Expr(resolvent.coefficient($0)) }, budget) ?? []
    return zeros.first { $0.value.provedSign(isReal: true) == 1 }?.value
  }

  /// The zeros of y² + b·y + c with real coefficients.
  private static func pair(_ b: Expr, _ c: Expr) throws(MathError) -> [Root] {
    let square = try (b * b / 4 - c).expanded()
    // In radicals of complex numbers a negative square would lie on the cut of the root.
    let half = square.provedSign(isReal: true) == -1 ? .i * sqrt(-square) : sqrt(square)
    return [(-b / 2 - half, 1), (-b / 2 + half, 1)]
  }
}
