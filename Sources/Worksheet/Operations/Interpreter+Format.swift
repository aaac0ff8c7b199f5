internal import Exact

extension Interpreter {
  /// `format(value, specification)`, as f-strings use it.
  func format(_ value: Value, _ specification: String) throws -> String {
    if case .instance(let object) = value, let method = object.type.userMethod("__format__") {
      return try str(call(method, [value, .text(specification)]))
    }
    if specification.isEmpty { return try str(value) }
    if case .object(let object) = value {
      if let text = try nested({ try object.format(specification, in: self) }) { return text }
      if let number = try object.float(in: self) { return try format(.float(number), specification) }
    }
    if case .instance(let object) = value, let payload = object.payload { return try format(payload, specification) }
    let parsed = try FormatSpecification(specification)
    switch value {
    case .int(let number), .integer(let number): return try format(number, parsed)
    case .bool(let flag): return try format(Integer(flag ? 1 : 0), parsed)
    case .float(let number): return try format(number, parsed, shortest: Decimal.python(number))
    case .real(let number): return try format(number, parsed, shortest: Decimal.sage(number))
    case .rational(let number):
      if parsed.type == nil || parsed.type == "s", parsed.precision == nil {
        return parsed.padded(number.description, fallback: ">")
      }
      return try format(number.asDouble, parsed, shortest: number.description)
    case .complex(let re, let im), .complexNumber(let re, let im): return try format(re, im, parsed, value)
    case .string(let text): return try format(text.value, parsed)
    case .object: return try format(str(value), parsed)
    default:
      throw Raised(
        .typeError, "the format `\(specification)` does not apply to a value of type `\(typeName(value))`",
        hint: "`!s` or `!r` before the colon formats its text")
    }
  }

  private func format(_ text: String, _ parsed: FormatSpecification) throws -> String {
    if let type = parsed.type, type != "s" { throw unknownFormat(type, .text(text)) }
    if parsed.align == "=" || parsed.sign != "-" || parsed.isAlternate || parsed.grouping != nil || parsed.dropsZeroSign
    {
      throw Raised(.valueError, "`=`, `+`, `#`, `z` and separators of digits are for numbers, found a string")
    }
    return parsed.padded(
      parsed.precision.map { String(String.UnicodeScalarView(text.unicodeScalars.prefix($0))) } ?? text)
  }

  private func unknownFormat(_ type: Character, _ value: Value) -> Raised {
    Raised(.valueError, "the format code `\(type)` does not apply to a value of type `\(typeName(value))`")
  }

  private func format(_ value: Integer, _ parsed: FormatSpecification) throws -> String {
    let magnitude = value.magnitude
    if parsed.dropsZeroSign, parsed.type.map({ "bcdoxXn".contains($0) }) ?? true {
      throw Raised(.valueError, "`z` is for floats, found an integer")
    }
    func based(_ radix: Int, _ prefix: String) -> String {
      parsed.number(
        magnitude.description(radix: radix), isNegative: value.isNegative, prefix: parsed.isAlternate ? prefix : "",
        groupSize: 4)
    }
    switch parsed.type {
    case nil, "d", "n":
      if parsed.precision != nil { throw Raised(.valueError, "the format of an integer has no precision") }
      return parsed.number(magnitude.description, isNegative: value.isNegative)
    case "b": return based(2, "0b")
    case "o": return based(8, "0o")
    case "x": return based(16, "0x")
    case "X": return based(16, "0x").uppercased()
    case "c":
      guard let code = value.asInt.flatMap({ UInt32(exactly: $0) }), let scalar = Unicode.Scalar(code) else {
        throw Raised(.overflowError, "the number is not the code of a character")
      }
      return parsed.padded(String(scalar))
    case "e", "E", "f", "F", "g", "G", "%":
      return try format(value.asDouble, parsed, shortest: magnitude.description)
    case let type?: throw unknownFormat(type, .integer(value))
    }
  }

  private func format(_ value: Double, _ parsed: FormatSpecification, shortest: String) throws -> String {
    let digits = try digits(
      value.magnitude, parsed, shortest: shortest.hasPrefix("-") ? String(shortest.dropFirst()) : shortest)
    let isDropped = parsed.dropsZeroSign && value.isFinite && !digits.contains { ("1"..."9").contains($0) }
    return parsed.number(digits, isNegative: value.sign == .minus && !value.isNaN && !isDropped)
  }

  private func digits(_ value: Double, _ parsed: FormatSpecification, shortest: String) throws -> String {
    let precision = parsed.precision ?? 6
    let isUpper = parsed.type?.isUppercase == true
    if let type = parsed.type, !"eEfFgGn%".contains(type) { throw unknownFormat(type, .float(value)) }
    if !value.isFinite {
      let text = value.isNaN ? "nan" : "inf"
      return (isUpper ? text.uppercased() : text) + (parsed.type == "%" ? "%" : "")
    }
    switch parsed.type {
    case nil where parsed.precision == nil: return shortest
    case nil: return general(value, max(precision, 1))
    case "f", "F": return pointed(Decimal.formatted(value, "f", precision), parsed)
    case "e", "E":
      let text = pointed(Decimal.formatted(value, "e", precision), parsed)
      return isUpper ? text.uppercased() : text
    case "g", "G", "n":
      let text =
        parsed.isAlternate ? Decimal.alternate(value, max(precision, 1)) : Decimal.formatted(value, "g", precision)
      return isUpper ? text.uppercased() : text
    default: return pointed(Decimal.formatted(value * 100, "f", precision), parsed) + "%"
    }
  }

  /// `#` keeps the point of a number without digits after it.
  private func pointed(_ text: String, _ parsed: FormatSpecification) -> String {
    guard parsed.isAlternate, !text.contains(".") else { return text }
    let whole = text.prefix { $0 != "e" }
    return "\(whole).\(text.dropFirst(whole.count))"
  }

  /// A precision without a type: as `g`, but with at least one digit after the point.
  private func general(_ value: Double, _ precision: Int) -> String {
    let scientific = Decimal.formatted(value, "e", precision - 1)
    let exponent = Int(scientific.split(separator: "e").last ?? "0") ?? 0
    let text = Decimal.formatted(value, "g", precision)
    if exponent >= -4, exponent == precision - 1, precision > 0, !text.contains("e"), !text.contains(".") {
      return scientific.split(separator: "e").first.map { trimmed(String($0)) + "e+" + two(exponent) } ?? text
    }
    return text.contains("e") || text.contains(".") ? text : text + ".0"
  }

  private func trimmed(_ mantissa: String) -> String {
    guard mantissa.contains(".") else { return mantissa }
    var text = mantissa
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }

  private func two(_ exponent: Int) -> String { exponent < 10 ? "0\(exponent)" : "\(exponent)" }

  private func format(_ re: Double, _ im: Double, _ parsed: FormatSpecification, _ value: Value) throws -> String {
    if parsed.align == "=" || parsed.fill == "0" {
      throw Raised(.valueError, "zeros do not pad a complex number, found a format that asks for them")
    }
    if parsed.type == nil, parsed.precision == nil { return parsed.padded(try str(value), fallback: ">") }
    var part = parsed
    part.width = 0
    if parsed.type == nil { part.type = "g" }
    let real = try format(re, part, shortest: Decimal.python(re))
    part.sign = "+"
    let imaginary = try format(im, part, shortest: Decimal.python(im))
    if parsed.type != nil { return parsed.padded("\(real)\(imaginary)j", fallback: ">") }
    if re == 0, re.sign == .plus {
      return parsed.padded(
        "\(parsed.sign == "-" && imaginary.hasPrefix("+") ? String(imaginary.dropFirst()) : imaginary)j", fallback: ">")
    }
    return parsed.padded("(\(real)\(imaginary)j)", fallback: ">")
  }

  // MARK: pieces of f-strings

  /// A value after `!s`, `!r` or `!a`.
  func converted(_ value: Value, _ conversion: Int) throws -> Value {
    switch conversion {
    case 1: return .text(try str(value))
    case 2: return .text(try repr(value))
    case 3: return .text(try ascii(value))
    default: return value
    }
  }

  /// `ascii(value)`.
  func ascii(_ value: Value) throws -> String {
    try repr(value).unicodeScalars.reduce(into: "") { $0 += $1.isASCII ? String($1) : escaped($1) }
  }

  /// The parts of an f-string in one string.
  func joined(_ parts: [Value]) throws -> Value {
    var text = ""
    for part in parts { text += try str(part) }
    if text.utf8.count > limits.stringBytes { throw tooLongText() }
    return .text(text)
  }
}

extension Decimal {
  /// `%#.{precision}g`: trailing zeros are kept.
  static func alternate(_ value: Double, _ precision: Int) -> String {
    let scientific = formatted(value, "e", precision - 1)
    let exponent = Int(scientific.split(separator: "e").last ?? "0") ?? 0
    if exponent < -4 || exponent >= precision { return scientific }
    let text = formatted(value, "f", precision - 1 - exponent)
    return text.contains(".") ? text : text + "."
  }
}
