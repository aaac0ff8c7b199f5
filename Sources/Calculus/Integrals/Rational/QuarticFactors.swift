import Expressions
import Simplification

/// Quartics over ℚ as products of two quadratics with real coefficients in ℚ(√z).
enum QuarticFactors {
  /// With y⁴ + P·y² + Q·y + R in y = x + h, and a positive rational root z of z³ + 2P·z² + (P² − 4R)·z − Q², the factors are
  /// y² ± √z·y + (P + z ∓ Q/√z)/2 (Descartes).
  static func factors(_ p: CoefficientPolynomial, _ x: Expr) -> [CoefficientPolynomial]? {
    guard p.degree == 4, p.coefficients.allSatisfy({ $0.rational != nil }) else { return nil }
    let c = p.coefficients.map { $0 / p.leading }
    let h = c[3] / 4
    let P = c[2] - 6 * h ** 2
    let Q = c[1] - 2 * c[2] * h + 8 * h ** 3
    let R = c[0] - c[1] * h + c[2] * h ** 2 - 3 * h ** 4
    let resolvent = CoefficientPolynomial([-(Q ** 2), P ** 2 - 4 * R, 2 * P, 1])
    guard Q != 0, let z = positiveRoot(resolvent.expression(x), x) else { return nil }
    let s = z.someSquareRoot
    return [s, -s].map { s in
      CoefficientPolynomial([h ** 2 + s * h + (P + z - Q / s) / 2, 2 * h + s, 1])
    }
  }

  private static func positiveRoot(_ resolvent: Expr, _ x: Expr) -> Expr? {
    guard let factors = try? resolvent.factorList() else { return nil }
    for (factor, _) in factors {
      guard let (slope, offset) = factor.linear(in: x) else { continue }
      let root = -offset / slope
      if root.isPositiveConstant { return root }
    }
    return nil
  }
}
