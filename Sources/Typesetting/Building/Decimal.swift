import Balls

/// Floating-point numbers in decimal, with the digits and the layout of SageMath's real fields.
enum Decimal {
  /// The digits that a precision in bits carries: 15 for 53 bits.
  static func digits(ofPrecision bits: Int) -> Int { max(1, (bits - 1) * 30103 / 100_000) }

  /// A number x ≥ 0, correctly rounded.
  static func text(_ x: Double, digits count: Int) -> String {
    if x == 0 { return "0." + String(repeating: "0", count: count) }
    // The shortest digits that determine x are the correctly rounded ones, if they are few enough.
    let (digits, exponent) = shortest(x)
    if x.isNormal, count <= 15, digits.utf8.count <= count {
      return layout(digits + String(repeating: "0", count: count - digits.utf8.count), exponent: exponent)
    }
    return text(RealBall(x), digits: count)
  }

  /// A ball around a number x ≥ 0; fewer digits when the ball is too wide to tell them.
  static func text(_ x: RealBall, digits count: Int) -> String {
    var count = count
    while count > 0 {
      if let decimal = x.decimalDigits(count) { return layout(decimal.digits, exponent: decimal.exponent) }
      count = count > 32 ? count * 7 / 8 : count - 1
    }
    return x.description(digits: 15)
  }

  /// Plain between 10⁻⁶ and 10⁶, otherwise with an exponent.
  private static func layout(_ digits: String, exponent: Int) -> String {
    if exponent.magnitude < 6 {
      if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + digits }
      let missing = max(0, exponent + 1 - digits.utf8.count)
      return digits.prefix(exponent + 1) + String(repeating: "0", count: missing) + "." + digits.dropFirst(exponent + 1)
    }
    return digits.prefix(1) + "." + digits.dropFirst() + "e\(exponent)"
  }

  /// The shortest digits that round to x, and the power of ten of the first.
  private static func shortest(_ x: Double) -> (String, Int) {
    var digits: [UInt8] = []
    var (exponent, point, seenPoint) = (0, 0, false)
    let text = Array(x.description.utf8)
    for (i, byte) in text.enumerated() {
      if byte == UInt8(ascii: "e") {
        exponent = Int(String(decoding: text[(i + 1)...], as: UTF8.self)) ?? 0
        break
      }
      if byte == UInt8(ascii: ".") { seenPoint = true; continue }
      if digits.isEmpty, byte == UInt8(ascii: "0") {
        if seenPoint { point -= 1 }
        continue
      }
      digits.append(byte)
      if !seenPoint { point += 1 }
    }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return (String(decoding: digits, as: UTF8.self), exponent + point - 1)
  }
}
