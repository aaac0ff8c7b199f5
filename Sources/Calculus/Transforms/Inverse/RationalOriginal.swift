import Exact
import Expressions
import Functions
import Simplification

extension InverseLaplaceRule {
  /// Rational functions of s by partial fractions.
  static let rational = InverseLaplaceRule { search, image throws(MathError) in
    guard image.isRational(in: search.s) else { return nil }
    guard let fractions = try PartialFractions(image, search.s, degreeLimit: 200) else { return nil }
    var result: [Expr] = []
    for (n, c) in fractions.polynomial.coefficients.enumerated() {
      result.append(c * (n == 0 ? Function.diracDelta(search.t) : Function.diracDelta(search.t, Expr(n))))
    }
    for part in fractions.parts {
      guard let original = try FractionOriginal(part, search).value else { return nil }
      result.append(original)
    }
    let sum = Expr.sum(result)
    return sum.readingCost < 500 ? sum : nil
  }
}

/// The original of a/p^k for an irreducible polynomial p.
struct FractionOriginal {
  private let part: PartialFractions.Part
  private let search: InverseLaplaceSearch
  private var t: Expr { search.t }

  init(_ part: PartialFractions.Part, _ search: InverseLaplaceSearch) { (self.part, self.search) = (part, search) }

  var value: Expr? {
    get throws(MathError) {
      let p = part.base
      switch p.degree {
      case 1: return linear(root: (-p[0] / p[1]).reduced, part.numerator[0] / Expr.power(p[1], Expr(part.power)))
      case 2: return quadratic
      default: return part.power == 1 ? try simpleRoots : nil
      }
    }
  }

  /// c/(s − r)^k ↦ c·t^(k − 1)·e^(rt)/(k − 1)!
  private func linear(root: Expr, _ c: Expr) -> Expr {
    let k = part.power
    return (c / Function.factorial(Expr(k - 1))).reduced * Expr.power(t, Expr(k - 1)) * exp((root * t))
  }

  /// (a·s + b)/((s − α)² + w)^k: with S_k, C_k the originals of 1/(u² + w)^k and u/(u² + w)^k,
  /// C_k = t·S_(k−1)/(2(k − 1)) and S_k = (S_(k−1) − C_k′)/w.
  private var quadratic: Expr {
    let (p, lead) = (part.base, part.base.leading)
    let alpha = (-p[1] / (2 * lead)).reduced
    let w = (p[0] / lead - alpha * alpha).reduced
    let scale = Expr.power(lead, Expr(part.power)) as Expr
    let (a, b) = ((part.numerator[1] / scale).reduced, (part.numerator[0] / scale).reduced)
    var (cosine, sine) = waves(w)
    for k in 1..<part.power {
      let next = t * sine / Expr(2 * k)
      let inner = ((sine - next.derivative(search.symbol)) / w)
      (cosine, sine) = (next, (try? inner.expanded()) ?? inner)
    }
    let wave = a.distributed(over: cosine) + (a * alpha + b).reduced.distributed(over: sine)
    return alpha == 0 ? wave : exp(alpha * t).distributed(over: wave)
  }

  /// cos(√w·t) and sin(√w·t)/√w, or the hyperbolic ones for w < 0.
  private func waves(_ w: Expr) -> (Expr, Expr) {
    let isNegative = search.assumptions.knownSign(of: w) == .negative || w.hasNegativeCoefficient
    let root = (isNegative ? -w : w).formalRoot(search.assumptions)
    let argument = root * t
    return isNegative
      ? (Function.cosh(argument), Function.sinh(argument) / root)
      : (Function.cos(argument), Function.sin(argument) / root)
  }

  /// Σ a(r)/p′(r)·e^(rt) over the zeros of p by radicals, conjugate ones together.
  private var simpleRoots: Expr? {
    get throws(MathError) {
      let p = part.base
      guard p.coefficients.allSatisfy({ !$0.hasSymbols }),
        let roots = try RadicalRoots.roots(of: p.coefficients, search.budget)
      else { return nil }
      var result: [Expr] = []
      for root in roots.map(\.value) {
        let key = root.readingKey
        if key.group == 0 {
          result.append(residue(root) * exp(root * t))
        } else if key.imaginary > 0 {
          guard let zero = complexZero(root, roots.map(\.value)) else { return nil }
          result.append(pair(zero))
        }
      }
      return Expr.sum(result)
    }
  }

  /// Real and imaginary part of a zero; for a cubic with one real zero r from the quotient by s − r.
  private func complexZero(_ root: Expr, _ all: [Expr]) -> ComplexPair? {
    if let parts = root.rectangularForm(Assumptions()).gaussianParts, parts.re.isFreeOfParts, parts.im.isFreeOfParts {
      return ComplexPair(parts.re, parts.im)
    }
    let p = part.base
    guard p.degree == 3, let real = all.first(where: { $0.readingKey.group == 0 }) else { return nil }
    let alpha = -(p[2] / p[3] + real) / 2
    let product = p[1] / p[3] + real * (p[2] / p[3] + real)
    return ComplexPair(alpha, sqrt(product - alpha * alpha))
  }

  private func residue(_ r: Expr) -> Expr {
    (part.numerator.value(at: r) / part.base.derivative.value(at: r)).radicalSimplified(Assumptions())
  }

  /// 2·Re(c·e^(rt)) for the residue c = a(r)/p′(r).
  private func pair(_ r: ComplexPair) -> Expr {
    let c = r.value(part.numerator).divided(by: r.value(part.base.derivative))
    return 2 * exp(r.re * t) * (c.re * Function.cos(r.im * t) - c.im * Function.sin(r.im * t))
  }
}

/// A complex constant as real and imaginary part.
private struct ComplexPair {
  let re: Expr
  let im: Expr

  init(_ re: Expr, _ im: Expr) { (self.re, self.im) = (re.radicalSimplified(Assumptions()), im) }

  /// The value of a polynomial with real coefficients.
  func value(_ polynomial: CoefficientPolynomial) -> ComplexPair {
    polynomial.coefficients.reversed().reduce(ComplexPair(0, 0)) { value, c in
      ComplexPair(expanded(value.re * re - value.im * im + c), expanded(value.re * im + value.im * re))
    }
  }

  func divided(by other: ComplexPair) -> ComplexPair {
    let norm = expanded(other.re * other.re + other.im * other.im)
    return ComplexPair(
      expanded(re * other.re + im * other.im) / norm, expanded(im * other.re - re * other.im) / norm)
  }

  private func expanded(_ e: Expr) -> Expr { (try? e.expanded()) ?? e }
}

extension Expr {
  /// Whether no real or imaginary part of something is left.
  fileprivate var isFreeOfParts: Bool {
    !subexpressions.contains { e in
      guard let (function, _) = e.unaryCall else { return false }
      return function == .realPart || function == .imagPart
    }
  }
}
