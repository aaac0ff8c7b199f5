extension Parser {
  /// Whether the current token, `match`, begins a statement and is no variable: a subject follows that cannot go on an
  /// expression, or the line ends with a colon.
  mutating func beginsMatch() -> Bool {
    let next = peek().kind
    switch next {
    case .leftParenthesis, .leftBracket, .minus, .plus, .star, .not: return lineEndsWithColon()
    default: return next.startsOperand || next == .tilde
    }
  }

  /// Whether a colon is the last token of the logical line; nothing is consumed.
  private mutating func lineEndsWithColon() -> Bool {
    let saved = (lexer.cursor, lexer.reports.count, token, ahead, previous, beforePrevious)
    while token.kind != .newline, token.kind != .endOfText { advance() }
    let result = previous.kind == .colon
    lexer.reports.removeLast(lexer.reports.count - saved.1)
    (lexer.cursor, token, ahead, previous, beforePrevious) = (saved.0, saved.2, saved.3, saved.4, saved.5)
    return result
  }

  mutating func matchStatement() throws(Recovery) {
    let start = here
    advance()
    let subject = try expressions()
    try colon(after: "the subject of `match`")
    guard token.kind == .newline else { throw unexpected(.expectedToken, "`case` on a line of its own") }
    guard let (cases, isComplete) = indented(after: "`match`", { parser in parser.cases() }) else {
      return add(StatementNode.error, from: start)
    }
    for early in cases.dropLast() where early.test == nil && isIrrefutable(early.pattern) {
      _ = unreachable(after: early.pattern)
    }
    let list = store(cases, in: &tree.matchCases)
    add(isComplete ? .match(subject: subject, cases: list) : .error, from: start)
  }

  /// The cases to the end of the block, and whether all of them could be read.
  private mutating func cases() -> (cases: [Tree.MatchCase], isComplete: Bool) {
    var cases: [Tree.MatchCase] = []
    var isComplete = true
    while token.kind != .dedent, token.kind != .endOfText {
      if skip(.newline) { continue }
      let (start, mark) = (token, self.mark)
      do throws(Recovery) {
        cases.append(try matchCase())
      } catch {
        goBack(to: mark)
        recover(from: start)
        if token.kind == .indent { skipBlock() }
        isComplete = false
      }
    }
    advance()
    return (cases, isComplete)
  }

  private mutating func matchCase() throws(Recovery) -> Tree.MatchCase {
    let start = here
    guard token.kind == .name, token.value == words.case else {
      throw fail(.expectedToken, token.span, "`case` in the block of `match`", "`\(source(token))`")
    }
    advance()
    let pattern = try patterns()
    _ = names(boundBy: pattern)
    let test = skip(.if) ? try namedExpression() : nil
    try colon(after: "the pattern of `case`")
    let span = SourceSpan(start, previousEnd)
    return Tree.MatchCase(pattern: pattern, test: test, body: try block(after: "`case`"), span: span)
  }

  /// Reports a pattern that matches everything where others follow.
  mutating func unreachable(after pattern: PatternID) -> Recovery {
    let span = tree.span(of: pattern)
    return fail(.patternUnreachable, span, String(decoding: lexer.bytes[span.range], as: UTF8.self))
  }

  func isIrrefutable(_ pattern: PatternID) -> Bool {
    switch tree[pattern] {
    case .capture(let inner, _): inner.map(isIrrefutable) ?? true
    case .or(let alternatives): tree[alternatives].last.map(isIrrefutable) ?? false
    case .value, .singleton, .sequence, .mapping, .instance, .star: false
    }
  }

  /// The names that a pattern binds; those that stand twice, or not in all alternatives, are reported.
  private mutating func names(boundBy id: PatternID) -> [Tree.Text] {
    var names: [Tree.Text] = []
    switch tree[id] {
    case .value, .singleton: break
    case .star(let name): names += [name].compactMap(\.self)
    case .capture(let inner, let name):
      if let inner { names = self.names(boundBy: inner) }
      names += [name].compactMap(\.self)
    case .sequence(let patterns): for pattern in tree[patterns] { names += self.names(boundBy: pattern) }
    case .mapping(_, let patterns, let rest):
      for pattern in tree[patterns] { names += self.names(boundBy: pattern) }
      names += [rest].compactMap(\.self)
    case .instance(_, let positional, _, let named):
      for pattern in tree[positional] + tree[named] { names += self.names(boundBy: pattern) }
    case .or(let alternatives):
      let lists = tree[alternatives].map { self.names(boundBy: $0) }
      let common = lists.dropFirst().reduce(Set(lists[0])) { $0.intersection($1) }
      if let odd = lists.joined().first(where: { !common.contains($0) }) {
        fail(.patternAlternatives, tree.span(of: id), text(odd))
      }
      return lists[0]
    }
    if let twice = names.indices.first(where: { names[..<$0].contains(names[$0]) }) {
      fail(.patternNameTwice, tree.span(of: id), text(names[twice]))
      names = names.filter { $0 != names[twice] }
    }
    return names
  }
}
