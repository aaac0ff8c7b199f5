internal import WorksheetSyntax

extension Compiler {
  func block(_ block: Block) { tree[block].forEach(statement) }

  /// Code of a statement; the stack is as deep afterwards as before.
  func statement(_ id: StatementID) {
    let outer = span
    span = tree.span(of: id)
    defer { span = outer }
    switch tree[id] {
    case .functionDef(let name, let parameters, let body, let decorators, _):
      functionDefinition(id, tree[name], parameters, body, decorators)
    case .classDef(let name, let bases, let keywords, let body, let decorators):
      classDefinition(id, tree[name], bases, keywords, body, decorators)
    case .return(let value):
      if let value { expression(value) } else { emitConstant(.none) }
      leave(.return)
      depth -= 1
    case .delete(let targets): tree[targets].forEach(delete)
    case .assign(let targets, let value):
      expression(value)
      for _ in tree[targets].dropFirst() { emit(.duplicate, effect: 1) }
      tree[targets].forEach(assign)
    case .augAssign(let target, let op, let value): augmented(target, BinaryOperator(op), value)
    case .annAssign(let target, _, let value, _):
      if scope.kind == .class, case .name(let name) = tree[target] { code.annotations.append(tree[name]) }
      if let value {
        expression(value)
        assign(to: target)
      }
    case .for(let target, let iter, let body, let orelse): forLoop(target, iter, body, orelse)
    case .while(let test, let body, let orelse): whileLoop(test, body, orelse)
    case .if(let branches, let orelse): conditional(tree[branches], orelse)
    case .match(let subject, let cases): match(subject, tree[cases])
    case .with(let items, let body): with(tree[items], body)
    case .try(let body, let handlers, let orelse, let finalbody): attempt(body, handlers, orelse, finalbody)
    case .break: leave(.break)
    case .continue: leave(.continue)
    case .pass, .global, .nonlocal, .error: break
    default: smallStatement(id)
    }
  }

  private func smallStatement(_ id: StatementID) {
    switch tree[id] {
    case .expr(let value):
      expression(value)
      emit(.pop, effect: -1)
    case .raise(let exception, let cause):
      guard let exception else { return emit(.raiseCurrent, effect: 0) }
      expression(exception)
      cause.map(expression)
      emit(cause == nil ? .raise : .raiseFrom, effect: cause == nil ? -1 : -2)
    case .assert(let test, let message): assertion(test, message)
    case .import(let names): tree[names].forEach(importModule)
    case .importFrom(let module, let names, _): importNames(module.map { tree[$0] } ?? "", tree[names])
    case .callableDefinition(let name, let parameters, let value):
      for parameter in tree[parameters] {
        emit(.symbolicVariable, number(of: tree[parameter]), effect: 1)
        store(tree[parameter])
      }
      expression(value)
      let names = tree[parameters].map { Value.text(tree[$0]) }
      emitConstant(.tupled(names))
      emit(.symbolicFunction, effect: -1)
      store(tree[name])
    case .generatorDefinition(let name, let generators, let value):
      expression(value)
      emitConstant(.tupled(tree[generators].map { Value.text(tree[$0]) }))
      emit(.generatorRing, effect: -1)
      emit(.unpack, generators.count + 1, effect: generators.count)
      store(tree[name])
      tree[generators].forEach { store(tree[$0]) }
    case .magic(let name, let argument):
      emitConstant(.text(tree[name]))
      emitConstant(.text(tree[argument]))
      emit(.magic, effect: -2)
    case .help(let value, let source):
      expression(value)
      emit(.help, source ? 1 : 0, effect: -1)
    default: break
    }
  }

  private func assertion(_ test: ExpressionID, _ message: ExpressionID?) {
    let end = Label()
    expression(test)
    emit(.jumpIfTrue, to: end, effect: -1)
    if let message { expression(message) } else { emit(.missing, effect: 1) }
    span = tree.span(of: test)
    emit(.assertionFailed, effect: -1)
    place(end)
  }

  private func importModule(_ alias: Tree.Alias) {
    let name = tree[alias.name]
    span = alias.span
    let top = String(name.prefix { $0 != "." })
    if let asname = alias.asname {
      emit(.importName, number(of: name), effect: 1)
      store(tree[asname])
    } else {
      if top != name {
        emit(.importName, number(of: name), effect: 1)
        emit(.pop, effect: -1)
      }
      emit(.importName, number(of: top), effect: 1)
      store(top)
    }
  }

  private func importNames(_ module: String, _ names: ArraySlice<Tree.Alias>) {
    emit(.importName, number(of: module), effect: 1)
    for alias in names {
      span = alias.span
      if tree[alias.name] == "*" {
        emit(.importStar, effect: 0)
      } else {
        emit(.importFrom, number(of: tree[alias.name]), effect: 1)
        store(tree[alias.asname ?? alias.name])
      }
    }
    emit(.pop, effect: -1)
  }

  // MARK: assignment

  /// Stores the top of the stack.
  func assign(to target: ExpressionID) {
    let outer = span
    span = tree.span(of: target)
    defer { span = outer }
    switch tree[target] {
    case .name(let name): store(tree[name])
    case .attribute(let value, let name):
      expression(value)
      emit(.storeAttribute, number(of: tree[name]), effect: -2)
    case .subscript(let value, let slice):
      expression(value)
      expression(slice)
      emit(.storeSubscript, effect: -3)
    case .starred(let value): assign(to: value)
    case .tuple(let elements), .list(let elements): unpack(tree[elements])
    default: emit(.pop, effect: -1)
    }
  }

  private func unpack(_ targets: ArraySlice<ExpressionID>) {
    let star = targets.firstIndex { if case .starred = tree[$0] { true } else { false } }
    if let star {
      let before = star - targets.startIndex
      let after = targets.endIndex - star - 1
      emit(.unpackStar, before << 16 | after, effect: targets.count - 1)
    } else {
      emit(.unpack, targets.count, effect: targets.count - 1)
    }
    targets.forEach(assign)
  }

  private func augmented(_ target: ExpressionID, _ op: BinaryOperator, _ value: ExpressionID) {
    switch tree[target] {
    case .attribute(let object, let name):
      expression(object)
      emit(.duplicate, effect: 1)
      emit(.loadAttribute, number(of: tree[name]), effect: 0)
      expression(value)
      emit(.inPlace, Int(op.rawValue), effect: -1)
      emit(.swap, effect: 0)
      emit(.storeAttribute, number(of: tree[name]), effect: -2)
    case .subscript(let object, let slice):
      expression(object)
      expression(slice)
      emit(.duplicateTwo, effect: 2)
      emit(.loadSubscript, effect: -1)
      expression(value)
      emit(.inPlace, Int(op.rawValue), effect: -1)
      emit(.rotateThree, effect: 0)
      emit(.storeSubscript, effect: -3)
    default:
      expression(target)
      expression(value)
      emit(.inPlace, Int(op.rawValue), effect: -1)
      assign(to: target)
    }
  }

  private func delete(_ target: ExpressionID) {
    span = tree.span(of: target)
    switch tree[target] {
    case .name(let name): delete(tree[name])
    case .attribute(let value, let name):
      expression(value)
      emit(.deleteAttribute, number(of: tree[name]), effect: -1)
    case .subscript(let value, let slice):
      expression(value)
      expression(slice)
      emit(.deleteSubscript, effect: -2)
    case .tuple(let elements), .list(let elements): tree[elements].forEach(delete)
    default: break
    }
  }
}
