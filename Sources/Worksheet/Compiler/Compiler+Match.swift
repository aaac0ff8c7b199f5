internal import WorksheetSyntax

/// `match` (PEP 634). The subject lies on the stack, and above it, while a pattern is tried, one place for each name that
/// the pattern binds: the names get their values when the whole pattern has matched. A failure cuts the stack to the
/// subject, from whatever depth.
extension Compiler {
  func match(_ subject: ExpressionID, _ cases: ArraySlice<Tree.MatchCase>) {
    expression(subject)
    let base = depth
    let end = Label()
    for matchCase in cases {
      span = matchCase.span
      let next = Label()
      let names = tree.names(boundBy: matchCase.pattern)
      for _ in names { emit(.missing, effect: 1) }
      emit(.copyPlace, base - 1, effect: 1)
      pattern(matchCase.pattern, Matching(failure: next, names: names, firstPlace: base))
      for name in names.reversed() { store(tree[name]) }
      if let test = matchCase.test {
        expression(test)
        emit(.jumpIfFalse, to: next, effect: -1)
      }
      emit(.pop, effect: -1)
      block(matchCase.body)
      emit(.jump, to: end)
      place(next)
      depth = base
      emit(.truncate, base, effect: 0)
    }
    emit(.pop, effect: -1)
    place(end)
  }

  /// What the parts of a pattern have in common: where to go when it fails, and where captured values go.
  private struct Matching {
    let failure: Label
    let names: [Tree.Text]
    let firstPlace: Int
  }

  /// Code that takes a value from the stack and goes on when it matches.
  private func pattern(_ id: PatternID, _ matching: Matching) {
    span = tree.span(of: id)
    switch tree[id] {
    case .value(let value): compare(value, .equal, matching)
    case .singleton(let value): compare(value, .identical, matching)
    case .sequence(let patterns): sequence(tree[patterns], matching)
    case .mapping(let keys, let patterns, let rest): mapping(tree[keys], tree[patterns], rest, matching)
    case .instance(let type, let positional, let names, let named):
      expression(type)
      span = tree.span(of: id)
      code.keywordShapes.append(
        Code.KeywordShape(positional: positional.count, names: tree[names].map { tree[$0] }))
      emit(.matchClass, code.keywordShapes.count - 1, effect: positional.count + named.count - 1)
      emit(.jumpIfFalse, to: matching.failure, effect: -1)
      for part in tree[positional] + tree[named] { pattern(part, matching) }
    case .star(let name): capture(name, matching)
    case .capture(let inner, let name):
      if let inner {
        emit(.duplicate, effect: 1)
        pattern(inner, matching)
      }
      capture(name, matching)
    case .or(let alternatives): self.alternatives(tree[alternatives], matching)
    }
  }

  private func compare(_ value: ExpressionID, _ op: ComparisonOperator, _ matching: Matching) {
    expression(value)
    emit(.compare, Int(op.rawValue), effect: -1)
    emit(.jumpIfFalse, to: matching.failure, effect: -1)
  }

  private func capture(_ name: Tree.Text?, _ matching: Matching) {
    if let place = name.flatMap({ matching.names.firstIndex(of: $0) }) {
      emit(.storePlace, matching.firstPlace + place, effect: -1)
    } else {
      emit(.pop, effect: -1)
    }
  }

  private func sequence(_ patterns: ArraySlice<PatternID>, _ matching: Matching) {
    let star = patterns.firstIndex { if case .star = tree[$0] { true } else { false } }
    emit(.number, star.map { $0 - patterns.startIndex } ?? -1, effect: 1)
    emit(.matchSequence, patterns.count, effect: patterns.count - 1)
    emit(.jumpIfFalse, to: matching.failure, effect: -1)
    for part in patterns { pattern(part, matching) }
  }

  private func mapping(
    _ keys: ArraySlice<ExpressionID>, _ patterns: ArraySlice<PatternID>, _ rest: Tree.Text?, _ matching: Matching
  ) {
    emit(.duplicate, effect: 1)
    emit(.isMapping, effect: 0)
    emit(.jumpIfFalse, to: matching.failure, effect: -1)
    keys.forEach(expression)
    emit(.buildTuple, keys.count, effect: 1 - keys.count)
    emit(.matchMapping, rest == nil ? 0 : 1, effect: keys.count)
    emit(.jumpIfFalse, to: matching.failure, effect: -1)
    for part in patterns { pattern(part, matching) }
    capture(rest, matching)
  }

  /// Tries one alternative after another; all but the last try a copy of the value.
  private func alternatives(_ alternatives: ArraySlice<PatternID>, _ matching: Matching) {
    let end = Label()
    let valueDepth = depth
    for alternative in alternatives.dropLast() {
      let next = Label()
      emit(.duplicate, effect: 1)
      pattern(
        alternative, Matching(failure: next, names: matching.names, firstPlace: matching.firstPlace))
      emit(.pop, effect: -1)
      emit(.jump, to: end)
      place(next)
      depth = valueDepth
      emit(.truncate, valueDepth, effect: 0)
    }
    alternatives.last.map { pattern($0, matching) }
    place(end)
  }
}
