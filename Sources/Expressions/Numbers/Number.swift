public import Balls
public import Exact

/// A number as it occurs in expressions: exact in ℚ(i), a double, or a floating-point number of higher precision.
public enum Number: Sendable {
  case rational(Rational)
  /// re + im·i with im ≠ 0.
  case gaussian(Rational, Rational)
  case real(Double)
  /// re + im·i, im ≠ 0, in double precision.
  case complex(Double, Double)
  /// A number known to `precision` bits; the ball holds its rounding errors.
  case ball(ComplexBall, precision: Int)

  /// The imaginary unit.
  public static let i = Number.gaussian(0, 1)

  /// A double, or an exact integer where the double is one zero: never −0.
  static func finite(_ re: Double, _ im: Double = 0) -> Number {
    im == 0 ? .real(re == 0 ? 0 : re) : .complex(re == 0 ? 0 : re, im)
  }
  static func exact(_ re: Rational, _ im: Rational) -> Number { im.isZero ? .rational(re) : .gaussian(re, im) }

  /// Whether the number is exact.
  public var isExact: Bool {
    switch self {
    case .rational, .gaussian: true
    case .real, .complex, .ball: false
    }
  }

  /// Whether the number is zero; of a floating-point number, whether its digits are.
  public var isZero: Bool {
    switch self {
    case .rational(let q): q.isZero
    case .real(let x): x == 0
    case .gaussian, .complex: false
    case .ball(let z, _): z.real.exactMidpoint.isZero == .yes && z.imaginary.exactMidpoint.isZero == .yes
    }
  }

  /// The number as a ball: exact numbers to `precision` bits, doubles as they are.
  public func ball(precision: Int) -> ComplexBall {
    switch self {
    case .rational(let q): ComplexBall(q, precision: precision)
    case .gaussian(let a, let b): ComplexBall(RealBall(a, precision: precision), RealBall(b, precision: precision))
    case .real(let x): ComplexBall(x)
    case .complex(let a, let b): ComplexBall(a, b)
    case .ball(let z, _): z
    }
  }

  /// Real and imaginary part in double precision.
  public var asDoubles: (re: Double, im: Double) {
    switch self {
    case .rational(let q): (q.asDouble, 0)
    case .gaussian(let a, let b): (a.asDouble, b.asDouble)
    case .real(let x): (x, 0)
    case .complex(let a, let b): (a, b)
    case .ball(let z, _): (z.real.midpoint, z.imaginary.midpoint)
    }
  }

  /// −1, 0 or 1 for a real number; `nil` for a complex one.
  public var sign: Int? {
    switch self {
    case .rational(let q): q.signum
    case .real(let x): x.isNaN ? nil : x > 0 ? 1 : x < 0 ? -1 : 0
    case .gaussian, .complex: nil
    case .ball(let z, _): z.imaginary.isZero == .yes ? z.real.exactMidpoint.sign : nil
    }
  }

  var hash: UInt64 {
    switch self {
    case .rational(let q): return Hash(.number).adding(q.stableHash).value
    case .gaussian(let a, let b): return Hash(.number).adding(a.stableHash).adding(b.stableHash).adding(1).value
    case .real(let x): return Hash(.number).adding(x.bitPattern).adding(2).value
    case .complex(let a, let b): return Hash(.number).adding(a.bitPattern).adding(b.bitPattern).value
    case .ball(let z, let p):
      return Hash(.number).adding(z.real.midpoint.bitPattern).adding(z.imaginary.midpoint.bitPattern)
        .adding(UInt64(p)).value
    }
  }

  func isIdentical(to other: Number) -> Bool {
    switch (self, other) {
    case (.rational(let a), .rational(let b)): a == b
    case (.gaussian(let a, let b), .gaussian(let c, let d)): a == c && b == d
    case (.real(let a), .real(let b)): a.bitPattern == b.bitPattern
    case (.complex(let a, let b), .complex(let c, let d)): a.bitPattern == c.bitPattern && b.bitPattern == d.bitPattern
    case (.ball(let x, let p), .ball(let y, let q)):
      p == q && x.real.isIdentical(to: y.real) && x.imaginary.isIdentical(to: y.imaginary)
    default: false
    }
  }
}
