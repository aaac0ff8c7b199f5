extension Parser {
  /// Reports a problem; the result is thrown by callers that cannot go on.
  @discardableResult
  mutating func fail(
    _ problem: Problem, _ span: SourceSpan, _ words: String..., notes: [Diagnostic.Note] = []
  ) -> Recovery {
    diagnostics.append(problem.diagnostic(span, words, notes: notes))
    return Recovery()
  }

  /// Whether nothing of the statement's line is left: a line break, or a new line inside brackets that stay open.
  var isAtLineEnd: Bool { token.kind == .newline || token.kind == .endOfText || token.startsLine }

  /// How messages call the current token.
  var found: String {
    switch token.kind {
    case .endOfText: "the end of the text"
    case .indent: "indentation"
    case .dedent: "the end of the block"
    case .string where !isAtLineEnd: "a string"
    default: isAtLineEnd ? "end of line" : "`\(source(token))`"
    }
  }

  /// Where the current token stands; the end of the line before it when the line ends.
  var foundSpan: SourceSpan { isAtLineEnd ? SourceSpan(previousEnd, previousEnd) : token.span }

  /// Reports that something else was expected than the current token, or what the lexer had to say about that.
  mutating func unexpected(_ problem: Problem, _ words: String...) -> Recovery {
    if let recovery = lexicalProblem() { return recovery }
    diagnostics.append(problem.diagnostic(foundSpan, words + [found]))
    return Recovery()
  }

  private mutating func lexicalProblem() -> Recovery? {
    if token.kind == .error {
      diagnostics.append(lexer.failures[Int(token.value)])
      return Recovery()
    }
    if token.kind.isClosing, nesting == 0 { return fail(.unexpectedClosing, token.span, source(token)) }
    return nil
  }

  /// Reports that an operand is missing where the current token stands.
  mutating func missingOperand() -> Recovery {
    if let recovery = lexicalProblem() { return recovery }
    let both = SourceSpan(Int(previous.start), Int(token.end))
    let touches = previous.end == token.start
    switch (previous.kind, token.kind) {
    case (.ampersand, .ampersand) where touches: return fail(.doubledOperator, both, "&&", "and")
    case (.bar, .bar) where touches: return fail(.doubledOperator, both, "||", "or")
    case (.less, .greater) where touches: return fail(.doubledOperator, both, "<>", "!=")
    case (.equalEqual, .equal) where touches: return fail(.doubledOperator, both, "===", "==")
    case (.equal, .greaterEqual),
      (.equal, .greater) where touches:
      return fail(.doubledOperator, both, "=>", ">=")
    case (_, .exclamation): return fail(.exclamation, token.span)
    case (_, .await): return fail(.asyncUnsupported, token.span, "await")
    default: break
    }
    let isDoubled = previous.kind == beforePrevious.kind && beforePrevious.end == previous.start
    if isAtLineEnd, isDoubled, previous.kind == .plus || previous.kind == .minus {
      return fail(.increment, SourceSpan(Int(beforePrevious.start), previousEnd), source(previous))
    }
    return unexpected(.expectedExpression)
  }

  /// Reports that the expression before the current token should have ended.
  mutating func missingOperator(_ expected: String) -> Recovery {
    if !isAtLineEnd {
      let touches = previous.end == token.start
      if token.kind == .exclamation {
        let isShort = previous.kind == .name || previous.kind == .number
        return fail(.factorial, token.span, isShort ? source(previous) : "…")
      }
      if token.kind == .twoDots { return fail(.lonelyRange, token.span) }
      if previous.kind == .string, touches, token.kind == .name { return fail(.stringEnded, token.span, source(token)) }
      let separator = expected.hasPrefix("`,`") ? ", " : " or "
      if token.kind.startsOperand { return unexpected(.missingOperator, "an operator" + separator + expected) }
    }
    return unexpected(.expectedToken, expected)
  }

  /// Takes the bracket that closes another one.
  mutating func close(_ kind: TokenKind, _ what: String, opened: Token) throws(Recovery) {
    if skip(kind) { return }
    let sign = kind == .rightParenthesis ? ")" : kind == .rightBracket ? "]" : "}"
    if token.kind == .error || (token.kind.startsOperand && !isAtLineEnd) || token.kind == .exclamation {
      throw missingOperator("`,` or `\(sign)`")
    }
    if token.startsLine, token.kind.startsOperand, column(of: token) > column(of: opened) {
      throw fail(.expectedToken, foundSpan, "`,` or `\(sign)`", "`\(source(token))` on the next line")
    }
    let note = Diagnostic.Note("opened here", at: opened.span)
    throw fail(.expectedClosing, foundSpan, sign, what, found, notes: [note])
  }

  /// Takes the colon after the header of a statement; a missing one at the end of the line is reported and forgiven.
  mutating func colon(after what: String) throws(Recovery) {
    if skip(.colon) { return }
    if token.kind == .equal { throw fail(.assignmentInCondition, token.span) }
    let recovery = unexpected(.expectedColon, what)
    guard token.kind == .newline else { throw recovery }
  }

  /// Takes a name; keywords are told apart from other tokens.
  mutating func name(_ what: String) throws(Recovery) -> Tree.Text {
    if token.kind == .name {
      advance()
      return identifier(previous)
    }
    if token.kind.isKeyword, !isAtLineEnd { throw fail(.keywordAsName, token.span, source(token)) }
    throw unexpected(.expectedName, what)
  }

  /// Skips the rest of a statement that begins at a token: to the end of the logical line, or, when a bracket stays open,
  /// to a line that does not stand further to the right than the statement.
  mutating func recover(from start: Token) {
    let column = column(of: start)
    while token.kind != .endOfText {
      if token.kind == .newline {
        advance()
        return
      }
      if token.kind == .indent || token.kind == .dedent { return }
      let isNewStatement = token.startsLine && token.flags.contains(.insideBrackets) && !token.kind.isClosing
      if isNewStatement, token.start > start.start, self.column(of: token) <= column {
        ahead = nil
        token = lexer.restart(atLineOf: here)
        advance()
        return
      }
      advance()
    }
  }

  /// The number of blanks before the first token on the line of a token.
  private func column(of token: Token) -> Int {
    var start = Int(token.start)
    while start > 0, lexer.bytes[start - 1] != 0x0A, lexer.bytes[start - 1] != 0x0D { start -= 1 }
    var column = start
    while column < Int(token.start), lexer.bytes[column] == 0x20 || lexer.bytes[column] == 0x09 { column += 1 }
    return column - start
  }
}
