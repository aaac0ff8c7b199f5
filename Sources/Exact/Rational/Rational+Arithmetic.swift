import CFlint

extension Rational {
  /// The sum.
  public static func + (x: Rational, y: Rational) -> Rational {
    if x.isInteger && y.isInteger { return Rational(x.numerator + y.numerator) }
    if x.isZero || y.isZero { return x.isZero ? y : x }
    return machineSum(x, y) ?? binary(x, y) { unsafe fmpq_add($0, $1, $2) }
  }

  /// The difference.
  public static func - (x: Rational, y: Rational) -> Rational { x + (-y) }

  /// The product; a square needs no greatest common divisor.
  public static func * (x: Rational, y: Rational) -> Rational {
    if x.isInteger && y.isInteger { return Rational(x.numerator * y.numerator) }
    if x.isZero || y.isZero { return zero }
    if let product = machineProduct(x, y) { return product }
    if x == y { return Rational(trusted: x.numerator * x.numerator, x.denominator * x.denominator) }
    return binary(x, y) { unsafe fmpq_mul($0, $1, $2) }
  }

  /// The opposite.
  public static prefix func - (x: Rational) -> Rational { Rational(trusted: -x.numerator, x.denominator) }

  /// Adds in place.
  public static func += (x: inout Rational, y: Rational) { x = x + y }
  /// Subtracts in place.
  public static func -= (x: inout Rational, y: Rational) { x = x - y }
  /// Multiplies in place.
  public static func *= (x: inout Rational, y: Rational) { x = x * y }

  /// The quotient; division by zero is undefined.
  public func divided(by other: Rational) throws(MathError) -> Rational {
    self * (try other.inverted())
  }

  /// The inverse 1/x; undefined for zero.
  public func inverted() throws(MathError) -> Rational {
    if isZero { throw .divisionByZero }
    return isNegative ? Rational(trusted: -denominator, -numerator) : Rational(trusted: denominator, numerator)
  }

  /// The product, refused with `.exhausted` when a part would have more than `Integer.bitLimit` bits.
  public func multiplied(by other: Rational) throws(MathError) -> Rational {
    Rational(
      reducing: try numerator.multiplied(by: other.numerator), try denominator.multiplied(by: other.denominator))
  }

  /// The power with an integer exponent, 0⁰ = 1; size-checked like `Integer.power(_:)`.
  public func power(_ exponent: Integer) throws(MathError) -> Rational {
    if exponent.isNegative { return try inverted().power(-exponent) }
    return Rational(trusted: try numerator.power(exponent), try denominator.power(exponent))
  }

  /// The power with an integer exponent, 0⁰ = 1; size-checked like `Integer.power(_:)`.
  public func power(_ exponent: Int) throws(MathError) -> Rational { try power(Integer(exponent)) }

  /// The largest rational number of which both are integer multiples; gcd(0, 0) = 0.
  public static func gcd(_ x: Rational, _ y: Rational) -> Rational {
    let denominator = Integer.lcm(x.denominator, y.denominator)
    let scale = Rational(denominator)
    return Rational(reducing: Integer.gcd((x * scale).numerator, (y * scale).numerator), denominator)
  }

  /// The rational square root, or `nil` when it is irrational or the value is negative.
  public var exactSquareRoot: Rational? { exactRoot(2) }

  /// The rational `n`-th root (n ≥ 1), or `nil` when there is none; odd roots of negative values are negative.
  public func exactRoot(_ n: Int) -> Rational? {
    guard let top = try? numerator.root(n), let bottom = try? denominator.root(n), top.isExact, bottom.isExact
    else { return nil }
    return Rational(trusted: top.root, bottom.root)
  }
}
