import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// xᵐ·(a + b·xⁿ)^p with integer s = (m + 1)/n + p (Chebyshev's third case): with t = ((a + b·xⁿ)/xⁿ)^(1/q) the integral
  /// is −(q/n)·aˢ·∫ t^(pq + q − 1)·(t^q − b)^(−s − 1) dt. The other two cases are substitutions of xⁿ and of a root.
  static let binomialDifferential = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    var (m, binomial): (Expr, Factor?) = (0, nil)
    for factor in f.factors {
      if factor.base == x, factor.exponent.rational != nil {
        m += factor.exponent
      } else if binomial == nil, factor.exponent.rational != nil {
        binomial = factor
      } else {
        return nil
      }
    }
    guard let binomial, let power = binomial.exponent.rational, !power.isInteger else { return nil }
    let (a, bound) = binomial.base.splitTerms(x)
    let (b, rest) = bound.splitConstant(x)
    guard a != 0, rest.factors.count == 1, let last = rest.factors.first, last.base == x,
      let n = last.exponent.rational
    else { return nil }
    let (p, q) = (binomial.exponent, Expr(power.denominator))
    let s = (m + 1) / Expr(n) + p
    guard s.integer != nil else { return nil }
    let t = .power(binomial.base, 1 / q) / .power(x, Expr(n) / q)
    return try search.antiderivative(of: t) { t throws(MathError) in
      -(q / Expr(n)) * .power(a, s) * .power(t, p * q + q - 1) * .power(.power(t, q) - b, -s - 1)
    }
  }
}
