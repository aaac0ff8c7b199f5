import CFlint

extension Integer {
  /// The power with an exponent n ≥ 0, and 0⁰ = 1.
  ///
  /// Negative exponents are undefined except for ±1 (the power is no integer), and a result of more than
  /// `Integer.bitLimit` bits is refused before anything is computed.
  public func power(_ exponent: Int) throws(MathError) -> Integer {
    if exponent < 0 { return try reciprocalPower(Integer(exponent)) }
    if isZero || isOne || exponent == 0 { return exponent == 0 ? .one : self }
    if self == -1 { return exponent & 1 == 0 ? .one : self }
    let (bits, overflow) = (bitWidth - 1).multipliedReportingOverflow(by: exponent)
    try Integer.checkSize(bits: overflow ? .max : bits)
    return Integer.unary(self) { unsafe fmpz_pow_ui($0, $1, UInt(exponent)) }
  }

  /// The power with an exponent of any size; see `power(_: Int)`.
  public func power(_ exponent: Integer) throws(MathError) -> Integer {
    if let small = exponent.asInt { return try power(small) }
    if exponent.isNegative { return try reciprocalPower(exponent) }
    if isZero || isOne { return self }
    if self == -1 { return exponent.isOdd ? self : .one }
    throw .exhausted("the result would have more than \(Integer.bitLimit) bits")
  }

  private func reciprocalPower(_ exponent: Integer) throws(MathError) -> Integer {
    if isZero { throw .divisionByZero }
    if isOne { return self }
    if self == -1 { return exponent.isOdd ? self : .one }
    throw .undefined("a power with the negative exponent \(exponent) is not an integer")
  }

  /// The power modulo `modulus`, between 0 and |modulus|; a negative exponent needs an invertible base.
  public func power(_ exponent: Integer, modulo modulus: Integer) throws(MathError) -> Integer {
    if modulus.isZero { throw .divisionByZero }
    let modulus = modulus.magnitude
    let base = exponent.isNegative ? try inverse(modulo: modulus) : try remainder(by: modulus)
    let exponent = exponent.magnitude
    let work = Double(modulus.bitWidth) * Double(modulus.bitWidth) * Double(exponent.bitWidth)
    if work > 1e13 { throw .exhausted("a modular power of \(modulus.bitWidth) bits takes too long") }
    return Integer.make { result in
      base.withRaw { base in
        exponent.withRaw { exponent in
          modulus.withRaw { unsafe fmpz_powm(result, base, exponent, $0) }
        }
      }
    }
  }

  /// The inverse modulo `modulus`; undefined when both have a common factor.
  public func inverse(modulo modulus: Integer) throws(MathError) -> Integer {
    if modulus.isZero { throw .divisionByZero }
    let modulus = modulus.magnitude
    if modulus.isOne { return .zero }
    let reduced = try remainder(by: modulus)
    let (gcd, u, _) = Integer.extendedGCD(reduced, modulus)
    if !gcd.isOne { throw .undefined("the number has no inverse modulo the other: both are multiples of \(gcd)") }
    return try u.remainder(by: modulus)
  }

  /// Whether the value is the square of an integer.
  public var isSquare: Bool { withRaw { unsafe fmpz_is_square($0) != 0 } }

  /// The floor of the square root; undefined for negative values.
  public func squareRoot() throws(MathError) -> Integer {
    if isNegative { throw .undefined("the integer square root of a negative number") }
    return Integer.unary(self) { unsafe fmpz_sqrt($0, $1) }
  }

  /// The `n`-th root rounded towards zero, and whether it is exact; odd roots of negative values are negative.
  public func root(_ n: Int) throws(MathError) -> (root: Integer, isExact: Bool) {
    if n <= 0 { throw .undefined("a root of degree \(n)") }
    if isNegative && n % 2 == 0 { throw .undefined("the integer root of even degree of a negative number") }
    if n >= max(bitWidth, 2) { return (Integer(signum), self == Integer(signum)) }
    let root = Integer.unary(self) { _ = unsafe fmpz_root($0, $1, n) }
    return (root, try root.power(n) == self)
  }

  /// The largest exponent k with a root r such that rᵏ is the value; the exponent is 1 for −1, 0 and 1.
  public func perfectPower() -> (root: Integer, exponent: Int) {
    if let value = asInt, (-1...1).contains(value) { return (self, 1) }
    var root: fmpz = 0
    let exponent = withRaw { unsafe fmpz_is_perfect_power(&root, $0) }
    let candidate = Integer(taking: root)
    if exponent <= 1 { return (self, 1) }
    let deeper = candidate.perfectPower()
    return (deeper.root, deeper.exponent * Int(exponent))
  }
}
