import Balls
import Exact
import Expressions
import Functions

/// The kernels of `AsymptoticKernel`. Each is defined by functions of the catalogue, which give its enclosures.
extension Function {
  /// E(z) = e^(z²)·erfc z, DLMF 7.12.1.
  static let scaledErfc: Function = kernel(
    "_scaled_erfc", { z in exp(z ** 2) * erfc(z) }, derivative: { z in 2 * z * scaledErfc(z) - 2 / sqrt(.pi) })

  /// D(z) = e^(−z²)·erfi z.
  static let scaledErfi: Function = kernel(
    "_scaled_erfi", { z in exp(-(z ** 2)) * erfi(z) }, derivative: { z in 2 / sqrt(.pi) - 2 * z * scaledErfi(z) })

  /// e^(−z)·Ei z, DLMF 6.12.2.
  static let scaledEi: Function = kernel(
    "_scaled_Ei", { z in exp(-z) * ei(z) }, derivative: { z in 1 / z - scaledEi(z) })

  /// e^z·E₁(z), DLMF 6.12.1.
  static let scaledE1: Function = kernel(
    "_scaled_E1", { z in exp(z) * expIntegralE1(z) }, derivative: { z in scaledE1(z) - 1 / z })

  /// The auxiliary function f of Si and Ci, DLMF 6.2.17.
  static let sineAuxiliary: Function = kernel(
    "_sine_auxiliary", { z in cosIntegral(z) * sin(z) + (.pi / 2 - sinIntegral(z)) * cos(z) },
    derivative: { z in -cosineAuxiliary(z) })

  /// The auxiliary function g of Si and Ci, DLMF 6.2.18.
  static let cosineAuxiliary: Function = kernel(
    "_cosine_auxiliary", { z in (.pi / 2 - sinIntegral(z)) * sin(z) - cosIntegral(z) * cos(z) },
    derivative: { z in sineAuxiliary(z) - 1 / z })

  /// 2^z·(ζ(z) − 1).
  static let zetaTail: Function = kernel("_zeta_tail", { z in 2 ** z * (zeta(z) - 1) }, derivative: nil)

  /// The auxiliary functions f and g of the Fresnel integrals, DLMF 7.2.10 and 7.2.11.
  static let fresnelSineAuxiliary: Function = kernel(
    "_fresnel_f",
    { z in (.half - fresnelSin(z)) * cos(.pi * z ** 2 / 2) - (.half - fresnelCos(z)) * sin(.pi * z ** 2 / 2) },
    derivative: { z in -.pi * z * fresnelCosineAuxiliary(z) })
  static let fresnelCosineAuxiliary: Function = kernel(
    "_fresnel_g",
    { z in (.half - fresnelCos(z)) * cos(.pi * z ** 2 / 2) + (.half - fresnelSin(z)) * sin(.pi * z ** 2 / 2) },
    derivative: { z in .pi * z * fresnelSineAuxiliary(z) - 1 })

  /// Ai, Bi and their oscillating forms as functions of ζ = ⅔·x^(3/2), without exponential and x^(−¼), DLMF 9.7(ii).
  static let airyDecay: Function = kernel(
    "_airy_decay", { z in 2 * sqrt(.pi) * airyPoint(z) ** quarter * exp(z) * airyAi(airyPoint(z)) }, derivative: nil)
  static let airyGrowth: Function = kernel(
    "_airy_growth", { z in sqrt(.pi) * airyPoint(z) ** quarter * exp(-z) * airyBi(airyPoint(z)) }, derivative: nil)
  static let airyEven: Function = kernel(
    "_airy_even",
    { z in
      sqrt(.pi) * airyPoint(z) ** quarter
        * (airyAi(-airyPoint(z)) * cos(z - .pi / 4) - airyBi(-airyPoint(z)) * sin(z - .pi / 4))
    }, derivative: nil)
  static let airyOdd: Function = kernel(
    "_airy_odd",
    { z in
      sqrt(.pi) * airyPoint(z) ** quarter
        * (airyAi(-airyPoint(z)) * sin(z - .pi / 4) + airyBi(-airyPoint(z)) * cos(z - .pi / 4))
    }, derivative: nil)
  private static let quarter = Expr(1) / 4
  private static func airyPoint(_ z: Expr) -> Expr { (3 * z / 2) ** (Expr(2) / 3) }

  /// The Bessel functions of order ν without exponential and z^(−½), DLMF 10.17(i) and 10.40(i).
  static let besselDecay: Function = kernel2("_bessel_decay") { n, z in sqrt(2 * z / .pi) * exp(z) * besselK(n, z) }
  static let besselGrowth: Function = kernel2("_bessel_growth") { n, z in sqrt(2 * .pi * z) * exp(-z) * besselI(n, z) }
  static let besselEven: Function = kernel2("_bessel_even") { n, z in
    sqrt(.pi * z / 2) * (besselJ(n, z) * cos(besselPhase(n, z)) + besselY(n, z) * sin(besselPhase(n, z)))
  }
  static let besselOdd: Function = kernel2("_bessel_odd") { n, z in
    sqrt(.pi * z / 2) * (besselY(n, z) * cos(besselPhase(n, z)) - besselJ(n, z) * sin(besselPhase(n, z)))
  }
  /// z − νπ/2 − π/4.
  static func besselPhase(_ n: Expr, _ z: Expr) -> Expr { z - n * .pi / 2 - .pi / 4 }

  /// z^(1−a)·e^z·Γ(a, z), DLMF 8.11.2.
  static let incompleteGammaTail: Function = kernel2("_gamma_tail") { a, z in z ** (1 - a) * exp(z) * gamma(a, z) }

  /// W(e^y) − y + log y, DLMF 4.13.10.
  static let lambertTail: Function = kernel(
    "_lambert_tail", { y in lambertW(exp(y)) - y + log(y) },
    derivative: { y in
      let w = y - log(y) + lambertTail(y)
      return w / (1 + w) - 1 + 1 / y
    })

  /// R(z) = log Γ(z) − (z − ½) log z + z − ½ log 2π and its first derivatives, DLMF 5.11.1.
  static let stirlingTails: [Function] = {
    let names = (0...8).map { "_stirling\($0)" }
    return names.indices.map { stirlingTail($0, names[$0]) }
  }()

  private static func stirlingTail(_ order: Int, _ name: String) -> Function {
    var f = FunctionSpec(name)
    f.realDomain = .positive
    f.range = .line
    f.derivative = { z, _ in order < 8 ? stirlingTails[order + 1](z[0]) : nil }
    f.ball = { z, analytic, precision in
      stirlingDefinition(order, probe).enclosure(at: [probe: z[0]], analytic: analytic, precision: precision)
        ?? .indeterminate
    }
    return Function(f)
  }

  /// The derivative of the given order of R.
  private static func stirlingDefinition(_ order: Int, _ z: Expr) -> Expr {
    switch order {
    case 0: return logGamma(z) - (z - .half) * log(z) + z - log(2 * .pi) / 2
    case 1: return psi(z) - log(z) + 1 / (2 * z)
    default:
      let sign: Expr = order.isMultiple(of: 2) ? 1 : -1
      let n = Expr(order)
      return psi(Expr(order - 1), z) - sign * Expr.factorial(order - 2) * z ** (1 - n)
        - sign * Expr.factorial(order - 1) * z ** (-n) / 2
    }
  }

  private static let probe = Expr.symbol("_z")

  private static func kernel(
    _ name: String, _ definition: @escaping @Sendable (Expr) -> Expr,
    derivative: (@Sendable (Expr) -> Expr)?
  ) -> Function {
    var f = FunctionSpec(name)
    f.realDomain = .positive
    f.range = .line
    if let derivative { f.derivative = { z, _ in derivative(z[0]) } }
    f.ball = { z, analytic, precision in
      definition(probe).enclosure(at: [probe: z[0]], analytic: analytic, precision: precision) ?? .indeterminate
    }
    return Function(f)
  }

  private static func kernel2(_ name: String, _ definition: @escaping @Sendable (Expr, Expr) -> Expr) -> Function {
    var f = FunctionSpec(name, arity: 2...2)
    f.realDomain = .positive
    f.range = .line
    f.ball = { z, analytic, precision in
      definition(parameter, probe).enclosure(
        at: [parameter: z[0], probe: z[1]], analytic: analytic, precision: precision) ?? .indeterminate
    }
    return Function(f)
  }

  private static let parameter = Expr.symbol("_n")
}
