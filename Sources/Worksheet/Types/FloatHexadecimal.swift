/// Floats in hexadecimal notation.
enum FloatHexadecimal {
  /// `float.fromhex`.
  static let reader = Builtin(
    "fromhex", "string, /", "the float in hexadecimal notation", examples: ["float.fromhex('0x1.8p+0')": "1.5"]
  ) { call in
    let text = try call.string(0)
    guard let value = Double(text) else { throw Raised(.valueError, "the text '\(text)' is no hexadecimal float") }
    return .float(value)
  }
}
