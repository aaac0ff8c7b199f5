extension Parser {
  /// Appends the value of a piece of a string literal: escapes resolved, line breaks as LF.
  mutating func decode(_ range: Range<Int>, _ style: StringStyle, _ buffer: inout [UInt8]) {
    guard !range.isEmpty else { return }
    checkEncoding(range, style)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = lexer.bytes[offset]
      switch byte {
      case 0x5C where !style.contains(.raw) && offset + 1 < range.upperBound:
        offset = escape(offset + 1, range.upperBound, style, &buffer)
      case 0x0D:
        buffer.append(0x0A)
        offset += offset + 1 < range.upperBound && lexer.bytes[offset + 1] == 0x0A ? 2 : 1
      default:
        buffer.append(byte)
        offset += 1
      }
    }
  }

  private mutating func checkEncoding(_ range: Range<Int>, _ style: StringStyle) {
    guard let first = range.first(where: { lexer.bytes[$0] >= 0x80 }) else { return }
    let span = SourceSpan(range.lowerBound, range.upperBound)
    if style.contains(.bytes) {
      let character = lexer.scalar(at: first).map { String($0.0) } ?? "\u{FFFD}"
      fail(.bytesNotASCII, span, character)
    } else if String(validating: lexer.bytes[range], as: UTF8.self) == nil {
      fail(.invalidUTF8, span)
    }
  }

  /// Resolves the escape whose letter stands at an offset; returns the offset behind it.
  private mutating func escape(_ offset: Int, _ limit: Int, _ style: StringStyle, _ buffer: inout [UInt8]) -> Int {
    let letter = lexer.bytes[offset]
    if letter == 0x0A { return offset + 1 }
    if letter == 0x0D { return offset + (offset + 1 < limit && lexer.bytes[offset + 1] == 0x0A ? 2 : 1) }
    if let value = Parser.simpleEscape(letter) {
      buffer.append(value)
      return offset + 1
    }
    switch letter {
    case 0x30...0x37: return octal(offset, limit, style, &buffer)
    case 0x78: return hexadecimal(offset, 2, limit, style, &buffer)
    case 0x75 where !style.contains(.bytes): return hexadecimal(offset, 4, limit, style, &buffer)
    case 0x55 where !style.contains(.bytes): return hexadecimal(offset, 8, limit, style, &buffer)
    case 0x4E where !style.contains(.bytes):
      fail(.namedEscape, SourceSpan(offset - 1, offset + 1))
      return offset + 1
    default:
      buffer.append(0x5C)
      return offset
    }
  }

  private static func simpleEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 0x5C, 0x27, 0x22: letter
    case 0x61: 0x07
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    case 0x76: 0x0B
    default: nil
    }
  }

  private mutating func octal(_ offset: Int, _ limit: Int, _ style: StringStyle, _ buffer: inout [UInt8]) -> Int {
    var end = offset
    var value: UInt32 = 0
    while end < limit, end < offset + 3, (0x30...0x37).contains(lexer.bytes[end]) {
      value = value * 8 + UInt32(lexer.bytes[end] - 0x30)
      end += 1
    }
    append(value, style, &buffer)
    return end
  }

  private mutating func hexadecimal(
    _ offset: Int, _ count: Int, _ limit: Int, _ style: StringStyle, _ buffer: inout [UInt8]
  ) -> Int {
    var end = offset + 1
    var value: UInt32 = 0
    while end < limit, end <= offset + count, let digit = Character(Unicode.Scalar(lexer.bytes[end])).hexDigitValue {
      value = value << 4 | UInt32(digit)
      end += 1
    }
    let letter = String(Unicode.Scalar(lexer.bytes[offset]))
    let span = SourceSpan(offset - 1, end)
    if end != offset + 1 + count {
      fail(.invalidEscape, span, letter, "\(count) hexadecimal digits", "\(end - offset - 1)")
    } else if !append(value, style, &buffer) {
      fail(.invalidEscape, span, letter, "the code of a character", "another number")
    }
    return end
  }

  @discardableResult
  private func append(_ value: UInt32, _ style: StringStyle, _ buffer: inout [UInt8]) -> Bool {
    if style.contains(.bytes) {
      buffer.append(UInt8(truncatingIfNeeded: value))
      return true
    }
    guard let scalar = Unicode.Scalar(value) else { return false }
    buffer += Array(String(scalar).utf8)
    return true
  }
}
