import Exact
import Expressions

/// Exact values of zeta functions and polylogarithms.
enum ZetaValue {
  /// ζ(2n) = (−1)ⁿ⁺¹ B₂ₙ (2π)²ⁿ/(2·(2n)!), ζ(−n) = −Bₙ₊₁/(n+1), DLMF 25.6.2, 25.6.3.
  static func zeta(_ s: Expr) -> Expr? {
    if s == .infinity { return 1 }
    guard let n = s.smallInteger, n.magnitude <= 400 else { return nil }
    if n == 1 { return .complexInfinity }
    if n == 0 { return -.half }
    if n < 0 {
      guard let bernoulli = try? Rational.bernoulli(1 - n) else { return nil }
      return Expr(bernoulli) / Expr(n - 1)
    }
    guard n % 2 == 0, let bernoulli = try? Rational.bernoulli(n), let factorial = GammaValue.factorial(Expr(n)) else {
      return nil
    }
    return Expr(bernoulli.magnitude) * (2 * .pi) ** Expr(n) / (2 * factorial)
  }

  /// Li₀(z) = z/(1 − z), Li₁(z) = −log(1 − z), Liₛ(1) = ζ(s), Liₛ(−1) = (2¹⁻ˢ − 1) ζ(s), DLMF 25.12.
  static func polylog(_ s: Expr, _ z: Expr) -> Expr? {
    if z == 0 { return 0 }
    if s == 0 { return z / (1 - z) }
    if s == 1 { return -Function.log(1 - z) }
    if s == 2 { return Function.dilog(z) }
    guard let order = s.rational, order > 1 else { return nil }
    if z == 1 { return Function.zeta(s) }
    return z == -1 ? (.power(2, 1 - s) - 1) * Function.zeta(s) : nil
  }

  /// DLMF 25.12.4, 25.12.6.
  static func dilog(_ z: Expr) -> Expr? {
    switch z {
    case 0: 0
    case 1: .pi ** 2 / 6
    case -1: -(.pi ** 2) / 12
    case .half: .pi ** 2 / 12 - Function.log(2) ** 2 / 2
    default: nil
    }
  }
}
