extension Parser {
  /// An expression alone, or what makes it the target of an assignment.
  mutating func expressionStatement() throws(Recovery) {
    let start = here
    let isParenthesized = token.kind == .leftParenthesis
    let first = try expressions()
    switch token.kind {
    case .equal:
      return try assignment(first, from: start)
    case .colon:
      return try annotated(first, from: start, isParenthesized: isParenthesized)
    case .dot:
      return try generatorDefinition(first, from: start)
    case .question:
      advance()
      let source = skip(.question)
      return add(.help(value: first, source: source), from: start)
    default: break
    }
    if let op = Precedence.augmented(token.kind, lexer.dialect) { return try augmented(first, op, from: start) }
    add(.expr(value: first), from: start)
  }

  private mutating func assignment(_ first: ExpressionID, from start: Int) throws(Recovery) {
    let mark = scratch.count
    scratch.append(first)
    while skip(.equal) { scratch.append(try expressions()) }
    let value = scratch.removeLast()
    if scratch[mark...].contains(where: isDefinition) {
      return try definitions(Array(scratch[mark...]), value, from: start, mark)
    }
    for index in mark..<scratch.count { try checkTarget(scratch[index], "assign to") }
    add(.assign(targets: list(since: mark), value: value), from: start)
  }

  private func isDefinition(_ target: ExpressionID) -> Bool {
    guard case .call(let function, _, _) = tree[target], case .name = tree[function] else { return false }
    return true
  }

  /// `f(x) = value`, or `f(x) = g(x) = value`, which defines one after the other.
  private mutating func definitions(
    _ targets: [ExpressionID], _ value: ExpressionID, from start: Int, _ mark: Int
  ) throws(Recovery) {
    scratch.removeLast(scratch.count - mark)
    for target in targets {
      guard case .call(let function, let args, let keywords) = tree[target], case .name(let name) = tree[function]
      else {
        let call = targets.first(where: isDefinition) ?? target
        guard case .call(let function, _, _) = tree[call], case .name(let name) = tree[function] else { continue }
        throw fail(.chainedDefinition, tree.span(of: call), text(name))
      }
      let span = tree.span(of: target)
      if lexer.dialect == .python { throw fail(.sageDefinition, span, text(name)) }
      var parameters: [Tree.Text] = []
      var seen: Set<Tree.Text> = []
      for argument in tree[args] {
        guard case .name(let parameter) = tree[argument] else {
          throw fail(.invalidDefinition, tree.span(of: argument), text(name), describe(argument))
        }
        guard seen.insert(parameter).inserted else {
          throw fail(.duplicateParameter, tree.span(of: argument), text(parameter))
        }
        parameters.append(parameter)
      }
      if let keyword = tree[keywords].first {
        throw fail(.invalidDefinition, keyword.span, text(name), "a named argument")
      }
      let names = store(parameters, in: &tree.textLists)
      add(.callableDefinition(name: name, parameters: names, value: value), from: start)
    }
  }

  /// `target: annotation`, with or without a value.
  private mutating func annotated(
    _ target: ExpressionID, from start: Int, isParenthesized: Bool
  ) throws(Recovery) {
    var isName = false
    switch tree[target] {
    case .name: isName = true
    case .attribute, .subscript: break
    default: throw missingOperator("the end of the line")
    }
    advance()
    let annotation = try expression()
    let value = skip(.equal) ? try expressions() : nil
    let node = StatementNode.annAssign(
      target: target, annotation: annotation, value: value, simple: isName && !isParenthesized)
    add(node, from: start)
  }

  /// `R.<x, y> = value`; the current token is the dot.
  private mutating func generatorDefinition(_ ring: ExpressionID, from start: Int) throws(Recovery) {
    guard case .name(let name) = tree[ring] else {
      throw invalidTarget(ring, "give generators to")
    }
    advance()
    advance()
    var generators: [Tree.Text] = []
    repeat { generators.append(try self.name("the name of a generator")) } while skip(.comma)
    if !skip(.greaterEqual) {
      guard skip(.greater) else { throw unexpected(.expectedToken, "`>` after the generators") }
      guard skip(.equal) else { throw unexpected(.expectedToken, "`=` after `\(text(name)).<…>`") }
    }
    allowsEmptySubscript = true
    let value = try expressions()
    allowsEmptySubscript = false
    let names = store(generators, in: &tree.textLists)
    add(.generatorDefinition(name: name, generators: names, value: value), from: start)
  }

  private mutating func augmented(_ target: ExpressionID, _ op: Tree.Operator, from start: Int) throws(Recovery) {
    switch tree[target] {
    case .name, .attribute, .subscript: break
    default: throw invalidTarget(target, "assign with `\(source(token))` to")
    }
    advance()
    let value = try expressions()
    add(.augAssign(target: target, op: op, value: value), from: start)
  }

  // MARK: Targets

  /// Refuses what cannot be bound.
  mutating func checkTarget(_ target: ExpressionID, _ action: String) throws(Recovery) {
    switch tree[target] {
    case .name, .attribute, .subscript: return
    case .list(let elements), .tuple(let elements):
      var stars = 0
      for element in tree[elements] {
        if case .starred(let value) = tree[element] {
          stars += 1
          if stars > 1 { throw fail(.twoStars, tree.span(of: element), "target", "an assignment") }
          try checkTarget(value, action)
        } else {
          try checkTarget(element, action)
        }
      }
    case .call(let function, _, _):
      if case .name(let name) = tree[function], lexer.dialect == .python, action == "assign to" {
        throw fail(.sageDefinition, tree.span(of: target), text(name))
      }
      throw invalidTarget(target, action)
    default: throw invalidTarget(target, action)
    }
  }

  mutating func invalidTarget(_ target: ExpressionID, _ action: String) -> Recovery {
    let mayBeEquation = action == "assign to" && nesting == 0
    let hint = mayBeEquation ? "an equation is written with `==`" : "only a name, `a.b` or `a[i]` can stand here"
    return fail(.invalidTarget, tree.span(of: target), action, describe(target), hint)
  }

  /// How messages call an expression.
  func describe(_ id: ExpressionID) -> String {
    switch tree[id] {
    case .boolOp, .binOp, .unaryOp: "an operation"
    case .compare: "a comparison"
    case .call: "a call"
    case .constant(.number): "a number"
    case .constant(.string), .constant(.bytes), .joinedStr, .formattedValue: "a string"
    case .constant(.none): "`None`"
    case .constant(.true): "`True`"
    case .constant(.false): "`False`"
    case .constant(.ellipsis): "`...`"
    case .lambda: "a lambda"
    case .ifExp: "a conditional expression"
    case .dict, .dictComp: "a dictionary"
    case .set, .setComp: "a set"
    case .list, .listComp, .sageRange(_, .list): "a list"
    case .generatorExp, .sageRange(_, .iterator): "a generator"
    case .tuple: "a tuple"
    case .yield, .yieldFrom: "`yield`"
    case .namedExpr: "an assignment"
    case .starred: "a starred expression"
    case .name(let name): "`\(text(name))`"
    case .attribute: "an attribute"
    case .subscript, .slice: "a subscript"
    case .generatorAccess: "a generator of a ring"
    case .error: "an error"
    }
  }
}
