import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// xˢ·e^(c·xⁿ) for any s and n: −xˢ⁺¹/n·(−c·xⁿ)^(−a)·Γ(a, −c·xⁿ) with a = (s + 1)/n (DLMF 8.2.2).
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
    let z = -c * rest
    return -(.power(x, power + 1) * .power(z, -order) * Function.gamma(order, z)) / n
  }
}
