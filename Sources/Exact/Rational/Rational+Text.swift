extension Rational: CustomStringConvertible {
  /// The fraction as `3/4`, or the integer alone.
  public var description: String { isInteger ? "\(numerator)" : "\(numerator)/\(denominator)" }
}

extension Rational: LosslessStringConvertible {
  /// The number written as an integer, a fraction `3/4`, or a decimal `0.125`, `-1.5e-3`, all exactly.
  ///
  /// `nil` for any other text, a zero denominator, and decimal exponents beyond ±10 000 000.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = Rational(decimal: parts[0]) else { return nil }
    if parts.count == 1 {
      self = first
    } else if let divisor = Integer(parts[1]), let top = first.asInteger, !divisor.isZero {
      self.init(reducing: top, divisor)
    } else {
      return nil
    }
  }

  private init?(decimal text: Substring) {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard let mantissa = parts.first, let exponent = parts.count == 1 ? 0 : Int(parts[1]) else { return nil }
    let pieces = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = pieces.count == 2 ? pieces[1] : ""
    guard fraction.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    guard let digits = Integer(String(pieces[0] + fraction)) else { return nil }
    let shift = exponent.subtractingReportingOverflow(fraction.utf8.count)
    guard !shift.overflow, abs(shift.partialValue) <= 10_000_000 else { return nil }
    guard let power = try? Integer(10).power(abs(shift.partialValue)) else { return nil }
    if shift.partialValue < 0 { self.init(reducing: digits, power) } else { self.init(digits * power) }
  }
}
