import CFlint

extension CalciumNumber {
  /// Whether the number is zero.
  public var isZero: Truth { ask { unsafe ca_check_is_zero($0, $1) } }
  /// Whether the number is one.
  public var isOne: Truth { ask { unsafe ca_check_is_one($0, $1) } }
  /// Whether the number is real.
  public var isReal: Truth { ask { unsafe ca_check_is_real($0, $1) } }
  /// Whether the number is real and below zero.
  public var isNegative: Truth { ask { unsafe ca_check_is_negative_real($0, $1) } }
  /// Whether the number is a real multiple of i.
  public var isImaginary: Truth { ask { unsafe ca_check_is_imaginary($0, $1) } }
  /// Whether the number is a root of an integer polynomial.
  public var isAlgebraic: Truth { ask { unsafe ca_check_is_algebraic($0, $1) } }
  /// Whether the number is rational.
  public var isRational: Truth { ask { unsafe ca_check_is_rational($0, $1) } }
  /// Whether the number is an integer.
  public var isInteger: Truth { ask { unsafe ca_check_is_integer($0, $1) } }
  /// Whether this is a complex number at all, neither undefined nor infinite.
  public var isNumber: Truth { ask { unsafe ca_check_is_number($0, $1) } }
  /// Whether there is no value: 0/0, ∞ − ∞.
  public var isUndefined: Truth { ask { unsafe ca_check_is_undefined($0, $1) } }
  /// Whether the number is infinite, in whatever direction.
  public var isInfinite: Truth { ask { unsafe ca_check_is_infinity($0, $1) } }

  /// Whether both are the same number.
  public func isEqual(to other: CalciumNumber) -> Truth { compare(other) { unsafe ca_check_equal($0, $1, $2) } }
  /// Whether both are real and the first is below the second.
  public func isLess(than other: CalciumNumber) -> Truth { compare(other) { unsafe ca_check_lt($0, $1, $2) } }
  /// Whether both are real and the first is at most the second.
  public func isLessOrEqual(to other: CalciumNumber) -> Truth { compare(other) { unsafe ca_check_le($0, $1, $2) } }

  /// The value as `Rational` when it is proved to be one.
  public var asRational: Rational? {
    var found = false
    let value = Rational.make { result in withRaw { found = unsafe ca_get_fmpq(result, $0, $1) != 0 } }
    return found ? value : nil
  }

  /// The value as `AlgebraicNumber` when it is proved to be one within the context's limits.
  public var asAlgebraic: AlgebraicNumber? {
    var found = false
    let value = AlgebraicNumber.make { result in withRaw { found = unsafe ca_get_qqbar(result, $0, $1) != 0 } }
    return found ? value : nil
  }

  @safe private func ask(_ question: (Source, Context) -> truth_t) -> Truth {
    CalciumNumber.truth(withRaw { unsafe question($0, $1) })
  }

  @safe private func compare(_ other: CalciumNumber, _ question: (Source, Source, Context) -> truth_t) -> Truth {
    precondition(context === other.context, "both numbers belong to the same context")
    return CalciumNumber.truth(withRaw { x, context in other.withRaw { y, _ in unsafe question(x, y, context) } })
  }

  private static func truth(_ answer: truth_t) -> Truth {
    switch answer {
    case T_TRUE: .yes
    case T_FALSE: .no
    default: .unknown
    }
  }
}
