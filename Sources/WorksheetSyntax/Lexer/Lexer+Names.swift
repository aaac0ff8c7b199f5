extension Lexer {
  /// The scalar at an offset and its length in bytes; nil where the bytes are not UTF-8.
  func scalar(at offset: Int) -> (Unicode.Scalar, Int)? {
    let first = byte(offset)
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, offset + length <= cursor.limit else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for index in 1..<length {
      let next = bytes[offset + index]
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  /// Moves behind the letters and digits at the cursor; returns whether any is not ASCII.
  private mutating func skipName() -> Bool {
    var isPlain = true
    while true {
      while has([.letter, .digit], cursor.offset) { cursor.offset += 1 }
      guard byte(cursor.offset) >= 0x80, let (scalar, length) = scalar(at: cursor.offset),
        Characters.continuesName(scalar)
      else { return !isPlain }
      isPlain = false
      cursor.offset += length
    }
  }

  mutating func name(_ flags: Token.Flags) -> Token {
    let start = cursor.offset
    if bytes[start] >= 0x80 {
      guard let (scalar, length) = scalar(at: start) else { return invalidBytes(flags) }
      guard Characters.startsName(scalar) else { return strangeCharacter(scalar, length, flags) }
    }
    let needsFolding = skipName()
    let end = cursor.offset
    if byte(end) == 0x22 || byte(end) == 0x27, end - start <= 2, let style = stringPrefix(start..<end) {
      return string(flags, prefix: style)
    }
    let text = needsFolding ? texts.intern(folded(start..<end)) : texts.intern(bytes, start..<end)
    var result = token(TokenKind.keyword(Int(text)) ?? .name, flags, from: start)
    result.value = text
    return result
  }

  private func folded(_ range: Range<Int>) -> [UInt8] {
    var name = String.UnicodeScalarView()
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      name.append(Characters.canonicalLetter(scalar))
    }
    return Array(String(name).utf8)
  }

  private func stringPrefix(_ range: Range<Int>) -> StringStyle? {
    var style: StringStyle = range.count == 2 ? [.prefixed, .twoLetters] : .prefixed
    var isUnicode = false
    for index in range {
      switch bytes[index] | 0x20 {
      case 0x72 where !style.contains(.raw): style.insert(.raw)
      case 0x62 where style.isDisjoint(with: [.bytes, .formatted]): style.insert(.bytes)
      case 0x66 where style.isDisjoint(with: [.bytes, .formatted]): style.insert(.formatted)
      case 0x75: isUnicode = true
      default: return nil
      }
    }
    return isUnicode && range.count > 1 ? nil : style
  }

  private mutating func invalidBytes(_ flags: Token.Flags) -> Token {
    let start = cursor.offset
    repeat { cursor.offset += 1 } while cursor.offset < cursor.limit && bytes[cursor.offset] & 0xC0 == 0x80
    return failure(flags, from: start, .invalidUTF8)
  }

  mutating func strangeCharacter(_ scalar: Unicode.Scalar, _ length: Int, _ flags: Token.Flags) -> Token {
    let start = cursor.offset
    cursor.offset += length
    let shown = scalar.value < 0x20 || scalar.value == 0x7F ? "U+00" + hexadecimal(scalar.value) : String(scalar)
    if Characters.isCurlyQuote(scalar) { return failure(flags, from: start, .curlyQuote, shown) }
    if let replacement = Characters.replacement(scalar) {
      return failure(flags, from: start, .lookalikeCharacter, shown, replacement)
    }
    return failure(flags, from: start, .invalidCharacter, shown)
  }

  private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }
}
