import CFlint
import CFlintShims
public import Exact

extension RealBall {
  /// The midpoint, rounded to the nearest floating-point number; NaN when indeterminate.
  public var midpoint: Double { withRaw { unsafe shim_arb_mid_nearest($0) } }

  /// The radius, rounded up.
  public var radius: Double { withRaw { unsafe shim_arb_rad_upper($0) } }

  /// A floating-point number that no element is below; NaN when indeterminate.
  public var lowerBound: Double { withRaw { unsafe shim_arb_lower($0) } }

  /// A floating-point number that no element is above; NaN when indeterminate.
  public var upperBound: Double { withRaw { unsafe shim_arb_upper($0) } }

  /// The floating-point number nearest to every number of the ball, or `nil` when the ball is too wide to tell.
  public var asDouble: Double? {
    let low = lower(precision: 200).midpoint
    let high = upper(precision: 200).midpoint
    return low == high ? low : nil
  }

  /// Whether the radius is zero and the midpoint a number.
  public var isExact: Bool { withRaw { unsafe arb_is_exact($0) != 0 } && !isIndeterminate }

  /// Whether midpoint and radius are finite.
  public var isFinite: Bool { withRaw { unsafe arb_is_finite($0) != 0 } }

  /// Whether the midpoint is NaN: nothing at all is known.
  public var isIndeterminate: Bool { withRaw { unsafe shim_arb_is_nan($0) != 0 } }

  /// The number of correct leading bits; negative when the radius exceeds the midpoint.
  public var relativeAccuracyBits: Int { withRaw { unsafe arb_rel_accuracy_bits($0) } }

  /// The exact midpoint as a ball.
  public var exactMidpoint: RealBall { RealBall.make { r in withRaw { unsafe arb_get_mid_arb(r, $0) } } }

  /// The midpoint rounded to the nearest number of `precision` bits, as an exact ball.
  public func midpoint(precision: Int) -> RealBall { apply(precision) { unsafe shim_arb_mid_rounded($0, $1, $2) } }

  /// The exact radius as a ball.
  public var exactRadius: RealBall { RealBall.make { r in withRaw { unsafe arb_get_rad_arb(r, $0) } } }

  /// An exact ball that no element is below, of `precision` bits.
  public func lower(precision: Int) -> RealBall { apply(precision) { unsafe shim_arb_get_lower($0, $1, $2) } }

  /// An exact ball that no element is above, of `precision` bits.
  public func upper(precision: Int) -> RealBall { apply(precision) { unsafe shim_arb_get_upper($0, $1, $2) } }

  /// An exact upper bound of the absolute value, of about 30 bits.
  public var magnitudeBound: RealBall { RealBall.make { r in withRaw { unsafe shim_arb_magnitude(r, $0) } } }

  /// The ball enlarged by the absolute value of `error`.
  public func widened(by error: RealBall) -> RealBall {
    RealBall.make { result in
      withRaw { unsafe arb_set(result, $0) }
      error.withRaw { unsafe arb_add_error(result, $0) }
    }
  }

  /// The smallest ball (rounded) that contains both.
  public func union(_ other: RealBall, precision: Int) -> RealBall {
    RealBall.apply(self, other, precision) { unsafe arb_union($0, $1, $2, $3) }
  }

  /// A ball that contains the common elements, or `nil` when there are none.
  public func intersection(_ other: RealBall, precision: Int) -> RealBall? {
    var meets = false
    let common = RealBall.apply(self, other, precision) { meets = unsafe arb_intersection($0, $1, $2, $3) != 0 }
    return meets ? common : nil
  }

  /// The only integer in the ball, or `nil` when there is none or several, or it exceeds `Integer.bitLimit`.
  public var uniqueInteger: Integer? {
    guard isFinite, withRaw({ unsafe shim_arb_is_below($0, Integer.bitLimit) != 0 }) else { return nil }
    // Arb aborts on midpoints whose exponent exceeds a word; 0 is the only integer near such a small one.
    if withRaw({ unsafe shim_arb_mid_is_tiny($0) != 0 }) { return containsZero && radius < 0.999 ? 0 : nil }
    var found = false
    let integer = withRaw { raw in Integer.make { found = unsafe arb_get_unique_fmpz($0, raw) != 0 } }
    return found ? integer : nil
  }
}
