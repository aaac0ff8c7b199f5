import Exact
import Expressions

/// Values of Bessel functions at 0 and ∞, at orders ±½, and the reflection of integer orders, DLMF 10.4.1, 10.16.1, 10.39.
enum BesselValue {
  static func j(_ n: Expr, _ z: Expr) -> Expr? {
    if z == .infinity { return 0 }
    if z == 0, let sign = n.constantSign, sign >= 0 { return sign == 0 ? 1 : 0 }
    if n == .half { return factor(z) * Function.sin(z) }
    if n == -.half { return factor(z) * Function.cos(z) }
    return reflected(.besselJ, n, z, alternates: true)
      ?? mirrored(n, z).map { $0 * Function.besselJ(n, -z) }
  }

  static func y(_ n: Expr, _ z: Expr) -> Expr? {
    if z == .infinity { return 0 }
    if z == 0, n == 0 { return .minusInfinity }
    if n == .half { return -(factor(z) * Function.cos(z)) }
    if n == -.half { return factor(z) * Function.sin(z) }
    return reflected(.besselY, n, z, alternates: true)
  }

  static func i(_ n: Expr, _ z: Expr) -> Expr? {
    if z == .infinity { return .infinity }
    if z == 0, let sign = n.constantSign, sign >= 0 { return sign == 0 ? 1 : 0 }
    if n == .half { return factor(z) * Function.sinh(z) }
    if n == -.half { return factor(z) * Function.cosh(z) }
    return reflected(.besselI, n, z, alternates: false)
      ?? mirrored(n, z).map { $0 * Function.besselI(n, -z) }
  }

  static func k(_ n: Expr, _ z: Expr) -> Expr? {
    if z == .infinity { return 0 }
    if z == 0, n == 0 { return .infinity }
    if n == .half || n == -.half { return (.pi / 2).squareRoot * .power(z, -.half) * (-z).exponential }
    return n.hasNegativeCoefficient ? Function.besselK(-n, z) : nil
  }

  /// √(2/π)·z^(−½).
  private static func factor(_ z: Expr) -> Expr { (2 / .pi).squareRoot * .power(z, -.half) }

  /// f₋ₙ = (±1)ⁿ fₙ for integer n.
  private static func reflected(_ function: Function, _ n: Expr, _ z: Expr, alternates: Bool) -> Expr? {
    guard let order = n.integer, order.isNegative else { return nil }
    let value = function(-n, z)
    return alternates && order.isOdd ? -value : value
  }

  /// (−1)ⁿ for integer n and an argument with a negative coefficient.
  private static func mirrored(_ n: Expr, _ z: Expr) -> Expr? {
    guard let order = n.integer, z.hasNegativeCoefficient else { return nil }
    return order.isOdd ? -1 : 1
  }
}
