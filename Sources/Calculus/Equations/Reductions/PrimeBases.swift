import Exact
import Expressions

extension Expr {
  /// 4^x, 8^x, (1/2)^x by 2^x, when the bases of all powers with x in the exponent are powers of one number.
  func withPrimeBases(_ x: Expr) -> Expr? {
    var roots: [Expr: (root: Rational, exponent: Int)] = [:]
    for power in powers where power.exponent.contains(x) {
      guard let q = power.base.rational, let form = q.primitivePower else { return nil }
      roots[power.base] = form
    }
    guard let root = roots.values.first?.root, roots.values.allSatisfy({ $0.root == root }), roots.count > 1 else {
      return nil
    }
    return replacingPowers { factor in
      guard factor.exponent.contains(x), let form = roots[factor.base] else { return nil }
      return .power(Expr(root), Expr(form.exponent) * factor.exponent)
    }
  }
}

extension Rational {
  /// The number q > 0, q ≠ 1, as r^k with r > 1 that is no power itself.
  fileprivate var primitivePower: (root: Rational, exponent: Int)? {
    guard self > 0, self != 1, let reciprocal = try? inverted() else { return nil }
    if self < 1 { return reciprocal.primitivePower.map { ($0.root, -$0.exponent) } }
    for k in stride(from: Swift.max(numerator.bitWidth, 2), to: 1, by: -1) {
      if let root = exactRoot(k) { return (root, k) }
    }
    return (self, 1)
  }
}
