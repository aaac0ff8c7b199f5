extension Parser {
  /// The arguments behind a function; the current token is the parenthesis.
  mutating func call(_ function: ExpressionID, from start: Int) throws(Recovery) -> ExpressionID {
    let opening = token
    try enterBracket()
    defer { leaveBracket() }
    advance()
    let (args, keywords) = try arguments(opening)
    return add(.call(function: function, args: args, keywords: keywords), from: start)
  }

  /// Arguments to the closing parenthesis.
  mutating func arguments(
    _ opening: Token
  ) throws(Recovery) -> (ExpressionList, NodeList<Tree.Keyword>) {
    let mark = scratch.count
    var keywords: [Tree.Keyword] = []
    var loneGenerator = false
    var unpacks = false
    while token.kind != .rightParenthesis {
      let start = token
      if let keyword = try keywordArgument() {
        try checkUnique(keyword, keywords)
        keywords.append(keyword)
        unpacks = unpacks || keyword.name == nil
      } else {
        let value = try positionalArgument(after: keywords.last, unpacks)
        scratch.append(value)
        if token.kind == .for {
          scratch[scratch.count - 1] = try generatorArgument(value, from: start)
          loneGenerator = true
        }
      }
      if loneGenerator,
        keywords.count + scratch.count - mark > 1 || (token.kind == .comma && peek().kind != .rightParenthesis)
      {
        throw fail(.generatorParentheses, SourceSpan(Int(start.start), previousEnd))
      }
      guard skip(.comma) else { break }
    }
    try close(.rightParenthesis, "the call", opened: opening)
    return (list(since: mark), store(keywords, in: &tree.keywords))
  }

  private mutating func generatorArgument(_ element: ExpressionID, from start: Token) throws(Recovery) -> ExpressionID {
    let generators = try comprehensions()
    return add(.generatorExp(elt: element, generators: generators), from: Int(start.start))
  }

  /// `name=value` or `**value`.
  private mutating func keywordArgument() throws(Recovery) -> Tree.Keyword? {
    let start = here
    if skip(.doubleStar) {
      let value = try expression()
      return Tree.Keyword(name: nil, value: value, span: SourceSpan(start, previousEnd))
    }
    let isKeyword = token.kind.isKeyword
    guard token.kind == .name || isKeyword, mayPrecedeEqual, peek().kind == .equal else { return nil }
    if isKeyword { throw fail(.keywordAsName, token.span, source(token)) }
    let name = token.text
    advance()
    advance()
    let value = try expression()
    return Tree.Keyword(name: name, value: value, span: SourceSpan(start, previousEnd))
  }

  /// A quick look at the byte behind the current token, which spares most names a second token.
  private var mayPrecedeEqual: Bool {
    switch lexer.byte(Int(token.end)) {
    case 0x3D, 0x20, 0x09, 0x5C, 0x0A, 0x0D, 0x23, 0x80...: true
    default: false
    }
  }

  /// A positional argument; behind a named one only `*value` can stand, behind `**value` nothing.
  private mutating func positionalArgument(
    after last: Tree.Keyword?, _ followsUnpacking: Bool
  ) throws(Recovery) -> ExpressionID {
    let start = here
    let isStarred = token.kind == .star
    let value = try element()
    guard let last else { return value }
    guard !isStarred || followsUnpacking else { return value }
    let what = last.name.map { "the named argument `\(text($0))`" } ?? "`**`"
    throw fail(.keywordOrder, SourceSpan(start, previousEnd), what)
  }

  private mutating func checkUnique(_ keyword: Tree.Keyword, _ others: [Tree.Keyword]) throws(Recovery) {
    guard let name = keyword.name, others.count < 1_000 else { return }
    for other in others where other.name == name { throw fail(.duplicateArgument, keyword.span, text(name)) }
  }

  /// The subscript behind a value; the current token is the bracket.
  mutating func subscripted(_ value: ExpressionID, from start: Int) throws(Recovery) -> ExpressionID {
    let opening = token
    try enterBracket()
    defer { leaveBracket() }
    advance()
    if allowsEmptySubscript, token.kind == .rightBracket {
      advance()
      let none = add(.tuple(elts: .empty), from: Int(opening.start))
      return add(.subscript(value: value, slice: none), from: start)
    }
    let sliceStart = here
    var slice = try subscriptElement()
    if token.kind == .comma {
      let mark = scratch.count
      scratch.append(slice)
      while skip(.comma), token.kind != .rightBracket { scratch.append(try subscriptElement()) }
      slice = add(.tuple(elts: list(since: mark)), from: sliceStart)
    } else if case .starred = tree[slice] {
      scratch.append(slice)
      slice = add(.tuple(elts: list(since: scratch.count - 1)), from: sliceStart)
    }
    try close(.rightBracket, "the subscript", opened: opening)
    return add(.subscript(value: value, slice: slice), from: start)
  }

  /// An index, `*value`, or `lower:upper:step` with every part optional.
  private mutating func subscriptElement() throws(Recovery) -> ExpressionID {
    let start = here
    var lower: ExpressionID?
    if token.kind != .colon {
      let index = try element()
      guard token.kind == .colon else { return index }
      lower = index
    }
    advance()
    let upper = try slicePart()
    let step = skip(.colon) ? try slicePart() : nil
    return add(.slice(lower: lower, upper: upper, step: step), from: start)
  }

  private mutating func slicePart() throws(Recovery) -> ExpressionID? {
    switch token.kind {
    case .colon, .comma, .rightBracket: nil
    default: try expression()
    }
  }
}
