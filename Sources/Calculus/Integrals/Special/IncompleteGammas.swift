import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// xˢ·e^(c·xⁿ) for any s and n: −xˢ⁺¹/n·(−c·xⁿ)^(−a)·Γ(a, −c·xⁿ) with a = (s + 1)/n (DLMF 8.2.2), by parts up to
  /// positive a.
  static let incompleteGamma = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    var (power, exponent): (Expr, Expr?) = (0, nil)
    for factor in f.factors {
      if factor.base == x, factor.exponent.lacks(x) {
        power += factor.exponent
      } else if factor.base.lacks(x), exponent == nil {
        exponent = factor.base == .e ? factor.exponent : factor.exponent * Function.log(factor.base)
      } else {
        return nil
      }
    }
    guard let exponent else { return nil }
    let (c, rest) = exponent.splitConstant(x)
    guard let factor = rest.factors.first, rest.factors.count == 1, factor.base == x else { return nil }
    let n = factor.exponent
    let order = ((power + 1) / n).reduced
    if let whole = order.integer, !whole.isPositive { return nil }
    if let a = order.rational, a.isNegative, a > -12 {
      var (boundary, scale): (Expr, Expr) = (0, 1)
      while ((power + 1) / n).rational?.isNegative ?? false {
        boundary += scale * .power(x, power + 1) / (power + 1)
        scale *= -c * n / (power + 1)
        power += n
      }
      guard let last = try search.antiderivative(of: .power(x, power) * exp(exponent)) else { return nil }
      return boundary * exp(exponent) + scale * last
    }
    let z = -c * rest
    return -(.power(x, power + 1) * .power(z, -order) * Function.gamma(order, z)) / n
  }
}
