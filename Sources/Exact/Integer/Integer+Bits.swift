import CFlint

/// Bitwise operations on the two's complement with infinitely many sign bits.
extension Integer {
  /// The bitwise conjunction.
  public static func & (x: Integer, y: Integer) -> Integer {
    if let a = x.asInt, let b = y.asInt { return Integer(a & b) }
    return binary(x, y) { unsafe fmpz_and($0, $1, $2) }
  }

  /// The bitwise disjunction.
  public static func | (x: Integer, y: Integer) -> Integer {
    if let a = x.asInt, let b = y.asInt { return Integer(a | b) }
    return binary(x, y) { unsafe fmpz_or($0, $1, $2) }
  }

  /// The bitwise exclusive disjunction.
  public static func ^ (x: Integer, y: Integer) -> Integer {
    if let a = x.asInt, let b = y.asInt { return Integer(a ^ b) }
    return binary(x, y) { unsafe fmpz_xor($0, $1, $2) }
  }

  /// The bitwise complement, −x − 1.
  public static prefix func ~ (x: Integer) -> Integer { Integer(-1) - x }

  /// The product with 2ⁿ, refused beyond `Integer.bitLimit`; a negative n shifts to the right.
  public func shiftedLeft(by n: Int) throws(MathError) -> Integer {
    if n < 0 { return shiftedRight(by: n == .min ? .max : -n) }
    if isZero { return self }
    let (bits, overflow) = bitWidth.addingReportingOverflow(n)
    try Integer.checkSize(bits: overflow ? .max : bits)
    return Integer.unary(self) { unsafe fmpz_mul_2exp($0, $1, UInt(n)) }
  }

  /// The floor of the quotient by 2ⁿ, n ≥ 0.
  public func shiftedRight(by n: Int) -> Integer {
    precondition(n >= 0, "a shift to the right is not negative")
    if let value = asInt { return Integer(value >> n) }
    if n >= bitWidth { return Integer(isNegative ? -1 : 0) }
    return Integer.unary(self) { unsafe fmpz_fdiv_q_2exp($0, $1, UInt(n)) }
  }

  /// The number of zero bits below the lowest one; 0 for 0.
  public var trailingZeroBitCount: Int {
    if let value = asInt { return value == 0 ? 0 : value.trailingZeroBitCount }
    return withRaw { unsafe Int(fmpz_val2($0)) }
  }
}
