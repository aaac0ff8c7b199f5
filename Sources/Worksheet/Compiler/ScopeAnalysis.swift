internal import WorksheetSyntax

/// Finds the scopes of a tree and the names that each binds and uses.
///
/// Statements are nested at most `Tree.maximumNesting` deep; expressions are walked with a list instead of recursion,
/// except into the bodies of lambdas and comprehensions.
struct ScopeAnalysis {
  let tree: Tree
  private(set) var ofStatement: [UInt32: Scope] = [:]
  private(set) var ofExpression: [UInt32: Scope] = [:]
  let module = Scope(.module, parent: nil)

  init(_ tree: Tree) {
    self.tree = tree
    visit(tree.body, in: module)
    module.resolve()
  }

  private mutating func visit(_ block: Block, in scope: Scope) {
    for statement in tree[block] { visit(statement, in: scope) }
  }

  private mutating func visit(_ id: StatementID, in scope: Scope) {
    switch tree[id] {
    case .functionDef(let name, let parameters, let body, let decorators, _):
      scope.bind(tree[name])
      tree[decorators].forEach { visit($0, in: scope) }
      let inner = open(parameters, in: scope)
      ofStatement[id.index] = inner
      declare(body, in: inner)
      visit(body, in: inner)
    case .classDef(let name, let bases, let keywords, let body, let decorators):
      scope.bind(tree[name])
      (tree[decorators] + tree[bases] + tree[keywords].map(\.value)).forEach { visit($0, in: scope) }
      let inner = Scope(.class, parent: scope)
      ofStatement[id.index] = inner
      declare(body, in: inner)
      visit(body, in: inner)
    case .return(let value): value.map { visit($0, in: scope) }
    case .delete(let targets): tree[targets].forEach { bind($0, in: scope) }
    case .assign(let targets, let value):
      visit(value, in: scope)
      tree[targets].forEach { bind($0, in: scope) }
    case .augAssign(let target, _, let value):
      visit(value, in: scope)
      visit(target, in: scope)
      bind(target, in: scope)
    case .annAssign(let target, _, let value, _):
      value.map { visit($0, in: scope) }
      bind(target, in: scope)
    case .for(let target, let iter, let body, let orelse):
      visit(iter, in: scope)
      bind(target, in: scope)
      visit(body, in: scope)
      visit(orelse, in: scope)
    case .while(let test, let body, let orelse):
      visit(test, in: scope)
      visit(body, in: scope)
      visit(orelse, in: scope)
    case .if(let branches, let orelse):
      for branch in tree[branches] {
        visit(branch.test, in: scope)
        visit(branch.body, in: scope)
      }
      visit(orelse, in: scope)
    case .with(let items, let body):
      for item in tree[items] {
        visit(item.contextExpr, in: scope)
        item.optionalVars.map { bind($0, in: scope) }
      }
      visit(body, in: scope)
    default: visitRest(id, in: scope)
    }
  }

  private mutating func visitRest(_ id: StatementID, in scope: Scope) {
    switch tree[id] {
    case .raise(let exception, let cause): [exception, cause].forEach { $0.map { visit($0, in: scope) } }
    case .try(let body, let handlers, let orelse, let finalbody):
      visit(body, in: scope)
      for handler in tree[handlers] {
        handler.type.map { visit($0, in: scope) }
        handler.name.map { scope.bind(tree[$0]) }
        visit(handler.body, in: scope)
      }
      visit(orelse, in: scope)
      visit(finalbody, in: scope)
    case .match(let subject, let cases):
      visit(subject, in: scope)
      for matchCase in tree[cases] {
        tree.expressions(in: matchCase.pattern).forEach { visit($0, in: scope) }
        tree.names(boundBy: matchCase.pattern).forEach { scope.bind(tree[$0]) }
        matchCase.test.map { visit($0, in: scope) }
        visit(matchCase.body, in: scope)
      }
    case .assert(let test, let message): [test, message].forEach { $0.map { visit($0, in: scope) } }
    case .import(let names):
      for alias in tree[names] {
        let name = tree[alias.asname ?? alias.name]
        scope.bind(String(name.prefix { $0 != "." }))
      }
    case .importFrom(_, let names, _):
      for alias in tree[names] where tree[alias.name] != "*" { scope.bind(tree[alias.asname ?? alias.name]) }
    case .expr(let value), .help(let value, _): visit(value, in: scope)
    case .callableDefinition(let name, let parameters, let value):
      tree[parameters].forEach { scope.bind(tree[$0]) }
      visit(value, in: scope)
      scope.bind(tree[name])
    case .generatorDefinition(let name, let generators, let value):
      visit(value, in: scope)
      scope.bind(tree[name])
      tree[generators].forEach { scope.bind(tree[$0]) }
    default: break
    }
  }

  /// Registers the `global` and `nonlocal` statements of a body before its assignments are seen.
  private func declare(_ body: Block, in scope: Scope) {
    var pending = Array(tree[body])
    while let id = pending.popLast() {
      switch tree[id] {
      case .global(let names): tree[names].forEach { scope.globals.insert(tree[$0]) }
      case .nonlocal(let names):
        for name in tree[names] {
          scope.nonlocals.insert(tree[name])
          scope.use(tree[name])
        }
      case .for(_, _, let body, let orelse), .while(_, let body, let orelse):
        pending += tree[body] + tree[orelse]
      case .if(let branches, let orelse): pending += tree[branches].flatMap { tree[$0.body] } + tree[orelse]
      case .with(_, let body): pending += tree[body]
      case .match(_, let cases): pending += tree[cases].flatMap { tree[$0.body] }
      case .try(let body, let handlers, let orelse, let finalbody):
        pending += tree[body] + tree[handlers].flatMap { tree[$0.body] } + tree[orelse] + tree[finalbody]
      default: break
      }
    }
  }

  private mutating func open(_ parameters: Tree.ParametersID, in scope: Scope) -> Scope {
    let parameters = tree[parameters]
    let all = tree[parameters.positionalOnly] + tree[parameters.args] + tree[parameters.keywordOnly]
    for argument in all { argument.defaultValue.map { visit($0, in: scope) } }
    let inner = Scope(.function, parent: scope)
    for argument in all { inner.bind(tree[argument.name]) }
    for argument in [parameters.vararg, parameters.kwarg] { argument.map { inner.bind(tree[$0.name]) } }
    return inner
  }

  /// The names that an assignment's target binds.
  private mutating func bind(_ target: ExpressionID, in scope: Scope) {
    var pending = [target]
    while let id = pending.popLast() {
      switch tree[id] {
      case .name(let name): scope.bind(tree[name])
      case .tuple(let elements), .list(let elements): pending += tree[elements].reversed()
      case .starred(let value): pending.append(value)
      default: visit(id, in: scope)
      }
    }
  }

  private mutating func visit(_ root: ExpressionID, in scope: Scope) {
    var pending = [root]
    while let id = pending.popLast() {
      switch tree[id] {
      case .name(let name):
        scope.use(tree[name])
        if tree[name] == "super", scope.kind != .module { scope.use("__class__") }
      case .namedExpr(let target, let value):
        pending.append(value)
        var owner = scope
        while owner.kind == .comprehension, let outer = owner.parent { owner = outer }
        guard case .name(let name) = tree[target] else { continue }
        bindWalrus(tree[name], from: scope, in: owner)
      case .lambda(let parameters, let body):
        let inner = open(parameters, in: scope)
        ofExpression[id.index] = inner
        visit(body, in: inner)
      case .listComp(let element, let generators), .setComp(let element, let generators),
        .generatorExp(let element, let generators):
        visitComprehension(id, [element], generators, in: scope)
      case .dictComp(let key, let value, let generators):
        visitComprehension(id, [key, value], generators, in: scope)
      case .yield(let value):
        scope.isGenerator = true
        value.map { pending.append($0) }
      case .yieldFrom(let value):
        scope.isGenerator = true
        pending.append(value)
      default: tree.appendOperands(of: id, to: &pending)
      }
    }
  }

  private func bindWalrus(_ name: String, from scope: Scope, in owner: Scope) {
    owner.bind(name)
    var inner = scope
    while inner !== owner, let outer = inner.parent {
      if owner.kind == .module || owner.globals.contains(name) {
        inner.globals.insert(name)
      } else {
        inner.nonlocals.insert(name)
        inner.use(name)
      }
      inner = outer
    }
  }

  private mutating func visitComprehension(
    _ id: ExpressionID, _ elements: [ExpressionID], _ generators: NodeList<Tree.Comprehension>, in scope: Scope
  ) {
    let inner = Scope(.comprehension, parent: scope)
    ofExpression[id.index] = inner
    inner.bind(".0")
    for (index, generator) in tree[generators].enumerated() {
      visit(generator.iter, in: index == 0 ? scope : inner)
      bind(generator.target, in: inner)
      tree[generator.ifs].forEach { visit($0, in: inner) }
    }
    elements.forEach { visit($0, in: inner) }
  }
}
