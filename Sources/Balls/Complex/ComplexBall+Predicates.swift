import CFlint
public import Exact

extension ComplexBall {
  /// Whether midpoints and radii are finite.
  public var isFinite: Bool { withRaw { unsafe acb_is_finite($0) != 0 } }

  /// Whether both radii are zero.
  public var isExact: Bool { withRaw { unsafe acb_is_exact($0) != 0 } }

  /// Whether the imaginary part is exactly zero; `no` when it excludes zero.
  public var isReal: Truth { imaginary.isZero }

  /// The real part of a number that may be real; indeterminate when it is proved not to be.
  var realValue: RealBall { imaginary.containsZero ? real : .indeterminate }

  /// Whether the number is zero.
  public var isZero: Truth { real.isZero.and(imaginary.isZero) }

  /// Whether 0 lies in the ball.
  public var containsZero: Bool { withRaw { unsafe acb_contains_zero($0) != 0 } }

  /// Whether the other ball lies in this one.
  public func contains(_ other: ComplexBall) -> Bool {
    withRaw { x in other.withRaw { unsafe acb_contains(x, $0) != 0 } }
  }

  /// Whether the balls have a common element.
  public func overlaps(_ other: ComplexBall) -> Bool {
    withRaw { x in other.withRaw { unsafe acb_overlaps(x, $0) != 0 } }
  }

  /// Whether both are the same number: `yes` only for equal exact balls.
  public func isEqual(to other: ComplexBall) -> Truth {
    real.isEqual(to: other.real).and(imaginary.isEqual(to: other.imaginary))
  }

  /// The number of correct leading bits of the larger part.
  public var relativeAccuracyBits: Int { withRaw { unsafe acb_rel_accuracy_bits($0) } }

  /// The only integer in the ball, or `nil`.
  public var uniqueInteger: Integer? { imaginary.containsZero ? real.uniqueInteger : nil }

  /// The smallest rectangle (rounded) that contains both.
  public func union(_ other: ComplexBall, precision: Int) -> ComplexBall {
    ComplexBall.apply(self, other, precision) { unsafe acb_union($0, $1, $2, $3) }
  }

  /// Both parts enlarged by the absolute value of `error`.
  public func widened(by error: RealBall) -> ComplexBall {
    ComplexBall(real.widened(by: error), imaginary.widened(by: error))
  }
}
