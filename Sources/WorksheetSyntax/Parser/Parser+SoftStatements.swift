extension Parser {
  /// `print x` of Python 2, `load file`; returns whether the statement was read.
  mutating func softStatement() throws(Recovery) -> Bool {
    let word = token.value
    let next = peek()
    guard next.kind.startsOperand || next.kind == .slash || next.kind == .tilde else { return false }
    if next.kind == .leftParenthesis || next.kind == .leftBracket { return false }
    switch word {
    case words.print, words.exec:
      guard next.kind != .slash, next.kind != .tilde else { return false }
      let name = source(token)
      advance()
      throw unexpected(.python2Print, name)
    default:
      let isFile = next.kind == .name || next.kind == .string || next.flags.contains(.afterBlank)
      guard isFile, lexer.byte(Int(next.end)) != 0x20 else { return false }
      let start = token
      ahead = nil
      let argument = lexer.restOfLine(from: Int(next.start))
      finishMagic(start.text, argument, from: start)
      return true
    }
  }

  /// `%name argument`; `%%time` measures the cell, another `%%name` stands for a whole cell, whose rest is skipped.
  mutating func magicLine() throws(Recovery) {
    let start = token
    advance()
    if token.kind == .percent {
      advance()
      let name = token.kind == .name ? source(token) : ""
      if name == "time" {
        let end = Int(token.end)
        let word = token.text
        ahead = nil
        return finishMagic(word, SourceSpan(end, end), from: start)
      }
      fail(.cellMagic, SourceSpan(Int(start.start), Int(token.end)), name)
      while token.kind != .endOfText { advance() }
      throw Recovery()
    }
    guard token.kind == .name else { throw unexpected(.expectedName, "a name after `%`") }
    let name = token.text
    let argument = lexer.restOfLine(from: Int(token.end))
    ahead = nil
    finishMagic(name, trimmed(argument), from: start)
  }

  private func trimmed(_ span: SourceSpan) -> SourceSpan {
    var start = Int(span.start)
    while start < Int(span.end), lexer.bytes[start] == 0x20 || lexer.bytes[start] == 0x09 { start += 1 }
    return SourceSpan(start, Int(span.end))
  }

  private mutating func finishMagic(_ name: Tree.Text, _ argument: SourceSpan, from start: Token) {
    previous.end = argument.end
    let node = StatementNode.magic(name: name, argument: intern(argument))
    token = lexer.next()
    add(node, from: Int(start.start))
  }
}
