import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// e^(−px² − q/x²), also over x²: with s = √p, t = √q the derivative of e^(±2st)·erf(sx ± t/x) is
  /// 2/√π·(s ∓ t/x²)·e^(−px² − q/x²) (Abramowitz and Stegun 7.4.33).
  static let reciprocalGaussians = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    var (power, exponent): (Expr, Expr) = (0, 0)
    for factor in f.factors {
      if factor.base == x {
        power += factor.exponent
      } else if factor.base == .e {
        exponent += factor.exponent
      } else {
        return nil
      }
    }
    guard power == 0 || power == -2, let expanded = try? exponent.expanded(), expanded.terms.count == 2,
      let s = coefficient(2, expanded, x), let t = coefficient(-2, expanded, x)
    else { return nil }
    let sum = exp(2 * s * t) * Function.erf(s * x + t / x)
    let difference = exp(-2 * s * t) * Function.erf(s * x - t / x)
    return power == 0 ? sqrt(.pi) / (4 * s) * (sum + difference) : sqrt(.pi) / (4 * t) * (difference - sum)
  }

  /// √c for a term −c·xⁿ.
  private static func coefficient(_ n: Int, _ e: Expr, _ x: Expr) -> Expr? {
    for term in e.terms {
      let (constant, rest) = term.splitConstant(x)
      if rest == .power(x, Expr(n)) { return (-constant).someRoot(2) }
    }
    return nil
  }
}
