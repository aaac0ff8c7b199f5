extension Parser {
  /// An atom with the attributes, calls and subscripts behind it.
  mutating func primary() throws(Recovery) -> ExpressionID {
    let start = here
    let isNumber = token.kind == .number
    var value = try atom()
    while true {
      switch token.kind {
      case .dot:
        if isGeneratorBracket { return value }
        advance()
        let attr = try name("a name after `.`")
        value = add(.attribute(value: value, attr: attr), from: start)
      case .leftParenthesis:
        if isNumber, previous.kind == .number { throw implicitProduct() }
        value = try call(value, from: start)
      case .leftBracket:
        value = try subscripted(value, from: start)
      case .number where isGeneratorNumber:
        let digits = intern(SourceSpan(here + 1, Int(token.end)))
        advance()
        value = add(.generatorAccess(value: value, index: digits), from: start)
      default:
        return value
      }
    }
  }

  /// Whether the dot begins `.<x, y>`.
  private var isGeneratorBracket: Bool {
    lexer.dialect == .sage && nesting == 0 && lexer.byte(Int(token.end)) == 0x3C
  }

  /// Whether the number is the `.0` of `a.0`.
  private var isGeneratorNumber: Bool {
    guard lexer.dialect == .sage, !token.flags.contains(.afterBlank), lexer.byte(here) == 0x2E else { return false }
    let digits = lexer.bytes[(here + 1)..<Int(token.end)]
    let follows = previous.kind == .name || previous.kind.isClosing || previous.kind == .number
    return follows && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func implicitProduct() -> Recovery {
    let number = source(previous)
    return fail(.implicitProduct, SourceSpan(Int(previous.start), Int(token.end)), number + "(…)", number + "*(…)")
  }

  private mutating func atom() throws(Recovery) -> ExpressionID {
    let start = here
    switch token.kind {
    case .name:
      advance()
      return add(.name(identifier(previous)), from: start)
    case .number:
      advance()
      let kind = Tree.NumberKind(rawValue: previous.extra) ?? .integer
      return add(.constant(.number(previous.text, kind)), from: start)
    case .string: return try strings()
    case .none: return constant(.none)
    case .true: return constant(.true)
    case .false: return constant(.false)
    case .ellipsis: return constant(.ellipsis)
    case .leftParenthesis: return try parenthesized()
    case .leftBracket: return try bracketed()
    case .leftBrace: return try braced()
    default: throw missingOperand()
    }
  }

  mutating func constant(_ value: Tree.Constant) -> ExpressionID {
    advance()
    return add(.constant(value), from: Int(previous.start))
  }

  /// What stands in parentheses: nothing, an expression, a tuple, a generator, a range of Sage, or `yield`.
  private mutating func parenthesized() throws(Recovery) -> ExpressionID {
    let opening = token
    let start = here
    try enterBracket()
    defer { leaveBracket() }
    advance()
    if token.kind == .yield {
      let value = try yield()
      try close(.rightParenthesis, "the parenthesis", opened: opening)
      return value
    }
    if skip(.rightParenthesis) { return add(.tuple(elts: .empty), from: start) }
    let first = try element()
    if token.kind == .for {
      let generators = try comprehensions()
      try close(.rightParenthesis, "the generator", opened: opening)
      return add(.generatorExp(elt: first, generators: generators), from: start)
    }
    if token.kind == .rightParenthesis {
      if case .starred = tree[first] { throw unexpected(.expectedToken, "`,` after a starred element") }
      advance()
      return first
    }
    let (elements, isRange) = try elements(after: first, until: .rightParenthesis, "the parenthesis", opening)
    return add(isRange ? .sageRange(items: elements, kind: .iterator) : .tuple(elts: elements), from: start)
  }

  private mutating func bracketed() throws(Recovery) -> ExpressionID {
    let opening = token
    let start = here
    try enterBracket()
    defer { leaveBracket() }
    advance()
    if skip(.rightBracket) { return add(.list(elts: .empty), from: start) }
    let first = try element()
    if token.kind == .for {
      let generators = try comprehensions()
      try close(.rightBracket, "the list", opened: opening)
      return add(.listComp(elt: first, generators: generators), from: start)
    }
    let (elements, isRange) = try elements(after: first, until: .rightBracket, "the list", opening)
    return add(isRange ? .sageRange(items: elements, kind: .list) : .list(elts: elements), from: start)
  }

  /// The elements of a display whose first one is read, to the closing bracket; `..` of Sage becomes an ellipsis.
  private mutating func elements(
    after first: ExpressionID, until closing: TokenKind, _ what: String, _ opening: Token
  ) throws(Recovery) -> (ExpressionList, isRange: Bool) {
    let mark = scratch.count
    scratch.append(first)
    var isRange = false
    while true {
      if token.kind == .twoDots {
        isRange = true
        scratch.append(constant(.ellipsis))
        let isEndless = token.kind == .rightParenthesis && closing == .rightParenthesis
        if token.kind == .comma || isEndless { continue }
        scratch.append(try element())
        continue
      }
      guard skip(.comma), token.kind != closing else { break }
      if token.kind != .twoDots { scratch.append(try element()) }
    }
    try close(closing, what, opened: opening)
    return (list(since: mark), isRange)
  }

  /// What stands in braces: a dictionary, a set, or a comprehension of these.
  private mutating func braced() throws(Recovery) -> ExpressionID {
    let opening = token
    let start = here
    try enterBracket()
    defer { leaveBracket() }
    advance()
    if skip(.rightBrace) { return add(.dict(entries: .empty), from: start) }
    if token.kind == .doubleStar { return try dictionary(nil, opening) }
    let first = try element()
    if token.kind == .colon { return try dictionary(first, opening) }
    if token.kind == .for {
      let generators = try comprehensions()
      try close(.rightBrace, "the set", opened: opening)
      return add(.setComp(elt: first, generators: generators), from: start)
    }
    let mark = scratch.count
    scratch.append(first)
    while skip(.comma), token.kind != .rightBrace { scratch.append(try element()) }
    try close(.rightBrace, "the set", opened: opening)
    return add(.set(elts: list(since: mark)), from: start)
  }

  private mutating func dictionary(_ first: ExpressionID?, _ opening: Token) throws(Recovery) -> ExpressionID {
    var entries: [Tree.DictionaryEntry] = []
    var key = first
    repeat {
      if token.kind == .rightBrace { break }
      if key == nil, skip(.doubleStar) {
        entries.append(Tree.DictionaryEntry(key: nil, value: try binary(Precedence.bitOr)))
        continue
      }
      let entryKey: ExpressionID
      if let key { entryKey = key } else { entryKey = try expression() }
      key = nil
      guard skip(.colon) else { throw missingOperator("`:` after the key") }
      let value = try expression()
      if entries.isEmpty, token.kind == .for {
        let generators = try comprehensions()
        try close(.rightBrace, "the dictionary", opened: opening)
        return add(.dictComp(key: entryKey, value: value, generators: generators), from: Int(opening.start))
      }
      entries.append(Tree.DictionaryEntry(key: entryKey, value: value))
    } while skip(.comma)
    try close(.rightBrace, "the dictionary", opened: opening)
    return add(.dict(entries: store(entries, in: &tree.entries)), from: Int(opening.start))
  }

  /// `for target in iterable if condition …`, at least once.
  mutating func comprehensions() throws(Recovery) -> NodeList<Tree.Comprehension> {
    var clauses: [Tree.Comprehension] = []
    while skip(.for) {
      let target = try loopTarget()
      guard skip(.in) else { throw missingOperator("`in` after the variable of `for`") }
      let iter = try comprehensionOperand()
      let mark = scratch.count
      while skip(.if) { scratch.append(try comprehensionOperand()) }
      clauses.append(Tree.Comprehension(target: target, iter: iter, ifs: list(since: mark)))
    }
    return store(clauses, in: &tree.comprehensions)
  }

  /// What `for` binds: everything before `in`.
  mutating func loopTarget() throws(Recovery) -> ExpressionID {
    let start = here
    func isEnd(_ kind: TokenKind) -> Bool { kind == .in || kind == .newline || kind == .endOfText }
    if token.kind.isKeyword { throw fail(.keywordAsName, token.span, source(token)) }
    var target = try targetElement()
    if token.kind == .comma {
      let mark = scratch.count
      scratch.append(target)
      while skip(.comma), !isEnd(token.kind) { scratch.append(try targetElement()) }
      target = add(.tuple(elts: list(since: mark)), from: start)
    }
    try checkTarget(target, "assign to")
    return target
  }

  private mutating func targetElement() throws(Recovery) -> ExpressionID {
    token.kind == .star ? try starred() : try binary(Precedence.bitOr)
  }
}
