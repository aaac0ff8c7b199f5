/// What a token is. The keywords stand in alphabetical order, as in ``TokenKind/keywords``.
enum TokenKind: UInt8, Sendable {
  case endOfText, newline, indent, dedent, error
  case name, number, string

  case and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`, except
  case `false`, finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, none, nonlocal, not
  case or, pass, raise, `return`, `true`, `try`, `while`, with, yield

  case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
  case comma, colon, semicolon, dot, twoDots, ellipsis, arrow, question, exclamation
  case plus, minus, star, slash, percent, at, backslash, doubleSlash, doubleStar, caret, doubleCaret
  case ampersand, bar, tilde, leftShift, rightShift
  case less, greater, lessEqual, greaterEqual, equalEqual, notEqual
  case equal, colonEqual
  case plusEqual, minusEqual, starEqual, slashEqual, percentEqual, atEqual, doubleSlashEqual, doubleStarEqual
  case caretEqual, doubleCaretEqual, ampersandEqual, barEqual, leftShiftEqual, rightShiftEqual

  /// The keywords, in the order of the cases.
  static let keywords = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
    "False", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "None", "nonlocal", "not",
    "or", "pass", "raise", "return", "True", "try", "while", "with", "yield",
  ]

  /// The keyword with a number, or nil when the text with that number is no keyword.
  static func keyword(_ index: Int) -> TokenKind? {
    index < keywords.count ? TokenKind(rawValue: TokenKind.and.rawValue + UInt8(index)) : nil
  }

  var isKeyword: Bool { rawValue >= TokenKind.and.rawValue && rawValue <= TokenKind.yield.rawValue }

  var isOpening: Bool { self == .leftParenthesis || self == .leftBracket || self == .leftBrace }

  var isClosing: Bool { self == .rightParenthesis || self == .rightBracket || self == .rightBrace }

  /// Whether an operand begins with this token and with nothing else: what is wrong after a complete operand.
  var startsOperand: Bool {
    switch self {
    case .name, .number, .string, .lambda, .none, .true, .false, .leftParenthesis, .leftBracket, .leftBrace: true
    default: false
    }
  }
}
