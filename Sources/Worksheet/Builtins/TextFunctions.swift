internal import Exact

/// `chr`, `ord`, `ascii`, `repr`, `format`.
enum TextFunctions {
  static let all: [Builtin] = [
    Builtin("chr", "i, /", "the character with a code", examples: ["chr(65)": "'A'"]) {
      .text(try character($0[0], $0.vm))
    },
    Builtin("ord", "c, /", "the code of a character", examples: ["ord('A')": "65"]) { call in
      let text = try call.string(0)
      guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else {
        throw Raised(.typeError, "`ord()` needs one character, found \(text.unicodeScalars.count)")
      }
      return .int(Int(scalar.value))
    },
    Builtin("repr", "obj, /", "the value as a worksheet shows it", examples: ["repr('a')": "\"'a'\""]) {
      .text(try $0.vm.repr($0[0]))
    },
    Builtin("ascii", "obj, /", "as `repr`, with escapes for all but ASCII") { .text(try $0.vm.ascii($0[0])) },
    Builtin(
      "format", "value, format_spec='', /", "the value as text in a format",
      examples: ["format(3.14159, '.2f')": "'3.14'"]
    ) { call in
      .text(try call.vm.format(call[0], call.string(1)))
    },
  ]

  static func character(_ value: Value, _ vm: Interpreter) throws -> String {
    guard let code = UInt32(exactly: try vm.index(value)), let scalar = Unicode.Scalar(code) else {
      throw Raised(.valueError, "`chr()` needs the code of a character")
    }
    return String(scalar)
  }

  /// `float.hex`.
  static func hexadecimal(_ value: Double) -> String {
    if !value.isFinite { return Decimal.python(value) }
    let sign = value.sign == .minus ? "-" : ""
    if value == 0 { return sign + "0x0.0p+0" }
    let exponent = value.isNormal ? Int(value.exponent) : -1022
    let lead = value.isNormal ? "1" : "0"
    let digits = String(value.significandBitPattern, radix: 16)
    let padded = String(repeating: "0", count: 13 - digits.count) + digits
    return "\(sign)0x\(lead).\(padded)p\(exponent < 0 ? "" : "+")\(exponent)"
  }

  /// A base between 2 and 36.
  static func base(_ call: Call, _ index: Int) throws -> Int {
    let base = try call.int(index)
    if !(2...36).contains(base) { throw Raised(.valueError, "a base lies between 2 and 36, found \(base)") }
    return base
  }

  /// The functions of number theory that are also methods of integers.
  static let numberTheory: [Builtin] = TheoryFunctions.asMethods
}
