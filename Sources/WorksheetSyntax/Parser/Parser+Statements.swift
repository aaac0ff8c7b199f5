extension Parser {
  /// The statements to the end of the block or text.
  mutating func statements(untilDedent: Bool) -> Block {
    let mark = statementScratch.count
    var strayIndents = 0
    lastFailed = false
    while token.kind != .endOfText {
      switch token.kind {
      case .newline:
        advance()
      case .indent:
        if !lastFailed { fail(.unexpectedIndent, token.span) }
        strayIndents += 1
        advance()
      case .dedent:
        advance()
        if strayIndents == 0, untilDedent { return block(since: mark) }
        if strayIndents > 0 { lastFailed = true }
        strayIndents = max(0, strayIndents - 1)
      default:
        let outer = isStray
        isStray = outer || strayIndents > 0 || lastFailed
        statementLine()
        isStray = outer
      }
    }
    return block(since: mark)
  }

  /// A compound statement, or simple statements to the end of the line. Gives up at a problem and goes on behind it.
  private mutating func statementLine() {
    let start = token
    let mark = self.mark
    do throws(Recovery) {
      let isName = ![.none, .true, .false].contains(start.kind)
      if start.kind.isKeyword, isName, peek().kind == .equal { throw fail(.keywordAsName, start.span, source(start)) }
      if try compoundStatement() { tree.hidesLastValue = false } else { try simpleStatements() }
      lastFailed = missedBlock
    } catch {
      goBack(to: mark)
      recover(from: start)
      add(StatementNode.error, from: Int(start.start))
      lastFailed = true
    }
    missedBlock = false
  }

  private mutating func compoundStatement() throws(Recovery) -> Bool {
    switch token.kind {
    case .if: try ifStatement()
    case .while: try whileStatement()
    case .for: try forStatement()
    case .def: try functionDefinition([], from: here)
    case .class: try classDefinition([], from: here)
    case .at: try decorated()
    case .try: try tryStatement()
    case .with: try withStatement()
    case .async: throw fail(.asyncUnsupported, token.span, "async")
    case .name where token.value == words.match && beginsMatch(): try matchStatement()
    case .elif, .else: throw orphan("`if` or loop")
    case .except, .finally: throw orphan("`try`")
    default: return false
    }
    return true
  }

  /// A clause without its statement; silent when that statement could not be read.
  private mutating func orphan(_ owner: String) -> Recovery {
    if lastFailed { return Recovery() }
    return fail(.orphanClause, token.span, source(token), owner)
  }

  /// Statements with `;` between them, and the end of the line.
  mutating func simpleStatements() throws(Recovery) {
    while true {
      try simpleStatement()
      tree.hidesLastValue = skip(.semicolon)
      if token.kind == .newline {
        advance()
        return
      }
      if token.kind == .endOfText { return }
      guard tree.hidesLastValue else { throw missingOperator("the end of the line") }
    }
  }

  private mutating func simpleStatement() throws(Recovery) {
    let start = here
    if token.kind.isKeyword, !isAtLineStartOperand, let node = try keywordStatement() { return add(node, from: start) }
    switch token.kind {
    case .percent: return try magicLine()
    case .exclamation: throw fail(.shellEscape, token.span)
    case .question:
      advance()
      let source = skip(.question)
      let value = try expression()
      return add(.help(value: value, source: source), from: start)
    case .name where words.beginStatement(token.value):
      if try softStatement() { return }
    default: break
    }
    try expressionStatement()
  }

  private var isAtLineStartOperand: Bool {
    switch token.kind {
    case .none, .true, .false, .lambda, .not: true
    default: false
    }
  }

  /// A statement that begins with a keyword; nil for `yield`, which is an expression.
  private mutating func keywordStatement() throws(Recovery) -> StatementNode? {
    let keyword = token
    if [.yield, .await].contains(keyword.kind) { return nil }
    advance()
    switch keyword.kind {
    case .pass: return .pass
    case .break, .continue:
      if !context.inLoop, !isStray { fail(.outsideLoop, keyword.span, source(keyword)) }
      return keyword.kind == .break ? .break : .continue
    case .return:
      if !context.inFunction, !isStray { fail(.outsideFunction, keyword.span, "return") }
      return .return(value: isStatementEnd ? nil : try expressions())
    case .raise: return try raiseStatement()
    case .assert: return try assertStatement()
    case .del: return try deleteStatement()
    case .global: return .global(names: try nameList())
    case .nonlocal: return .nonlocal(names: try nameList())
    case .import: return .import(names: try importedNames())
    case .from: return try importFrom()
    default: break
    }
    throw fail(.expectedExpression, keyword.span, "`\(source(keyword))`")
  }

  var isStatementEnd: Bool { token.kind == .newline || token.kind == .semicolon || token.kind == .endOfText }

  private mutating func raiseStatement() throws(Recovery) -> StatementNode {
    if isStatementEnd { return .raise(exc: nil, cause: nil) }
    let exc = try expression()
    let cause = skip(.from) ? try expression() : nil
    return .raise(exc: exc, cause: cause)
  }

  private mutating func assertStatement() throws(Recovery) -> StatementNode {
    let test = try namedExpression()
    if token.kind == .equal { throw fail(.assignmentInCondition, token.span) }
    let msg = skip(.comma) ? try expression() : nil
    return .assert(test: test, msg: msg)
  }

  private mutating func deleteStatement() throws(Recovery) -> StatementNode {
    let target = try expressions()
    try checkTarget(target, "delete")
    if case .tuple(let elements) = tree[target], lexer.byte(Int(tree.span(of: target).start)) != 0x28 {
      return .delete(targets: elements)
    }
    scratch.append(target)
    return .delete(targets: list(since: scratch.count - 1))
  }

  private mutating func nameList() throws(Recovery) -> NodeList<Tree.Text> {
    var names: [Tree.Text] = []
    repeat { names.append(try name("a name")) } while skip(.comma)
    return store(names, in: &tree.textLists)
  }

  // MARK: Imports

  private mutating func importedNames() throws(Recovery) -> NodeList<Tree.Alias> {
    var aliases: [Tree.Alias] = []
    repeat {
      let start = here
      let name = try dottedName()
      let asname = skip(.as) ? try self.name("a name after `as`") : nil
      aliases.append(Tree.Alias(name: name, asname: asname, span: SourceSpan(start, previousEnd)))
    } while skip(.comma)
    return store(aliases, in: &tree.aliases)
  }

  private mutating func dottedName() throws(Recovery) -> Tree.Text {
    let first = try name("the name of a module")
    guard token.kind == .dot else { return first }
    var dotted = Array(text(first).utf8)
    while skip(.dot) { dotted += [0x2E] + Array(text(try name("a name after `.`")).utf8) }
    return intern(dotted)
  }

  private mutating func importFrom() throws(Recovery) -> StatementNode {
    var level: Int32 = 0
    while [.dot, .twoDots, .ellipsis].contains(token.kind) {
      level += token.kind == .dot ? 1 : token.kind == .twoDots ? 2 : 3
      advance()
    }
    let module = level > 0 && token.kind == .import ? nil : try dottedName()
    guard skip(.import) else { throw unexpected(.expectedToken, "`import` after the module") }
    if token.kind == .star {
      let alias = Tree.Alias(name: intern([0x2A]), asname: nil, span: token.span)
      advance()
      return .importFrom(module: module, names: store([alias], in: &tree.aliases), level: level)
    }
    let opening = token
    guard skip(.leftParenthesis) else {
      return .importFrom(module: module, names: try aliases(until: .newline), level: level)
    }
    nesting += 1
    let names = try aliases(until: .rightParenthesis)
    try close(.rightParenthesis, "the names", opened: opening)
    nesting -= 1
    return .importFrom(module: module, names: names, level: level)
  }

  private mutating func aliases(until end: TokenKind) throws(Recovery) -> NodeList<Tree.Alias> {
    var aliases: [Tree.Alias] = []
    repeat {
      if token.kind == end, end == .rightParenthesis, !aliases.isEmpty { break }
      let start = here
      if token.kind == .star { throw fail(.importStar, token.span) }
      let name = try name("a name to import")
      let asname = skip(.as) ? try self.name("a name after `as`") : nil
      aliases.append(Tree.Alias(name: name, asname: asname, span: SourceSpan(start, previousEnd)))
    } while skip(.comma)
    return store(aliases, in: &tree.aliases)
  }
}
