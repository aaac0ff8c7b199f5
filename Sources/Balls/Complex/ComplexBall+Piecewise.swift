import CFlint

/// Functions of a real variable continued to holomorphic pieces: |x| becomes z or −z by the sign of Re z.
///
/// With `analytic` they are indeterminate on balls that meet the line where two pieces join; without, they give a
/// union that encloses the values on the real axis. Quadrature through kinks is rigorous with these.
extension ComplexBall {
  /// The absolute value of the real line: z for Re z > 0, −z for Re z < 0.
  public func realMagnitude(analytic: Bool = false, precision: Int) -> ComplexBall {
    apply(precision) { unsafe acb_real_abs($0, $1, analytic ? 1 : 0, $2) }
  }

  /// The sign of the real part.
  public func realSignum(analytic: Bool = false, precision: Int) -> ComplexBall {
    apply(precision) { unsafe acb_real_sgn($0, $1, analytic ? 1 : 0, $2) }
  }

  /// The unit step of the real part, 1/2 at zero.
  public func realHeaviside(analytic: Bool = false, precision: Int) -> ComplexBall {
    apply(precision) { unsafe acb_real_heaviside($0, $1, analytic ? 1 : 0, $2) }
  }

  /// The floor of the real part.
  public func realFloor(analytic: Bool = false, precision: Int) -> ComplexBall {
    isFinite ? apply(precision) { unsafe acb_real_floor($0, $1, analytic ? 1 : 0, $2) } : .indeterminate
  }

  /// The ceiling of the real part.
  public func realCeiling(analytic: Bool = false, precision: Int) -> ComplexBall {
    isFinite ? apply(precision) { unsafe acb_real_ceil($0, $1, analytic ? 1 : 0, $2) } : .indeterminate
  }

  /// The number with the larger real part.
  public func realMaximum(_ other: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    ComplexBall.apply(self, other, precision) { unsafe acb_real_max($0, $1, $2, analytic ? 1 : 0, $3) }
  }

  /// The number with the smaller real part.
  public func realMinimum(_ other: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    ComplexBall.apply(self, other, precision) { unsafe acb_real_min($0, $1, $2, analytic ? 1 : 0, $3) }
  }

  /// The square root of a nonnegative real part: negative real parts are read as rounding errors of zero.
  public func realSqrtOfNonnegative(analytic: Bool = false, precision: Int) -> ComplexBall {
    apply(precision) { unsafe acb_real_sqrtpos($0, $1, analytic ? 1 : 0, $2) }
  }
}
