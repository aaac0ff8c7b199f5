internal import Exact

extension Interpreter {
  /// `text % arguments`.
  func formatted(_ text: String, _ arguments: Value) throws -> String {
    var result = ""
    var rest = Array(text)[...]
    var pending: [Value] = if case .tuple(let tuple) = arguments { tuple.elements } else { [arguments] }
    let mapping = dictionary(arguments)
    func take() throws -> Value {
      if pending.isEmpty { throw Raised(.typeError, "there are not enough arguments for the format") }
      return pending.removeFirst()
    }
    while let character = rest.popFirst() {
      if character != "%" {
        result.append(character)
        continue
      }
      var specification = try FormatSpecification("")
      specification.align = ">"
      var key: String?
      if rest.first == "(" {
        let name = rest.dropFirst().prefix { $0 != ")" }
        rest = rest.dropFirst(name.count + 2)
        key = String(name)
      }
      try readFlags(&rest, &specification, take: take)
      guard let type = rest.popFirst() else { throw Raised(.valueError, "the format is incomplete") }
      if type == "%" {
        result.append("%")
        continue
      }
      let value: Value
      if let key {
        guard let mapping else {
          throw Raised(.typeError, "`%(\(key))` needs a dictionary, found a value of type `\(typeName(arguments))`")
        }
        guard let found = try get(.text(key), in: mapping) else { throw Raised(.keyError, arguments: [.text(key)]) }
        value = found
      } else {
        value = try take()
      }
      result += try percent(value, type, specification)
    }
    if mapping == nil, !pending.isEmpty {
      throw Raised(.typeError, "not all arguments of the format were used: \(pending.count) left")
    }
    return result
  }

  private func readFlags(
    _ rest: inout ArraySlice<Character>, _ specification: inout FormatSpecification, take: () throws -> Value
  ) throws {
    flags: while let flag = rest.first {
      switch flag {
      case "-": specification.align = "<"
      case "+": specification.sign = "+"
      case " ": if specification.sign != "+" { specification.sign = " " }
      case "#": specification.isAlternate = true
      case "0": specification.isZeroPadded = true
      default: break flags
      }
      rest.removeFirst()
    }
    func number() throws -> Int? {
      if rest.first == "*" {
        rest.removeFirst()
        return try index(take())
      }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest.removeFirst(digits.count)
      return Int(String(digits))
    }
    specification.width = min(try number() ?? 0, FormatSpecification.largest)
    if specification.width < 0 {
      specification.align = "<"
      specification.width = -max(specification.width, -FormatSpecification.largest)
    }
    if rest.first == "." {
      rest.removeFirst()
      specification.precision = min(max(try number() ?? 0, 0), FormatSpecification.largest)
    }
    if specification.isZeroPadded, specification.align == ">" { specification.align = nil }
  }

  private func percent(_ value: Value, _ type: Character, _ specification: FormatSpecification) throws -> String {
    var specification = specification
    switch type {
    case "s", "r", "a":
      let text = type == "s" ? try str(value) : type == "r" ? try repr(value) : try ascii(value)
      let cut = specification.precision.map { String(String.UnicodeScalarView(text.unicodeScalars.prefix($0))) } ?? text
      if specification.align == nil { specification.align = ">" }
      return specification.padded(cut)
    case "d", "i", "u":
      guard let integer = try wholeNumber(value) else {
        throw Raised(.typeError, "`%\(type)` needs a number, found a value of type `\(typeName(value))`")
      }
      return specification.number(integer.magnitude.description, isNegative: integer.isNegative)
    case "x", "X", "o":
      guard let integer = value.asInteger else {
        throw Raised(.typeError, "`%\(type)` needs an integer, found a value of type `\(typeName(value))`")
      }
      let digits = integer.magnitude.description(radix: type == "o" ? 8 : 16)
      let prefix = specification.isAlternate ? (type == "o" ? "0o" : "0x") : ""
      let text = specification.number(digits, isNegative: integer.isNegative, prefix: prefix)
      return type == "X" ? text.uppercased() : text
    case "c":
      if let text = value.asString {
        if text.unicodeScalars.count == 1 { return specification.padded(text) }
        throw Raised(.typeError, "`%c` needs one character, found \(text.unicodeScalars.count)")
      }
      return try format(value, "c")
    case "e", "E", "f", "F", "g", "G":
      guard let number = try double(value) else {
        throw Raised(.typeError, "`%\(type)` needs a real number, found a value of type `\(typeName(value))`")
      }
      return try format(.float(number), specification.text(type))
    default: throw Raised(.valueError, "the format code `%\(type)` is not known")
    }
  }

  private func wholeNumber(_ value: Value) throws -> Integer? {
    if let integer = value.asInteger { return integer }
    return try double(value).flatMap { Integer(exactly: $0.rounded(.towardZero)) }
  }

  /// A value as a float; nil when it is no real number.
  func double(_ value: Value) throws -> Double? {
    if let number = value.asDouble { return number }
    switch value {
    case .object(let object): return try nested { try object.float(in: self) }
    case .instance(let object):
      if let method = object.type.userMethod("__float__") { return try call(method, [value]).asDouble }
      if let method = object.type.userMethod("__index__") { return try call(method, [value]).asDouble }
      return nil
    default: return nil
    }
  }
}

extension FormatSpecification {
  /// The same specification in the notation of `format`.
  func text(_ type: Character) -> String {
    var text = ""
    if let align { text += String(fill) + String(align) }
    if sign != "-" { text.append(sign) }
    if isAlternate { text += "#" }
    if isZeroPadded { text += "0" }
    if width > 0 { text += String(width) }
    if let precision { text += ".\(precision)" }
    text.append(type)
    return text
  }
}
