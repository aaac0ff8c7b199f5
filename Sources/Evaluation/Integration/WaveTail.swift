import Balls
import Exact
import Expressions

/// The end of an integral where the integrand oscillates: ∫ from S to ∞ of Σ gₖ(s)·e^(i·ωₖ·s^q) ds, proved.
///
/// With u = s^q every term is ∫ G(u)·e^(iωu) du, G(u) = g(u^(1/q))·u^(1/q − 1)/q. When G is holomorphic in the right
/// half-plane and bounded by C·|u|^P with P < 0, Jordan's lemma turns the path by a right angle, and
/// ±i·e^(iωU)·∫₀^∞ G(U ± iy)·e^(−|ω|y) dy decays exponentially. (Erdélyi, Asymptotic Expansions, 1956, §2.10.)
struct WaveTail {
  /// The least S for which the bounds hold.
  let start: RealBall
  private let exponent: Rational
  private let turned: [Turned]
  private let still: Still?

  /// A term with ω ≠ 0.
  private struct Turned {
    let frequency: RealBall
    let tape: Tape
    let bound: Majorant
  }

  /// The term with ω = 0.
  private struct Still {
    let integrand: Integrand
    let bound: Majorant
  }

  /// `nil` when the function does not oscillate at this end, or its amplitudes are not proved to go to zero.
  init?(_ f: Expr, _ x: Symbol, _ approach: Approach) {
    let variable = Expr(x)
    let h: Expr =
      switch approach {
      case .plusInfinity: f
      case .minusInfinity: f.substituting(variable, -variable)
      case .above(let a): f.substituting(variable, a + 1 / variable) / variable ** 2
      case .below(let a): f.substituting(variable, a - 1 / variable) / variable ** 2
      }
    guard let waves = Waves(h, x) else { return nil }
    exponent = waves.exponent
    let q = waves.exponent.asDouble
    var turned: [Turned] = []
    var still: Still?
    var start = RealBall.one
    for part in waves.parts {
      let bound: Majorant
      if part.frequency == 0 {
        guard let upper = Bound(part.amplitude, x, .plusInfinity).upper,
          upper.power < -1 || upper.rate.isPositive == .yes,
          let integrand = try? Integrand(part.amplitude, x)
        else { return nil }
        still = Still(integrand: integrand, bound: upper)
        bound = upper
      } else {
        guard let upper = Bound(inRightHalfPlane: part.amplitude, x).upper, upper.rate.isZero == .yes,
          upper.power + 1 < q, let tape = try? Tape(part.amplitude, variables: [x])
        else { return nil }
        let frequency = part.frequency.realBall
        guard frequency.isFinite, frequency.isPositive == .yes || frequency.isNegative == .yes else { return nil }
        turned.append(Turned(frequency: frequency, tape: tape, bound: upper))
        bound = upper
      }
      start = start.maximum(bound.validFrom, precision: 64)
    }
    (self.start, self.turned, self.still) = (start, turned, still)
  }

  /// The integral from S on; `nil` when it is not reached in time.
  func value(from s: RealBall, _ budget: Budget) throws(MathError) -> ComplexBall? {
    var sum = ComplexBall.zero
    for term in turned { sum = sum.adding(try value(term, from: s, budget), precision: WaveTail.bits) }
    if let still {
      let value = try Quadrature.integrateReal(
        from: .at { _ in s }, to: .plusInfinity(majorant: still.bound), budget: budget
      ) { z, regularity, bits throws(MathError) in try still.integrand.value(z, regularity, bits) }
      guard case .proved(let ball) = value else { return nil }
      sum = sum.adding(ComplexBall(ball), precision: WaveTail.bits)
    }
    return sum.isFinite ? sum : nil
  }

  private static let bits = 128

  private func value(_ term: Turned, from s: RealBall, _ budget: Budget) throws(MathError) -> ComplexBall {
    let q = RealBall(exponent, precision: WaveTail.bits)
    let start = ComplexBall(s.power(q, precision: WaveTail.bits))
    let rate = term.frequency.magnitude
    let direction = term.frequency.isPositive == .yes ? ComplexBall.i : -ComplexBall.i
    let length = RealBall((64 / rate.midpoint).nextUp)
    let path = try Quadrature.integrate(
      from: .zero, to: ComplexBall(length), precision: WaveTail.bits, absoluteTolerance: RealBall(0x1p-90),
      relativeBits: 64, budget: budget
    ) { y, regularity, bits throws(MathError) in
      let u = start.adding(direction.multiplied(by: y, precision: bits), precision: bits)
      // The powers of u are holomorphic there.
      guard u.real.isPositive == .yes else { return .indeterminate }
      let s = u.power(ComplexBall(q.inverted(precision: bits)), precision: bits)
      let slope = s.divided(by: u.multiplied(by: ComplexBall(q), precision: bits), precision: bits)
      let decay = ComplexBall(-rate).multiplied(by: y, precision: bits).exp(precision: bits)
      let amplitude = term.tape.balls(at: [s], analytic: regularity.isHolomorphic, precision: bits)[0]
      return amplitude.multiplied(by: slope, precision: bits).multiplied(by: decay, precision: bits)
    }
    let phase = direction.multiplied(by: start, precision: WaveTail.bits)
      .multiplied(by: ComplexBall(rate), precision: WaveTail.bits).exp(precision: WaveTail.bits)
    return path.widened(by: rest(term, s, length)).multiplied(by: direction, precision: WaveTail.bits)
      .multiplied(by: phase, precision: WaveTail.bits)
  }

  /// ∫ |G(U ± iy)|·e^(−|ω|y) dy over y > Y, at most C·S^(p + 1 − q)/q·e^(−|ω|Y)/|ω|.
  private func rest(_ term: Turned, _ s: RealBall, _ length: RealBall) -> RealBall {
    let rate = term.frequency.magnitude
    let q = RealBall(exponent, precision: 64)
    let power = RealBall(term.bound.power).adding(.one, precision: 64).subtracting(q, precision: 64)
    let decay = (-rate).multiplied(by: length, precision: 64).exp(precision: 64)
    return term.bound.constant.multiplied(by: s.power(power, precision: 64), precision: 64)
      .multiplied(by: decay, precision: 64).divided(by: rate.multiplied(by: q, precision: 64), precision: 64).magnitude
  }
}
