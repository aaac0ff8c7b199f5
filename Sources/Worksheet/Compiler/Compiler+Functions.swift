internal import WorksheetSyntax

extension Compiler {
  /// What a comprehension collects.
  enum Collected {
    case list(ExpressionID)
    case set(ExpressionID)
    case dict(ExpressionID, ExpressionID)
    case generator(ExpressionID)
  }

  /// Code that leaves a function on the stack.
  func function(
    _ name: String, _ parameters: Tree.ParametersID, _ scope: Scope, body compileBody: (Compiler) -> Void
  ) {
    let parameters = tree[parameters]
    let inner = inner(scope, name: name)
    let positional = Array(tree[parameters.positionalOnly]) + Array(tree[parameters.args])
    let keywordOnly = Array(tree[parameters.keywordOnly])
    var shape = Code.ParameterShape()
    shape.positionalOnly = parameters.positionalOnly.count
    shape.positional = positional.count
    shape.keywordOnly = keywordOnly.count
    shape.defaults = positional.count { $0.defaultValue != nil }
    shape.hasRest = parameters.vararg != nil
    shape.hasKeywords = parameters.kwarg != nil
    inner.code.parameters = shape
    for (index, name) in scope.bound.prefix(shape.count).enumerated() {
      if let cell = scope.cells.firstIndex(of: name) { inner.code.cellParameters.append((index, cell)) }
    }
    for argument in positional { argument.defaultValue.map(expression) }
    for argument in keywordOnly {
      if let value = argument.defaultValue { expression(value) } else { emit(.missing, effect: 1) }
    }
    compileBody(inner)
    code.children.append(inner.code)
    emit(.makeFunction, code.children.count - 1, effect: 1 - shape.defaults - shape.keywordOnly)
  }

  func lambda(_ parameters: Tree.ParametersID, _ body: ExpressionID, _ scope: Scope) {
    function("<lambda>", parameters, scope) { inner in
      inner.expression(body)
      inner.emit(.return, effect: -1)
    }
  }

  func functionDefinition(
    _ id: StatementID, _ name: String, _ parameters: Tree.ParametersID, _ body: Block, _ decorators: ExpressionList
  ) {
    guard let scope = analysis.ofStatement[id.index] else { return }
    tree[decorators].forEach(expression)
    function(name, parameters, scope) { inner in
      inner.code.doc = docstring(of: body)
      inner.block(body)
      inner.returnNone()
    }
    for _ in tree[decorators] { emit(.call, 1, effect: -1) }
    store(name)
  }

  func classDefinition(
    _ id: StatementID, _ name: String, _ bases: ExpressionList, _ keywords: NodeList<Tree.Keyword>, _ body: Block,
    _ decorators: ExpressionList
  ) {
    guard let scope = analysis.ofStatement[id.index] else { return }
    tree[decorators].forEach(expression)
    let inner = inner(scope, name: name)
    inner.code.isClassBody = true
    inner.code.doc = docstring(of: body)
    inner.block(body)
    inner.returnNone()
    code.children.append(inner.code)
    emit(.buildList, 0, effect: 1)
    for base in tree[bases] {
      if case .starred(let value) = tree[base] {
        expression(value)
        emit(.listExtend, effect: -1)
      } else {
        expression(base)
        emit(.listAppend, 0, effect: -1)
      }
    }
    emit(.buildDict, effect: 1)
    for keyword in tree[keywords] {
      guard let name = keyword.name else { continue }
      emitConstant(.text(tree[name]))
      expression(keyword.value)
      emit(.dictAdd, 0, effect: -2)
    }
    emit(.buildClass, code.children.count - 1, effect: -1)
    for _ in tree[decorators] { emit(.call, 1, effect: -1) }
    store(name)
  }

  private func docstring(of body: Block) -> String? {
    guard let first = tree[body].first, case .expr(let value) = tree[first],
      case .constant(.string(let text)) = tree[value]
    else { return nil }
    return tree[text]
  }

  /// A comprehension is a function of its first iterable, called at once.
  func comprehension(_ scope: Scope, _ generators: NodeList<Tree.Comprehension>, _ collected: Collected) {
    let names = ["<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"]
    let generators = Array(tree[generators])
    let name: String
    switch collected {
    case .list: name = names[0]
    case .set: name = names[1]
    case .dict: name = names[2]
    case .generator: name = names[3]
    }
    let inner = inner(scope, name: name)
    inner.code.parameters.positional = 1
    inner.collect(generators, collected)
    code.children.append(inner.code)
    emit(.makeFunction, code.children.count - 1, effect: 1)
    if let first = generators.first { expression(first.iter) }
    emit(.getIterator, effect: 0)
    emit(.call, 1, effect: -1)
  }

  private func collect(_ generators: [Tree.Comprehension], _ collected: Collected) {
    switch collected {
    case .list: emit(.buildList, 0, effect: 1)
    case .set: emit(.buildSet, 0, effect: 1)
    case .dict: emit(.buildDict, effect: 1)
    case .generator: code.isGenerator = true
    }
    var loops: [(start: Label, end: Label)] = []
    for (index, generator) in generators.enumerated() {
      if index == 0 {
        emit(.loadLocal, 0, effect: 1)
      } else {
        expression(generator.iter)
        emit(.getIterator, effect: 0)
      }
      let loop = (start: Label(), end: Label())
      loops.append(loop)
      place(loop.start)
      span = tree.span(of: generator.iter)
      emit(.forIterate, to: loop.end, effect: 1)
      assign(to: generator.target)
      for test in tree[generator.ifs] {
        expression(test)
        emit(.jumpIfFalse, to: loop.start, effect: -1)
      }
    }
    switch collected {
    case .list(let element):
      expression(element)
      emit(.listAppend, generators.count, effect: -1)
    case .set(let element):
      expression(element)
      emit(.setAdd, generators.count, effect: -1)
    case .dict(let key, let value):
      expression(key)
      expression(value)
      emit(.dictAdd, generators.count, effect: -2)
    case .generator(let element):
      expression(element)
      emit(.yield, effect: 0)
      emit(.pop, effect: -1)
    }
    for loop in loops.reversed() {
      emit(.jumpBack, to: loop.start)
      place(loop.end)
      depth -= 1
    }
    if case .generator = collected { returnNone() } else { emit(.return, effect: -1) }
  }
}
