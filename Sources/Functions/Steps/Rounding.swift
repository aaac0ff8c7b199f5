import Balls
import Exact
import Expressions

/// What floor, ceil, round and frac share.
enum Rounding {
  /// Integers stay as they are: values of integer-valued functions, and ±∞.
  static func settled(_ z: Expr) -> Expr? {
    if z == .infinity || z == .minusInfinity { return z }
    if case .call(let f, _) = z.node, f.spec.isIntegerValued, f.spec.definition == .catalogue { return z }
    return nil
  }

  static let half = ComplexBall(0.5)

  /// 1 for a ball inside (−½, ½), where the sign does not matter.
  static func nearZero(_ x: RealBall) -> Int? { x.magnitudeBound.upperBound < 0.5 ? 1 : nil }
}
