extension Rational {
  /// The largest integer that is not above the value.
  public var floor: Integer { rounded(.floor) }
  /// The smallest integer that is not below the value.
  public var ceiling: Integer { rounded(.ceiling) }
  /// The integer part, towards zero.
  public var truncated: Integer { rounded(.truncating) }

  /// The nearest integer, ties to even.
  public var nearest: Integer {
    let below = floor
    let twice = (self - Rational(below)) * 2
    if twice < 1 { return below }
    if twice > 1 { return below + 1 }
    return below.isOdd ? below + 1 : below
  }

  private func rounded(_ rounding: DivisionRounding) -> Integer {
    if isInteger { return numerator }
    guard let quotient = try? numerator.quotient(by: denominator, rounding: rounding) else {
      preconditionFailure("a denominator is not zero")
    }
    return quotient
  }
}
