internal import WorksheetSyntax

extension Compiler {
  func conditional(_ branches: ArraySlice<Tree.Branch>, _ orelse: Block) {
    let end = Label()
    for branch in branches {
      let next = Label()
      expression(branch.test)
      emit(.jumpIfFalse, to: next, effect: -1)
      block(branch.body)
      emit(.jump, to: end)
      place(next)
    }
    block(orelse)
    place(end)
  }

  func whileLoop(_ test: ExpressionID, _ body: Block, _ orelse: Block) {
    let loop = Loop(start: Label(), end: Label(), depth: depth, handlerLevel: handlerLevel, width: 0)
    let done = Label()
    place(loop.start)
    expression(test)
    emit(.jumpIfFalse, to: done, effect: -1)
    contexts.append(.loop(loop))
    block(body)
    contexts.removeLast()
    emit(.jumpBack, to: loop.start)
    place(done)
    block(orelse)
    place(loop.end)
  }

  func forLoop(_ target: ExpressionID, _ iter: ExpressionID, _ body: Block, _ orelse: Block) {
    expression(iter)
    span = tree.span(of: iter)
    emit(.getIterator, effect: 0)
    let loop = Loop(start: Label(), end: Label(), depth: depth - 1, handlerLevel: handlerLevel, width: 1)
    let done = Label()
    place(loop.start)
    span = tree.span(of: iter)
    emit(.forIterate, to: done, effect: 1)
    assign(to: target)
    contexts.append(.loop(loop))
    block(body)
    contexts.removeLast()
    emit(.jumpBack, to: loop.start)
    place(done)
    depth -= 1
    block(orelse)
    place(loop.end)
  }

  /// Leaves blocks up to the loop or function. For `return` the value is on the stack, and stays counted there.
  func leave(_ exit: Exit) {
    let saved = (depth, handlerLevel)
    defer { (depth, handlerLevel) = saved }
    for context in contexts.reversed() {
      switch context {
      case .finally(let record): return enter(record, exit)
      case .loop(let loop) where exit != .return:
        if handlerLevel != loop.handlerLevel { emit(.leaveHandler, loop.handlerLevel, effect: 0) }
        let kept = exit == .continue ? loop.depth + loop.width : loop.depth
        if depth != kept { emit(.truncate, kept, effect: kept - depth) }
        return emit(exit == .continue ? .jumpBack : .jump, to: exit == .continue ? loop.start : loop.end)
      case .loop: continue
      }
    }
    emit(.return, effect: -1)
  }

  /// Jumps into a `finally` clause that goes on with `exit`.
  private func enter(_ record: Finally, _ exit: Exit) {
    if exit == .return {
      emit(.keepTop, record.depth, effect: record.depth + 1 - depth)
    } else {
      emit(.truncate, record.depth, effect: record.depth - depth)
      emitConstant(.none)
    }
    if !record.exits.contains(where: { $0.exit == exit }) { record.exits.append((exit, Label())) }
    let kind = record.exits.firstIndex { $0.exit == exit } ?? 0
    emit(.number, kind + 1, effect: 1)
    emit(.jump, to: record.entry)
  }

  // MARK: exceptions

  func attempt(_ body: Block, _ handlers: NodeList<Tree.ExceptHandler>, _ orelse: Block, _ finalbody: Block) {
    if finalbody.isEmpty { return attempt(body, tree[handlers], orelse) }
    protect {
      if handlers.isEmpty {
        block(body)
        block(orelse)
      } else {
        attempt(body, tree[handlers], orelse)
      }
    } finally: {
      block(finalbody)
    }
  }

  /// `body`, and `finally` however it is left. In `finally` the stack holds payload and kind: 0 goes on, -1 raises the
  /// payload again, k goes on with the k-th exit.
  private func protect(_ body: () -> Void, finally: () -> Void) {
    let record = Finally(entry: Label(), depth: depth)
    let level = handlerLevel
    let start = here
    contexts.append(.finally(record))
    body()
    contexts.removeLast()
    emitConstant(.none)
    emit(.number, 0, effect: 1)
    emit(.jump, to: record.entry)
    code.handlers.append(Code.Handler(range: start..<here, target: here, depth: record.depth))
    depth = record.depth + 1
    emit(.number, -1, effect: 1)
    place(record.entry)
    handlerLevel = level
    finally()
    let end = Label()
    let table = code.finallyTables.count
    code.finallyTables.append([])
    emit(.endFinally, table, effect: -2)
    if record.exits.isEmpty { return place(end) }
    emit(.jump, to: end)
    for (exit, label) in record.exits {
      place(label)
      code.finallyTables[table].append(Int32(here))
      depth = record.depth + 1
      if exit != .return { emit(.pop, effect: -1) }
      leave(exit)
    }
    depth = record.depth
    place(end)
  }

  private func attempt(_ body: Block, _ handlers: ArraySlice<Tree.ExceptHandler>, _ orelse: Block) {
    let end = Label()
    let base = depth
    let start = here
    block(body)
    let bodyEnd = here
    block(orelse)
    emit(.jump, to: end)
    code.handlers.append(Code.Handler(range: start..<bodyEnd, target: here, depth: base))
    depth = base + 1
    emit(.enterHandler, handlerLevel, effect: 0)
    handlerLevel += 1
    for handler in handlers { handle(handler, base: base, end: end) }
    emit(.reraise, effect: -1)
    handlerLevel -= 1
    depth = base
    place(end)
  }

  private func handle(_ handler: Tree.ExceptHandler, base: Int, end: Label) {
    let next = Label()
    depth = base + 1
    span = handler.span
    if let type = handler.type {
      expression(type)
      emit(.matchException, effect: 0)
      emit(.jumpIfFalse, to: next, effect: -1)
    }
    if let name = handler.name { store(tree[name]) } else { emit(.pop, effect: -1) }
    block(handler.body)
    if let name = handler.name {
      emitConstant(.none)
      store(tree[name])
      delete(tree[name])
    }
    emit(.leaveHandler, handlerLevel - 1, effect: 0)
    emit(.jump, to: end)
    depth = base + 1
    place(next)
  }

  // MARK: with

  func with(_ items: ArraySlice<Tree.WithItem>, _ body: Block) {
    guard let item = items.first else { return block(body) }
    expression(item.contextExpr)
    span = tree.span(of: item.contextExpr)
    let contextSpan = span
    emit(.enterWith, effect: 1)
    depth -= 1
    protect {
      depth += 1
      if let target = item.optionalVars { assign(to: target) } else { emit(.pop, effect: -1) }
      with(items.dropFirst(), body)
    } finally: {
      span = contextSpan
      emit(.exitWith, effect: 0)
    }
    emit(.pop, effect: -1)
  }
}
