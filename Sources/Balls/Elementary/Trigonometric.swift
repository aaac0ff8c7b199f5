import CFlint

extension RealBall {
  /// The sine.
  public func sin(precision: Int) -> RealBall { apply(precision) { unsafe arb_sin($0, $1, $2) } }

  /// The cosine.
  public func cos(precision: Int) -> RealBall { apply(precision) { unsafe arb_cos($0, $1, $2) } }

  /// The tangent.
  public func tan(precision: Int) -> RealBall { apply(precision) { unsafe arb_tan($0, $1, $2) } }

  /// The cotangent.
  public func cot(precision: Int) -> RealBall { apply(precision) { unsafe arb_cot($0, $1, $2) } }

  /// The secant 1/cos.
  public func sec(precision: Int) -> RealBall { apply(precision) { unsafe arb_sec($0, $1, $2) } }

  /// The cosecant 1/sin.
  public func csc(precision: Int) -> RealBall { apply(precision) { unsafe arb_csc($0, $1, $2) } }

  /// sin(πx).
  public func sinPi(precision: Int) -> RealBall { apply(precision) { unsafe arb_sin_pi($0, $1, $2) } }

  /// cos(πx).
  public func cosPi(precision: Int) -> RealBall { apply(precision) { unsafe arb_cos_pi($0, $1, $2) } }

  /// tan(πx).
  public func tanPi(precision: Int) -> RealBall { apply(precision) { unsafe arb_tan_pi($0, $1, $2) } }

  /// cot(πx).
  public func cotPi(precision: Int) -> RealBall { apply(precision) { unsafe arb_cot_pi($0, $1, $2) } }

  /// 1/sin(πx).
  public func cscPi(precision: Int) -> RealBall { apply(precision) { unsafe arb_csc_pi($0, $1, $2) } }

  /// sin(x)/x, continued by 1.
  public func sinc(precision: Int) -> RealBall { apply(precision) { unsafe arb_sinc($0, $1, $2) } }

  /// sin(πx)/(πx), continued by 1.
  public func sincPi(precision: Int) -> RealBall { apply(precision) { unsafe arb_sinc_pi($0, $1, $2) } }

  /// The inverse sine.
  public func asin(precision: Int) -> RealBall { apply(precision) { unsafe arb_asin($0, $1, $2) } }

  /// The inverse cosine.
  public func acos(precision: Int) -> RealBall { apply(precision) { unsafe arb_acos($0, $1, $2) } }

  /// The inverse tangent.
  public func atan(precision: Int) -> RealBall { apply(precision) { unsafe arb_atan($0, $1, $2) } }
}

extension ComplexBall {
  /// The sine.
  public func sin(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_sin($0, $1, $2) } }

  /// The cosine.
  public func cos(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_cos($0, $1, $2) } }

  /// The tangent.
  public func tan(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_tan($0, $1, $2) } }

  /// The cotangent.
  public func cot(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_cot($0, $1, $2) } }

  /// The secant 1/cos.
  public func sec(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_sec($0, $1, $2) } }

  /// The cosecant 1/sin.
  public func csc(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_csc($0, $1, $2) } }

  /// sin(πx).
  public func sinPi(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_sin_pi($0, $1, $2) } }

  /// cos(πx).
  public func cosPi(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_cos_pi($0, $1, $2) } }

  /// tan(πx).
  public func tanPi(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_tan_pi($0, $1, $2) } }

  /// cot(πx).
  public func cotPi(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_cot_pi($0, $1, $2) } }

  /// 1/sin(πx).
  public func cscPi(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_csc_pi($0, $1, $2) } }

  /// sin(x)/x, continued by 1.
  public func sinc(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_sinc($0, $1, $2) } }

  /// sin(πx)/(πx), continued by 1.
  public func sincPi(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_sinc_pi($0, $1, $2) } }

  /// The inverse sine; the cuts are the reals outside (−1, 1).
  public func asin(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.outsideUnitInterval, analytic, apply(precision) { unsafe acb_asin($0, $1, $2) })
  }

  /// The inverse cosine; the cuts are the reals outside (−1, 1).
  public func acos(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.outsideUnitInterval, analytic, apply(precision) { unsafe acb_acos($0, $1, $2) })
  }

  /// The inverse tangent; the cuts are ti with |t| ≥ 1.
  public func atan(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.imaginaryOutsideUnit, analytic, apply(precision) { unsafe acb_atan($0, $1, $2) })
  }
}
