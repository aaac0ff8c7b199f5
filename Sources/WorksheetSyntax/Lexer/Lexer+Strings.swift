extension Lexer {
  /// Reads a string from its quotes on; the prefix is behind the cursor.
  mutating func string(_ flags: Token.Flags, prefix: StringStyle) -> Token {
    let start = cursor.offset - prefix.prefixLength
    let quote = byte(cursor.offset)
    var style = prefix
    if byte(cursor.offset + 1) == quote, byte(cursor.offset + 2) == quote { style.insert(.triple) }
    let content = cursor.offset + style.quoteLength
    var end: Int?
    if style.contains(.formatted), wastedScans <= 4 * bytes.count {
      var scanner = FormattedStringScanner(bytes: bytes, limit: cursor.limit)
      end = scanner.end(from: content, quote: quote, isTriple: style.contains(.triple))
      if end == nil { wastedScans += max(1, scanner.reached - content) }
    }
    end = end ?? endOfString(from: content, quote: quote, style)
    guard let end else { return unterminated(flags, from: start, content, style) }
    cursor.offset = end
    var result = token(.string, flags, from: start)
    result.extra = style.rawValue
    return result
  }

  /// The offset behind the closing quotes; nil when there are none.
  private func endOfString(from content: Int, quote: UInt8, _ style: StringStyle) -> Int? {
    let isTriple = style.contains(.triple)
    var offset = content
    while offset < cursor.limit {
      let byte = bytes[offset]
      if byte == quote {
        if !isTriple { return offset + 1 }
        if self.byte(offset + 1) == quote, self.byte(offset + 2) == quote { return offset + 3 }
      } else if byte == 0x5C {
        offset += self.byte(offset + 1) == 0x0D && self.byte(offset + 2) == 0x0A ? 2 : 1
      } else if !isTriple, byte == 0x0A || byte == 0x0D {
        return nil
      }
      offset += 1
    }
    return nil
  }

  private mutating func unterminated(
    _ flags: Token.Flags, from start: Int, _ content: Int, _ style: StringStyle
  ) -> Token {
    let quotes = String(decoding: bytes[(content - style.quoteLength)..<content], as: UTF8.self)
    if style.contains(.triple) {
      endsOpen = true
      cursor.offset = content
      let result = failure(flags, from: start, .unterminatedTripleString, quotes)
      cursor.offset = cursor.limit
      return result
    }
    cursor.offset = content
    while cursor.offset < cursor.limit, bytes[cursor.offset] != 0x0A, bytes[cursor.offset] != 0x0D {
      cursor.offset += 1
    }
    return failure(flags, from: start, .unterminatedString, quotes)
  }
}
