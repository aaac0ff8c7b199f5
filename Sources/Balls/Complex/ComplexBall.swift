import CFlint
import CFlintShims
public import Exact

/// A complex number known up to a proved error: a rectangle of two real balls.
public struct ComplexBall: Sendable {
  /// An Arb number, owned and never changed.
  @safe final class Box: @unchecked Sendable {
    let raw: acb_struct
    init(taking raw: acb_struct) { unsafe self.raw = raw }
    deinit {
      var raw = unsafe raw
      unsafe acb_clear(&raw)
    }
  }

  let box: Box

  /// The number real + imaginary·i.
  public init(_ real: RealBall, _ imaginary: RealBall = .zero) {
    self = ComplexBall.make { result in
      real.withRaw { x in imaginary.withRaw { unsafe shim_acb_set_parts(result, x, $0) } }
    }
  }

  /// The exact ball of a machine integer.
  public init(_ value: Int) { self = ComplexBall.make { unsafe acb_set_si($0, value) } }

  /// The exact ball of an integer.
  public init(_ value: Integer) {
    self = ComplexBall.make { result in value.withRaw { unsafe acb_set_fmpz(result, $0) } }
  }

  /// The ball of a fraction, rounded to `precision` bits.
  public init(_ value: Rational, precision: Int) { self.init(RealBall(value, precision: precision)) }

  /// The exact ball of floating-point parts; NaN gives the indeterminate ball.
  public init(_ real: Double, _ imaginary: Double = 0) { self.init(RealBall(real), RealBall(imaginary)) }

  /// The real part.
  public var real: RealBall { RealBall.make { result in withRaw { unsafe shim_acb_real_of(result, $0) } } }

  /// The imaginary part.
  public var imaginary: RealBall { RealBall.make { result in withRaw { unsafe shim_acb_imag_of(result, $0) } } }

  /// The exact ball 0.
  public static let zero = ComplexBall(0)
  /// The exact ball 1.
  public static let one = ComplexBall(1)
  /// The imaginary unit.
  public static let i = ComplexBall(.zero, .one)
  /// The ball that contains everything: the value of a function outside its domain, or without the demanded proof.
  public static let indeterminate = ComplexBall.make { unsafe acb_indeterminate($0) }
}

extension ComplexBall: CustomStringConvertible {
  /// Both parts with about 15 digits.
  public var description: String { description(digits: 15) }

  /// Both parts with at most `digits` digits; the imaginary one is left out when it is exactly zero.
  public func description(digits: Int) -> String {
    if imaginary.isZero == .yes { return real.description(digits: digits) }
    return "\(real.description(digits: digits)) + \(imaginary.description(digits: digits))*I"
  }
}
