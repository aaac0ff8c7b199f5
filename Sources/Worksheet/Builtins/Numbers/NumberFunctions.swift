internal import Exact

/// `divmod`, `pow`, `bin`, `hex`, `oct`.
enum NumberFunctions {
  static let all: [Builtin] = [
    Builtin(
      "divmod", "a, b, /", "quotient and remainder", examples: ["divmod(7, 2)": "(3, 1)", "divmod(-7, 2)": "(-4, 1)"]
    ) { call in
      if case .instance(let object) = call[0], let method = object.type.userMethod("__divmod__") {
        return try call.vm.call(method, [call[0], call[1]])
      }
      return .tupled(try call.vm.binary(.floorDivide, call[0], call[1]), try call.vm.binary(.modulo, call[0], call[1]))
    },
    Builtin(
      "pow", "base, exp, mod=None", "the power, modulo a number when one is given",
      examples: ["pow(2, 10)": "1024", "pow(3, -1, 7)": "5"]
    ) { call in
      if call[2].isNone { return try call.vm.binary(.power, call[0], call[1]) }
      let modulus = try call.integer(2)
      if modulus.isZero { throw Raised(.valueError, "the modulus of `pow()` is not 0") }
      var result = try call.integer(0).power(call.integer(1), modulo: modulus)
      if modulus.isNegative, !result.isZero { result += modulus }
      if case .integer = call[0] { return .integer(result) }
      return .int(result)
    },
    Builtin("bin", "x, /", "the binary digits", examples: ["bin(10)": "'0b1010'"]) { .text(try based($0, 2, "0b")) },
    Builtin("oct", "x, /", "the octal digits", examples: ["oct(8)": "'0o10'"]) { .text(try based($0, 8, "0o")) },
    Builtin("hex", "x, /", "the hexadecimal digits", examples: ["hex(255)": "'0xff'"]) {
      .text(try based($0, 16, "0x"))
    },
  ]

  private static func based(_ call: Call, _ radix: Int, _ prefix: String) throws -> String {
    let value = try call.integer(0)
    return (value.isNegative ? "-" : "") + prefix + value.magnitude.description(radix: radix)
  }
}
