import Balls
import Evaluation
import Exact
import Expressions

/// The coefficient f⁽ᵏ⁾(ξ)/k! of Taylor's formula for all ξ = a + θ(b − a), as enclosures by jets.
struct TaylorCoefficient {
  let function: Expr
  let variable: Symbol
  let order: Int
  let start: RealBall
  let end: RealBall

  static let precision = 128
  private var bits: Int { TaylorCoefficient.precision }

  /// How often a part is halved on which nothing is proved.
  private static let depthLimit = 12

  /// b − a.
  var step: RealBall { end.subtracting(start, precision: bits) }

  /// The coefficient and its derivative by θ; nil where the function is not proved to be real and analytic.
  func values(_ theta: RealBall) throws(MathError) -> ZeroIsolation.Values? {
    let place = start.adding(step.multiplied(by: theta, precision: bits), precision: bits)
    guard let jet = try function.provedJet(variable, at: place, order: order + 1, precision: bits) else { return nil }
    let factor = step.multiplied(by: RealBall(order + 1), precision: bits)
    return (jet.coefficients[order], jet.coefficients[order + 1].multiplied(by: factor, precision: bits))
  }

  /// The bounds of the coefficient for 0 ≤ θ ≤ 1; nil when nothing is proved on a part.
  func range() throws(MathError) -> (lower: RealBall, upper: RealBall)? {
    guard let parts = try ranges(), let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { hull($0, $1) }
  }

  /// The bounds on equal parts of the segment.
  func ranges(pieces: Int = 64) throws(MathError) -> [(lower: RealBall, upper: RealBall)]? {
    var parts: [(lower: RealBall, upper: RealBall)] = []
    for i in 0..<pieces {
      let ends = (Double(i) / Double(pieces), Double(i + 1) / Double(pieces))
      guard let part = try range(from: ends.0, to: ends.1, depth: 0) else { return nil }
      parts.append(part)
    }
    return parts
  }

  private func range(
    from low: Double, to high: Double, depth: Int
  ) throws(MathError) -> (lower: RealBall, upper: RealBall)? {
    if let part = try range(over: low, high) { return part }
    if depth == TaylorCoefficient.depthLimit { return nil }
    let middle = (low + high) / 2
    guard let left = try range(from: low, to: middle, depth: depth + 1),
      let right = try range(from: middle, to: high, depth: depth + 1)
    else { return nil }
    return hull(left, right)
  }

  /// By the values at the ends where the derivative has one sign, otherwise by the mean value form.
  private func range(over low: Double, _ high: Double) throws(MathError) -> (lower: RealBall, upper: RealBall)? {
    let whole = RealBall(lower: low, upper: high)
    guard let around = try values(whole) else { return nil }
    if around.slope.sign != nil, let left = try values(RealBall(low)), let right = try values(RealBall(high)) {
      return hull(bounds(left.value), bounds(right.value))
    }
    let middle = RealBall(whole.midpoint)
    guard let center = try values(middle) else { return bounds(around.value) }
    let reach = whole.subtracting(middle, precision: bits)
    let sharp = center.value.adding(around.slope.multiplied(by: reach, precision: bits), precision: bits)
    return bounds(around.value.intersection(sharp, precision: bits) ?? around.value)
  }

  private func bounds(_ ball: RealBall) -> (lower: RealBall, upper: RealBall) {
    (ball.lower(precision: bits), ball.upper(precision: bits))
  }

  private func hull(
    _ a: (lower: RealBall, upper: RealBall), _ b: (lower: RealBall, upper: RealBall)
  ) -> (lower: RealBall, upper: RealBall) {
    (a.lower.minimum(b.lower, precision: bits), a.upper.maximum(b.upper, precision: bits))
  }
}

extension Expr {
  /// The jet at all points of a ball; nil where the expression is not proved to be real and analytic.
  func provedJet(_ x: Symbol, at point: RealBall, order n: Int, precision: Int) throws(MathError) -> Jet<RealBall>? {
    do {
      return try jet(x, at: point, order: n, precision: precision)
    } catch {
      if case .undecided = error { return nil }
      throw error
    }
  }
}
