internal import Exact
import Glibc

/// Floating-point numbers as text.
enum Decimal {
  /// The digits that `printf` gives for `%.{precision}{style}`, correctly rounded.
  static func formatted(_ value: Double, _ style: Character, _ precision: Int) -> String {
    let capacity = 400 + precision
    return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
      let written = unsafe withVaList([Int32(precision), value]) {
        unsafe vsnprintf(buffer.baseAddress!, capacity, "%.*\(style)", $0)
      }
      return unsafe String(
        decoding: UnsafeRawBufferPointer(buffer).prefix(max(0, min(Int(written), capacity - 1))), as: UTF8.self)
    }
  }

  /// The shortest digits that give the same number, and the exponent e of d.ddd × 10ᵉ. For finite values that are not 0.
  static func shortest(_ value: Double) -> (digits: String, exponent: Int) {
    var digits = ""
    var exponent = 0
    var point: Int?
    let text = value.magnitude.description
    for (index, character) in text.enumerated() {
      if character == "e" {
        exponent = Int(text.dropFirst(index + 1)) ?? 0
        break
      }
      if character == "." { point = digits.count } else { digits.append(character) }
    }
    exponent += (point ?? digits.count) - 1
    let zeros = digits.prefix { $0 == "0" }.count
    digits.removeFirst(min(zeros, digits.count - 1))
    exponent -= zeros
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return (digits, exponent)
  }

  /// Python's `repr` of a float: the shortest text that gives the same number.
  static func python(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    let sign = value.sign == .minus ? "-" : ""
    if value == 0 { return sign + "0.0" }
    let (digits, exponent) = shortest(value)
    if exponent < -4 || exponent >= 16 { return sign + scientific(digits, exponent) }
    return sign + positional(digits, exponent)
  }

  private static func scientific(_ digits: String, _ exponent: Int) -> String {
    let mantissa = digits.count == 1 ? digits : "\(digits.prefix(1)).\(digits.dropFirst())"
    let power = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
    return "\(mantissa)e\(exponent < 0 ? "-" : "+")\(power)"
  }

  private static func positional(_ digits: String, _ exponent: Int) -> String {
    if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + digits }
    if digits.count <= exponent + 1 {
      return digits + String(repeating: "0", count: exponent + 1 - digits.count) + ".0"
    }
    return "\(digits.prefix(exponent + 1)).\(digits.dropFirst(exponent + 1))"
  }

  /// Sage's text of a real number of 53 bits: 15 digits, an exponent when it is at least 6 in size.
  static func sage(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-infinity" : "+infinity" }
    let sign = value.sign == .minus ? "-" : ""
    if value == 0 { return sign + "0.000000000000000" }
    let text = formatted(value.magnitude, "e", 14)
    let parts = text.split(separator: "e")
    let exponent = Int(parts[1]) ?? 0
    let digits = parts[0].filter { $0 != "." }
    if abs(exponent) >= 6 { return "\(sign)\(parts[0])e\(exponent)" }
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
    return "\(sign)\(digits.prefix(exponent + 1)).\(digits.dropFirst(exponent + 1))"
  }

  /// Python's text of a complex number.
  static func python(_ re: Double, _ im: Double) -> String {
    func part(_ value: Double) -> String {
      let text = python(value)
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    if re == 0, re.sign == .plus { return part(im) + "j" }
    let imaginary = part(im)
    return "(\(part(re))\(imaginary.hasPrefix("-") ? "" : "+")\(imaginary)j)"
  }

  /// Sage's text of a complex number of 53 bits.
  static func sage(_ re: Double, _ im: Double) -> String {
    if re == 0 { return sage(im) + "*I" }
    if im == 0, im.sign == .plus { return sage(re) }
    return "\(sage(re)) \(im.sign == .minus ? "-" : "+") \(sage(im.magnitude))*I"
  }
}
