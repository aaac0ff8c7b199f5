import Exact
import Expressions
import Functions
import Simplification

/// ∫ over the real line of R(x)·cos(ax), R(x)·sin(ax) and R(x)·e^(iax) by residues in the upper half-plane.
///
/// Jordan's lemma: for a > 0 and R → 0 the integral of R(z)·e^(iaz) is 2πi·Σ Res. R has no real poles.
struct FourierResidues {
  private let x: Expr
  private let symbol: Symbol
  private let assumptions: Assumptions

  init(_ x: Symbol, _ assumptions: Assumptions) {
    (symbol, self.x, self.assumptions) = (x, Expr(x), assumptions)
  }

  func value(_ f: Expr) throws(MathError) -> Expr? {
    var (rational, wave): (Expr, (isSine: Bool, angle: Expr)?) = (1, nil)
    for factor in f.factors {
      let power = Expr.power(factor.base, factor.exponent)
      if power.isRational(in: x) {
        rational *= power
      } else if wave == nil, factor.exponent == 1, let (function, w) = power.unaryCall, [.sin, .cos].contains(function)
      {
        wave = (function == .sin, w)
      } else {
        return nil
      }
    }
    guard let wave, let (rate, phase) = wave.angle.linear(in: x), let sum = try residues(rational, rate) else {
      return nil
    }
    // 2πi·e^(iφ)·Σ: the real part belongs to cos, the imaginary part to sin
    let (re, im) = sum
    let (c, s) = (Function.cos(phase), Function.sin(phase))
    let (realPart, imaginaryPart) = (-(re * s + im * c), re * c - im * s)
    return 2 * .pi * (wave.isSine ? imaginaryPart : realPart)
  }

  /// Σ Res R(z)·e^(iaz) over the upper half-plane as (real part, imaginary part).
  private func residues(_ rational: Expr, _ rate: Expr) throws(MathError) -> (Expr, Expr)? {
    guard assumptions.knownSign(of: rate).isPositive else { return nil }
    let (top, bottom) = try rational.numeratorAndDenominator()
    var (re, im): (Expr, Expr) = (0, 0)
    for (factor, multiplicity) in try bottom.factorList() where !factor.lacks(x) {
      guard let (a, b, c) = factor.quadratic(in: x), multiplicity <= 6 else { return nil }
      let discriminant = (4 * a * c - b ** 2).reduced
      guard assumptions.knownSign(of: discriminant).isPositive else { return nil }
      let root = sqrt(discriminant).radicalSimplified(assumptions)
      let (u, v) = ((-b / (2 * a)).reduced, (root / (2 * a)).reduced)
      guard assumptions.knownSign(of: v).isPositive else { return nil }
      let m = Expr(multiplicity)
      // (z − p)ᵐ·R = top·factorᵐ/bottom/(a·(z − p̄))ᵐ
      let rest = top / (bottom / .power(factor, m)).reduced / .power(a * (x - (u - .i * v)), m)
      var term = rest
      for k in 1..<max(multiplicity, 1) {
        term = (term.derivative(symbol) + .i * rate * term) / Expr(k)
      }
      guard let (p, q) = try term.substituting(x, u + .i * v).rationalSimplified().complexParts else { return nil }
      let size = exp(-(rate * v).reduced)
      let (cosine, sine) = (Function.cos((rate * u).reduced), Function.sin((rate * u).reduced))
      re += size * (p * cosine - q * sine)
      im += size * (p * sine + q * cosine)
    }
    return (re, im)
  }
}

extension Expr {
  /// Real and imaginary part of a fraction in which only i is not real.
  fileprivate var complexParts: (Expr, Expr)? {
    guard let (top, bottom) = try? numeratorAndDenominator(), let (a, b) = top.gaussianParts,
      let (c, d) = bottom.gaussianParts
    else { return nil }
    let norm = c ** 2 + d ** 2
    return (((a * c + b * d) / norm).reduced, ((b * c - a * d) / norm).reduced)
  }
}
