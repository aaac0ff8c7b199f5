import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// R(x)·e^(ax + b), R(x)·sin(ax + b) and their kin for a rational R with linear factors below: exponential, sine and
  /// cosine integrals (DLMF 6.2, 6.4).
  static let exponentialFractions = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    var (rational, kernel): (Expr, ExponentialKernel?) = (1, nil)
    for factor in f.factors {
      let power = Expr.power(factor.base, factor.exponent)
      if power.isRational(in: x) {
        rational *= power
      } else if kernel == nil, let found = ExponentialKernel(power, x) {
        kernel = found
      } else {
        return nil
      }
    }
    guard let kernel, let fractions = try PartialFractions(integrand: rational, x), !fractions.parts.isEmpty else {
      return nil
    }
    var result: [Expr] = []
    for part in fractions.parts {
      guard part.base.degree == 1, part.power <= 12 else { return nil }
      let pole = -(part.base[0] / part.base[1]).reduced
      let scale = part.numerator[0] / .power(part.base[1], Expr(part.power))
      result.append(scale * kernel.antiderivative(pole: pole, power: part.power, x))
    }
    if !fractions.polynomial.isZero {
      guard let rest = try search.antiderivative(of: fractions.polynomial.expression(x) * kernel.value) else {
        return nil
      }
      result.append(rest)
    }
    return .sum(result)
  }
}

/// e, sin, cos, sinh or cosh of ax + b.
struct ExponentialKernel {
  private enum Kind { case exponential, sine, cosine, hyperbolicSine, hyperbolicCosine }
  private let kind: Kind
  private let slope: Expr
  private let offset: Expr
  let value: Expr

  init?(_ e: Expr, _ x: Expr) {
    value = e
    if case .product(let factors) = e.node, factors.count == 1, factors[0].base == .e,
      let (a, b) = factors[0].exponent.linear(in: x)
    {
      (kind, slope, offset) = (.exponential, a, b)
      return
    }
    guard let (function, argument) = e.unaryCall, let (a, b) = argument.linear(in: x) else { return nil }
    let kinds: [(Function, Kind)] = [
      (.sin, .sine), (.cos, .cosine), (.sinh, .hyperbolicSine), (.cosh, .hyperbolicCosine),
    ]
    guard let found = kinds.first(where: { $0.0 == function }) else { return nil }
    (kind, slope, offset) = (found.1, a, b)
  }

  /// ∫ kernel/(x − α)ᵐ: by parts down to m = 1.
  func antiderivative(pole: Expr, power m: Int, _ x: Expr) -> Expr {
    if m == 1 { return simple(pole, x) }
    let boundary = -(value / (Expr(m - 1) * .power(x - pole, Expr(m - 1))))
    let (factor, next) = derivative
    return boundary + factor / Expr(m - 1) * next.antiderivative(pole: pole, power: m - 1, x)
  }

  private var derivative: (Expr, ExponentialKernel) {
    let argument = value.unaryCall?.argument ?? 0
    switch kind {
    case .exponential: return (slope, self)
    case .sine: return (slope, with(.cosine, Function.cos(argument)))
    case .cosine: return (-slope, with(.sine, Function.sin(argument)))
    case .hyperbolicSine: return (slope, with(.hyperbolicCosine, Function.cosh(argument)))
    case .hyperbolicCosine: return (slope, with(.hyperbolicSine, Function.sinh(argument)))
    }
  }

  private init(_ kind: Kind, _ slope: Expr, _ offset: Expr, _ value: Expr) {
    (self.kind, self.slope, self.offset, self.value) = (kind, slope, offset, value)
  }

  private func with(_ kind: Kind, _ value: Expr) -> ExponentialKernel {
    ExponentialKernel(kind, slope, offset, value)
  }

  /// With y = a(x − α) and φ = aα + b.
  private func simple(_ pole: Expr, _ x: Expr) -> Expr {
    let y = (slope * (x - pole)).reduced
    let phase = (slope * pole + offset).reduced
    switch kind {
    case .exponential: return exp(phase) * Function.ei(y)
    case .sine: return Function.cos(phase) * Function.sinIntegral(y) + Function.sin(phase) * Function.cosIntegral(y)
    case .cosine: return Function.cos(phase) * Function.cosIntegral(y) - Function.sin(phase) * Function.sinIntegral(y)
    case .hyperbolicSine:
      return Function.cosh(phase) * Function.sinhIntegral(y) + Function.sinh(phase) * Function.coshIntegral(y)
    case .hyperbolicCosine:
      return Function.cosh(phase) * Function.coshIntegral(y) + Function.sinh(phase) * Function.sinhIntegral(y)
    }
  }
}
