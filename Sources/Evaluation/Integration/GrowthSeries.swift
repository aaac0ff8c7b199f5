import Balls
import Exact
import Expressions

/// A finite sum Σ cₖ·s^rₖ with exact constant coefficients and rational exponents, for s ≥ R.
struct GrowthSeries {
  /// The terms, highest exponent first; no coefficient is 0.
  private(set) var terms: [(exponent: Rational, coefficient: Expr)]
  /// R.
  var validFrom = RealBall.one

  private static let termLimit = 40

  init(_ coefficients: [Rational: Expr], validFrom: RealBall = .one) {
    terms = coefficients.filter { $0.value != 0 }.map { (exponent: $0.key, coefficient: $0.value) }
    terms.sort { $0.exponent > $1.exponent }
    self.validFrom = validFrom
  }

  init(constant: Expr) { self.init([0: constant]) }

  var isZero: Bool { terms.isEmpty }
  var isMonomial: Bool { terms.count == 1 }

  /// The coefficient of s⁰.
  var constantPart: Expr { terms.first { $0.exponent.isZero }?.coefficient ?? 0 }

  /// The series without its term s⁰.
  var withoutConstant: GrowthSeries {
    var result = self
    result.terms.removeAll { $0.exponent.isZero }
    return result
  }

  func adding(_ other: GrowthSeries, times factor: Expr) -> GrowthSeries {
    var sum: [Rational: Expr] = [:]
    for term in terms { sum[term.exponent] = term.coefficient }
    for term in other.terms { sum[term.exponent, default: 0] += factor * term.coefficient }
    return GrowthSeries(sum, validFrom: validFrom.maximum(other.validFrom, precision: 64))
  }

  func multiplied(by other: GrowthSeries) -> GrowthSeries? {
    guard terms.count * other.terms.count <= GrowthSeries.termLimit * 4 else { return nil }
    var product: [Rational: Expr] = [:]
    for a in terms {
      for b in other.terms { product[a.exponent + b.exponent, default: 0] += a.coefficient * b.coefficient }
    }
    let result = GrowthSeries(product, validFrom: validFrom.maximum(other.validFrom, precision: 64))
    return result.terms.count <= GrowthSeries.termLimit ? result : nil
  }

  func scaled(by factor: Expr) -> GrowthSeries { GrowthSeries([:]).adding(self, times: factor) }

  /// The power, where it is a finite series: small integers, and rational powers of one term with a positive coefficient.
  func power(_ r: Rational) -> GrowthSeries? {
    if isMonomial {
      let term = terms[0]
      guard r.isInteger || term.coefficient.realBall.isPositive == .yes else { return nil }
      return GrowthSeries([term.exponent * r: .power(term.coefficient, Expr(r))], validFrom: validFrom)
    }
    guard let n = r.asInteger?.asInt, (0...8).contains(n) else { return nil }
    var result: GrowthSeries? = GrowthSeries(constant: 1)
    for _ in 0..<n { result = result?.multiplied(by: self) }
    return result
  }

  // MARK: Bounds

  /// The coefficients as balls, when they are real and finite and the leading one is not zero.
  private var balls: (leading: RealBall, others: RealBall)? {
    guard let first = terms.first else { return nil }
    let leading = first.coefficient.realBall
    guard leading.isFinite, leading.sign != nil, leading.sign != 0 else { return nil }
    var others = RealBall.zero
    for term in terms.dropFirst() {
      others = others.adding(term.coefficient.realBall.magnitude, precision: 64)
    }
    return others.isFinite ? (leading, others) : nil
  }

  /// Σ |cₖ|·s^r for s ≥ max(R, 1).
  var majorant: Majorant? {
    guard let first = terms.first else { return .bounded(by: .zero) }
    guard let (leading, others) = balls else { return nil }
    return Majorant(
      constant: leading.magnitude.adding(others, precision: 64), power: first.exponent.roundedUp, validFrom: validFrom)
  }

  /// From where on the other terms are at most 2^−bits times the leading one.
  private func dominance(_ bits: Int) -> RealBall? {
    guard let (leading, others) = balls else { return nil }
    if terms.count == 1 { return validFrom }
    let gap = RealBall(terms[0].exponent - terms[1].exponent, precision: 64)
    let ratio = others.scaled(byPowerOfTwo: bits).divided(by: leading.magnitude, precision: 64)
    let threshold = ratio.maximum(.one, precision: 64).power(gap.inverted(precision: 64), precision: 64)
    return threshold.isFinite ? threshold.maximum(validFrom, precision: 64) : nil
  }

  /// 1/|series| ≤ 2/|c₀|·s^−r₀ where the leading term dominates.
  var inverseMajorant: Majorant? {
    guard let (leading, _) = balls, let from = dominance(1) else { return nil }
    let factor = leading.magnitude.inverted(precision: 64)
    return Majorant(
      constant: isMonomial ? factor : factor.scaled(byPowerOfTwo: 1), power: (-terms[0].exponent).roundedUp,
      validFrom: from)
  }

  /// The sign for s ≥ the second number.
  var eventualSign: (sign: Int, from: RealBall)? {
    guard let (leading, _) = balls, let sign = leading.sign, let from = dominance(1) else { return nil }
    return (sign, from)
  }

  /// |exp(series)|: bounded for exponents ≤ 0, otherwise ruled by the leading term.
  var exponentialMajorant: Majorant? {
    guard let first = terms.first else { return .bounded(by: .one) }
    guard let (leading, others) = balls else { return nil }
    if first.exponent.signum <= 0 {
      let size = leading.magnitude.adding(others, precision: 64)
      return Majorant(constant: size.exp(precision: 64), validFrom: validFrom)
    }
    guard let from = isMonomial ? validFrom : dominance(6) else { return nil }
    let slack = isMonomial ? RealBall.zero : leading.magnitude.scaled(byPowerOfTwo: -6)
    let rate = (-leading).subtracting(slack, precision: 64)
    // Exponents that are no doubles are rounded so that the bound stays one: s ≥ 1.
    let exponent = rate.isPositive == .yes ? first.exponent.roundedDown : first.exponent.roundedUp
    return Majorant(constant: .one, rate: rate, exponent: exponent, validFrom: from)
  }
}

extension Rational {
  fileprivate var roundedUp: Double {
    let nearest = asDouble
    return Rational(exactly: nearest) == self ? nearest : nearest.nextUp
  }
  fileprivate var roundedDown: Double { -(-self).roundedUp }
}
