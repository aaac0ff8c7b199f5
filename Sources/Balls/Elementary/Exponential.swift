import CFlint

extension RealBall {
  /// The exponential.
  public func exp(precision: Int) -> RealBall { apply(precision) { unsafe arb_exp($0, $1, $2) } }

  /// e^x − 1 without cancellation near 0.
  public func expm1(precision: Int) -> RealBall { apply(precision) { unsafe arb_expm1($0, $1, $2) } }

  /// The logarithm of x > 0.
  public func log(precision: Int) -> RealBall { apply(precision) { unsafe arb_log($0, $1, $2) } }

  /// log(1 + x) without cancellation near 0.
  public func log1p(precision: Int) -> RealBall { apply(precision) { unsafe arb_log1p($0, $1, $2) } }

  /// The square root of x ≥ 0.
  public func sqrt(precision: Int) -> RealBall { apply(precision) { unsafe arb_sqrt($0, $1, $2) } }

  /// The square root of a number known to be at least 0: negative parts of the ball are dropped.
  public func sqrtOfNonnegative(precision: Int) -> RealBall { apply(precision) { unsafe arb_sqrtpos($0, $1, $2) } }

  /// 1/√x for x > 0.
  public func rsqrt(precision: Int) -> RealBall { apply(precision) { unsafe arb_rsqrt($0, $1, $2) } }

  /// √(1 + x) − 1 without cancellation near 0.
  public func sqrt1pm1(precision: Int) -> RealBall { apply(precision) { unsafe arb_sqrt1pm1($0, $1, $2) } }
}

extension ComplexBall {
  /// The exponential.
  public func exp(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_exp($0, $1, $2) } }

  /// e^x − 1 without cancellation near 0.
  public func expm1(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_expm1($0, $1, $2) } }

  /// log(1 + z) without cancellation near 0; the cut is (−∞, −1].
  public func log1p(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.below(-1), analytic, apply(precision) { unsafe acb_log1p($0, $1, $2) })
  }
}
