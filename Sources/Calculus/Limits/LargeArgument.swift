import Exact
import Expressions
import Functions

/// Functions of one argument that tends to infinity or to a singular point, in terms of exponentials, logarithms, kernels,
/// and functions that are regular there.
enum LargeArgument {
  static func value(_ f: Function, _ z: Expr, _ germs: Germs) throws(Obstacle) -> Expr? {
    if let form = exponentialForms(f, z) { return form }
    if f == .factorial || f == .harmonicNumber { return GammaForm.value(f, [z]) }
    guard let large = table[f] else { return nil }
    let limit = try germs.limit(z)
    if limit == .infinity { return large(z) }
    if limit == -.infinity { return atMinusInfinity(f, z) }
    return nil
  }

  private static func exponentialForms(_ f: Function, _ z: Expr) -> Expr? {
    guard [Function.sinh, .cosh, .tanh, .coth, .sech, .csch, .arctanh, .arccoth, .arcsech, .arccsch].contains(f) else {
      return nil
    }
    return f.spec.exponentialForm?([z])
  }

  private static func atMinusInfinity(_ f: Function, _ z: Expr) -> Expr? {
    switch f {
    case .erfc: return table[.erf].map { 1 + $0(-z) }
    case .ei: return -(exp(z) * Function.scaledE1(-z))
    case .airyAi: return airyWave(-z, .cos, .sin, 1)
    case .airyBi: return airyWave(-z, .sin, .cos, -1)
    case .lambertW, .gamma, .logGamma, .psi, .zeta, .expIntegralE1, .logIntegral, .cosIntegral: return nil
    default:
      guard f.spec.parity == .odd, let positive = table[f] else { return nil }
      return -positive(-z)
    }
  }

  /// The forms for z → +∞.
  private static let table: [Function: @Sendable (Expr) -> Expr] = [
    .arctan: { z in .pi / 2 - Function.arctan(1 / z) },
    .arccot: { z in Function.arctan(1 / z) },
    .arcsinh: { z in Function.log(z + sqrt(z ** 2 + 1)) },
    .arccosh: { z in Function.log(z + sqrt(z ** 2 - 1)) },
    .arcsec: { z in .pi / 2 - Function.arcsin(1 / z) },
    .arccsc: { z in Function.arcsin(1 / z) },
    .erf: { z in 1 - exp(-(z ** 2)) * Function.scaledErfc(z) },
    .erfc: { z in exp(-(z ** 2)) * Function.scaledErfc(z) },
    .erfi: { z in exp(z ** 2) * Function.scaledErfi(z) },
    .ei: { z in exp(z) * Function.scaledEi(z) },
    .expIntegralE1: { z in exp(-z) * Function.scaledE1(z) },
    .logIntegral: { z in z * Function.scaledEi(Function.log(z)) },
    .logIntegralOffset: { z in z * Function.scaledEi(Function.log(z)) - Function.logIntegral(2) },
    .sinIntegral: { z in
      .pi / 2 - Function.sineAuxiliary(z) * Function.cos(z) - Function.cosineAuxiliary(z) * Function.sin(z)
    },
    .cosIntegral: { z in Function.sineAuxiliary(z) * Function.sin(z) - Function.cosineAuxiliary(z) * Function.cos(z) },
    .sinhIntegral: { z in (exp(z) * Function.scaledEi(z) + exp(-z) * Function.scaledE1(z)) / 2 },
    .coshIntegral: { z in (exp(z) * Function.scaledEi(z) - exp(-z) * Function.scaledE1(z)) / 2 },
    .gamma: { z in sqrt(2 * .pi) * exp((z - .half) * Function.log(z) - z + Function.stirlingTails[0](z)) },
    .logGamma: { z in
      (z - .half) * Function.log(z) - z + Function.log(2 * .pi) / 2 + Function.stirlingTails[0](z)
    },
    .psi: { z in Function.log(z) - 1 / (2 * z) + Function.stirlingTails[1](z) },
    .fresnelSin: { z in .half - fresnel(z, .cos, .sin, 1) },
    .fresnelCos: { z in .half + fresnel(z, .sin, .cos, -1) },
    .airyAi: { z in
      exp(-airyPhase(z)) * Function.airyDecay(airyPhase(z)) / (2 * sqrt(.pi) * z ** (Expr(1) / 4))
    },
    .airyBi: { z in exp(airyPhase(z)) * Function.airyGrowth(airyPhase(z)) / (sqrt(.pi) * z ** (Expr(1) / 4)) },
    .lambertW: { z in
      Function.log(z) - Function.log(Function.log(z)) + Function.lambertTail(Function.log(z))
    },
    .zeta: { z in 1 + exp(-(z * Function.log(2))) * Function.zetaTail(z) },
  ]
}

extension LargeArgument {
  /// f(z)·a(πz²/2) ± g(z)·b(πz²/2).
  fileprivate static func fresnel(_ z: Expr, _ a: Function, _ b: Function, _ sign: Expr) -> Expr {
    let phase = Expr.pi * z ** 2 / 2
    return Function.fresnelSineAuxiliary(z) * a(phase) + sign * Function.fresnelCosineAuxiliary(z) * b(phase)
  }

  /// (±a(ζ − π/4)·P(ζ) + b(ζ − π/4)·Q(ζ))/(√π·x^(1/4)), DLMF 9.7.9 and 9.7.11.
  fileprivate static func airyWave(_ x: Expr, _ a: Function, _ b: Function, _ sign: Expr) -> Expr {
    let z = airyPhase(x)
    let wave = sign * a(z - .pi / 4) * Function.airyEven(z) + b(z - .pi / 4) * Function.airyOdd(z)
    return wave / (sqrt(.pi) * x ** (Expr(1) / 4))
  }

  /// ζ = ⅔·z^(3/2).
  fileprivate static func airyPhase(_ z: Expr) -> Expr { 2 * z ** (Expr(3) / 2) / 3 }

  /// Functions of a constant order and an argument that tends to +∞.
  static func value(_ f: Function, order n: Expr, _ z: Expr, _ germs: Germs) throws(Obstacle) -> Expr? {
    guard !germs.varies(n), [Function.besselJ, .besselY, .besselI, .besselK, .gamma].contains(f),
      try germs.limit(z) == .infinity
    else { return nil }
    let phase = Function.besselPhase(n, z)
    let wave = sqrt(2 / (.pi * z))
    switch f {
    case .besselJ:
      return wave
        * (Function.cos(phase) * Function.besselEven(n, z) - Function.sin(phase) * Function.besselOdd(n, z))
    case .besselY:
      return wave
        * (Function.sin(phase) * Function.besselEven(n, z) + Function.cos(phase) * Function.besselOdd(n, z))
    case .besselI: return exp(z) / sqrt(2 * .pi * z) * Function.besselGrowth(n, z)
    case .besselK: return exp(-z) * sqrt(.pi / (2 * z)) * Function.besselDecay(n, z)
    default: return z ** (n - 1) * exp(-z) * Function.incompleteGammaTail(n, z)
    }
  }
}

/// Relatives of the gamma function in its terms.
enum GammaForm {
  static func value(_ f: Function, _ z: [Expr]) -> Expr? {
    let gamma = Function.gamma
    switch f {
    case .factorial: return gamma(z[0] + 1)
    case .harmonicNumber: return Function.psi(z[0] + 1) + Expr(Constant.eulerGamma)
    case .beta: return gamma(z[0]) * gamma(z[1]) / gamma(z[0] + z[1])
    case .binomial: return gamma(z[0] + 1) / (gamma(z[1] + 1) * gamma(z[0] - z[1] + 1))
    case .risingFactorial: return gamma(z[0] + z[1]) / gamma(z[0])
    case .fallingFactorial: return gamma(z[0] + 1) / gamma(z[0] - z[1] + 1)
    default: return nil
    }
  }
}
