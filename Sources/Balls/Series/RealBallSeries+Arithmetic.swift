import CFlint
import Exact

extension RealBallSeries {
  /// The sum.
  public func adding(_ other: RealBallSeries, precision: Int) -> RealBallSeries {
    RealBallSeries.apply(self, other, precision) { unsafe arb_poly_add_series($0, $1, $2, $3, $4) }
  }

  /// The difference.
  public func subtracting(_ other: RealBallSeries, precision: Int) -> RealBallSeries {
    RealBallSeries.apply(self, other, precision) { unsafe arb_poly_sub_series($0, $1, $2, $3, $4) }
  }

  /// The product.
  public func multiplied(by other: RealBallSeries, precision: Int) -> RealBallSeries {
    RealBallSeries.apply(self, other, precision) { unsafe arb_poly_mullow($0, $1, $2, $3, $4) }
  }

  /// The quotient; unknown when the constant coefficient of the divisor may be zero.
  public func divided(by other: RealBallSeries, precision: Int) -> RealBallSeries {
    RealBallSeries.apply(self, other, precision) { unsafe arb_poly_div_series($0, $1, $2, $3, $4) }
  }

  /// The product with a number.
  public func scaled(by factor: RealBall, precision: Int) -> RealBallSeries {
    RealBallSeries.make(length) { result in
      withRaw { series in
        factor.withRaw { unsafe arb_poly_scalar_mul(result, series, $0, RealBall.clamp(precision)) }
      }
    }
  }

  /// The opposite.
  public static prefix func - (x: RealBallSeries) -> RealBallSeries {
    make(x.length) { result in x.withRaw { unsafe arb_poly_neg(result, $0) } }
  }

  /// The power with a real exponent; the constant coefficient must be positive unless the exponent is 0, 1, 2, …
  public func power(_ exponent: RealBall, precision: Int) -> RealBallSeries {
    RealBallSeries.make(length) { result in
      withRaw { series in
        exponent.withRaw { unsafe arb_poly_pow_arb_series(result, series, $0, length, RealBall.clamp(precision)) }
      }
    }
  }

  /// The derivative, shorter by one.
  public func derivative(precision: Int) -> RealBallSeries {
    RealBallSeries.make(max(0, length - 1)) { result in
      withRaw { unsafe arb_poly_derivative(result, $0, RealBall.clamp(precision)) }
    }
  }

  /// The antiderivative that vanishes at x = 0, longer by one.
  public func antiderivative(precision: Int) -> RealBallSeries {
    RealBallSeries.make(min(length + 1, RealBallSeries.maximalLength)) { result in
      withRaw { unsafe arb_poly_integral(result, $0, RealBall.clamp(precision)) }
    }
  }

  /// The series of self(inner(x)); unknown unless the constant coefficient of `inner` is exactly zero.
  public func composed(with inner: RealBallSeries, precision: Int) -> RealBallSeries {
    let length = min(length, inner.length)
    guard length > 0, inner.coefficient(0).isZero == .yes else { return .unknown(length) }
    return RealBallSeries.apply(self, inner, precision) { unsafe arb_poly_compose_series($0, $1, $2, $3, $4) }
  }

  /// The inverse function: the series g with self(g(x)) = x.
  ///
  /// Unknown unless the constant coefficient is exactly zero and the linear one is proved not to be.
  public func reverted(precision: Int) -> RealBallSeries {
    guard length > 1, coefficient(0).isZero == .yes, !coefficient(1).containsZero else { return .unknown(length) }
    return apply(precision) { unsafe arb_poly_revert_series($0, $1, $2, $3) }
  }
}
