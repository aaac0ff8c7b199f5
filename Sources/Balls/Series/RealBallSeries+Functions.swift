import CFlint

/// Functions of a series; outside their domain the coefficients are unknown.
extension RealBallSeries {
  /// The exponential.
  public func exp(precision: Int) -> RealBallSeries { apply(precision) { unsafe arb_poly_exp_series($0, $1, $2, $3) } }

  /// The logarithm.
  public func log(precision: Int) -> RealBallSeries { apply(precision) { unsafe arb_poly_log_series($0, $1, $2, $3) } }

  /// log(1 + f).
  public func log1p(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_poly_log1p_series($0, $1, $2, $3) }
  }

  /// The square root.
  public func sqrt(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_poly_sqrt_series($0, $1, $2, $3) }
  }

  /// 1/√f.
  public func rsqrt(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_poly_rsqrt_series($0, $1, $2, $3) }
  }

  /// The sine.
  public func sin(precision: Int) -> RealBallSeries { apply(precision) { unsafe arb_poly_sin_series($0, $1, $2, $3) } }

  /// The cosine.
  public func cos(precision: Int) -> RealBallSeries { apply(precision) { unsafe arb_poly_cos_series($0, $1, $2, $3) } }

  /// Sine and cosine together.
  public func sinCos(precision: Int) -> (sin: RealBallSeries, cos: RealBallSeries) {
    pair(precision) { unsafe arb_poly_sin_cos_series($0, $1, $2, $3, $4) }
  }

  /// The tangent.
  public func tan(precision: Int) -> RealBallSeries { apply(precision) { unsafe arb_poly_tan_series($0, $1, $2, $3) } }

  /// The inverse sine.
  public func asin(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_poly_asin_series($0, $1, $2, $3) }
  }

  /// The inverse cosine.
  public func acos(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_poly_acos_series($0, $1, $2, $3) }
  }

  /// The inverse tangent.
  public func atan(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_poly_atan_series($0, $1, $2, $3) }
  }

  /// The hyperbolic sine.
  public func sinh(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_poly_sinh_series($0, $1, $2, $3) }
  }

  /// The hyperbolic cosine.
  public func cosh(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_poly_cosh_series($0, $1, $2, $3) }
  }

  /// Hyperbolic sine and cosine together.
  public func sinhCosh(precision: Int) -> (sinh: RealBallSeries, cosh: RealBallSeries) {
    let (sinh, cosh) = pair(precision) { unsafe arb_poly_sinh_cosh_series($0, $1, $2, $3, $4) }
    return (sinh, cosh)
  }

  /// The hyperbolic tangent.
  public func tanh(precision: Int) -> RealBallSeries {
    let (sinh, cosh) = sinhCosh(precision: precision)
    return sinh.divided(by: cosh, precision: precision)
  }

  /// sin(f)/f.
  public func sinc(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_poly_sinc_series($0, $1, $2, $3) }
  }

  /// The gamma function.
  public func gamma(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_poly_gamma_series($0, $1, $2, $3) }
  }

  /// The entire function 1/Γ.
  public func rgamma(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_poly_rgamma_series($0, $1, $2, $3) }
  }

  /// log Γ.
  public func lgamma(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_poly_lgamma_series($0, $1, $2, $3) }
  }

  /// The digamma function.
  public func digamma(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_poly_digamma_series($0, $1, $2, $3) }
  }

  /// The error function.
  public func erf(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_hypgeom_erf_series($0, $1, $2, $3) }
  }

  /// The complementary error function.
  public func erfc(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_hypgeom_erfc_series($0, $1, $2, $3) }
  }

  /// The imaginary error function.
  public func erfi(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_hypgeom_erfi_series($0, $1, $2, $3) }
  }

  /// The exponential integral Ei.
  public func ei(precision: Int) -> RealBallSeries { apply(precision) { unsafe arb_hypgeom_ei_series($0, $1, $2, $3) } }

  /// The sine integral Si.
  public func si(precision: Int) -> RealBallSeries { apply(precision) { unsafe arb_hypgeom_si_series($0, $1, $2, $3) } }

  /// The cosine integral Ci.
  public func ci(precision: Int) -> RealBallSeries { apply(precision) { unsafe arb_hypgeom_ci_series($0, $1, $2, $3) } }

  /// The hyperbolic sine integral Shi.
  public func shi(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_hypgeom_shi_series($0, $1, $2, $3) }
  }

  /// The hyperbolic cosine integral Chi.
  public func chi(precision: Int) -> RealBallSeries {
    apply(precision) { unsafe arb_hypgeom_chi_series($0, $1, $2, $3) }
  }

  /// The inverse hyperbolic sine, ∫ f′/√(1 + f²).
  public func asinh(precision: Int) -> RealBallSeries {
    primitive(precision) { square, one in
      square.adding(one, precision: precision).rsqrt(precision: precision)
    } constant: {
      $0.asinh(precision: precision)
    }
  }

  /// The inverse hyperbolic tangent, ∫ f′/(1 − f²).
  public func atanh(precision: Int) -> RealBallSeries {
    primitive(precision) { square, one in
      one.divided(by: one.subtracting(square, precision: precision), precision: precision)
    } constant: {
      $0.atanh(precision: precision)
    }
  }

  /// Applies an Arb function of one series with two results.
  @safe private func pair(
    _ precision: Int, _ call: (Target, Target, Source, Int, Int) -> Void
  ) -> (sin: RealBallSeries, cos: RealBallSeries) {
    var second = RealBallSeries.unknown(length)
    let first = apply(precision) { first, series, length, bits in
      second = RealBallSeries.make(length) { unsafe call(first, $0, series, length, bits) }
    }
    return (first, second)
  }

  /// The function of f whose derivative is a factor of f² times f′.
  private func primitive(
    _ precision: Int, _ factor: (RealBallSeries, RealBallSeries) -> RealBallSeries, constant: (RealBall) -> RealBall
  ) -> RealBallSeries {
    guard length > 0 else { return self }
    let square = multiplied(by: self, precision: precision)
    let slope = factor(square, RealBallSeries([.one], length: length))
    let rate = derivative(precision: precision).multiplied(by: slope, precision: precision)
    let start = RealBallSeries([constant(coefficient(0))], length: length)
    return rate.antiderivative(precision: precision).adding(start, precision: precision)
  }
}
