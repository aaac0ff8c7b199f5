import CFlint
public import Exact

extension ComplexBall {
  /// The sum.
  public func adding(_ other: ComplexBall, precision: Int) -> ComplexBall {
    ComplexBall.apply(self, other, precision) { unsafe acb_add($0, $1, $2, $3) }
  }

  /// The difference.
  public func subtracting(_ other: ComplexBall, precision: Int) -> ComplexBall {
    ComplexBall.apply(self, other, precision) { unsafe acb_sub($0, $1, $2, $3) }
  }

  /// The product.
  public func multiplied(by other: ComplexBall, precision: Int) -> ComplexBall {
    ComplexBall.apply(self, other, precision) { unsafe acb_mul($0, $1, $2, $3) }
  }

  /// The quotient; not finite when the divisor contains zero.
  public func divided(by other: ComplexBall, precision: Int) -> ComplexBall {
    ComplexBall.apply(self, other, precision) { unsafe acb_div($0, $1, $2, $3) }
  }

  /// The product with 2ⁿ, exactly.
  public func scaled(byPowerOfTwo n: Int) -> ComplexBall {
    ComplexBall.make { result in withRaw { unsafe acb_mul_2exp_si(result, $0, n) } }
  }

  /// The product with i, exactly.
  public var multipliedByI: ComplexBall { ComplexBall.make { r in withRaw { unsafe acb_mul_onei(r, $0) } } }

  /// The opposite, exactly.
  public static prefix func - (x: ComplexBall) -> ComplexBall {
    make { result in x.withRaw { unsafe acb_neg(result, $0) } }
  }

  /// The conjugate, exactly.
  public var conjugate: ComplexBall { ComplexBall.make { result in withRaw { unsafe acb_conj(result, $0) } } }

  /// The absolute value.
  public func magnitude(precision: Int) -> RealBall { applyReal(precision) { unsafe acb_abs($0, $1, $2) } }

  /// The argument in (−π, π]; 0 for 0.
  public func argument(precision: Int) -> RealBall { applyReal(precision) { unsafe acb_arg($0, $1, $2) } }

  /// The number divided by its absolute value; 0 for 0.
  public func signum(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_sgn($0, $1, $2) } }

  /// The inverse 1/z.
  public func inverted(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_inv($0, $1, $2) } }

  /// The same ball with midpoints of at most `precision` bits.
  public func rounded(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_set_round($0, $1, $2) } }

  /// The square.
  public func squared(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_sqr($0, $1, $2) } }

  /// The power with an integer exponent; z⁰ = 1 for every z.
  public func power(_ exponent: Integer, precision: Int) -> ComplexBall {
    if exponent.bitWidth > 4096 { return power(ComplexBall(exponent), precision: precision) }
    return ComplexBall.make { result in
      withRaw { x in exponent.withRaw { unsafe acb_pow_fmpz(result, x, $0, RealBall.clamp(precision)) } }
    }
  }

  /// The power with an integer exponent; z⁰ = 1 for every z.
  public func power(_ exponent: Int, precision: Int) -> ComplexBall { power(Integer(exponent), precision: precision) }

  /// The principal power e^(w log z), whose cut is the negative axis unless w is an integer.
  public func power(_ exponent: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    ComplexBall.apply(self, exponent, precision) { unsafe acb_pow_analytic($0, $1, $2, analytic ? 1 : 0, $3) }
  }

  /// The principal n-th root, n ≥ 1, whose cut is the negative axis.
  public func root(_ n: Int, analytic: Bool = false, precision: Int) -> ComplexBall {
    if n <= 0 { return .indeterminate }
    return avoiding(.below(0), analytic && n > 1, apply(precision) { unsafe acb_root_ui($0, $1, UInt(n), $2) })
  }

  /// The principal square root, whose cut is the negative axis.
  public func sqrt(analytic: Bool = false, precision: Int) -> ComplexBall {
    apply(precision) { unsafe acb_sqrt_analytic($0, $1, analytic ? 1 : 0, $2) }
  }

  /// 1/√z, whose cut is the negative axis.
  public func rsqrt(analytic: Bool = false, precision: Int) -> ComplexBall {
    apply(precision) { unsafe acb_rsqrt_analytic($0, $1, analytic ? 1 : 0, $2) }
  }

  /// The principal logarithm, whose cut is the negative axis.
  public func log(analytic: Bool = false, precision: Int) -> ComplexBall {
    apply(precision) { unsafe acb_log_analytic($0, $1, analytic ? 1 : 0, $2) }
  }

  /// Sine and cosine together.
  public func sinCos(precision: Int) -> (sin: ComplexBall, cos: ComplexBall) {
    var cosine = ComplexBall.indeterminate
    let sine = apply(precision) { sine, x, bits in
      cosine = ComplexBall.make { unsafe acb_sin_cos(sine, $0, x, bits) }
    }
    return (sine, cosine)
  }
}
