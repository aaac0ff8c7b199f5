extension Parser {
  /// What stands between `case` and its colon or `if`: a pattern, or a sequence without brackets.
  mutating func patterns() throws(Recovery) -> PatternID {
    let start = here
    let first = try sequenceElement()
    guard token.kind == .comma else {
      if case .star = tree[first] { throw unexpected(.expectedToken, "`,` after a starred name") }
      return first
    }
    var elements = [first]
    while skip(.comma), token.kind != .colon, token.kind != .if { elements.append(try sequenceElement()) }
    return try sequence(elements, from: start)
  }

  private mutating func sequence(_ elements: [PatternID], from start: Int) throws(Recovery) -> PatternID {
    let stars = elements.filter { if case .star = tree[$0] { true } else { false } }
    if stars.count > 1 { throw fail(.twoStars, tree.span(of: stars[1]), "name", "a sequence") }
    return add(.sequence(store(elements, in: &tree.patternLists)), from: start)
  }

  private mutating func sequenceElement() throws(Recovery) -> PatternID {
    let start = here
    guard skip(.star) else { return try pattern() }
    return add(.star(name: try target("a name after `*`")), from: start)
  }

  /// A name to bind, nil for `_`.
  private mutating func target(_ what: String) throws(Recovery) -> Tree.Text? {
    let isWildcard = token.kind == .name && token.value == words.underscore
    let name = try self.name(what)
    return isWildcard ? nil : name
  }

  /// Alternatives, perhaps with `as name`.
  private mutating func pattern() throws(Recovery) -> PatternID {
    let start = here
    let pattern = try alternatives()
    guard skip(.as) else { return pattern }
    let name = token
    guard let target = try target("a name after `as`") else {
      throw fail(.expectedName, name.span, "a name after `as`", "`_`, which binds nothing")
    }
    return add(.capture(pattern: pattern, name: target), from: start)
  }

  private mutating func alternatives() throws(Recovery) -> PatternID {
    let start = here
    var alternatives = [try closedPattern()]
    while skip(.bar) {
      let last = alternatives[alternatives.count - 1]
      if isIrrefutable(last) { throw unreachable(after: last) }
      alternatives.append(try closedPattern())
    }
    if alternatives.count == 1 { return alternatives[0] }
    return add(.or(store(alternatives, in: &tree.patternLists)), from: start)
  }

  private mutating func closedPattern() throws(Recovery) -> PatternID {
    let start = here
    switch token.kind {
    case .leftParenthesis: return try groupOrSequence()
    case .leftBracket: return try bracketedSequence()
    case .leftBrace: return try mapping()
    case .name where token.value == words.underscore && peek().kind != .dot && peek().kind != .leftParenthesis:
      advance()
      return add(.capture(pattern: nil, name: nil), from: start)
    case .name: return try namePattern()
    case .none, .true, .false:
      let value = try literal()
      return add(.singleton(value), from: start)
    default:
      let value = try literal()
      return add(.value(value), from: start)
    }
  }

  /// A name to bind, a dotted name to compare with, or a class and its arguments.
  private mutating func namePattern() throws(Recovery) -> PatternID {
    let start = here
    let name = try self.name("a name")
    guard token.kind == .dot || token.kind == .leftParenthesis else {
      return add(.capture(pattern: nil, name: name), from: start)
    }
    let value = try dotted(name, from: start)
    return token.kind == .leftParenthesis ? try instance(value, from: start) : add(.value(value), from: start)
  }

  /// The attributes behind a name.
  private mutating func dotted(_ name: Tree.Text, from start: Int) throws(Recovery) -> ExpressionID {
    var value = add(ExpressionNode.name(name), from: start)
    while skip(.dot) {
      let attr = try self.name("a name after `.`")
      value = add(.attribute(value: value, attr: attr), from: start)
    }
    return value
  }

  /// A number, perhaps with a sign and an imaginary part, a string without fields, `None`, `True` or `False`.
  private mutating func literal() throws(Recovery) -> ExpressionID {
    let start = here
    switch token.kind {
    case .number, .minus: return try number()
    case .none: return constant(.none)
    case .true: return constant(.true)
    case .false: return constant(.false)
    case .string:
      let value = try strings()
      if case .joinedStr = tree[value] {
        throw fail(.expectedPattern, SourceSpan(start, previousEnd), "an f-string")
      }
      return value
    default: throw unexpected(.expectedPattern)
    }
  }

  private mutating func number() throws(Recovery) -> ExpressionID {
    let start = here
    var result = try unsigned(.minus, .uSub)
    while token.kind == .plus || token.kind == .minus {
      let op: Tree.Operator = token.kind == .plus ? .add : .sub
      advance()
      let right = try unsigned(nil, .uSub)
      result = add(.binOp(left: result, op: op, right: right), from: start)
    }
    return result
  }

  private mutating func unsigned(_ sign: TokenKind?, _ op: Tree.UnaryOperator) throws(Recovery) -> ExpressionID {
    let start = here
    let isSigned = sign.map { skip($0) } ?? false
    guard token.kind == .number else { throw unexpected(.expectedPattern) }
    advance()
    let kind = Tree.NumberKind(rawValue: previous.extra) ?? .integer
    let value = add(.constant(.number(previous.text, kind)), from: Int(previous.start))
    return isSigned ? add(.unaryOp(op: op, operand: value), from: start) : value
  }

  // MARK: brackets

  /// The comma-separated things up to a closing bracket, which is consumed.
  private mutating func bracketed(
    _ closing: TokenKind, _ what: String, _ read: (inout Parser) throws(Recovery) -> Void
  ) throws(Recovery) {
    let opening = token
    try enterBracket()
    advance()
    while token.kind != closing {
      try read(&self)
      guard skip(.comma) else { break }
    }
    try close(closing, what, opened: opening)
    leaveBracket()
  }

  private mutating func bracketedSequence() throws(Recovery) -> PatternID {
    let start = here
    var elements: [PatternID] = []
    try bracketed(.rightBracket, "the sequence") { parser throws(Recovery) in
      elements.append(try parser.sequenceElement())
    }
    return try sequence(elements, from: start)
  }

  /// `(pattern)` groups, `(pattern,)` is a sequence.
  private mutating func groupOrSequence() throws(Recovery) -> PatternID {
    let start = here
    var elements: [PatternID] = []
    var isSequence = true
    try bracketed(.rightParenthesis, "the parenthesis") { parser throws(Recovery) in
      let element = try parser.sequenceElement()
      elements.append(element)
      if case .star = parser.tree[element] { return }
      isSequence = elements.count > 1 || parser.token.kind == .comma
    }
    return isSequence ? try sequence(elements, from: start) : elements[0]
  }

  private mutating func mapping() throws(Recovery) -> PatternID {
    let start = here
    var (keys, patterns): ([ExpressionID], [PatternID]) = ([], [])
    var rest: Tree.Text?
    try bracketed(.rightBrace, "the mapping") { parser throws(Recovery) in
      if parser.skip(.doubleStar) {
        rest = try parser.name("a name after `**`")
        if parser.token.kind == .comma, parser.peek().kind != .rightBrace {
          throw parser.unexpected(.expectedToken, "`}` after the rest of a mapping")
        }
        return
      }
      keys.append(try parser.mappingKey())
      guard parser.skip(.colon) else { throw parser.missingOperator("`:` after the key") }
      patterns.append(try parser.pattern())
    }
    let keyList = store(keys, in: &tree.expressionLists)
    let patternList = store(patterns, in: &tree.patternLists)
    return add(.mapping(keys: keyList, patterns: patternList, rest: rest), from: start)
  }

  private mutating func mappingKey() throws(Recovery) -> ExpressionID {
    guard token.kind == .name else { return try literal() }
    let start = here
    let name = try self.name("a name")
    guard token.kind == .dot else { throw unexpected(.expectedToken, "`.` after a name as the key of a mapping") }
    return try dotted(name, from: start)
  }

  private mutating func instance(_ type: ExpressionID, from start: Int) throws(Recovery) -> PatternID {
    var (positional, named): ([PatternID], [PatternID]) = ([], [])
    var names: [Tree.Text] = []
    try bracketed(.rightParenthesis, "the arguments of the pattern") { parser throws(Recovery) in
      let argument = parser.token
      if argument.kind == .name, parser.peek().kind == .equal {
        parser.advance()
        parser.advance()
        if names.contains(argument.text) {
          parser.fail(.duplicateArgument, argument.span, parser.source(argument))
        }
        names.append(argument.text)
        named.append(try parser.pattern())
      } else {
        positional.append(try parser.pattern())
        if let last = names.last { parser.fail(.keywordOrder, argument.span, "`\(parser.text(last))=`") }
      }
    }
    let lists = (store(positional, in: &tree.patternLists), store(named, in: &tree.patternLists))
    let nameList = store(names, in: &tree.textLists)
    return add(.instance(type: type, positional: lists.0, names: nameList, named: lists.1), from: start)
  }
}
