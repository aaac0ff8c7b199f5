internal import Exact

/// Conversions between kinds of numbers, and from text.
enum Conversions {
  private static func strip(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    scalars = scalars.drop { $0.properties.isWhitespace }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  /// `int(x, base)`.
  static func integer(_ call: Call) throws -> Integer {
    let value = call[0]
    if let text = value.asString {
      return try integer(text, base: call.optional(1).map { try call.vm.index($0) } ?? 10)
    }
    if call.optional(1) != nil { throw Raised(.typeError, "`int()` takes a base only for a string") }
    if let integer = value.asInteger { return integer }
    if case .rational(let number) = value { return number.truncated }
    if case .object(let object) = value {
      if let integer = try object.integer(in: call.vm)?.asInteger { return integer }
    }
    if case .instance(let object) = value {
      for name in ["__int__", "__index__", "__trunc__"] {
        if let method = object.type.userMethod(name) {
          return try call.vm.call(method, [value]).asInteger ?? 0
        }
      }
    }
    if case .bytes(let bytes) = value { return try integer(String(decoding: bytes.bytes, as: UTF8.self), base: 10) }
    guard let double = try call.vm.double(value) else { throw call.unexpected(0, "a real number or a string") }
    if double.isNaN { throw Raised(.valueError, "NaN is no integer") }
    guard let integer = Integer(exactly: double.rounded(.towardZero)) else {
      throw Raised(.overflowError, "infinity is no integer")
    }
    return integer
  }

  /// An integer written in a base; base 0 reads the prefix.
  static func integer(_ text: String, base: Int) throws -> Integer {
    if base != 0, !(2...36).contains(base) { throw Raised(.valueError, "a base lies between 2 and 36, found \(base)") }
    var digits = ascii(strip(text)).lowercased()
    let isNegative = digits.hasPrefix("-")
    if isNegative || digits.hasPrefix("+") { digits.removeFirst() }
    var base = base
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)]
    where digits.hasPrefix(prefix) && (base == radix || base == 0) {
      digits.removeFirst(2)
      base = radix
    }
    let plain = digits.filter { $0 != "_" }
    let isOctalOfC = base == 0 && plain.hasPrefix("0") && plain.contains { $0 != "0" }
    guard isGrouped(digits, { $0 != "_" }), !isOctalOfC, !plain.isEmpty, !"+-".contains(plain.first ?? "+"),
      plain.utf8.count <= 10_000_000,
      let value = Integer(plain, radix: base == 0 ? 10 : base)
    else { throw Raised(.valueError, "the text '\(text)' is no integer in base \(base == 0 ? 10 : base)") }
    return isNegative ? -value : value
  }

  /// Whether every underscore stands between two digits.
  private static func isGrouped(_ text: some StringProtocol, _ isDigit: (Character) -> Bool) -> Bool {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).allSatisfy { before, after in
      before.last.map(isDigit) == true && after.first.map(isDigit) == true
    }
  }

  /// Decimal digits of all scripts as those of ASCII.
  private static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 128 }) { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
        result += String(Int(value))
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// `float(x)`.
  static func double(_ call: Call) throws -> Double {
    guard let text = call[0].asString else {
      guard let value = try call.vm.double(call[0]) else { throw call.unexpected(0, "a real number or a string") }
      if value.isInfinite, let integer = call[0].asInteger, integer.bitWidth > 1000 {
        throw Raised(.overflowError, "the integer is too large for a float")
      }
      return value
    }
    guard let value = double(text) else { throw Raised(.valueError, "the text '\(text)' is no number") }
    return value
  }

  /// `RR(x)`: the nearest number of 53 bits, whose exponent may be beyond those of floats.
  static func real(_ call: Call) throws -> Value {
    if call.vm.rational(call[0]) != nil, let approximation = ExpressionMethods.named("n") {
      return try approximation.call([call[0]], [], in: call.vm)
    }
    let value = try double(call)
    if value.isNormal { return .real(value) }
    if case .object(let number as PreciseNumber) = call[0] { return .object(number) }
    return call[0].asString.map { SymbolicSyntax.real($0) } ?? .real(value)
  }

  /// The number that a text stands for in Python's notation.
  static func double(_ text: String) -> Double? {
    let plain = ascii(strip(text)).lowercased()
    let unsigned = plain.drop { $0 == "+" || $0 == "-" }
    if plain.count - unsigned.count > 1 { return nil }
    switch unsigned {
    case "inf", "infinity": return plain.hasPrefix("-") ? -.infinity : .infinity
    case "nan": return .nan
    default: break
    }
    guard let first = unsigned.first, first == "." || first.isASCII && first.isNumber,
      unsigned.allSatisfy({ $0.isASCII && $0.isNumber || ".e+-_".contains($0) })
    else { return nil }
    guard isGrouped(unsigned, \.isNumber) else { return nil }
    let digits = unsigned.filter { $0 != "_" }
    guard digits.contains(where: { $0.isNumber }) else { return nil }
    var padded = digits.hasPrefix(".") ? "0" + digits : digits
    if let point = padded.firstIndex(of: ".") {
      let after = padded.index(after: point)
      if after == padded.endIndex || padded[after] == "e" { padded.insert("0", at: after) }
    }
    guard let value = Double(padded) else { return nil }
    return plain.hasPrefix("-") ? -value : value
  }

  /// `complex(text)`.
  static func complex(_ text: String) throws -> Value {
    var plain = strip(text).lowercased()
    if plain.hasPrefix("("), plain.hasSuffix(")") { plain = String(plain.dropFirst().dropLast()) }
    if let value = double(plain) { return .complex(value, 0) }
    if plain.hasSuffix("j") {
      let body = Array(plain.dropLast())
      let split = body.indices.reversed().first { "+-".contains(body[$0]) && $0 > 0 && body[$0 - 1] != "e" } ?? 0
      let re = String(body[..<split])
      let im = String(body[split...])
      let imaginary = ["", "+"].contains(im) ? 1 : im == "-" ? -1 : double(im)
      if let imaginary, let real = re.isEmpty ? 0 : double(re) { return .complex(real, imaginary) }
    }
    throw Raised(.valueError, "the text '\(text)' is no complex number")
  }

  /// A value as a complex number; nil when it is none.
  static func complex(_ value: Value, _ vm: Interpreter) throws -> Interpreter.Complex? {
    if let value = vm.complex(value) { return value }
    if case .object(let object) = value { return try object.complex(in: vm) }
    if case .instance(let object) = value, let method = object.type.userMethod("__complex__") {
      return vm.complex(try vm.call(method, [value]))
    }
    return try vm.double(value).map { ($0, 0) }
  }

  /// `Integer(x)`, `ZZ(x)`: only values that are integers.
  static func exactInteger(_ call: Call) throws -> Integer {
    let value = call[0]
    if let integer = value.asInteger { return integer }
    if let text = value.asString {
      let base = try call.int(1)
      return try integer(text, base: base)
    }
    if let double = value.asDouble, !isRational(value) {
      if let integer = Integer(exactly: double) { return integer }
      throw Raised(.typeError, "the number \(try call.vm.repr(value)) is no integer")
    }
    if case .object(let object) = value, let integer = try object.integer(in: call.vm)?.asInteger { return integer }
    throw Raised(.typeError, "no conversion of \(try call.vm.repr(value)) to an integer")
  }

  private static func isRational(_ value: Value) -> Bool { if case .rational = value { true } else { false } }

  /// `Rational(x)`, `QQ(x)`: exact for exact numbers and text; the simplest fraction that a real number may stand for.
  static func rational(_ call: Call) throws -> Rational {
    if let exact = call.vm.rational(call[0]) ?? call[0].asExactRational { return exact }
    if let text = call[0].asString {
      if let value = Rational(strip(text)) { return value }
      throw Raised(.typeError, "the text '\(text)' is no rational number")
    }
    guard let double = call[0].asDouble, double.isFinite else { throw call.unexpected(0, "a rational number") }
    return simplest(double)
  }

  /// The fraction with the smallest denominator that rounds to a number.
  static func simplest(_ value: Double) -> Rational {
    guard let exact = Rational(exactly: value) else { return 0 }
    var (h0, h1, k0, k1) = (Integer.zero, Integer.one, Integer.one, Integer.zero)
    var rest = exact
    while true {
      let whole = rest.floor
      (h0, h1) = (h1, whole * h1 + h0)
      (k0, k1) = (k1, whole * k1 + k0)
      if let candidate = try? Rational(h1, k1), candidate.asDouble == value { return candidate }
      guard let next = try? (rest - Rational(whole)).inverted() else { return exact }
      rest = next
    }
  }
}
