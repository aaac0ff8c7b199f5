import Exact
import Expressions
import Functions
import Simplification

/// ∫ over the real line of sums of R(x)·cos(ax) and R(x)·sin(ax) by residues in the upper half-plane.
///
/// Jordan's lemma: for a > 0 and R → 0 the integral of R(z)·e^(iaz) is 2πi·Σ Res. Poles of single terms on the line count
/// half (finite parts), which is right where they cancel in the sum.
struct FourierResidues {
  private let x: Expr
  private let symbol: Symbol
  private let assumptions: Assumptions
  private let samples: ParameterSamples

  init(_ x: Symbol, _ assumptions: Assumptions, _ samples: ParameterSamples) {
    (symbol, self.x, self.assumptions, self.samples) = (x, Expr(x), assumptions, samples)
  }

  /// Whether an expression is proved to be positive, or is so at all samples.
  private func isPositive(_ e: Expr) -> Bool {
    assumptions.knownSign(of: e).isPositive
      || !samples.values.isEmpty && samples.values.allSatisfy { e.substituting($0).isPositiveConstant }
  }

  func value(_ f: Expr) throws(MathError) -> Expr? {
    let expanded = try f.expanded()
    let terms = (CircularProducts.sums(expanded, x) ?? expanded).terms
    guard terms.count <= 20, terms.contains(where: { !$0.isRational(in: x) }) else { return nil }
    var sum: Expr = 0
    for term in terms {
      guard let value = try wave(term) else { return nil }
      sum += value
    }
    return sum
  }

  private func wave(_ f: Expr) throws(MathError) -> Expr? {
    var (rational, wave): (Expr, (isSine: Bool, angle: Expr)) = (1, (false, 0))
    for factor in f.factors {
      let power = Expr.power(factor.base, factor.exponent)
      if power.isRational(in: x) {
        rational *= power
      } else if wave.angle == 0, factor.exponent == 1, let (function, w) = power.unaryCall,
        [.sin, .cos].contains(function)
      {
        wave = (function == .sin, w)
      } else {
        return nil
      }
    }
    if wave.angle == 0 { return try residues(rational, 0).map { -(2 * .pi * $0.1) } }
    guard let (slope, offset) = wave.angle.linear(in: x) else { return nil }
    let isMirrored = assumptions.knownSign(of: -slope).isPositive
    let (rate, phase) = isMirrored ? (-slope, -offset) : (slope, offset)
    guard assumptions.knownSign(of: rate).isPositive else { return nil }
    guard let (re, im) = try residues(rational, rate) else { return nil }
    // 2πi·e^(iφ)·Σ: the real part belongs to cos, the imaginary part to sin
    let (c, s) = (Function.cos(phase), Function.sin(phase))
    let (realPart, imaginaryPart) = (-(re * s + im * c), re * c - im * s)
    return 2 * .pi * (wave.isSine ? (isMirrored ? -imaginaryPart : imaginaryPart) : realPart)
  }

  /// A factor of the denominator, a·(z − u − iv)·(z − u + iv), or a·(z − u) with v = 0.
  private struct Pole {
    let polynomial: Expr
    let multiplicity: Int
    let (a, u, v): (Expr, Expr, Expr)
  }

  /// Σ Res R(z)·e^(iaz) over the upper half-plane, with half of those on the line, as (real part, imaginary part).
  private func residues(_ rational: Expr, _ rate: Expr) throws(MathError) -> (Expr, Expr)? {
    let (top, bottom) = try rational.numeratorAndDenominator()
    var (poles, constant): ([Pole], Expr) = ([], 1)
    for (factor, multiplicity) in try bottom.factorList() {
      if factor.lacks(x) {
        constant *= .power(factor, Expr(multiplicity))
      } else {
        guard multiplicity <= 6, let parts = realFactors(factor) else { return nil }
        for part in parts {
          guard let pole = pole(part, multiplicity) else { return nil }
          poles.append(pole)
        }
      }
    }
    var (re, im): (Expr, Expr) = (0, 0)
    for (k, pole) in poles.enumerated() {
      let m = Expr(pole.multiplicity)
      let others = poles.enumerated().filter { $0.offset != k }.map {
        Expr.power($0.element.polynomial, Expr($0.element.multiplicity))
      }
      let conjugate = pole.v == 0 ? 1 : x - (pole.u - .i * pole.v)
      var term = top / (constant * .product(others) * .power(pole.a * conjugate, m))
      for k in 1..<max(pole.multiplicity, 1) {
        term = (term.derivative(symbol) + .i * rate * term) / Expr(k)
      }
      guard let (p, q) = try term.substituting(x, pole.u + .i * pole.v).rationalSimplified().complexParts else {
        return nil
      }
      let size = pole.v == 0 ? .half : exp(-(rate * pole.v).reduced)
      let (cosine, sine) = (Function.cos((rate * pole.u).reduced), Function.sin((rate * pole.u).reduced))
      re += size * (p * cosine - q * sine)
      im += size * (p * sine + q * cosine)
    }
    return (re, im)
  }

  private func pole(_ p: Expr, _ multiplicity: Int) -> Pole? {
    if let (a, b) = p.linear(in: x) {
      return Pole(polynomial: p, multiplicity: multiplicity, a: a, u: (-b / a).reduced, v: 0)
    }
    guard let (a, b, c) = p.quadratic(in: x) else { return nil }
    let discriminant = (4 * a * c - b ** 2).reduced
    guard isPositive(discriminant) else { return nil }
    let root = sqrt(discriminant).radicalSimplified(assumptions)
    let (u, v) = ((-b / (2 * a)).reduced, (root / (2 * a)).reduced)
    guard isPositive(v) else { return nil }
    return Pole(polynomial: p, multiplicity: multiplicity, a: a, u: u, v: v)
  }

  /// x⁴ + px² + q as (x² + q′ + rx)·(x² + q′ − rx) with q′ = √q, r = √(2q′ − p); linear and quadratic ones as they are.
  private func realFactors(_ p: Expr) -> [Expr]? {
    guard let c = p.polynomial(in: x), c.count == 5, c[1] == 0, c[3] == 0 else { return [p] }
    let q = sqrt((c[0] / c[4]).reduced).radicalSimplified(assumptions)
    let r = sqrt((2 * q - c[2] / c[4]).reduced).radicalSimplified(assumptions)
    guard isPositive(2 * q - c[2] / c[4]) else { return nil }
    return [c[4] * (x ** 2 + r * x + q), x ** 2 - r * x + q]
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
