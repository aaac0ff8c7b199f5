import Expressions
import Functions
import Simplification

extension TableParts {
  /// t^p·log(a·t) and log(a·t)²; log(t + a).
  var logarithm: LaplaceImage? {
    guard let z = base.argument(.log) else { return nil }
    if exponent == 1, let (a, b) = z.linear(in: t), b != 0 {
      guard p == 0, a == 1, search.sign(of: b) == 1 else { return nil }
      return LaplaceImage((Function.log(b) + exp(b * s) * Function.expIntegralE1(b * s)) / s, [0])
    }
    guard let a = slope(z), search.sign(of: a) == 1 else { return nil }
    let (gamma, log) = (Expr(Constant.eulerGamma), Function.log(s) - (a == 1 ? 0 : Function.log(a)))
    if exponent == 2, p == 0 { return LaplaceImage((Expr.power(Expr.pi, 2) / 6 + Expr.power(gamma + log, 2)) / s, [0]) }
    guard exponent == 1, search.sign(of: p + 1) == 1 else { return nil }
    return LaplaceImage(Function.gamma(p + 1) * (Function.psi(p + 1) - log) / Expr.power(s, p + 1), [0])
  }

  /// t^p·e^(−c/t), e^(−c·t²), and cos, sin, cosh, sinh of 2√(a·t).
  var exponential: LaplaceImage? {
    if base == .e { return exponentialOfPower }
    guard let (function, z) = call, let four = rootSlope(z) else { return nil }
    let a = four / 4
    let wave = [Function.cos, .sin].contains(function)
    let decay = exp((wave ? -a : a) / s)
    switch function {
    case .cos, .cosh:
      guard p == -Expr.half else { return nil }
      return LaplaceImage(sqrt(Expr.pi) / sqrt(s) * decay, [0])
    case .sin, .sinh:
      guard p == 0 else { return nil }
      return LaplaceImage(sqrt(Expr.pi * a) * Expr.power(s, -Expr(3) / 2) * decay, [0])
    default: return nil
    }
  }

  private var exponentialOfPower: LaplaceImage? {
    let inverse = (-exponent * t).reduced
    if inverse.lacks(t) {
      guard search.sign(of: inverse) == 1 else { return nil }
      let k = sqrt(inverse)
      let decay = exp(-2 * k * sqrt(s))
      if p == -Expr.half { return LaplaceImage(sqrt(Expr.pi) / sqrt(s) * decay, [0]) }
      if p == -Expr(3) / 2 { return LaplaceImage(sqrt(Expr.pi) / k * decay, [0]) }
      return LaplaceImage(2 * Expr.power(k / sqrt(s), p + 1) * Function.besselK(p + 1, 2 * k * sqrt(s)), [0])
    }
    let square = (-exponent / (t * t)).reduced
    guard p == 0, square.lacks(t), search.sign(of: square) == 1 else { return nil }
    let z = s / (2 * sqrt(square))
    return LaplaceImage(sqrt(Expr.pi) / (2 * sqrt(square)) * exp(z * z) * Function.erfc(z), [])
  }

  /// (t + a)^q, and 1/(t + a).
  var binomial: LaplaceImage? {
    guard p == 0, exponent.lacks(t), let (a, b) = base.linear(in: t), a == 1, b != 0, search.sign(of: b) == 1 else {
      return nil
    }
    if exponent == -1 { return LaplaceImage(exp(b * s) * Function.expIntegralE1(b * s), [0]) }
    guard exponent == -Expr.half else { return nil }
    return LaplaceImage(sqrt(Expr.pi) / sqrt(s) * exp(b * s) * Function.erfc(sqrt(b * s)), [0])
  }
}
