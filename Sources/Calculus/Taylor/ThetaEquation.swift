import Balls
import Exact
import Expressions

/// The equation for θ in the remainder of Schlömilch's form, Rₙ = (n + 1)/p·(1 − θ)^q·c(θ)·(b − a)^(n+1), q = n + 1 − p.
///
/// c(θ) is the coefficient f⁽ⁿ⁺¹⁾(a + θ(b − a))/(n + 1)!. With K = Rₙ/(b − a)^(n+1)·p/(n + 1) it says (1 − θ)^q·c(θ) = K, or
/// c(θ) = (1 − θ)^(−q)·K for q < 0, so that no side has a pole.
struct ThetaEquation {
  private let coefficient: TaylorCoefficient
  private let constant: RealBall
  private let exponent: RealBall
  private static let bits = TaylorCoefficient.precision

  /// Nil for a form without θ, or when p is no real constant.
  init?(_ coefficient: TaylorCoefficient, _ remainder: RealBall, _ form: RemainderForm) {
    let (n, bits) = (coefficient.order, ThetaEquation.bits)
    guard let p = form.exponent(n), let p = try? p.realBall() else { return nil }
    self.coefficient = coefficient
    exponent = RealBall(n).subtracting(p, precision: bits)
    let scale = coefficient.step.power(n, precision: bits).multiplied(by: RealBall(n), precision: bits)
    constant = remainder.multiplied(by: p, precision: bits).divided(by: scale, precision: bits)
  }

  /// All solutions between 0 and 1; `vanishes` proves that an end solves the equation, too.
  func solutions(budget: Budget, vanishes: @escaping (Double) -> Bool) throws(MathError) -> TaylorTheta {
    guard constant.isFinite else { return .numbers([], isComplete: false) }
    if let whole = try coefficient.values(RealBall(lower: 0, upper: 1)), whole.slope.isZero == .yes {
      if whole.value.isZero == .yes || exponent.isZero == .yes { return .every }
    }
    var isolation = ZeroIsolation(values, vanishes: vanishes)
    try isolation.run(from: 0, to: 1, budget: budget)
    return .numbers(isolation.zeros, isComplete: isolation.isComplete)
  }

  /// Left side minus right side, and its derivative.
  private func values(_ theta: RealBall) throws(MathError) -> ZeroIsolation.Values? {
    guard let c = try coefficient.values(theta) else { return nil }
    let bits = ThetaEquation.bits
    // 1 − θ is not 0 inside.
    if constant.isZero == .yes { return c }
    if exponent.isZero == .yes { return (c.value.subtracting(constant, precision: bits), c.slope) }
    if exponent.isNegative == .yes {
      let power = power(theta, -exponent)
      return (
        c.value.subtracting(power.value.multiplied(by: constant, precision: bits), precision: bits),
        c.slope.subtracting(power.slope.multiplied(by: constant, precision: bits), precision: bits)
      )
    }
    let power = power(theta, exponent)
    let slope = power.value.multiplied(by: c.slope, precision: bits)
      .adding(power.slope.multiplied(by: c.value, precision: bits), precision: bits)
    return (power.value.multiplied(by: c.value, precision: bits).subtracting(constant, precision: bits), slope)
  }

  /// (1 − θ)^s for s > 0, and its derivative −s·(1 − θ)^(s − 1).
  private func power(_ theta: RealBall, _ s: RealBall) -> ZeroIsolation.Values {
    let bits = ThetaEquation.bits
    let base = RealBall.one.subtracting(theta, precision: bits).maximum(.zero, precision: bits)
    let lower = s.subtracting(.one, precision: bits)
    return (
      base.realPower(s, bits), (-s).multiplied(by: base.realPower(lower, bits), precision: bits)
    )
  }
}

extension RealBall {
  /// The power of a number ≥ 0, by its values at the ends.
  fileprivate func realPower(_ exponent: RealBall, _ bits: Int) -> RealBall {
    if let n = exponent.uniqueInteger, exponent.isExact { return power(n, precision: bits) }
    if !containsZero { return power(exponent, precision: bits) }
    guard exponent.isPositive == .yes else { return .indeterminate }
    return RealBall.zero.union(upper(precision: bits).power(exponent, precision: bits), precision: bits)
  }
}

extension RemainderForm {
  /// p of the form of Schlömilch and Roche with m = n + 1; nil for a form without θ.
  fileprivate func exponent(_ m: Int) -> Expr? {
    switch self {
    case .schlomilch(let p): p
    case .lagrange: Expr(m)
    case .cauchy: 1
    case .peano, .integral: nil
    }
  }
}
