extension Lexer {
  /// Reads a number, its suffix included; the cursor stands on a digit, or on a dot before a digit.
  mutating func number(_ flags: Token.Flags) -> Token {
    let start = cursor.offset
    if byte(start) == 0x30, let radix = radix(byte(start + 1)) { return radixNumber(radix, flags) }
    var isReal = false
    skipDigits()
    if byte(cursor.offset) == 0x2E, byte(start) == 0x2E || dotBelongsToNumber(cursor.offset) {
      isReal = true
      cursor.offset += 1
      skipDigits()
    }
    if skipExponent() { isReal = true }
    if !isReal, let token = leadingZeros(start, flags) { return token }
    return finish(isReal ? .real : .integer, digits: start..<cursor.offset, flags)
  }

  private func radix(_ letter: UInt8) -> Int? {
    switch letter | 0x20 {
    case 0x78: 16
    case 0x6F: 8
    case 0x62: 2
    default: nil
    }
  }

  /// In Sage `1..n` is a range and `2.sqrt()` a method call; in both dialects `2.` is a number.
  private func dotBelongsToNumber(_ dot: Int) -> Bool {
    guard dialect == .sage else { return true }
    let next = byte(dot + 1)
    if next == 0x2E { return false }
    guard has(.letter, dot + 1) else { return true }
    if next | 0x20 == 0x65 {
      let sign = byte(dot + 2) == 0x2B || byte(dot + 2) == 0x2D
      return has(.digit, dot + (sign ? 3 : 2))
    }
    let isSuffix = [0x6A, 0x69, 0x72].contains(next | 0x20)
    return isSuffix && !has([.letter, .digit], dot + 2) && byte(dot + 2) != 0x28
  }

  private mutating func skipDigits() {
    while has(.digit, cursor.offset) || (byte(cursor.offset) == 0x5F && has(.digit, cursor.offset + 1)) {
      cursor.offset += 1
    }
  }

  private mutating func skipExponent() -> Bool {
    guard byte(cursor.offset) | 0x20 == 0x65 else { return false }
    let sign = byte(cursor.offset + 1)
    let digits = cursor.offset + (sign == 0x2B || sign == 0x2D ? 2 : 1)
    guard has(.digit, digits) else { return false }
    cursor.offset = digits
    skipDigits()
    return true
  }

  private mutating func leadingZeros(_ start: Int, _ flags: Token.Flags) -> Token? {
    guard byte(start) == 0x30, cursor.offset - start > 1, byte(cursor.offset) | 0x20 != 0x6A else { return nil }
    let digits = bytes[start..<cursor.offset].drop { $0 == 0x30 || $0 == 0x5F }
    guard !digits.isEmpty else { return nil }
    return failure(flags, from: start, .leadingZeros, String(decoding: digits, as: UTF8.self))
  }

  private mutating func radixNumber(_ radix: Int, _ flags: Token.Flags) -> Token {
    let start = cursor.offset
    cursor.offset += 2
    let first = cursor.offset
    while has(.hexadecimal, cursor.offset) || byte(cursor.offset) == 0x5F {
      guard radix == 16 || !has(.letter, cursor.offset) || byte(cursor.offset) == 0x5F else { break }
      cursor.offset += 1
    }
    let digits = bytes[first..<cursor.offset].filter { $0 != 0x5F }
    let isValid = !digits.isEmpty && bytes[cursor.offset - 1] != 0x5F && digits.allSatisfy { value($0) < radix }
    guard isValid else {
      while has([.letter, .digit], cursor.offset) { cursor.offset += 1 }
      let text = String(decoding: bytes[start..<cursor.offset], as: UTF8.self)
      return failure(flags, from: start, .invalidNumber, text, String(radix))
    }
    return finish(.integer, digits: start..<cursor.offset, flags)
  }

  private func value(_ digit: UInt8) -> Int { digit <= 0x39 ? Int(digit) - 0x30 : Int(digit | 0x20) - 0x61 + 10 }

  /// Reads the suffix and refuses a name that follows at once.
  private mutating func finish(_ kind: Tree.NumberKind, digits: Range<Int>, _ flags: Token.Flags) -> Token {
    var kind = kind
    if has(.letter, cursor.offset) || byte(cursor.offset) >= 0x80 {
      guard let suffixed = suffix(kind) else { return implicitProduct(digits, flags) }
      kind = suffixed
    }
    if dialect == .python { kind = kind.python }
    var token = token(.number, flags, from: digits.lowerBound)
    token.value = intern(digits)
    token.extra = kind.rawValue
    return token
  }

  /// Consumes `j`, `i` (Sage) or `r` (Sage) when no name goes on behind; a keyword may follow a number at once.
  private mutating func suffix(_ kind: Tree.NumberKind) -> Tree.NumberKind? {
    var end = cursor.offset
    while has([.letter, .digit], end) { end += 1 }
    if end < cursor.limit, bytes[end] >= 0x80, let (scalar, _) = scalar(at: end), Characters.continuesName(scalar) {
      return nil
    }
    let letters = String(decoding: bytes[cursor.offset..<end], as: UTF8.self)
    let result: Tree.NumberKind
    switch letters {
    case "": return kind
    case "j", "J": result = .imaginary
    case "i" where dialect == .sage: result = .imaginary
    case "r" where dialect == .sage, "R" where dialect == .sage: result = kind.python
    case "jr" where dialect == .sage, "rj" where dialect == .sage: result = .pythonImaginary
    case "if", "else", "and", "or", "in", "is", "for", "not": return kind
    default: return nil
    }
    cursor.offset = end
    return result
  }

  private mutating func implicitProduct(_ digits: Range<Int>, _ flags: Token.Flags) -> Token {
    let start = cursor.offset
    while has([.letter, .digit], cursor.offset) || byte(cursor.offset) >= 0x80 {
      if byte(cursor.offset) >= 0x80 {
        guard let (scalar, length) = scalar(at: cursor.offset), Characters.continuesName(scalar) else { break }
        cursor.offset += length
      } else {
        cursor.offset += 1
      }
    }
    let number = String(decoding: bytes[digits], as: UTF8.self)
    let name = String(decoding: bytes[start..<cursor.offset], as: UTF8.self)
    return failure(flags, from: digits.lowerBound, .implicitProduct, number + name, number + "*" + name)
  }

  private mutating func intern(_ range: Range<Int>) -> UInt32 {
    let isPlain = bytes[range].allSatisfy { $0 < 0x41 }
    if isPlain { return texts.intern(bytes, range) }
    return texts.intern(bytes[range].filter { $0 != 0x5F }.map { $0 >= 0x41 ? $0 | 0x20 : $0 })
  }
}

extension Tree.NumberKind {
  /// The kind that the same digits have in Python.
  var python: Tree.NumberKind {
    switch self {
    case .integer, .pythonInteger: .pythonInteger
    case .real, .pythonReal: .pythonReal
    case .imaginary, .pythonImaginary: .pythonImaginary
    }
  }
}
