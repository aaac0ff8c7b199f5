import Balls
import Exact
import Expressions
import Functions
import Simplification

/// Products and powers.
extension LocalAnalysis {
  func product(_ factors: [Factor]) -> LocalExpansion? {
    let denominators = factors.filter { isSingular($0) }
    let hasFraction = !denominators.isEmpty
    var result: LocalExpansion?
    if hasFraction {
      guard let fraction = fraction(factors.filter { isPolynomial($0) }, denominators) else { return nil }
      result = fraction
    }
    for factor in factors where !hasFraction || !isSingular(factor) && !isPolynomial(factor) {
      guard let part = power(factor.base, factor.exponent) else { return nil }
      result = result.map { $0 * part } ?? part
    }
    return result
  }

  /// A negative power of a polynomial that is 0 at 0.
  private func isSingular(_ factor: Factor) -> Bool {
    guard let p = factor.exponent.rational, p.isNegative, let polynomial = WeightedPolynomial(factor.base, variables)
    else { return false }
    return polynomial.coefficient(variables.map { _ in 0 }).isZero
  }

  private func isPolynomial(_ factor: Factor) -> Bool {
    guard let n = factor.exponent.smallInteger, n > 0 else { return false }
    return WeightedPolynomial(factor.base, variables) != nil
  }

  /// P/(Q₁^s₁⋯): the best bound that a weight of the variables gives.
  private func fraction(_ numerators: [Factor], _ denominators: [Factor]) -> LocalExpansion? {
    let top = Expr.product(numerators.map { .power($0.base, $0.exponent) })
    guard let numerator = WeightedPolynomial(top, variables) else { return nil }
    var parts: [FractionOrder.Denominator] = []
    for factor in denominators {
      guard let polynomial = WeightedPolynomial(factor.base, variables), let s = factor.exponent.rational else {
        return nil
      }
      if s.asInteger == nil, !isNonnegative(factor.base) { return nil }
      parts.append((polynomial, -s))
    }
    if let order = FractionOrder.best(numerator, parts) { return bound(order) }
    return denominators.allSatisfy { isNonzero($0.base) } ? bound(LocalExpansion.unbounded) : nil
  }

  func power(_ base: Expr, _ exponent: Expr) -> LocalExpansion? {
    if exponent == 1 { return expansion(base) }
    if exponent.hasSymbols { return exponential(base, exponent) }
    guard let (low, high) = exponent.rationalBounds, let u = expansion(base) else { return nil }
    let n = exponent.smallInteger
    if let n, n > 1, n <= 30 { return (1..<n).reduce(u) { result, _ in result * u } }
    if u.order > 0, u.value != 0 { return composed({ .power($0, exponent) }, u) }
    guard n != nil || isNonnegative(base) else { return nil }
    if low > 0, u.isUnbounded { return u }
    if low > 0 { return bound(u.tail > 0 ? u.tail * low : u.tail * high) }
    if let least = lower(base) { return bound(least > 0 ? least * low : least * high) }
    return isNonzero(base) ? bound(LocalExpansion.unbounded) : nil
  }

  /// b^E with varying E: flat where the exponent tends to −∞ like a power, bounded where it is not positive.
  private func exponential(_ base: Expr, _ exponent: Expr) -> LocalExpansion? {
    if base != .e {
      guard isNonnegative(base), lower(base) != nil else { return nil }
      return exponential(.e, exponent * Function.log(base))
    }
    guard let u = expansion(exponent) else { return nil }
    if u.order > 0 { return composed({ .power(.e, $0) }, u) }
    guard isNonnegative(-exponent) else { return nil }
    if let growth = lower(-exponent), growth < 0 { return bound(LocalExpansion.flat) }
    return bound(0)
  }
}

extension Expr {
  /// A rational number, or rational bounds of a real constant.
  fileprivate var rationalBounds: (low: Rational, high: Rational)? {
    if let q = rational { return (q, q) }
    guard let ball = enclosure(precision: 64), ball.isFinite, ball.isReal == .yes,
      let low = Rational(exactly: ball.real.lowerBound), let high = Rational(exactly: ball.real.upperBound),
      low.isNegative == high.isNegative, !low.isZero, !high.isZero
    else { return nil }
    return (low, high)
  }
}
