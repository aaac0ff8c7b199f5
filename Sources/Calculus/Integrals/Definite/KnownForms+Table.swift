import Exact
import Expressions
import Functions

extension KnownForms {
  private static let (x, p, q) = (MellinRow.u, MellinRow.p, MellinRow.q)
  private static let infinity = Expr.infinity
  private static let half = Expr.pi / 2

  /// Gradshteyn and Ryzhik 3.3, 3.7, 3.9, 4.2–4.4, 6.2, 6.5, 6.6; DLMF 7.7, 10.22, 10.32, 10.43.
  static let table: [Row] = [
    // Waves beside 1/(x + q)
    Row(Function.sin(p * x) / (x + q), 0, infinity, -auxiliary.im),
    Row(Function.cos(p * x) / (x + q), 0, infinity, auxiliary.re),
    // Bessel functions
    Row(Function.besselJ(0, p * x) * Function.cos(q * x), 0, infinity, 1 / sqrt(p ** 2 - q ** 2)),
    Row(Function.besselJ(0, p * x) * Function.sin(q * x), 0, infinity, 1 / sqrt(q ** 2 - p ** 2)),
    Row(Function.besselK(0, p * x) * Function.cos(q * x), 0, infinity, .pi / (2 * sqrt(p ** 2 + q ** 2))),
    Row(x * Function.besselJ(0, p * x) / (x ** 2 + q), 0, infinity, Function.besselK(0, p * sqrt(q))),
    Row(Function.airyAi(x), -infinity, infinity, 1),
    Row(cos(p * x) * .power(1 - x ** 2, q), -1, 1, poisson),
    Row(cos(p * x) * .power(1 - x ** 2, q), 0, 1, poisson / 2),
    Row(Function.cos(p * x ** 2) * Function.cos(q * x), 0, infinity, chirp * (turned.c + turned.s)),
    Row(Function.sin(p * x ** 2) * Function.cos(q * x), 0, infinity, chirp * (turned.c - turned.s)),
    // The error function
    Row(Function.erfc(p * x) ** 2, 0, infinity, (2 - sqrt(2)) / (p * sqrt(.pi))),
    Row(exp(-p * x ** 2) * Function.erf(q * x) / x, 0, infinity, Function.arcsinh(q / sqrt(p))),
    Row(exp(-p * x ** 2) * Function.sin(q * x) / x, 0, infinity, half * Function.erf(q / (2 * sqrt(p)))),
    Row(exp(-p * x ** 2) * Function.sin(q * x), 0, infinity, dawson),
    // Logarithms and arctangents
    Row(Function.log(1 + p * x ** 2) / (1 + q * x ** 2), 0, infinity, .pi * Function.log(1 + sqrt(p / q)) / sqrt(q)),
    Row(Function.log(1 + p * x ** 2) / (q + x ** 2), 0, infinity, .pi * Function.log(1 + sqrt(p * q)) / sqrt(q)),
    Row(Function.log(1 + p * x ** 2) / (1 + x ** 2), 0, infinity, .pi * Function.log(1 + sqrt(p))),
    Row(Function.log(1 + x) ** 2 / x, 0, 1, Function.zeta(3) / 4),
    Row(Function.log(1 + x ** 2) / (1 + x), 0, 1, 3 * Function.log(2) ** 2 / 4 - .pi ** 2 / 48),
    Row(Function.log(1 + x ** 2) / (1 + x ** 2), 0, 1, half * Function.log(2) - Expr(Constant.catalan)),
    Row(Function.log(1 - x) / (1 + x ** 2), 0, 1, .pi * Function.log(2) / 8 - Expr(Constant.catalan)),
    Row(Function.log(Function.tan(x)), 0, half / 2, -Expr(Constant.catalan)),
    Row(Function.arcsin(x) / x, 0, 1, half * Function.log(2)),
    Row(Function.arcsin(x) ** 2 / x ** 2, 0, 1, 4 * Expr(Constant.catalan) - .pi ** 2 / 4),
    Row(x ** 2 / Function.sin(x) ** 2, 0, half, .pi * Function.log(2)),
    Row(Function.log(q + x ** 2) / (p + x ** 2), 0, infinity, .pi * Function.log(sqrt(p) + sqrt(q)) / sqrt(p)),
    Row(Function.arctan(p * x) / (x * (1 + q * x ** 2)), 0, infinity, half * Function.log(1 + p / sqrt(q))),
    Row(
      Function.arctan(p * x) * Function.arctan(q * x) / x ** 2, 0, infinity,
      half * ((p + q) * Function.log(p + q) - p * Function.log(p) - q * Function.log(q))),
    Row(
      Function.arctan(p * x) ** 2 / x ** 2, 0, infinity, .pi * p * Function.log(2)),
    Row(Function.arctan(p * Function.sin(x)) / Function.sin(x), 0, half, half * Function.arcsinh(p)),
    // Circular and hyperbolic functions
    Row(Function.sin(p * x) / Function.sinh(q * x), 0, infinity, half * Function.tanh(.pi * p / (2 * q)) / q),
    Row(Function.cos(p * x) / Function.cosh(q * x), 0, infinity, half * Function.sech(.pi * p / (2 * q)) / q),
    Row(Function.sinh(p * x) / Function.sinh(q * x), 0, infinity, half * Function.tan(.pi * p / (2 * q)) / q),
    Row(Function.cosh(p * x) / Function.cosh(q * x), 0, infinity, half * Function.sec(.pi * p / (2 * q)) / q),
    Row(
      Function.sin(p * x) / (exp(q * x) - 1), 0, infinity,
      .pi * Function.coth(.pi * p / q) / (2 * q) - 1 / (2 * p)),
    Row(
      Function.sin(p * x) / (exp(q * x) + 1), 0, infinity,
      1 / (2 * p) - .pi * Function.csch(.pi * p / q) / (2 * q)),
  ]

  /// ∫₀^∞ e^(ipx)/(x + q) = −e^(−ipq)·(Ci(pq) + i·Si(pq) − iπ/2) (DLMF 6.7.13, 6.7.14).
  private static let auxiliary: (re: Expr, im: Expr) = {
    let (ci, si) = (Function.cosIntegral(p * q), Function.sinIntegral(p * q) - half)
    let (c, s) = (Function.cos(p * q), Function.sin(p * q))
    return (-(c * ci + s * si), c * si - s * ci)
  }()

  /// ∫₋₁¹ cos(px)·(1 − x²)^q = √π·Γ(q + 1)·(2/p)^(q + ½)·J_{q+½}(p) (Poisson, DLMF 10.9.4).
  private static let poisson =
    sqrt(.pi) * Function.gamma(q + 1) * .power(2 / p, q + .half) * Function.besselJ(q + .half, p)

  /// Dawson's integral (DLMF 7.7.3).
  private static let dawson =
    sqrt(.pi) / (2 * sqrt(p)) * exp(-(q ** 2) / (4 * p)) * Function.erfi(q / (2 * sqrt(p)))

  /// ½·√(π/2p), and cos, sin of q²/4p (Gradshteyn and Ryzhik 3.691).
  private static let chirp = sqrt(.pi / (2 * p)) / 2
  private static let turned = (c: Function.cos(q ** 2 / (4 * p)), s: Function.sin(q ** 2 / (4 * p)))

  private static func cos(_ e: Expr) -> Expr { Function.cos(e) }
}
