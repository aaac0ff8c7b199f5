import CFlint
import Exact

extension RealBall: CustomStringConvertible {
  /// About 15 digits with their error, as `[3.14159265358979 +/- 3.1e-15]`.
  public var description: String { description(digits: 15) }

  /// At most `digits` digits with their error; exact balls that fit are written without one.
  public func description(digits: Int) -> String {
    withRaw { raw in
      guard let text = unsafe arb_get_str(raw, max(1, min(digits, 3_000_000)), 0) else { return "" }
      defer { unsafe flint_free(text) }
      return unsafe String(cString: text)
    }
  }
}

/// A number cut to significant decimal digits: ±d.ddd × 10^exponent.
public struct DecimalDigits: Hashable, Sendable {
  /// Whether the number is below zero.
  public let isNegative: Bool
  /// The significant digits, the first of which is not zero unless the number is.
  public let digits: String
  /// The power of ten of the first digit.
  public let exponent: Int
}

extension RealBall {
  /// The first `count` significant decimal digits, correctly rounded (ties to even).
  ///
  /// `nil` when the ball is too wide to tell them, not finite, or beyond 10^(±10¹⁴). Zero has `count` zeros.
  public func decimalDigits(_ count: Int) -> DecimalDigits? {
    guard isFinite, (1...3_000_000).contains(count) else { return nil }
    if isZero == .yes {
      return DecimalDigits(isNegative: false, digits: String(repeating: "0", count: count), exponent: 0)
    }
    guard let sign, sign != 0, let (low, high) = binaryEnds(count), low.exponent.magnitude < 1 << 50 else { return nil }
    if low.exponent.magnitude > 20_000 + 4 * count { return shiftedDigits(count, low.decimalExponent) }
    let ends = (low.rounded(to: count), high.rounded(to: count))
    guard ends.0.digits == ends.1.digits, ends.0.exponent == ends.1.exponent else { return nil }
    return DecimalDigits(isNegative: sign < 0, digits: ends.0.digits.description, exponent: ends.0.exponent)
  }

  /// The digits of a very large or small number, by way of x·10⁻ⁿ.
  private func shiftedDigits(_ count: Int, _ exponent: Int) -> DecimalDigits? {
    // The power loses at most log₂ of the exponent, below 51 bits.
    let bits = count * 333 / 100 + 256
    let power = RealBall(10).power(-exponent, precision: bits)
    guard let shifted = multiplied(by: power, precision: bits).decimalDigits(count) else { return nil }
    return DecimalDigits(
      isNegative: shifted.isNegative, digits: shifted.digits, exponent: shifted.exponent + exponent)
  }

  /// `decimalDigits(digits)` written out: plain between 10⁻⁵ and 10^digits, otherwise as `1.5e-10`.
  public func decimalString(digits count: Int) -> String? { decimalDigits(count)?.description }

  /// The absolute values of both ends, rounded outwards far below the last of `count` digits.
  private func binaryEnds(_ count: Int) -> (BinaryNumber, BinaryNumber)? {
    // log₂ 10 < 3.33
    let bits = count * 333 / 100 + 128
    guard let low = lower(precision: bits).binaryNumber, let high = upper(precision: bits).binaryNumber else {
      return nil
    }
    return (low, high)
  }

  /// The absolute value of an exact ball.
  private var binaryNumber: BinaryNumber? {
    var significand: fmpz = 0
    var copy: fmpz = 0
    var exponent: fmpz = 0
    withRaw { unsafe arb_get_interval_fmpz_2exp(&significand, &copy, &exponent, $0) }
    unsafe fmpz_clear(&copy)
    let magnitude = Integer(taking: significand).magnitude
    guard let scale = Integer(taking: exponent).asInt else { return nil }
    return BinaryNumber(significand: magnitude, exponent: scale)
  }
}

/// significand · 2^exponent, at least 0.
private struct BinaryNumber {
  let significand: Integer
  let exponent: Int

  /// The integer of `count` decimal digits nearest to value/10^(exponent − count + 1).
  func rounded(to count: Int) -> (digits: Integer, exponent: Int) {
    if significand.isZero { return (.zero, 0) }
    var guess = decimalExponent
    while true {
      let digits = scaled(byPowerOfTen: count - 1 - guess)
      let width = digits.description.utf8.count
      if width == count { return (digits, guess) }
      guess += width > count ? 1 : -1
    }
  }

  /// The power of ten of the first digit, at most one too large or too small.
  var decimalExponent: Int { Int((Double(significand.bitWidth + exponent) * 0.301_029_995_663_981_2).rounded(.down)) }

  private func scaled(byPowerOfTen power: Int) -> Integer {
    let ten = BinaryNumber.powerOfTen(abs(power))
    let top = BinaryNumber.shift(power >= 0 ? significand * ten : significand, exponent)
    let bottom = BinaryNumber.shift(power >= 0 ? .one : ten, -exponent)
    guard let quotient = try? Rational(top, bottom) else { return .zero }
    return quotient.nearest
  }

  private static func powerOfTen(_ n: Int) -> Integer { (try? Integer(10).power(n)) ?? .one }
  private static func shift(_ x: Integer, _ n: Int) -> Integer { n <= 0 ? x : (try? x.shiftedLeft(by: n)) ?? x }
}

extension DecimalDigits: CustomStringConvertible {
  /// Plain notation between 10⁻⁵ and 10^count, otherwise scientific.
  public var description: String {
    let sign = isNegative ? "-" : ""
    let count = digits.utf8.count
    if exponent >= count || exponent < -5 {
      let fraction = digits.dropFirst()
      return sign + digits.prefix(1) + (fraction.isEmpty ? "" : "." + fraction) + "e\(exponent)"
    }
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
    let whole = digits.prefix(exponent + 1)
    let fraction = digits.dropFirst(exponent + 1)
    return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
