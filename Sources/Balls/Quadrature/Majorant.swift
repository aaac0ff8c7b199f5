public import Exact

/// A proved bound |f(x)| ≤ C·x^p·exp(−c·x^q) for all x ≥ R ≥ 1.
///
/// Majorants close infinite ends of integrals, and singular ends through x = 1/s with the distance s. They form a
/// calculus: `+` and `*` bound sums and products, and the constructors bound powers, logarithms, rational functions
/// and exponentials of polynomials, so that a symbolic layer needs one fold to bound an expression.
public struct Majorant: Sendable {
  /// C ≥ 0.
  public let constant: RealBall
  /// p, of any sign.
  public let power: Double
  /// c; negative for growth.
  public let rate: RealBall
  /// q > 0; without effect when c = 0.
  public let exponent: Double
  /// R ≥ 1.
  public let validFrom: RealBall

  /// States the bound; the caller answers for its truth. R is raised to 1.
  public init(
    constant: RealBall, power: Double = 0, rate: RealBall = .zero, exponent: Double = 1, validFrom: RealBall = .one
  ) {
    precondition(exponent > 0 && exponent.isFinite && power.isFinite, "the exponents of a majorant are finite")
    self.constant = constant.magnitude.upper(precision: 64)
    self.power = power
    self.rate = rate.lower(precision: 64)
    self.exponent = exponent
    self.validFrom = validFrom.maximum(.one, precision: 64).upper(precision: 64)
  }

  /// The bound of a constant function.
  public static func bounded(by constant: RealBall) -> Majorant { Majorant(constant: constant) }

  /// The function x^p itself.
  public static func power(_ p: Double) -> Majorant { Majorant(constant: .one, power: p) }

  /// log x ≤ x^ε/(eε) for x ≥ 1 and any ε > 0.
  public static func logarithm(epsilon: Double = 0.125) -> Majorant {
    precondition(epsilon > 0, "a power that bounds the logarithm grows")
    let e = RealBall.e(precision: 64)
    return Majorant(
      constant: RealBall(epsilon).multiplied(by: e, precision: 64).inverted(precision: 64), power: epsilon)
  }

  /// A polynomial in x: |P(x)| ≤ (Σ |aₖ|)·x^degree.
  public static func polynomial(_ p: UnivariatePolynomial) -> Majorant {
    var sum = RealBall.zero
    for coefficient in p.coefficients {
      sum = sum.adding(RealBall(coefficient.magnitude, precision: 64), precision: 64)
    }
    return Majorant(constant: sum, power: Double(max(p.degree, 0)))
  }

  /// A quotient of polynomials; `nil` when the denominator is zero.
  public static func rational(_ numerator: UnivariatePolynomial, over denominator: UnivariatePolynomial) -> Majorant? {
    if denominator.isZero { return nil }
    let n = denominator.degree
    let leading = RealBall(denominator.leadingCoefficient.magnitude, precision: 64)
    let others = rest(of: denominator)
    // For x ≥ 2·Σ|aₖ|/|aₙ| (and x ≥ 1) the lower terms are at most half the leading one.
    let threshold = others.scaled(byPowerOfTwo: 1).divided(by: leading, precision: 64)
    let top = polynomial(numerator)
    let constant = top.constant.scaled(byPowerOfTwo: 1).divided(by: leading, precision: 64)
    return Majorant(constant: constant, power: top.power - Double(n), validFrom: threshold)
  }

  /// exp(P(x)) for a real polynomial P: decaying when the leading coefficient is negative.
  public static func exponential(ofPolynomial p: UnivariatePolynomial) -> Majorant {
    if p.degree <= 0 { return bounded(by: RealBall(p.coefficient(0), precision: 64).exp(precision: 64)) }
    let leading = RealBall(p.leadingCoefficient, precision: 64)
    let others = rest(of: p)
    if others.isZero == .yes { return Majorant(constant: .one, rate: -leading, exponent: Double(p.degree)) }
    // Lower terms are at most |aₙ|/16·xⁿ for x ≥ 16·Σ|aₖ|/|aₙ|.
    let slack = leading.magnitude.scaled(byPowerOfTwo: -4)
    return Majorant(
      constant: .one, rate: (-leading).subtracting(slack, precision: 64), exponent: Double(p.degree),
      validFrom: others.divided(by: slack, precision: 64))
  }

  private static func rest(of p: UnivariatePolynomial) -> RealBall {
    var sum = RealBall.zero
    for coefficient in p.coefficients.dropLast() {
      sum = sum.adding(RealBall(coefficient.magnitude, precision: 64), precision: 64)
    }
    return sum
  }
}

extension Majorant {
  /// The bound of a product.
  public static func * (x: Majorant, y: Majorant) -> Majorant {
    if x.rate.isZero == .yes || x.exponent < y.exponent && y.rate.isZero != .yes { return y.multiplied(byWeaker: x) }
    return x.multiplied(byWeaker: y)
  }

  /// The product with a majorant whose exponential is of at most the same order.
  private func multiplied(byWeaker other: Majorant) -> Majorant {
    let c = constant.multiplied(by: other.constant, precision: 64)
    let r = validFrom.maximum(other.validFrom, precision: 64)
    let p = (power + other.power).nextUp
    if other.rate.isZero == .yes {
      return Majorant(constant: c, power: p, rate: rate, exponent: exponent, validFrom: r)
    }
    if other.exponent == exponent {
      let sum = rate.adding(other.rate, precision: 64)
      return Majorant(constant: c, power: p, rate: sum, exponent: exponent, validFrom: r)
    }
    if other.rate.isNonnegative == .yes {
      return Majorant(constant: c, power: p, rate: rate, exponent: exponent, validFrom: r)
    }
    // |c₂|·x^q₂ ≤ (|c₁|/16)·x^q₁ for x ≥ (16·|c₂|/|c₁|)^(1/(q₁ − q₂)).
    let slack = rate.magnitude.scaled(byPowerOfTwo: -4)
    let threshold = other.rate.magnitude.divided(by: slack, precision: 64)
      .power(RealBall(exponent - other.exponent).inverted(precision: 64), precision: 64)
    return Majorant(
      constant: c, power: p, rate: rate.subtracting(slack, precision: 64), exponent: exponent,
      validFrom: r.maximum(threshold, precision: 64))
  }

  /// The bound of a sum.
  public static func + (x: Majorant, y: Majorant) -> Majorant {
    let c = x.constant.adding(y.constant, precision: 64)
    let p = max(x.power, y.power)
    let r = x.validFrom.maximum(y.validFrom, precision: 64)
    let (xDecays, yDecays) = (x.rate.isPositive == .yes, y.rate.isPositive == .yes)
    if x.exponent == y.exponent || x.rate.isZero == .yes || y.rate.isZero == .yes || xDecays != yDecays {
      // The smaller rate, with its own order, bounds both.
      let weaker = x.rate.isLess(than: y.rate) == .yes ? x : y
      return Majorant(constant: c, power: p, rate: weaker.rate, exponent: weaker.exponent, validFrom: r)
    }
    let (low, high) = x.exponent < y.exponent ? (x, y) : (y, x)
    // c₁·x^q₁ against c₂·x^q₂, q₁ < q₂: the larger order wins for x ≥ (|c₁|/|c₂|)^(1/(q₂ − q₁)).
    let threshold = low.rate.magnitude.divided(by: high.rate.magnitude, precision: 64)
      .power(RealBall(high.exponent - low.exponent).inverted(precision: 64), precision: 64)
    let weaker = xDecays ? low : high
    return Majorant(
      constant: c, power: p, rate: weaker.rate, exponent: weaker.exponent,
      validFrom: r.maximum(threshold, precision: 64))
  }

  /// A proved bound of ∫ from R to ∞ of the function, or `nil` when none follows: R too small, or no decay.
  public func tail(from r: RealBall, precision: Int = 64) -> RealBall? {
    guard validFrom.isLessOrEqual(to: r) == .yes, constant.isFinite, rate.isFinite else { return nil }
    if constant.isZero == .yes { return .zero }
    let bound = rate.isPositive == .yes ? exponentialTail(r, precision) : powerTail(r, precision)
    guard let bound, bound.isFinite else { return nil }
    return bound.magnitude.upper(precision: 64)
  }

  /// `tail(from:)` as a value.
  var tailBound: IntegrationEnd.TailBound {
    { tail(from: $0) }
  }

  /// ∫ C·x^p dx = C·R^(p+1)/(−p−1) for p < −1; needs c ≥ 0.
  private func powerTail(_ r: RealBall, _ precision: Int) -> RealBall? {
    guard power < -1, rate.isNonnegative == .yes else { return nil }
    let k = RealBall(power).adding(.one, precision: precision)
    return constant.multiplied(by: r.power(k, precision: precision), precision: precision)
      .divided(by: -k, precision: precision)
  }

  /// ∫ C·x^p·e^(−c·x^q) dx = (C/q)·c^(−s)·Γ(s, c·R^q) with s = (p+1)/q, bounded without the gamma function.
  private func exponentialTail(_ r: RealBall, _ precision: Int) -> RealBall? {
    let q = RealBall(exponent)
    let s = RealBall(power).adding(.one, precision: precision).divided(by: q, precision: precision)
    let t = rate.multiplied(by: r.power(q, precision: precision), precision: precision)
    // DLMF 8.10: Γ(s, t) ≤ t^s e^(−t)/(t − max(s − 1, 0)) for t > max(s − 1, 0).
    let excess = s.subtracting(.one, precision: precision).maximum(.zero, precision: precision)
    let gap = t.subtracting(excess, precision: precision)
    guard gap.isPositive == .yes else { return nil }
    // (C/q)·c^(−s)·t^s = (C/q)·R^(p+1)
    let scale = constant.multiplied(
      by: r.power(RealBall(power).adding(.one, precision: precision), precision: precision), precision: precision)
    return scale.multiplied(by: (-t).exp(precision: precision), precision: precision)
      .divided(by: q.multiplied(by: gap, precision: precision), precision: precision)
  }
}
