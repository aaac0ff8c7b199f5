extension JSON {
  /// The value on one line, without spaces and without a newline at the end.
  ///
  /// Linear in the size of the text.
  public var line: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .string(let text): JSON.quote(text, to: &bytes)
    case .array(let values):
      JSON.list(values, between: ("[", "]"), to: &bytes) { $0.write(to: &$1) }
    case .members(let members):
      JSON.list(members, between: ("{", "}"), to: &bytes) { member, bytes in
        JSON.quote(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], between ends: (Unicode.Scalar, Unicode.Scalar), to bytes: inout [UInt8],
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: ends.0))
    for (place, item) in items.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(item, &bytes)
    }
    bytes.append(UInt8(ascii: ends.1))
  }

  /// RFC 8259 §7: quotation mark, reverse solidus and U+0000…U+001F must be escaped.
  ///
  /// U+2028 and U+2029 are escaped too: they end a line in JavaScript, and readers that split on any line end would
  /// cut the record. DEL is escaped because terminals swallow it.
  private static func quote(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += #"\""#.utf8
      case "\\": bytes += #"\\"#.utf8
      case "\n": bytes += #"\n"#.utf8
      case "\r": bytes += #"\r"#.utf8
      case "\t": bytes += #"\t"#.utf8
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}": escape(scalar, to: &bytes)
      default: bytes += UTF8.encode(scalar)!
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let digits = String(scalar.value, radix: 16)
    bytes += (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8
  }
}
