/// A complex number in double precision, for the round trip.
struct ComplexValue: Sendable {
  var re: Double
  var im: Double
  /// Adding 0 turns −0 into 0, so that numbers on a branch cut lie on its upper side.
  init(_ re: Double, _ im: Double = 0) { (self.re, self.im) = (re + 0, im + 0) }

  var modulus: Double { (re * re + im * im).squareRoot() }
  var isFinite: Bool { re.isFinite && im.isFinite }
  static func + (a: Self, b: Self) -> Self { Self(a.re + b.re, a.im + b.im) }
  static func - (a: Self, b: Self) -> Self { Self(a.re - b.re, a.im - b.im) }
  static prefix func - (a: Self) -> Self { Self(-a.re, -a.im) }
  static func * (a: Self, b: Self) -> Self { Self(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re) }
  static func / (a: Self, b: Self) -> Self {
    let d = b.re * b.re + b.im * b.im
    return Self((a.re * b.re + a.im * b.im) / d, (a.im * b.re - a.re * b.im) / d)
  }
}

/// Reads what the plain-text style writes and computes its value: sums, products, unary minus, powers from right to
/// left, calls. Everything else is a fault.
struct TextReader {
  struct Fault: Error { let message: String }

  private let bytes: [UInt8]
  private var position = 0
  private let variables: [String: ComplexValue]
  private let call: (String, [ComplexValue]) throws -> ComplexValue
  private let power: (ComplexValue, ComplexValue) -> ComplexValue

  static func value(
    of text: String, _ variables: [String: ComplexValue],
    power: @escaping (ComplexValue, ComplexValue) -> ComplexValue,
    call: @escaping (String, [ComplexValue]) throws -> ComplexValue
  ) throws -> ComplexValue {
    var reader = TextReader(bytes: Array(text.utf8), variables: variables, call: call, power: power)
    let value = try reader.sum()
    guard reader.position == reader.bytes.count else {
      throw Fault(message: "rest after \(reader.position) in \(text)")
    }
    return value
  }

  private init(
    bytes: [UInt8], variables: [String: ComplexValue], call: @escaping (String, [ComplexValue]) throws -> ComplexValue,
    power: @escaping (ComplexValue, ComplexValue) -> ComplexValue
  ) {
    (self.bytes, self.variables, self.call, self.power) = (bytes, variables, call, power)
  }

  private mutating func take(_ character: Character) -> Bool {
    while position < bytes.count, bytes[position] == 32 { position += 1 }
    guard position < bytes.count, bytes[position] == character.asciiValue else { return false }
    position += 1
    return true
  }

  private mutating func sum() throws -> ComplexValue {
    var value = try product()
    while true {
      if take("+") {
        value = try value + product()
      } else if take("-") {
        value = try value - product()
      } else {
        return value
      }
    }
  }

  private mutating func product() throws -> ComplexValue {
    var value = try signed()
    while true {
      if take("*") {
        value = try value * signed()
      } else if take("/") {
        value = try value / signed()
      } else {
        return value
      }
    }
  }

  private mutating func signed() throws -> ComplexValue {
    if take("-") { return try -signed() }
    let base = try atom()
    return take("^") ? try power(base, signed()) : base
  }

  private mutating func atom() throws -> ComplexValue {
    if take("(") {
      let value = try sum()
      guard take(")") else { throw Fault(message: "no ) at \(position)") }
      return value
    }
    let word = word()
    guard let first = word.first else { throw Fault(message: "nothing at \(position)") }
    if first.isNumber {
      guard let value = Double(word) else { throw Fault(message: "number \(word)") }
      return ComplexValue(value)
    }
    if take("(") {
      var arguments = [try sum()]
      while take(",") { arguments.append(try sum()) }
      guard take(")") else { throw Fault(message: "no ) at \(position)") }
      return try call(word, arguments)
    }
    guard let value = variables[word] else { throw Fault(message: "name \(word)") }
    return value
  }

  /// A name, or a number with its exponent.
  private mutating func word() -> String {
    let start = position
    func isWord(_ b: UInt8) -> Bool {
      (48...57).contains(b) || (65...90).contains(b) || (97...122).contains(b) || b == 95 || b == 46
    }
    let isNumber = position < bytes.count && (48...57).contains(bytes[position])
    while position < bytes.count {
      let b = bytes[position]
      let isExponentSign = isNumber && b == 45 && bytes[position - 1] == 101
      guard isWord(b) || isExponentSign else { break }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}
