/// Turns the bytes of a span into tokens, one at a time, so that the parser can restart it anywhere.
struct Lexer: Sendable {
  /// Where the lexer is; restored by the parser to try again and to read the fields of f-strings.
  struct Cursor: Sendable {
    var offset: Int
    var limit: Int
    /// The number of open brackets.
    var depth = 0
    /// Whether the next thing to read is the indentation of a logical line.
    var atLineStart = true
    /// Whether the current logical line has tokens, which a newline token must end.
    var hasTokens = false
    var pendingDedents = 0
  }

  let bytes: [UInt8]
  let dialect: Dialect
  var cursor: Cursor
  var texts = TextTable.keywords
  /// The diagnostics of `error` tokens; the parser takes those that it meets.
  var failures: [Diagnostic] = []
  /// Diagnostics that concern no token.
  var reports: [Diagnostic] = []
  var indentation = IndentationStack()
  var sawPrompt = false
  /// Whether the text ends inside a triple-quoted string or after a backslash: more lines would help.
  var endsOpen = false

  /// The bytes that were scanned in vain for f-strings with nested quotes; beyond a bound, nobody tries any more.
  var wastedScans = 0

  let classes = ByteClass.table

  init(_ bytes: [UInt8], _ range: Range<Int>, dialect: Dialect) {
    self.bytes = bytes
    self.dialect = dialect
    self.cursor = Cursor(offset: range.lowerBound, limit: range.upperBound)
    if hasByteOrderMark { cursor.offset += 3 }
  }

  private var hasByteOrderMark: Bool {
    let start = cursor.offset
    return start + 3 <= cursor.limit && bytes[start] == 0xEF && bytes[start + 1] == 0xBB && bytes[start + 2] == 0xBF
  }

  /// The byte at an offset; 0 from the end of the text on.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { offset < cursor.limit ? bytes[offset] : 0 }

  @inline(__always)
  func has(_ class: ByteClass, _ offset: Int) -> Bool {
    offset < cursor.limit && !classes[Int(bytes[offset])].isDisjoint(with: `class`)
  }

  /// The next token; ``TokenKind/endOfText`` again and again at the end.
  mutating func next() -> Token {
    if cursor.pendingDedents > 0 {
      cursor.pendingDedents -= 1
      return Token(kind: .dedent, flags: [], start: UInt32(cursor.offset), end: UInt32(cursor.offset))
    }
    if cursor.atLineStart, let token = startLine() { return token }
    var flags: Token.Flags = cursor.hasTokens ? [] : .startsLine
    if cursor.depth > 0 { flags.insert(.insideBrackets) }
    if let token = skipBlanks(&flags) { return token }
    cursor.hasTokens = true
    return read(flags)
  }

  /// Skips blanks, comments, joined lines and, inside brackets, line breaks; a line break elsewhere is a token.
  private mutating func skipBlanks(_ flags: inout Token.Flags) -> Token? {
    while true {
      let offset = cursor.offset
      switch byte(offset) {
      case 0x20, 0x09, 0x0C:
        cursor.offset += 1
        flags.insert(.afterBlank)
      case 0x23:
        skipComment()
      case 0x0A, 0x0D:
        if let token = lineBreak(&flags) { return token }
      case 0x5C:
        guard joinLines(&flags) else { return nil }
      case 0 where offset >= cursor.limit:
        return endOfText(flags)
      case 0x80...:
        guard let (scalar, length) = scalar(at: offset), Characters.isBlank(scalar) else { return nil }
        cursor.offset += length
        flags.insert(.afterBlank)
      default:
        return nil
      }
    }
  }

  mutating func skipComment() {
    while cursor.offset < cursor.limit, bytes[cursor.offset] != 0x0A, bytes[cursor.offset] != 0x0D {
      cursor.offset += 1
    }
  }

  private mutating func lineBreak(_ flags: inout Token.Flags) -> Token? {
    let start = cursor.offset
    cursor.offset = afterLineBreak(start)
    if cursor.depth > 0 || !cursor.hasTokens {
      flags.formUnion([.startsLine, .afterBlank])
      skipPrompt()
      return nil
    }
    cursor.atLineStart = true
    cursor.hasTokens = false
    return Token(kind: .newline, flags: flags, start: UInt32(start), end: UInt32(cursor.offset))
  }

  /// The offset behind the LF, CR or CRLF at an offset.
  func afterLineBreak(_ offset: Int) -> Int {
    offset + (byte(offset) == 0x0D && byte(offset + 1) == 0x0A ? 2 : 1)
  }

  /// A backslash before a line break joins two lines; returns whether it was one.
  private mutating func joinLines(_ flags: inout Token.Flags) -> Bool {
    var end = cursor.offset + 1
    while byte(end) == 0x20 || byte(end) == 0x09 { end += 1 }
    if end >= cursor.limit {
      endsOpen = true
      return false
    }
    guard byte(end) == 0x0A || byte(end) == 0x0D else { return false }
    cursor.offset = afterLineBreak(end)
    if cursor.offset >= cursor.limit { endsOpen = true }
    flags.insert(.afterBlank)
    skipPrompt()
    return true
  }

  private mutating func endOfText(_ flags: Token.Flags) -> Token {
    let offset = UInt32(cursor.limit)
    if cursor.hasTokens {
      cursor.hasTokens = false
      cursor.atLineStart = true
      if cursor.depth == 0 { return Token(kind: .newline, flags: flags, start: offset, end: offset) }
    }
    return Token(kind: .endOfText, flags: flags, start: offset, end: offset)
  }

  private mutating func read(_ flags: Token.Flags) -> Token {
    let start = cursor.offset
    let byte = bytes[start]
    let isFraction = byte == 0x2E && has(.digit, start + 1)
    if has(.digit, start) || isFraction { return number(flags) }
    if byte == 0x22 || byte == 0x27 { return string(flags, prefix: []) }
    if byte >= 0x80 || has(.letter, start) { return name(flags) }
    return punctuation(flags)
  }

  func token(_ kind: TokenKind, _ flags: Token.Flags, from start: Int) -> Token {
    Token(kind: kind, flags: flags, start: UInt32(start), end: UInt32(cursor.offset))
  }

  /// An error token from `start` to the cursor, with its diagnostic.
  mutating func failure(_ flags: Token.Flags, from start: Int, _ problem: Problem, _ words: String...) -> Token {
    failures.append(problem.diagnostic(SourceSpan(start, cursor.offset), words))
    var result = token(.error, flags, from: start)
    result.value = UInt32(failures.count - 1)
    return result
  }
}
