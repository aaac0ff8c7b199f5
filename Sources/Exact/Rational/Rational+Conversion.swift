import CFlint
import CFlintShims

extension Rational {
  /// The rational number that equals a floating-point number, or `nil` when that is not finite.
  public init?(exactly value: Double) {
    guard value.isFinite else { return nil }
    if let integer = Int(exactly: value) {
      self.init(integer)
      return
    }
    // value = s·2ᵉ with an odd integer s; subnormal numbers included.
    let exponent = Int(value.exponent) - value.significandWidth
    let significand = Integer(Int((value.magnitude.significand * Rational.powerOfTwo(value.significandWidth))))
    let signed = value < 0 ? -significand : significand
    let power = Integer.make { unsafe fmpz_one_2exp($0, exponent.magnitude) }
    if exponent >= 0 { self.init(signed * power) } else { self.init(trusted: signed, power) }
  }

  private static func powerOfTwo(_ n: Int) -> Double { Double(sign: .plus, exponent: n, significand: 1) }

  /// The nearest floating-point number, ties to even; infinite beyond the range of `Double`.
  public var asDouble: Double {
    if isInteger { return numerator.asDouble }
    if let a = numerator.asInt, let b = denominator.asInt, a.magnitude < 1 << 53, b < 1 << 53 {
      return Double(a) / Double(b)
    }
    return roundedQuotient
  }

  /// The quotient cut to at least 1200 bits below the point or 66 significant ones, with a sticky last bit.
  private var roundedQuotient: Double {
    let shift = max(0, min(1200, 66 + denominator.bitWidth - numerator.bitWidth))
    if denominator.bitWidth - numerator.bitWidth > 1100 { return isNegative ? -0.0 : 0 }
    let scaled = Integer.make { result in numerator.magnitude.withRaw { unsafe fmpz_mul_2exp(result, $0, UInt(shift)) }
    }
    guard let (quotient, remainder) = try? scaled.quotientAndRemainder(by: denominator) else { return .nan }
    let sticky = remainder.isZero ? quotient : quotient | 1
    var x = unsafe arf_struct()
    unsafe arf_init(&x)
    defer { unsafe arf_clear(&x) }
    sticky.withRaw { unsafe arf_set_fmpz(&x, $0) }
    unsafe shim_arf_scale(&x, -shift)
    let magnitude = unsafe shim_arf_nearest(&x)
    return isNegative ? -magnitude : magnitude
  }
}
