/// A fraction of integers in lowest terms with a positive denominator.
///
/// Arithmetic with numerators and denominators below 2³¹ stays in machine words. Equal values have equal
/// representations.
@frozen public struct Rational: Sendable {
  /// The numerator, which carries the sign.
  public let numerator: Integer
  /// The denominator, at least 1 and without common factor with the numerator.
  public let denominator: Integer

  /// Creates a fraction known to be in lowest terms.
  @inlinable package init(trusted numerator: Integer, _ denominator: Integer) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The rational number with the value of an integer.
  @inlinable public init(_ value: Integer) { self.init(trusted: value, 1) }

  /// The rational number with the value of a machine integer.
  @inlinable public init(_ value: Int) { self.init(trusted: Integer(value), 1) }

  /// The quotient of two integers; undefined when the second is zero.
  public init(_ numerator: Integer, _ denominator: Integer) throws(MathError) {
    if denominator.isZero { throw .divisionByZero }
    self.init(reducing: numerator, denominator)
  }

  /// The rational number 0.
  public static var zero: Rational { Rational(0) }
  /// The rational number 1.
  public static var one: Rational { Rational(1) }

  /// Whether the value is 0.
  @inlinable public var isZero: Bool { numerator.isZero }
  /// Whether the value is 1.
  @inlinable public var isOne: Bool { numerator.isOne && denominator.isOne }
  /// Whether the value is below 0.
  public var isNegative: Bool { numerator.isNegative }
  /// Whether the denominator is 1.
  @inlinable public var isInteger: Bool { denominator.isOne }
  /// The value as `Integer`, or `nil` when it has a fraction.
  @inlinable public var asInteger: Integer? { isInteger ? numerator : nil }
  /// −1, 0 or 1 with the sign of the value.
  public var signum: Int { numerator.signum }
  /// The absolute value.
  public var magnitude: Rational { isNegative ? -self : self }

  /// Divides both parts by their common factor and makes the denominator positive; it must not be zero.
  init(reducing numerator: Integer, _ denominator: Integer) {
    if let a = numerator.asInt, let b = denominator.asInt, a > .min, b > .min {
      let divisor = Int(Integer.gcd(a.magnitude, b.magnitude)) * b.signum()
      self.init(trusted: Integer(a / divisor), Integer(b / divisor))
      return
    }
    let divisor = Integer.gcd(numerator, denominator)
    let signed = denominator.isNegative ? -divisor : divisor
    self.init(trusted: numerator.divided(exactlyBy: signed), denominator.divided(exactlyBy: signed))
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  /// The value of a literal.
  @inlinable public init(integerLiteral value: Int) { self.init(value) }
}

extension Rational: Hashable, Comparable {
  /// Whether the first value is below the second.
  public static func < (x: Rational, y: Rational) -> Bool {
    if x.denominator == y.denominator { return x.numerator < y.numerator }
    if x.signum != y.signum { return x.signum < y.signum }
    return x.numerator * y.denominator < y.numerator * x.denominator
  }

  /// Feeds `stableHash` into the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(stableHash) }

  /// A hash that is the same in every process, and equals the integer's for integers.
  public var stableHash: UInt64 {
    isInteger ? numerator.stableHash : Integer.mix(numerator.stableHash ^ (denominator.stableHash &* 3))
  }
}
