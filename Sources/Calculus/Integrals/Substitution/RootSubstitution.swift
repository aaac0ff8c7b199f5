import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// A root of a linear function or of a quotient of two: g = ((ax + b)/(cx + d))^(1/n) = u, x = (d·uⁿ − b)/(a − c·uⁿ).
  static let rootSubstitution = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    guard let root = RootBase(f, x) else { return nil }
    let u = Expr.power(root.base, 1 / Expr(root.index))
    return try search.antiderivative(of: u) { u throws(MathError) in
      let power = u ** Expr(root.index)
      let inverse = ((root.d * power - root.b) / (root.a - root.c * power)).reduced
      guard let inner = u.symbol else { return nil }
      let replaced = f.replacingPowers { factor in
        guard factor.base == root.base, let q = factor.exponent.rational, !q.isInteger else { return nil }
        return .power(u, factor.exponent * Expr(root.index))
      }
      let whole = replaced.substituting(x, inverse) * inverse.derivative(inner)
      return whole.isSmall ? whole.tidied : nil
    }
  }
}

/// The base of the roots in an integrand: (ax + b)/(cx + d), and the common denominator of their exponents.
struct RootBase {
  let base: Expr
  let index: Int
  let a: Expr
  let b: Expr
  let c: Expr
  let d: Expr

  init?(_ f: Expr, _ x: Expr) {
    guard let radicals = Radicals(f, x), radicals.bases.count == 1, let base = radicals.bases.first else { return nil }
    (self.base, index) = (base, radicals.index)
    if let (a, b) = base.linear(in: x) {
      (self.a, self.b, c, d) = (a, b, 0, 1)
      return
    }
    guard base.isRational(in: x), let (top, bottom) = try? base.numeratorAndDenominator(),
      let n = top.polynomial(in: x), let m = bottom.polynomial(in: x), n.count <= 2, m.count <= 2
    else { return nil }
    (a, b) = (n.count > 1 ? n[1] : 0, n[0])
    (c, d) = (m.count > 1 ? m[1] : 0, m[0])
  }
}
