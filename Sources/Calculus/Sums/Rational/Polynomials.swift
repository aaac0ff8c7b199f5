import Exact
import Expressions
import Simplification

extension SummationMethod {
  /// Faulhaber's formula: Σ_{0 ≤ k < n} kᵐ = Σ binomial(m + 1, j)·Bⱼ·n^(m+1−j)/(m + 1), DLMF 24.4.7.
  static let polynomials = SummationMethod("polynomials") { search throws(MathError) in
    guard !search.isInfinite, let c = search.f.polynomial(in: search.k), c.count <= degreeLimit else { return nil }
    var value: Expr = 0
    for (m, coefficient) in c.enumerated() where coefficient != 0 {
      let power = try faulhaber(m)
      let difference = power.expression(search.upper + 1) - power.expression(search.lower)
      value += try coefficient * difference.expanded()
    }
    return value
  }

  private static let degreeLimit = 200

  /// The polynomial in n that is Σ_{0 ≤ k < n} kᵐ.
  private static func faulhaber(_ m: Int) throws(MathError) -> CoefficientPolynomial {
    var coefficients = [Expr](repeating: 0, count: m + 2)
    for j in 0...m {
      let binomial = try Integer.binomial(Integer(m + 1), Integer(j))
      coefficients[m + 1 - j] = try Expr(Rational(binomial) * .bernoulli(j)) / Expr(m + 1)
    }
    return CoefficientPolynomial(coefficients)
  }
}
