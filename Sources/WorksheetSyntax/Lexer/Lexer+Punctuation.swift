extension Lexer {
  /// Reads an operator or bracket; the longest one that fits.
  mutating func punctuation(_ flags: Token.Flags) -> Token {
    let start = cursor.offset
    let (kind, length) = operatorKind(byte(start), byte(start + 1), byte(start + 2))
    guard let kind else { return strangeCharacter(Unicode.Scalar(byte(start)), 1, flags) }
    cursor.offset += length
    if kind.isOpening {
      cursor.depth += 1
    } else if kind.isClosing, cursor.depth > 0 {
      cursor.depth -= 1
    }
    return token(kind, flags, from: start)
  }

  private func operatorKind(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (TokenKind?, Int) {
    let assigns = second == 0x3D
    switch first {
    case 0x28: return (.leftParenthesis, 1)
    case 0x29: return (.rightParenthesis, 1)
    case 0x5B: return (.leftBracket, 1)
    case 0x5D: return (.rightBracket, 1)
    case 0x7B: return (.leftBrace, 1)
    case 0x7D: return (.rightBrace, 1)
    case 0x2C: return (.comma, 1)
    case 0x3A: return assigns ? (.colonEqual, 2) : (.colon, 1)
    case 0x3B: return (.semicolon, 1)
    case 0x2E: return dots(second, third)
    case 0x3F: return (.question, 1)
    case 0x21: return assigns ? (.notEqual, 2) : (.exclamation, 1)
    case 0x2B: return assigns ? (.plusEqual, 2) : (.plus, 1)
    case 0x2D: return second == 0x3E ? (.arrow, 2) : assigns ? (.minusEqual, 2) : (.minus, 1)
    case 0x2A: return doubled(first, second, third, .star, .starEqual, .doubleStar, .doubleStarEqual)
    case 0x2F: return doubled(first, second, third, .slash, .slashEqual, .doubleSlash, .doubleSlashEqual)
    case 0x25: return assigns ? (.percentEqual, 2) : (.percent, 1)
    case 0x40: return assigns ? (.atEqual, 2) : (.at, 1)
    case 0x5C: return (.backslash, 1)
    case 0x5E where dialect == .sage:
      return doubled(first, second, third, .caret, .caretEqual, .doubleCaret, .doubleCaretEqual)
    case 0x5E: return assigns ? (.caretEqual, 2) : (.caret, 1)
    case 0x26: return assigns ? (.ampersandEqual, 2) : (.ampersand, 1)
    case 0x7C: return assigns ? (.barEqual, 2) : (.bar, 1)
    case 0x7E: return (.tilde, 1)
    case 0x3C: return doubled(first, second, third, .less, .lessEqual, .leftShift, .leftShiftEqual)
    case 0x3E: return doubled(first, second, third, .greater, .greaterEqual, .rightShift, .rightShiftEqual)
    case 0x3D: return assigns ? (.equalEqual, 2) : (.equal, 1)
    default: return (nil, 1)
    }
  }

  private func dots(_ second: UInt8, _ third: UInt8) -> (TokenKind?, Int) {
    guard second == 0x2E else { return (.dot, 1) }
    if third == 0x2E { return (.ellipsis, 3) }
    return dialect == .sage ? (.twoDots, 2) : (.dot, 1)
  }

  /// `x`, `x=`, `xx` or `xx=`.
  private func doubled(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, _ one: TokenKind, _ oneEqual: TokenKind, _ two: TokenKind,
    _ twoEqual: TokenKind
  ) -> (TokenKind?, Int) {
    if second == first { return third == 0x3D ? (twoEqual, 3) : (two, 2) }
    return second == 0x3D ? (oneEqual, 2) : (one, 1)
  }
}
