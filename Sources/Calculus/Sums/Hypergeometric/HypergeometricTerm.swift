import Exact
import Expressions
import Functions
import Simplification

/// A term t(k) whose ratio t(k + 1)/t(k) is a rational function of k.
struct HypergeometricTerm {
  let term: Expr
  /// Numerator and denominator of the ratio, in lowest terms.
  let numerator: CoefficientPolynomial
  let denominator: CoefficientPolynomial

  /// Γ(αk + β) is taken apart for |α| up to this.
  private static let largestSlope = 12

  /// nil when the term is not hypergeometric: a product of rational functions, c^(αk + β), and Γ, factorials, binomial
  /// coefficients and their kin at αk + β with integers α.
  init?(_ t: Expr, _ k: Expr) throws(MathError) {
    guard let ratio = HypergeometricTerm.ratio(t, k) else { return nil }
    let (top, bottom) = try ratio.numeratorAndDenominator()
    guard let n = top.polynomial(in: k), let d = bottom.polynomial(in: k), !n.isEmpty else { return nil }
    (term, numerator, denominator) = (t, CoefficientPolynomial(n), CoefficientPolynomial(d))
  }

  /// t(k + 1)/t(k), factor by factor; nil when it is no rational function.
  static func ratio(_ t: Expr, _ k: Expr) -> Expr? {
    var result: [Expr] = []
    for factor in t.withGammas().factors {
      guard let part = ratio(of: factor, k) else { return nil }
      result.append(part)
    }
    return .product(result)
  }

  private static func ratio(of factor: Factor, _ k: Expr) -> Expr? {
    let (base, exponent) = (factor.base, factor.exponent)
    if base.lacks(k) {
      if exponent.lacks(k) { return 1 }
      return exponent.linear(in: k).map { .power(base, $0.slope) }
    }
    guard exponent.lacks(k), exponent.integer != nil else { return nil }
    if let z = base.argument(.gamma) { return rising(z, k).map { .power($0, exponent) } }
    guard base.isRational(in: k) else { return nil }
    return .power(base.substituting(k, k + 1) / base, exponent)
  }

  /// Γ(z(k + 1))/Γ(z(k)) for z = αk + β.
  private static func rising(_ z: Expr, _ k: Expr) -> Expr? {
    guard let slope = z.linear(in: k)?.slope.smallInteger, abs(slope) <= largestSlope else { return nil }
    if slope > 0 { return .product((0..<slope).map { z + Expr($0) }) }
    return 1 / .product((1...(-slope)).map { z - Expr($0) })
  }
}
