import Balls
import Exact
import Expressions

/// What is known of a function of s → ∞: bounds of its size from above and below.
struct Bound {
  /// |f(s)| ≤ upper.
  var upper: Majorant?
  /// 1/|f(s)| ≤ inverse.
  var inverse: Majorant?
  /// The function itself, where it is so simple.
  var series: GrowthSeries?
  /// Whether the values are proved to be real from some s on.
  var isReal: Bool

  init(upper: Majorant? = nil, inverse: Majorant? = nil, isReal: Bool = false) {
    self.upper = upper
    self.inverse = inverse
    self.isReal = isReal
  }

  init(_ series: GrowthSeries) {
    self.series = series
    upper = series.majorant
    inverse = series.inverseMajorant
    isReal = upper != nil
  }

  static let unknown = Bound()

  /// c·f for a number c.
  func scaled(by c: Expr) -> Bound {
    guard let size = c.magnitudeBall else { return .unknown }
    var result = self
    let isReal = c.realBall.isFinite
    result.series = isReal ? series?.scaled(by: c) : nil
    result.isReal = self.isReal && isReal
    result.upper = upper?.scaled(by: size)
    result.inverse =
      size.isPositive == .yes
      ? inverse?.scaled(by: size.inverted(precision: 64)) : nil
    return result
  }

  static func * (a: Bound, b: Bound) -> Bound {
    if let product = a.series.flatMap({ x in b.series.flatMap { x.multiplied(by: $0) } }) { return Bound(product) }
    return Bound(upper: both(a.upper, b.upper), inverse: both(a.inverse, b.inverse), isReal: a.isReal && b.isReal)
  }

  private static func both(_ a: Majorant?, _ b: Majorant?) -> Majorant? {
    guard let a, let b else { return nil }
    let product = a * b
    let power = a.power + b.power
    // Powers that add up exactly need not be rounded up: whether 1/x converges depends on it.
    guard power - a.power == b.power, power - b.power == a.power else { return product }
    return product.withPower(power)
  }

  /// Σ fᵢ: below bounded by half of a term that dominates the others.
  static func sum(_ parts: [Bound]) -> Bound {
    let series = parts.reduce(GrowthSeries([:]) as GrowthSeries?) { sum, part in
      part.series.flatMap { sum?.adding($0, times: 1) }
    }
    if let series { return Bound(series) }
    var result = Bound(isReal: parts.allSatisfy(\.isReal))
    result.upper = upper(parts)
    for (i, part) in parts.enumerated() {
      guard let inverse = part.inverse, let rest = upper(parts[..<i] + parts[(i + 1)...]) else { continue }
      guard let from = (rest * inverse).threshold(RealBall(0.5)) else { continue }
      result.inverse = inverse.scaled(by: RealBall(2)).valid(from: from)
      break
    }
    return result
  }

  private static func upper(_ parts: some Collection<Bound>) -> Majorant? {
    var sum: Majorant?
    for part in parts {
      guard let upper = part.upper else { return nil }
      sum = sum.map { $0 + upper } ?? upper
    }
    return sum ?? .bounded(by: .zero)
  }

  /// f^r for a rational r.
  func power(_ r: Rational) -> Bound {
    if let power = series?.power(r) { return Bound(power) }
    let positive = series?.eventualSign?.sign == 1
    var result = Bound(isReal: isReal && (r.isInteger || positive))
    let size = r.magnitude
    (result.upper, result.inverse) = (upper?.power(size), inverse?.power(size))
    if r.isNegative { (result.upper, result.inverse) = (result.inverse, result.upper) }
    return result
  }

  /// e^f.
  var exponential: Bound {
    if let series {
      return Bound(
        upper: series.exponentialMajorant, inverse: series.scaled(by: -1).exponentialMajorant, isReal: isReal)
    }
    // |f| ≤ C gives e^−C ≤ |e^f| ≤ e^C.
    guard let upper, let from = upper.threshold(upper.constant) else { return .unknown }
    let size = Majorant(constant: upper.constant.exp(precision: 64), validFrom: from)
    return Bound(upper: size, inverse: size, isReal: isReal)
  }

  /// From where on |f| ≤ size.
  func small(_ size: Double) -> RealBall? { upper?.threshold(RealBall(size)) }

  /// From where on |f| ≥ size.
  func large(_ size: Double) -> RealBall? { inverse?.threshold(RealBall(1 / size)) }
}

extension Majorant {
  /// The same bound claimed only from R on.
  func valid(from r: RealBall) -> Majorant {
    Majorant(
      constant: constant, power: power, rate: rate, exponent: exponent,
      validFrom: validFrom.maximum(r, precision: 64))
  }

  /// factor·bound; the exponent of s stays as it is.
  func scaled(by factor: RealBall) -> Majorant {
    Majorant(
      constant: constant.multiplied(by: factor, precision: 64), power: power, rate: rate, exponent: exponent,
      validFrom: validFrom)
  }

  /// The same bound with another exponent of s.
  func withPower(_ p: Double) -> Majorant {
    Majorant(constant: constant, power: p, rate: rate, exponent: exponent, validFrom: validFrom)
  }

  /// C^r·s^(p·r)·exp(−c·r·s^q) for r ≥ 0.
  func power(_ r: Rational) -> Majorant {
    let factor = RealBall(r, precision: 64)
    let product = power * r.asDouble
    let isExact = Rational(exactly: power).map { $0 * r == Rational(exactly: product) } ?? false
    return Majorant(
      constant: constant.power(factor, precision: 64), power: isExact ? product : product.nextUp.nextUp,
      rate: rate.multiplied(by: factor, precision: 64), exponent: exponent, validFrom: validFrom)
  }

  /// An R such that the bound is at most `size` for all s ≥ R; `nil` when none is found.
  func threshold(_ size: RealBall) -> RealBall? {
    guard constant.isFinite, rate.isNonnegative == .yes else { return nil }
    if power <= 0, constant.isLessOrEqual(to: size) == .yes { return validFrom }
    if power < 0 {
      let root = RealBall(-power).inverted(precision: 64)
      let from = constant.divided(by: size, precision: 64).power(root, precision: 64).upper(precision: 64)
      return from.isFinite ? from.maximum(validFrom, precision: 64) : nil
    }
    guard rate.isPositive == .yes else { return nil }
    for k in 0..<200 {
      let s = RealBall.one.scaled(byPowerOfTwo: k).maximum(validFrom, precision: 64)
      let reach = rate.multiplied(by: s.power(RealBall(exponent), precision: 64), precision: 64)
      // s^p·e^(−c·s^q) decreases for c·q·s^q ≥ p.
      guard reach.multiplied(by: RealBall(exponent), precision: 64).isLess(than: RealBall(power)) == .no else {
        continue
      }
      let value = constant.multiplied(by: s.power(RealBall(power), precision: 64), precision: 64)
        .multiplied(by: (-reach).exp(precision: 64), precision: 64)
      if value.isLessOrEqual(to: size) == .yes { return s }
    }
    return nil
  }
}
