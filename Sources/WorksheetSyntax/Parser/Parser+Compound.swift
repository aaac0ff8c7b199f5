extension Parser {
  /// The block behind a header: indented lines, or simple statements on the same line.
  mutating func block(after what: String) throws(Recovery) -> Block {
    guard token.kind == .newline else {
      let mark = statementScratch.count
      try simpleStatements()
      return block(since: mark)
    }
    return indented(after: what) { parser in parser.statements(untilDedent: true) } ?? .empty
  }

  /// What is read in the indented lines behind the end of a header; nil, and reported, when there are none.
  mutating func indented<Result>(after what: String, _ read: (inout Parser) -> Result) -> Result? {
    advance()
    guard token.kind == .indent else {
      missedBlock = true
      let isStatement = token.kind != .dedent && token.kind != .endOfText
      let lineEnd = SourceSpan(Int(previous.start), Int(previous.start))
      fail(.expectedBlock, isStatement ? token.span : lineEnd, what, foundAfterHeader)
      return nil
    }
    guard blockNesting < Tree.maximumNesting, depth < Tree.maximumDepth else {
      fail(.nestedTooDeeply, token.span, String(Tree.maximumNesting))
      skipBlock()
      return nil
    }
    blockNesting += 1
    depth += 1
    advance()
    let result = read(&self)
    depth -= 1
    blockNesting -= 1
    return result
  }

  private var foundAfterHeader: String {
    switch token.kind {
    case .dedent: "the end of the block"
    case .endOfText: "the end of the text"
    default: "`\(source(token))`"
    }
  }

  mutating func skipBlock() {
    var level = 0
    repeat {
      if token.kind == .indent { level += 1 }
      if token.kind == .dedent { level -= 1 }
      advance()
    } while level > 0 && token.kind != .endOfText
  }

  mutating func loopBlock(after what: String) throws(Recovery) -> Block {
    let outer = context
    context.inLoop = true
    defer { context = outer }
    return try block(after: what)
  }

  // MARK: if, while, for

  mutating func ifStatement() throws(Recovery) {
    let start = here
    var branches: [Tree.Branch] = []
    repeat {
      let keyword = source(token)
      advance()
      let test = try namedExpression()
      try colon(after: "the condition of `\(keyword)`")
      branches.append(Tree.Branch(test: test, body: try block(after: "`\(keyword)`")))
    } while token.kind == .elif
    let orelse = try elseBlock()
    add(.if(branches: store(branches, in: &tree.branches), orelse: orelse), from: start)
  }

  private mutating func elseBlock() throws(Recovery) -> Block {
    guard skip(.else) else { return .empty }
    if token.kind == .if { throw fail(.elseIf, token.span) }
    try colon(after: "`else`")
    return try block(after: "`else`")
  }

  mutating func whileStatement() throws(Recovery) {
    let start = here
    advance()
    let test = try namedExpression()
    try colon(after: "the condition of `while`")
    let body = try loopBlock(after: "`while`")
    let orelse = try elseBlock()
    add(.while(test: test, body: body, orelse: orelse), from: start)
  }

  mutating func forStatement() throws(Recovery) {
    let start = here
    advance()
    let target = try loopTarget()
    guard skip(.in) else { throw missingOperator("`in` after the variable of `for`") }
    let iter = try expressions()
    try colon(after: "the values of `for`")
    let body = try loopBlock(after: "`for`")
    let orelse = try elseBlock()
    add(.for(target: target, iter: iter, body: body, orelse: orelse), from: start)
  }

  // MARK: def, class

  mutating func decorated() throws(Recovery) {
    let start = here
    var decorators: [ExpressionID] = []
    while skip(.at) {
      decorators.append(try namedExpression())
      guard skip(.newline) else { throw missingOperator("the end of the line") }
    }
    switch token.kind {
    case .def: try functionDefinition(decorators, from: start)
    case .class: try classDefinition(decorators, from: start)
    case .async: throw fail(.asyncUnsupported, token.span, "async")
    default: throw unexpectedAfterDecorator()
    }
  }

  private mutating func unexpectedAfterDecorator() -> Recovery {
    if token.kind == .error { return unexpected(.expectedToken, "") }
    let found = token.kind == .endOfText ? "the end of the text" : self.foundAfterHeader
    return fail(.expectedToken, token.span, "`def` or `class` after the decorator", found)
  }

  mutating func functionDefinition(_ decorators: [ExpressionID], from start: Int) throws(Recovery) {
    advance()
    let name = try name("the name of the function")
    let opening = token
    guard token.kind == .leftParenthesis else { throw unexpected(.expectedToken, "`(` after the name of the function") }
    try enterBracket()
    advance()
    let args = try parameters(until: .rightParenthesis)
    try close(.rightParenthesis, "the parameters", opened: opening)
    leaveBracket()
    let returns = skip(.arrow) ? try expression() : nil
    try colon(after: "the header of the function")
    let outer = context
    context = Context(inFunction: true)
    defer { context = outer }
    let body = try block(after: "the header of the function")
    let decoratorList = store(decorators, in: &tree.expressionLists)
    let node = StatementNode.functionDef(
      name: name, args: args, body: body, decoratorList: decoratorList, returns: returns)
    add(node, from: start)
  }

  mutating func classDefinition(_ decorators: [ExpressionID], from start: Int) throws(Recovery) {
    advance()
    let written = token.text
    let name = try name("the name of the class")
    var (bases, keywords) = (ExpressionList.empty, NodeList<Tree.Keyword>.empty)
    if token.kind == .leftParenthesis {
      let opening = token
      try enterBracket()
      advance()
      (bases, keywords) = try arguments(opening)
      leaveBracket()
    }
    try colon(after: "the header of the class")
    let outer = (context, privatePrefix)
    context = Context()
    privatePrefix = privatePrefix(ofClass: written)
    defer { (context, privatePrefix) = outer }
    let body = try block(after: "the header of the class")
    let decoratorList = store(decorators, in: &tree.expressionLists)
    let node = StatementNode.classDef(
      name: name, bases: bases, keywords: keywords, body: body, decoratorList: decoratorList)
    add(node, from: start)
  }

  // MARK: try

  mutating func tryStatement() throws(Recovery) {
    let start = here
    advance()
    try colon(after: "`try`")
    let body = try block(after: "`try`")
    var handlers: [Tree.ExceptHandler] = []
    while token.kind == .except {
      if let last = handlers.last, last.type == nil { fail(.exceptOrder, last.span) }
      handlers.append(try handler())
    }
    let orelse = handlers.isEmpty ? .empty : try elseBlock()
    var finalbody = Block.empty
    let hasFinally = skip(.finally)
    if hasFinally {
      try colon(after: "`finally`")
      finalbody = try block(after: "`finally`")
    }
    if handlers.isEmpty, !hasFinally, !lastFailed, !missedBlock {
      fail(.tryWithoutHandler, SourceSpan(start, start + 3), foundAfterHeader)
    }
    let list = store(handlers, in: &tree.handlers)
    add(.try(body: body, handlers: list, orelse: orelse, finalbody: finalbody), from: start)
  }

  private mutating func handler() throws(Recovery) -> Tree.ExceptHandler {
    let start = here
    advance()
    if token.kind == .star { throw fail(.exceptStar, token.span) }
    var type: ExpressionID?
    var name: Tree.Text?
    if token.kind != .colon, token.kind != .newline {
      let caught = try expression()
      type = caught
      if token.kind == .comma, peek().kind == .name {
        let exception = lexer.bytes[tree.span(of: caught).range]
        throw fail(.python2Except, token.span, String(decoding: exception, as: UTF8.self), source(peek()))
      }
      if skip(.as) { name = try self.name("a name after `as`") }
    }
    try colon(after: "`except`")
    let span = SourceSpan(start, previousEnd)
    return Tree.ExceptHandler(type: type, name: name, body: try block(after: "`except`"), span: span)
  }

  // MARK: with

  mutating func withStatement() throws(Recovery) {
    let start = here
    advance()
    let items: [Tree.WithItem]
    if let parenthesized = try parenthesizedItems() {
      items = parenthesized
    } else {
      items = try withItems(until: .colon)
    }
    try colon(after: "`with`")
    let body = try block(after: "`with`")
    add(.with(items: store(items, in: &tree.withItems), body: body), from: start)
  }

  /// `(a as b, c as d)` before a colon; nil, and nothing consumed, for anything else.
  private mutating func parenthesizedItems() throws(Recovery) -> [Tree.WithItem]? {
    guard token.kind == .leftParenthesis else { return nil }
    let saved = (lexer.cursor, token, ahead, previous, beforePrevious, diagnostics.count)
    let levels = (depth, nesting, scratch.count)
    do throws(Recovery) {
      advance()
      nesting += 1
      let items = try withItems(until: .rightParenthesis)
      nesting -= 1
      if skip(.rightParenthesis), token.kind == .colon { return items }
    } catch {}
    (lexer.cursor, token, ahead, previous, beforePrevious) = (saved.0, saved.1, saved.2, saved.3, saved.4)
    diagnostics.removeLast(diagnostics.count - saved.5)
    (depth, nesting) = (levels.0, levels.1)
    scratch.removeLast(scratch.count - levels.2)
    return nil
  }

  private mutating func withItems(until end: TokenKind) throws(Recovery) -> [Tree.WithItem] {
    var items: [Tree.WithItem] = []
    repeat {
      if token.kind == end, !items.isEmpty { break }
      let context = try expression()
      var variables: ExpressionID?
      if skip(.as) {
        let target = token.kind == .star ? try starred() : try binary(Precedence.bitOr)
        try checkTarget(target, "assign to")
        variables = target
      }
      items.append(Tree.WithItem(contextExpr: context, optionalVars: variables))
    } while skip(.comma)
    return items
  }
}
