import CFlint
public import Exact

extension RealBall {
  /// The sum.
  public func adding(_ other: RealBall, precision: Int) -> RealBall {
    RealBall.apply(self, other, precision) { unsafe arb_add($0, $1, $2, $3) }
  }

  /// The difference.
  public func subtracting(_ other: RealBall, precision: Int) -> RealBall {
    RealBall.apply(self, other, precision) { unsafe arb_sub($0, $1, $2, $3) }
  }

  /// The product.
  public func multiplied(by other: RealBall, precision: Int) -> RealBall {
    RealBall.apply(self, other, precision) { unsafe arb_mul($0, $1, $2, $3) }
  }

  /// The quotient; not finite when the divisor contains zero.
  public func divided(by other: RealBall, precision: Int) -> RealBall {
    RealBall.apply(self, other, precision) { unsafe arb_div($0, $1, $2, $3) }
  }

  /// self · factor + addend with one rounding.
  public func multiplied(by factor: RealBall, adding addend: RealBall, precision: Int) -> RealBall {
    RealBall.apply(self, factor, addend, precision) { unsafe arb_fma($0, $1, $2, $3, $4) }
  }

  /// The product with 2ⁿ, exactly.
  public func scaled(byPowerOfTwo n: Int) -> RealBall {
    RealBall.make { result in withRaw { unsafe arb_mul_2exp_si(result, $0, n) } }
  }

  /// The opposite, exactly.
  public static prefix func - (x: RealBall) -> RealBall {
    make { result in x.withRaw { unsafe arb_neg(result, $0) } }
  }

  /// The absolute value, exactly.
  public var magnitude: RealBall { RealBall.make { result in withRaw { unsafe arb_abs(result, $0) } } }

  /// The inverse 1/x.
  public func inverted(precision: Int) -> RealBall { apply(precision) { unsafe arb_inv($0, $1, $2) } }

  /// The same ball with a midpoint of at most `precision` bits.
  public func rounded(precision: Int) -> RealBall { apply(precision) { unsafe arb_set_round($0, $1, $2) } }

  /// The square.
  public func squared(precision: Int) -> RealBall { apply(precision) { unsafe arb_sqr($0, $1, $2) } }

  /// The power with an integer exponent; x⁰ = 1 for every x.
  public func power(_ exponent: Integer, precision: Int) -> RealBall {
    if exponent.bitWidth > 4096 { return power(RealBall(exponent), precision: precision) }
    return RealBall.make { result in
      withRaw { x in exponent.withRaw { unsafe arb_pow_fmpz(result, x, $0, RealBall.clamp(precision)) } }
    }
  }

  /// The power with an integer exponent; x⁰ = 1 for every x.
  public func power(_ exponent: Int, precision: Int) -> RealBall { power(Integer(exponent), precision: precision) }

  /// The real power xʸ = e^(y log x) of x > 0; negative x need an exact integer y.
  public func power(_ exponent: RealBall, precision: Int) -> RealBall {
    RealBall.apply(self, exponent, precision) { unsafe arb_pow($0, $1, $2, $3) }
  }

  /// The n-th root, n ≥ 1; odd roots of negative numbers are negative.
  public func root(_ n: Int, precision: Int) -> RealBall {
    if n <= 0 { return .indeterminate }
    if n % 2 == 1 && isNegative == .yes { return -(-self).root(n, precision: precision) }
    return apply(precision) { unsafe arb_root_ui($0, $1, UInt(n), $2) }
  }

  /// The smaller of both numbers.
  public func minimum(_ other: RealBall, precision: Int) -> RealBall {
    RealBall.apply(self, other, precision) { unsafe arb_min($0, $1, $2, $3) }
  }

  /// The larger of both numbers.
  public func maximum(_ other: RealBall, precision: Int) -> RealBall {
    RealBall.apply(self, other, precision) { unsafe arb_max($0, $1, $2, $3) }
  }

  /// The largest integer that is not above.
  public func floor(precision: Int) -> RealBall {
    isFinite ? apply(precision) { unsafe arb_floor($0, $1, $2) } : .indeterminate
  }

  /// The smallest integer that is not below.
  public func ceiling(precision: Int) -> RealBall {
    isFinite ? apply(precision) { unsafe arb_ceil($0, $1, $2) } : .indeterminate
  }

  /// The sign −1, 0 or 1; a ball around zero when it is not known.
  public var signum: RealBall { RealBall.make { result in withRaw { unsafe arb_sgn(result, $0) } } }

  /// √(x² + y²).
  public func hypotenuse(_ other: RealBall, precision: Int) -> RealBall {
    RealBall.apply(self, other, precision) { unsafe arb_hypot($0, $1, $2, $3) }
  }

  /// The angle of the point (x, self), in (−π, π].
  public func atan2(_ x: RealBall, precision: Int) -> RealBall {
    RealBall.apply(self, x, precision) { unsafe arb_atan2($0, $1, $2, $3) }
  }

  /// Sine and cosine together.
  public func sinCos(precision: Int) -> (sin: RealBall, cos: RealBall) {
    var cosine = RealBall.indeterminate
    let sine = apply(precision) { sine, x, bits in
      cosine = RealBall.make { unsafe arb_sin_cos(sine, $0, x, bits) }
    }
    return (sine, cosine)
  }
}
