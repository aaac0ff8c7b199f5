import CFlint

extension RealBall {
  /// The hyperbolic sine.
  public func sinh(precision: Int) -> RealBall { apply(precision) { unsafe arb_sinh($0, $1, $2) } }

  /// The hyperbolic cosine.
  public func cosh(precision: Int) -> RealBall { apply(precision) { unsafe arb_cosh($0, $1, $2) } }

  /// The hyperbolic tangent.
  public func tanh(precision: Int) -> RealBall { apply(precision) { unsafe arb_tanh($0, $1, $2) } }

  /// The hyperbolic cotangent.
  public func coth(precision: Int) -> RealBall { apply(precision) { unsafe arb_coth($0, $1, $2) } }

  /// 1/cosh.
  public func sech(precision: Int) -> RealBall { apply(precision) { unsafe arb_sech($0, $1, $2) } }

  /// 1/sinh.
  public func csch(precision: Int) -> RealBall { apply(precision) { unsafe arb_csch($0, $1, $2) } }

  /// The inverse hyperbolic sine.
  public func asinh(precision: Int) -> RealBall { apply(precision) { unsafe arb_asinh($0, $1, $2) } }

  /// The inverse hyperbolic cosine.
  public func acosh(precision: Int) -> RealBall { apply(precision) { unsafe arb_acosh($0, $1, $2) } }

  /// The inverse hyperbolic tangent.
  public func atanh(precision: Int) -> RealBall { apply(precision) { unsafe arb_atanh($0, $1, $2) } }
}

extension ComplexBall {
  /// The hyperbolic sine.
  public func sinh(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_sinh($0, $1, $2) } }

  /// The hyperbolic cosine.
  public func cosh(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_cosh($0, $1, $2) } }

  /// The hyperbolic tangent.
  public func tanh(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_tanh($0, $1, $2) } }

  /// The hyperbolic cotangent.
  public func coth(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_coth($0, $1, $2) } }

  /// 1/cosh.
  public func sech(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_sech($0, $1, $2) } }

  /// 1/sinh.
  public func csch(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_csch($0, $1, $2) } }

  /// The inverse hyperbolic sine; the cuts are ti with |t| ≥ 1.
  public func asinh(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.imaginaryOutsideUnit, analytic, apply(precision) { unsafe acb_asinh($0, $1, $2) })
  }

  /// The inverse hyperbolic cosine; the cut is (−∞, 1].
  public func acosh(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.below(1), analytic, apply(precision) { unsafe acb_acosh($0, $1, $2) })
  }

  /// The inverse hyperbolic tangent; the cuts are the reals outside (−1, 1).
  public func atanh(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.outsideUnitInterval, analytic, apply(precision) { unsafe acb_atanh($0, $1, $2) })
  }
}
