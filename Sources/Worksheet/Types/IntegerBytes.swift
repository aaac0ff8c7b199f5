internal import Exact

/// Integers as bytes.
enum IntegerBytes {
  private static func isBig(_ call: Call, _ index: Int) throws -> Bool {
    let order = try call.string(index)
    if order != "big", order != "little" {
      throw Raised(.valueError, "the order of bytes is 'big' or 'little', found '\(order)'")
    }
    return order == "big"
  }

  static let methods: [Builtin] = [
    .method(
      "to_bytes", "length=1, byteorder='big', *, signed=False", "the digits in base 256",
      examples: ["int(258).to_bytes(2)": "b'\\x01\\x02'"]
    ) { call in
      let (value, count) = (try call.integer(0), try call.int(1))
      let isSigned = try call.flag(3)
      if count < 0 || count > call.vm.limits.stringBytes { throw call.vm.tooLongText() }
      let span = try Integer(2).power(8 * count)
      let limit = isSigned ? try span.quotient(by: 2) : span
      if value >= limit || value < (isSigned ? -limit : 0) {
        throw Raised(.overflowError, "the integer \(value) does not fit into \(count) bytes")
      }
      let digits = (value.isNegative ? value + span : value).description(radix: 16)
      let padded = String(repeating: "0", count: max(0, 2 * count - digits.utf8.count)) + digits
      let nibbles = padded.suffix(2 * count).compactMap(\.hexDigitValue)
      let bytes = stride(from: 0, to: nibbles.count, by: 2).map { UInt8(nibbles[$0] * 16 + nibbles[$0 + 1]) }
      return .bytes(BytesObject(try isBig(call, 2) ? bytes : bytes.reversed()))
    }
  ]

  /// `int.from_bytes`.
  static let reader = Builtin(
    "from_bytes", "bytes, byteorder='big', *, signed=False", "the integer with these digits",
    examples: ["int.from_bytes(b'\\x01\\x02')": "258"]
  ) { call in
    var bytes = try call.elements(0).compactMap(\.asInt)
    if !(try isBig(call, 1)) { bytes.reverse() }
    let value = Integer(bytes.map { BytesMethods.hexadecimal(UInt8(truncatingIfNeeded: $0)) }.joined(), radix: 16) ?? 0
    let isNegative = try call.flag(2) && (bytes.first ?? 0) > 127
    return .int(isNegative ? value - (try Integer(2).power(8 * bytes.count)) : value)
  }
}
