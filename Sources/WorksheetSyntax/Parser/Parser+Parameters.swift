extension Parser {
  /// The kinds of parameters, in the order in which they must stand.
  private enum Stage: Int {
    case positional, keywordOnly, finished
  }

  /// Parameters to a closing parenthesis (with annotations) or to the colon of a lambda (without); it is not consumed.
  mutating func parameters(until end: TokenKind) throws(Recovery) -> Tree.ParametersID {
    var result = Tree.Parameters()
    var ordinary: [Tree.Argument] = []
    var keywordOnly: [Tree.Argument] = []
    var names: Set<Tree.Text> = []
    var stage = Stage.positional
    while token.kind != end {
      if stage == .finished { throw fail(.parameterOrder, token.span, source(token), "nothing follows `**`") }
      switch token.kind {
      case .slash:
        try checkSlash(result, ordinary, stage)
        advance()
        result.positionalOnly = store(ordinary, in: &tree.arguments)
        ordinary = []
      case .star:
        if stage == .keywordOnly { throw fail(.parameterOrder, token.span, "*", "there is another `*` before it") }
        stage = .keywordOnly
        result.vararg = try starParameter(end, &names)
      case .doubleStar:
        advance()
        stage = .finished
        result.kwarg = try parameter(end, &names, mayHaveDefault: false)
      default:
        let parameter = try parameter(end, &names, mayHaveDefault: true)
        if stage == .keywordOnly {
          keywordOnly.append(parameter)
        } else {
          try checkDefault(parameter, after: ordinary, result)
          ordinary.append(parameter)
        }
      }
      guard skip(.comma) else { break }
    }
    result.args = store(ordinary, in: &tree.arguments)
    result.keywordOnly = store(keywordOnly, in: &tree.arguments)
    tree.parameters.append(result)
    return Tree.ParametersID(tree.parameters.count - 1)
  }

  private mutating func checkSlash(
    _ parameters: Tree.Parameters, _ ordinary: [Tree.Argument], _ stage: Stage
  ) throws(Recovery) {
    if stage != .positional { throw fail(.parameterOrder, token.span, "/", "it stands before `*`") }
    if !parameters.positionalOnly.isEmpty { throw fail(.parameterOrder, token.span, "/", "there is another before it") }
    if ordinary.isEmpty { throw fail(.parameterOrder, token.span, "/", "a parameter must stand before it") }
  }

  private mutating func checkDefault(
    _ parameter: Tree.Argument, after ordinary: [Tree.Argument], _ parameters: Tree.Parameters
  ) throws(Recovery) {
    let last = ordinary.last ?? tree.arguments[parameters.positionalOnly.range].last
    guard parameter.defaultValue == nil, last?.defaultValue != nil else { return }
    throw fail(.parameterOrder, parameter.span, text(parameter.name), "the one before it has a default value")
  }

  /// `*name`, or `*` alone before named parameters.
  private mutating func starParameter(
    _ end: TokenKind, _ names: inout Set<Tree.Text>
  ) throws(Recovery) -> Tree.Argument? {
    let star = token
    advance()
    guard token.kind == .comma || token.kind == end else {
      return try parameter(end, &names, mayHaveDefault: false)
    }
    let next = token.kind == .comma ? peek().kind : end
    if next == end || next == .doubleStar { throw fail(.bareStar, star.span, found) }
    return nil
  }

  private mutating func parameter(
    _ end: TokenKind, _ names: inout Set<Tree.Text>, mayHaveDefault: Bool
  ) throws(Recovery) -> Tree.Argument {
    let start = here
    let name = try name("the name of a parameter")
    var result = Tree.Argument(name: name, annotation: nil, defaultValue: nil, span: SourceSpan(start, previousEnd))
    guard names.insert(name).inserted else { throw fail(.duplicateParameter, result.span, text(name)) }
    if end == .rightParenthesis, skip(.colon) { result.annotation = try expression() }
    if mayHaveDefault, skip(.equal) { result.defaultValue = try expression() }
    result.span = SourceSpan(start, previousEnd)
    if token.kind != .comma, token.kind != end {
      throw missingOperator(end == .colon ? "`,` or `:` after the parameter" : "`,` or `)` after the parameter")
    }
    return result
  }
}
