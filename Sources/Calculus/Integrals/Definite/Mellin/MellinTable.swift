import Exact
import Expressions
import Functions

extension MellinRow {
  /// Gradshteyn and Ryzhik 3.2–3.9, 4.2–4.5, 6.2–6.5 and 17.43; DLMF 5.9, 5.12, 6.14, 7.7, 9.10, 10.22, 10.43, 25.11.
  static let table: [MellinRow] = elementary + powers + exponentialFractions + special

  private static let gamma = Function.gamma(s)
  private static let (half, cosine, sine) = (Expr.half, Function.cos(.pi * s / 2), Function.sin(.pi * s / 2))

  private static let elementary: [MellinRow] = [
    MellinRow(exp(-u), gamma),
    MellinRow(exp(-u - p / u), 2 * .power(p, s / 2) * Function.besselK(s, 2 * sqrt(p))),
    MellinRow(Function.sin(u), gamma * sine),
    MellinRow(Function.cos(u), gamma * cosine),
    MellinRow(exp(-u) * Function.sin(p * u), damped * Function.sin(s * Function.arctan(p))),
    MellinRow(exp(-u) * Function.cos(p * u), damped * Function.cos(s * Function.arctan(p))),
    MellinRow(Function.log(1 + u), .pi / (s * Function.sin(.pi * s))),
    MellinRow(Function.log(1 - u), .pi * cotangent / s),
    MellinRow(Function.log(1 + p * u + u ** 2), 2 * .pi * Function.cos(angle * s) / (s * Function.sin(.pi * s))),
    MellinRow(Function.arctan(u), -(.pi / (2 * s * cosine))),
  ]

  private static let damped = gamma * .power(1 + p ** 2, -s / 2)
  private static let cotangent = Function.cos(.pi * s) / Function.sin(.pi * s)
  private static let angle = Function.arccos(p / 2)

  private static let powers: [MellinRow] = [
    MellinRow(.power(1 + u, -1), .pi / Function.sin(.pi * s)),
    MellinRow(.power(1 - u, -1), .pi * cotangent),
    MellinRow(.power(1 + u, -2), .pi * (1 - s) / Function.sin(.pi * s)),
    MellinRow(.power(1 + u, -3), .pi * (1 - s) * (2 - s) / (2 * Function.sin(.pi * s))),
    MellinRow(.power(1 + u, -p) * Function.log(1 + u), binomial * digammas),
    MellinRow(
      .power(1 + u, -p) * Function.log(1 + u) ** 2,
      binomial * (digammas ** 2 + Function.psi(1, p - s) - Function.psi(1, p))),
    MellinRow(.power(1 + u, -p), binomial),
    MellinRow(
      .power(1 + p * u + u ** 2, -1),
      .pi * Function.sin((1 - s) * angle) / (sqrt(1 - p ** 2 / 4) * Function.sin(.pi * s))),
  ]

  private static let binomial = gamma * Function.gamma(p - s) / Function.gamma(p)
  private static let digammas = Function.psi(p) - Function.psi(p - s)

  /// Hurwitz's zeta function from geometric series.
  private static let exponentialFractions: [MellinRow] = [
    MellinRow(exp(-u) / (1 + exp(-u)), gamma * (1 - .power(2, 1 - s)) * Function.zeta(s)),
    MellinRow(exp(-p * u) / (1 - exp(-u)), gamma * zeta(s, p)),
    MellinRow(exp(-p * u) / (1 + exp(-u)), gamma * eta(s, p)),
    MellinRow(exp(-p * u) / (1 - exp(-u)) ** 2, gamma * (zeta(s - 1, p) - (p - 1) * zeta(s, p))),
    MellinRow(exp(-p * u) / (1 + exp(-u)) ** 2, gamma * (eta(s - 1, p) - (p - 1) * eta(s, p))),
    MellinRow(
      exp(-p * u) / (1 - exp(-u)) ** 3,
      gamma / 2 * (zeta(s - 2, p) + (3 - 2 * p) * zeta(s - 1, p) + (p - 1) * (p - 2) * zeta(s, p))),
    MellinRow(
      exp(-p * u) / (1 + exp(-u)) ** 3,
      gamma / 2 * (eta(s - 2, p) + (3 - 2 * p) * eta(s - 1, p) + (p - 1) * (p - 2) * eta(s, p))),
    MellinRow(Function.log(1 - exp(-u)), -gamma * Function.zeta(s + 1)),
    MellinRow(Function.log(1 + exp(-u)), gamma * (1 - .power(2, -s)) * Function.zeta(s + 1)),
  ]

  private static func zeta(_ s: Expr, _ a: Expr) -> Expr { Function.hurwitzZeta(s, a) }
  /// Σ (−1)ⁿ·(n + a)^(−s).
  private static func eta(_ s: Expr, _ a: Expr) -> Expr {
    .power(2, -s) * (zeta(s, a / 2) - zeta(s, (a + 1) / 2))
  }

  private static let special: [MellinRow] = [
    MellinRow(Function.erfc(u), Function.gamma((s + 1) / 2) / (sqrt(.pi) * s)),
    MellinRow(Function.erf(u), -(Function.gamma((s + 1) / 2) / (sqrt(.pi) * s))),
    MellinRow(Function.ei(-u), -gamma / s),
    MellinRow(Function.gamma(p, u), Function.gamma(s + p) / s),
    MellinRow(Function.cosIntegral(u), -gamma * cosine / s),
    MellinRow(Function.sinIntegral(u), -gamma * sine / s),
    MellinRow(
      Function.besselJ(p, u), .power(2, s - 1) * Function.gamma((p + s) / 2) / Function.gamma(1 + (p - s) / 2)),
    MellinRow(
      Function.besselY(p, u),
      -(.power(2, s - 1) * Function.gamma((s + p) / 2) * Function.gamma((s - p) / 2)
        * Function.cos((s - p) * .pi / 2) / .pi)),
    MellinRow(
      Function.besselK(p, u), .power(2, s - 2) * Function.gamma((s - p) / 2) * Function.gamma((s + p) / 2)),
    MellinRow(
      exp(-u) * Function.besselI(p, u),
      Function.gamma(half - s) * Function.gamma(s + p) / (sqrt(.pi) * .power(2, s) * Function.gamma(1 + p - s))),
    MellinRow(
      exp(-u) * Function.besselK(p, u),
      sqrt(.pi) * Function.gamma(s + p) * Function.gamma(s - p) / (.power(2, s) * Function.gamma(s + half))),
    MellinRow(
      Function.besselJ(p, u) ** 2,
      Function.gamma(1 - s) * Function.gamma(p + s / 2)
        / (.power(2, 1 - s) * Function.gamma(1 - s / 2) ** 2 * Function.gamma(1 + p - s / 2))),
    MellinRow(
      Function.airyAi(u), .power(3, -(s + 2) / 3) * gamma / Function.gamma((s + 2) / 3)),
  ]
}
