import CFlint
public import Exact

extension RealBall {
  /// Whether every number of this ball is below every number of the other.
  public func isLess(than other: RealBall) -> Truth {
    decide(other, yes: { unsafe arb_lt($0, $1) }, no: { unsafe arb_ge($0, $1) })
  }

  /// Whether every number of this ball is at most every number of the other.
  public func isLessOrEqual(to other: RealBall) -> Truth {
    decide(other, yes: { unsafe arb_le($0, $1) }, no: { unsafe arb_gt($0, $1) })
  }

  /// Whether both are the same number: `yes` only for equal exact balls.
  public func isEqual(to other: RealBall) -> Truth {
    decide(other, yes: { unsafe arb_eq($0, $1) }, no: { unsafe arb_ne($0, $1) })
  }

  /// Whether the number is zero.
  public var isZero: Truth { isEqual(to: .zero) }
  /// Whether the number is above zero.
  public var isPositive: Truth { RealBall.zero.isLess(than: self) }
  /// Whether the number is below zero.
  public var isNegative: Truth { isLess(than: .zero) }
  /// Whether the number is at least zero.
  public var isNonnegative: Truth { RealBall.zero.isLessOrEqual(to: self) }

  /// −1, 0 or 1 when all numbers of the ball have that sign, otherwise `nil`.
  public var sign: Int? {
    if isZero == .yes { return 0 }
    if isPositive == .yes { return 1 }
    return isNegative == .yes ? -1 : nil
  }

  /// Whether 0 lies in the ball.
  public var containsZero: Bool { withRaw { unsafe arb_contains_zero($0) != 0 } }

  /// Whether some integer lies in the ball.
  public var containsInteger: Bool { withRaw { unsafe arb_contains_int($0) != 0 } }

  /// Whether the other ball lies in this one.
  public func contains(_ other: RealBall) -> Bool {
    withRaw { x in other.withRaw { unsafe arb_contains(x, $0) != 0 } }
  }

  /// Whether the number lies in the ball.
  public func contains(_ value: Double) -> Bool { contains(RealBall(value)) }

  /// Whether the number lies in the ball.
  public func contains(_ value: Integer) -> Bool {
    withRaw { x in value.withRaw { unsafe arb_contains_fmpz(x, $0) != 0 } }
  }

  /// Whether the number lies in the ball, decided exactly.
  public func contains(_ value: Rational) -> Bool {
    withRaw { x in
      value.numerator.withRaw { top in
        value.denominator.withRaw { bottom in
          // A fraction by value shares the digits of its parts; Arb only reads it.
          var fraction = fmpq(num: unsafe top.pointee, den: unsafe bottom.pointee)
          return unsafe arb_contains_fmpq(x, &fraction) != 0
        }
      }
    }
  }

  /// Whether the balls have a common element.
  public func overlaps(_ other: RealBall) -> Bool {
    withRaw { x in other.withRaw { unsafe arb_overlaps(x, $0) != 0 } }
  }

  /// Whether midpoint and radius are the same.
  public func isIdentical(to other: RealBall) -> Bool {
    withRaw { x in other.withRaw { unsafe arb_equal(x, $0) != 0 } }
  }

  @safe private func decide(_ other: RealBall, yes: (Source, Source) -> Int32, no: (Source, Source) -> Int32) -> Truth {
    withRaw { x in
      other.withRaw { y in
        if unsafe yes(x, y) != 0 { return .yes }
        return unsafe no(x, y) != 0 ? .no : .unknown
      }
    }
  }
}
