import Glibc

/// Decimal text of numbers, without the C library's printf.
enum NumberText {
  /// 10^n for any n of the exponent range of Double.
  static func powerOfTen(_ exponent: Int) -> Double {
    exponent >= 0 && exponent <= 22 ? exactPowers[exponent] : pow(10, Double(exponent))
  }

  private static let exactPowers: [Double] = (0...22).map { n in (0..<n).reduce(1.0) { value, _ in value * 10 } }

  /// The value with at most `decimals` digits after the point, without needless zeros: "-1.5", "3", "0".
  static func trimmed(_ value: Double, decimals: Int) -> String {
    fixed(value, decimals: decimals, trimming: true)
  }

  /// The value with `decimals` digits after the point; `trimming` takes trailing zeros away. Values too large for that
  /// many digits are written as Swift writes them.
  static func fixed(_ value: Double, decimals: Int, trimming: Bool = false) -> String {
    let scale = powerOfTen(decimals)
    let scaled = (value * scale).rounded()
    guard abs(scaled) < 9e15 else { return value.description }
    let units = Int64(abs(scaled))
    guard decimals > 0 else { return (scaled < 0 ? "-" : "") + String(units) }
    let divisor = Int64(scale)
    var fraction = String(units % divisor)
    fraction = String(repeating: "0", count: decimals - fraction.count) + fraction
    while trimming, fraction.last == "0" { fraction.removeLast() }
    let sign = scaled < 0 ? "-" : ""
    return sign + String(units / divisor) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// The value to `digits` significant digits, for people: "56.42", "4839", "1.2e-9", "0".
  static func significant(_ value: Double, digits: Int = 4) -> String {
    guard value.isFinite else { return value.isNaN ? "undefined" : value < 0 ? "−∞" : "∞" }
    guard value != 0 else { return "0" }
    let exponent = decimalExponent(value)
    guard (-4..<7).contains(exponent) else {
      let mantissa = value / powerOfTen(exponent / 2) / powerOfTen(exponent - exponent / 2)
      return trimmed(mantissa, decimals: digits - 1) + "e" + String(exponent)
    }
    return trimmed(value, decimals: max(digits - 1 - exponent, 0))
  }

  /// The exponent e with 10^e ≤ |value| < 10^(e+1); 0 for 0.
  static func decimalExponent(_ value: Double) -> Int {
    guard value != 0, value.isFinite else { return 0 }
    return Int(log10(abs(value)).rounded(.down))
  }
}
