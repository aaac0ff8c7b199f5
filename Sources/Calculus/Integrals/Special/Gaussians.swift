import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// P(x)·e^(ax² + bx + c) = Q·e^(…) + λ·erf, and Fresnel integrals for sine and cosine of a square.
  static let gaussians = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    if let value = fresnel(f, x) { return value }
    var (polynomial, exponent): (Expr, Expr) = (1, 0)
    for factor in f.factors {
      if factor.base.lacks(x), !factor.exponent.lacks(x) {
        exponent += factor.base == .e ? factor.exponent : factor.exponent * Function.log(factor.base)
      } else {
        polynomial *= .power(factor.base, factor.exponent)
      }
    }
    guard let (a, b, c) = exponent.quadratic(in: x), let p = polynomial.polynomial(in: x), p.count <= 60 else {
      return nil
    }
    return Gaussian(a: a, b: b, c: c, x: x).antiderivative(CoefficientPolynomial(p), exponent)
  }

  /// sin or cos of ax² + bx + c: with s² = 2a/π, y = s(x + b/2a), the argument is πy²/2 + c − b²/4a.
  private static func fresnel(_ f: Expr, _ x: Expr) -> Expr? {
    guard let (function, argument) = f.unaryCall, function == .sin || function == .cos,
      let (a, b, c) = argument.quadratic(in: x)
    else { return nil }
    let isMirrored = a.hasNegativeCoefficient
    let s = (2 * (isMirrored ? -a : a) / .pi).someRoot(2)
    let y = s * (x + (b / (2 * a)).reduced)
    let rest = (c - b ** 2 / (4 * a)).reduced
    let square: Expr = isMirrored ? -1 : 1
    let (cosine, sine) = (Function.fresnelCos(y), square * Function.fresnelSin(y))
    if function == .cos { return (Function.cos(rest) * cosine - Function.sin(rest) * sine) / s }
    return (Function.cos(rest) * sine + Function.sin(rest) * cosine) / s
  }
}

/// e^(ax² + bx + c).
struct Gaussian {
  let a: Expr
  let b: Expr
  let c: Expr
  let x: Expr

  /// ∫ P·e^E = Q·e^E + λ·∫ e^E with Q′ + (2ax + b)·Q + λ = P.
  func antiderivative(_ p: CoefficientPolynomial, _ exponent: Expr) -> Expr? {
    var rest = p.coefficients
    var quotient = [Expr](repeating: 0, count: max(rest.count - 1, 0))
    for k in stride(from: rest.count - 1, to: 0, by: -1) {
      let q = (rest[k] / (2 * a)).reduced
      quotient[k - 1] = q
      rest[k - 1] = (rest[k - 1] - b * q).reduced
      if k >= 2 { rest[k - 2] = (rest[k - 2] - Expr(k - 1) * q).reduced }
    }
    let algebraic = CoefficientPolynomial(quotient).expression(x) * exp(exponent)
    guard let last = rest.first, last != 0 else { return algebraic }
    return algebraic + last * errorFunction
  }

  /// ∫ e^(ax² + bx + c) = √π/(2k)·e^(c − b²/4a)·erf(kx − b/2k) with k² = −a; with erfi for a > 0.
  private var errorFunction: Expr {
    let grows = a.isPositiveConstant || !a.hasNegativeCoefficient && a.symbols.isEmpty == false && !a.isNegativeConstant
    let k = (grows ? a : -a).someRoot(2)
    let shift = grows ? (b / (2 * k)).reduced : -(b / (2 * k)).reduced
    let scale = exp((c - b ** 2 / (4 * a)).reduced) * sqrt(.pi) / (2 * k)
    return scale * (grows ? Function.erfi(k * x + shift) : Function.erf(k * x + shift))
  }
}
