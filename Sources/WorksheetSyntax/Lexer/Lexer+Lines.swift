extension Lexer {
  /// Reads the indentation of the next line that is not empty; nil when it does not change.
  mutating func startLine() -> Token? {
    cursor.atLineStart = false
    while true {
      skipPrompt()
      let start = cursor.offset
      let width = readIndentation()
      switch byte(cursor.offset) {
      case 0x23:
        skipComment()
      case 0x0A, 0x0D:
        cursor.offset = afterLineBreak(cursor.offset)
      case 0 where cursor.offset >= cursor.limit:
        return closeBlocks()
      default:
        return token(for: indentation.change(to: width), from: start)
      }
    }
  }

  private mutating func closeBlocks() -> Token? {
    cursor.pendingDedents = indentation.closeAll()
    return takeDedent()
  }

  private mutating func takeDedent() -> Token? {
    guard cursor.pendingDedents > 0 else { return nil }
    cursor.pendingDedents -= 1
    return token(.dedent, [], from: cursor.offset)
  }

  private mutating func token(for change: IndentationStack.Change, from start: Int) -> Token? {
    let span = SourceSpan(start, cursor.offset)
    switch change {
    case .same:
      return nil
    case .indent:
      return token(.indent, [], from: start)
    case .dedent(let count):
      cursor.pendingDedents = count
    case .unmatched(let closed):
      reports.append(Problem.unmatchedDedent.diagnostic(span))
      cursor.pendingDedents = closed
    case .ambiguous:
      reports.append(Problem.mixedTabs.diagnostic(span))
    }
    return takeDedent()
  }

  private mutating func readIndentation() -> IndentationStack.Width {
    var width = IndentationStack.Width()
    while true {
      switch byte(cursor.offset) {
      case 0x20:
        width.columns += 1
      case 0x09:
        width.columns = (width.columns / 8 + 1) * 8
      case 0x0C:
        width = IndentationStack.Width(columns: 0, characters: -1)
      case 0x5C:
        guard skipJoin() else { return width }
        continue
      case 0x80...:
        guard let (scalar, length) = scalar(at: cursor.offset), Characters.isBlank(scalar) else { return width }
        cursor.offset += length - 1
        width.columns += 1
      default:
        return width
      }
      cursor.offset += 1
      width.characters += 1
    }
  }

  /// Skips a backslash that stands alone at the start of a line.
  private mutating func skipJoin() -> Bool {
    let next = byte(cursor.offset + 1)
    guard next == 0x0A || next == 0x0D else { return false }
    cursor.offset = afterLineBreak(cursor.offset + 1)
    return true
  }

  /// Skips `sage: ` or `>>> ` at the start of a line, and `....: ` or `... ` once one of these was seen.
  mutating func skipPrompt() {
    let start = cursor.offset
    switch byte(start) {
    case 0x73: skipPrompt("sage:")
    case 0x3E: skipPrompt(">>>")
    case 0x2E where sawPrompt:
      skipPrompt("....:")
      if cursor.offset == start { skipPrompt("...") }
    default: break
    }
  }

  private mutating func skipPrompt(_ prompt: StaticString) {
    let length = prompt.utf8CodeUnitCount
    var offset = cursor.offset
    for byte in prompt.description.utf8 {
      guard self.byte(offset) == byte else { return }
      offset += 1
    }
    let next = byte(cursor.offset + length)
    guard next == 0x20 || next == 0x0A || next == 0x0D || cursor.offset + length >= cursor.limit else { return }
    cursor.offset += length + (next == 0x20 ? 1 : 0)
    sawPrompt = true
  }

  /// Continues at the line of an offset as if every bracket were closed; the next token is the newline before it.
  mutating func restart(atLineOf offset: Int) -> Token {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    cursor.offset = start
    cursor.depth = 0
    cursor.atLineStart = true
    cursor.hasTokens = false
    cursor.pendingDedents = 0
    return token(.newline, [], from: start)
  }

  /// The span from an offset to the end of its line, where the lexer continues.
  mutating func restOfLine(from offset: Int) -> SourceSpan {
    cursor.offset = offset
    cursor.depth = 0
    cursor.hasTokens = true
    while cursor.offset < cursor.limit, bytes[cursor.offset] != 0x0A, bytes[cursor.offset] != 0x0D {
      cursor.offset += 1
    }
    var end = cursor.offset
    while end > offset, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return SourceSpan(offset, end)
  }
}
