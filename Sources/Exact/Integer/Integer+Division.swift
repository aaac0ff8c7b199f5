import CFlint

/// The direction in which a quotient is rounded to an integer.
public enum DivisionRounding: Hashable, Sendable {
  /// Towards −∞: the remainder has the sign of the divisor (Python's `//` and `%`).
  case floor
  /// Towards zero: the remainder has the sign of the dividend (Swift's `/` and `%`).
  case truncating
  /// Towards +∞.
  case ceiling
}

extension Integer {
  /// The quotient rounded to an integer; division by zero is undefined.
  public func quotient(by divisor: Integer, rounding: DivisionRounding = .floor) throws(MathError) -> Integer {
    try quotientAndRemainder(by: divisor, rounding: rounding).quotient
  }

  /// The remainder that belongs to `quotient(by:rounding:)`.
  public func remainder(by divisor: Integer, rounding: DivisionRounding = .floor) throws(MathError) -> Integer {
    try quotientAndRemainder(by: divisor, rounding: rounding).remainder
  }

  /// Quotient and remainder with `self == quotient * divisor + remainder`; division by zero is undefined.
  public func quotientAndRemainder(
    by divisor: Integer, rounding: DivisionRounding = .floor
  ) throws(MathError) -> (quotient: Integer, remainder: Integer) {
    if divisor.isZero { throw .divisionByZero }
    guard let a = asInt, let b = divisor.asInt, b != -1 else { return bigDivision(by: divisor, rounding) }
    let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
    let opposite = remainder != 0 && (remainder < 0) != (b < 0)
    switch rounding {
    case .floor where opposite: return (Integer(quotient - 1), Integer(remainder + b))
    case .ceiling where remainder != 0 && !opposite: return (Integer(quotient + 1), Integer(remainder - b))
    default: return (Integer(quotient), Integer(remainder))
    }
  }

  private func bigDivision(
    by divisor: Integer, _ rounding: DivisionRounding
  ) -> (quotient: Integer, remainder: Integer) {
    var quotient: fmpz = 0
    var remainder: fmpz = 0
    withRaw { a in
      divisor.withRaw { b in
        switch rounding {
        case .floor: unsafe fmpz_fdiv_qr(&quotient, &remainder, a, b)
        case .truncating: unsafe fmpz_tdiv_qr(&quotient, &remainder, a, b)
        case .ceiling:
          unsafe fmpz_cdiv_q(&quotient, a, b)
          unsafe fmpz_set(&remainder, a)
          unsafe fmpz_submul(&remainder, &quotient, b)
        }
      }
    }
    return (Integer(taking: quotient), Integer(taking: remainder))
  }

  /// The quotient of a division that leaves no remainder, or `nil` when it leaves one or the divisor is zero.
  public func exactlyDivided(by divisor: Integer) -> Integer? {
    if divisor.isZero { return nil }
    if let a = asInt, let b = divisor.asInt, b != -1 { return a % b == 0 ? Integer(a / b) : nil }
    let divides = withRaw { a in divisor.withRaw { unsafe fmpz_divisible(a, $0) != 0 } }
    return divides ? divided(exactlyBy: divisor) : nil
  }

  /// The quotient by a divisor that is known to divide and is not zero.
  func divided(exactlyBy divisor: Integer) -> Integer {
    if divisor.isOne { return self }
    if let a = asInt, let b = divisor.asInt, b != -1 { return Integer(a / b) }
    return Integer.binary(self, divisor) { unsafe fmpz_divexact($0, $1, $2) }
  }

  /// Whether the value is a multiple of `divisor`; only 0 is a multiple of 0.
  public func isMultiple(of divisor: Integer) -> Bool {
    divisor.isZero ? isZero : exactlyDivided(by: divisor) != nil
  }

  /// The greatest common divisor, never negative; gcd(0, 0) = 0.
  public static func gcd(_ x: Integer, _ y: Integer) -> Integer {
    if let a = x.asInt, let b = y.asInt { return Integer(magnitude: gcd(a.magnitude, b.magnitude)) }
    return binary(x, y) { unsafe fmpz_gcd($0, $1, $2) }
  }

  /// The least common multiple, never negative; 0 when an operand is 0.
  public static func lcm(_ x: Integer, _ y: Integer) -> Integer {
    binary(x, y) { unsafe fmpz_lcm($0, $1, $2) }
  }

  /// The greatest common divisor d with coefficients u·x + v·y = d (the smallest ones; Bézout).
  public static func extendedGCD(_ x: Integer, _ y: Integer) -> (gcd: Integer, u: Integer, v: Integer) {
    var d: fmpz = 0
    var u: fmpz = 0
    var v: fmpz = 0
    x.withRaw { x in y.withRaw { unsafe fmpz_xgcd_canonical_bezout(&d, &u, &v, x, $0) } }
    return (Integer(taking: d), Integer(taking: u), Integer(taking: v))
  }

  init(magnitude: UInt) {
    if let value = Int(exactly: magnitude) {
      self.init(value)
    } else {
      self = Integer.make { unsafe fmpz_set_ui($0, magnitude) }
    }
  }

  /// The greatest common divisor of two words, of which one is not `Int.min`.
  package static func gcd(_ x: Int, _ y: Int) -> Int { Int(gcd(x.magnitude, y.magnitude)) }

  /// Stein's binary algorithm.
  static func gcd(_ x: UInt, _ y: UInt) -> UInt {
    if x == 0 { return y }
    if y == 0 { return x }
    let shift = (x | y).trailingZeroBitCount
    var a = x >> UInt(x.trailingZeroBitCount)
    var b = y
    repeat {
      b >>= UInt(b.trailingZeroBitCount)
      if a > b { swap(&a, &b) }
      b -= a
    } while b != 0
    return a << UInt(shift)
  }
}
