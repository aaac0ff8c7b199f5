internal import Exact
internal import WorksheetSyntax

extension Compiler {
  /// Code that leaves the value of an expression on the stack. Left spines are walked with a loop.
  func expression(_ id: ExpressionID) {
    var spine: [ExpressionID] = []
    var base = id
    while let left = leftOperand(of: base) {
      spine.append(base)
      base = left
    }
    let outer = span
    span = tree.span(of: base)
    simple(base)
    while let node = spine.popLast() {
      span = tree.span(of: node)
      finish(node, calledBy: spine.last)
    }
    span = outer
  }

  private func leftOperand(of id: ExpressionID) -> ExpressionID? {
    switch tree[id] {
    case .binOp(let left, _, _): left
    case .call(let function, _, _): function
    case .attribute(let value, _), .subscript(let value, _), .generatorAccess(let value, _): value
    default: nil
    }
  }

  /// The rest of a node whose left operand is on the stack.
  private func finish(_ id: ExpressionID, calledBy parent: ExpressionID?) {
    switch tree[id] {
    case .binOp(_, let op, let right):
      expression(right)
      emit(.binary, Int(BinaryOperator(op).rawValue), effect: -1)
    case .call(let function, let arguments, let keywords):
      call(arguments, keywords, isMethod: isPlainMethod(function, in: id))
    case .attribute(_, let name):
      if let parent, isPlainMethod(id, in: parent) {
        emit(.loadMethod, number(of: tree[name]), effect: 1)
      } else {
        emit(.loadAttribute, number(of: tree[name]), effect: 0)
      }
    case .subscript(_, let slice):
      expression(slice)
      emit(.loadSubscript, effect: -1)
    case .generatorAccess(_, let index):
      emitConstant(.text(tree[index]))
      emit(.generatorAccess, effect: -1)
    default: break
    }
  }

  /// Whether `call` is a call without spread and keywords whose function is the attribute `function`.
  private func isPlainMethod(_ function: ExpressionID, in call: ExpressionID) -> Bool {
    guard case .call(function, let arguments, let keywords) = tree[call], case .attribute = tree[function] else {
      return false
    }
    return keywords.isEmpty && !hasStar(arguments)
  }

  func hasStar(_ list: ExpressionList) -> Bool {
    tree[list].contains { if case .starred = tree[$0] { true } else { false } }
  }

  private func simple(_ id: ExpressionID) {
    switch tree[id] {
    case .constant(let constant): literal(constant)
    case .name(let name): load(tree[name])
    case .boolOp(let op, let values): boolean(op, tree[values])
    case .namedExpr(let target, let value):
      expression(value)
      emit(.duplicate, effect: 1)
      assign(to: target)
    case .unaryOp(.not, let operand):
      expression(operand)
      emit(.not, effect: 0)
    case .unaryOp(let op, let operand):
      expression(operand)
      emit(.unary, Int(UnaryOperator(op).rawValue), effect: 0)
    case .ifExp(let test, let body, let orelse): conditional(test, body, orelse)
    case .compare(let left, let ops, let comparators): comparison(left, Array(tree[ops]), Array(tree[comparators]))
    case .list(let elements): display(elements, .buildList)
    case .tuple(let elements): tupleDisplay(elements)
    case .set(let elements): display(elements, .buildSet)
    case .dict(let entries): dictionary(entries)
    case .slice(let lower, let upper, let step):
      for part in [lower, upper, step] {
        if let part { expression(part) } else { emitConstant(.none) }
      }
      emit(.buildSlice, effect: -2)
    case .joinedStr(let values):
      tree[values].forEach(expression)
      emit(.buildString, values.count, effect: 1 - values.count)
    case .formattedValue(let value, let conversion, let specification):
      expression(value)
      if let specification { expression(specification) }
      let flags = Int(conversion.rawValue) | (specification == nil ? 0 : 16)
      emit(.formatValue, flags, effect: specification == nil ? 0 : -1)
    case .sageRange(let items, let kind):
      tree[items].forEach(expression)
      emit(.buildList, items.count, effect: 1 - items.count)
      emit(.sageRange, kind == .list ? 0 : 1, effect: 0)
    case .lambda, .listComp, .setComp, .dictComp, .generatorExp, .yield, .yieldFrom: functional(id)
    default: emitConstant(.none)
    }
  }

  private func functional(_ id: ExpressionID) {
    guard let scope = analysis.ofExpression[id.index] else { return yielding(id) }
    switch tree[id] {
    case .lambda(let parameters, let body): lambda(parameters, body, scope)
    case .listComp(let element, let generators): comprehension(scope, generators, .list(element))
    case .setComp(let element, let generators): comprehension(scope, generators, .set(element))
    case .dictComp(let key, let value, let generators): comprehension(scope, generators, .dict(key, value))
    case .generatorExp(let element, let generators): comprehension(scope, generators, .generator(element))
    default: break
    }
  }

  private func yielding(_ id: ExpressionID) {
    switch tree[id] {
    case .yield(let value):
      if let value { expression(value) } else { emitConstant(.none) }
      emit(.yield, effect: 0)
    case .yieldFrom(let value):
      expression(value)
      emit(.getIterator, effect: 0)
      emitConstant(.none)
      emit(.yieldFrom, effect: -1)
    default: break
    }
  }

  private func boolean(_ op: Tree.BooleanOperator, _ values: ArraySlice<ExpressionID>) {
    let end = Label()
    for value in values.dropLast() {
      expression(value)
      emit(op == .and ? .jumpIfFalseKeep : .jumpIfTrueKeep, to: end, effect: -1)
    }
    values.last.map(expression)
    place(end)
  }

  private func conditional(_ test: ExpressionID, _ body: ExpressionID, _ orelse: ExpressionID) {
    let otherwise = Label()
    let end = Label()
    expression(test)
    emit(.jumpIfFalse, to: otherwise, effect: -1)
    expression(body)
    emit(.jump, to: end)
    depth -= 1
    place(otherwise)
    expression(orelse)
    place(end)
  }

  /// `a < b < c`: a, b → a < b, and when that is true b, c → b < c.
  private func comparison(_ left: ExpressionID, _ ops: [Tree.ComparisonOperator], _ rights: [ExpressionID]) {
    expression(left)
    let cleanup = Label()
    let end = Label()
    for (index, right) in rights.enumerated() {
      expression(right)
      let op = Int(ComparisonOperator(ops[index]).rawValue)
      if index == rights.count - 1 {
        emit(.compare, op, effect: -1)
      } else {
        emit(.duplicate, effect: 1)
        emit(.rotateThree, effect: 0)
        emit(.compare, op, effect: -1)
        emit(ComparisonOperator(ops[index + 1]).comparesValues ? .chain : .jumpIfFalseKeep, to: cleanup, effect: -1)
      }
    }
    if rights.count > 1 {
      emit(.jump, to: end)
      place(cleanup)
      depth += 1
      emit(.swap, effect: 0)
      emit(.pop, effect: -1)
      place(end)
    }
  }

  // MARK: displays

  private func display(_ elements: ExpressionList, _ op: Operation) {
    guard hasStar(elements) || elements.count > 500 else {
      tree[elements].forEach(expression)
      return emit(op, elements.count, effect: 1 - elements.count)
    }
    emit(op, 0, effect: 1)
    for element in tree[elements] {
      if case .starred(let value) = tree[element] {
        expression(value)
        emit(op == .buildSet ? .setUpdate : .listExtend, effect: -1)
      } else {
        expression(element)
        emit(op == .buildSet ? .setAdd : .listAppend, 0, effect: -1)
      }
    }
  }

  private func tupleDisplay(_ elements: ExpressionList) {
    if hasStar(elements) || elements.count > 500 {
      display(elements, .buildList)
      emit(.listToTuple, effect: 0)
    } else {
      display(elements, .buildTuple)
    }
  }

  private func dictionary(_ entries: NodeList<Tree.DictionaryEntry>) {
    emit(.buildDict, effect: 1)
    for entry in tree[entries] {
      if let key = entry.key {
        expression(key)
        expression(entry.value)
        emit(.dictAdd, 0, effect: -2)
      } else {
        expression(entry.value)
        emit(.dictUpdate, effect: -1)
      }
    }
  }

  // MARK: calls

  private func call(
    _ arguments: ExpressionList, _ keywords: NodeList<Tree.Keyword>, isMethod: Bool
  ) {
    let callSpan = span
    if hasStar(arguments) || tree[keywords].contains(where: { $0.name == nil }) || arguments.count > 500 {
      display(arguments, .buildList)
      spreadKeywords(keywords)
      span = callSpan
      return emit(.callSpread, effect: -2)
    }
    tree[arguments].forEach(expression)
    if keywords.isEmpty {
      return emit(isMethod ? .callMethod : .call, arguments.count, effect: -arguments.count - (isMethod ? 1 : 0))
    }
    for keyword in tree[keywords] { expression(keyword.value) }
    let names = tree[keywords].compactMap { $0.name.map { tree[$0] } }
    code.keywordShapes.append(Code.KeywordShape(positional: arguments.count, names: names))
    emit(.callKeywords, code.keywordShapes.count - 1, effect: -arguments.count - keywords.count)
  }

  private func spreadKeywords(_ keywords: NodeList<Tree.Keyword>) {
    emit(.buildDict, effect: 1)
    for keyword in tree[keywords] {
      if let name = keyword.name {
        emit(.buildDict, effect: 1)
        emitConstant(.text(tree[name]))
        expression(keyword.value)
        emit(.dictAdd, 0, effect: -2)
      } else {
        expression(keyword.value)
      }
      emit(.dictMerge, effect: -1)
    }
  }

  // MARK: literals

  private func literal(_ constant: Tree.Constant) {
    switch constant {
    case .none: emitConstant(.none)
    case .true: emitConstant(.bool(true))
    case .false: emitConstant(.bool(false))
    case .ellipsis: emitConstant(.ellipsis)
    case .string(let text): emitConstant(.text(tree[text]))
    case .bytes(let index): emitConstant(.bytes(BytesObject(tree.byteStrings[Int(index)])))
    case .number(let text, let kind): number(tree[text], kind)
    }
  }

  private func number(_ text: String, _ kind: Tree.NumberKind) {
    switch kind {
    case .integer: emitConstant(.integer(Compiler.integer(text)))
    case .pythonInteger: emitConstant(.int(Compiler.integer(text)))
    case .pythonReal: emitConstant(.float(Compiler.double(text)))
    case .pythonImaginary: emitConstant(.complex(0, Compiler.double(Compiler.withoutUnit(text))))
    case .real:
      emitConstant(.text(text))
      emit(.realLiteral, effect: 0)
    case .imaginary:
      emitConstant(.text(Compiler.withoutUnit(text)))
      emit(.imaginary, effect: 0)
    }
  }

  private static func withoutUnit(_ text: String) -> String {
    text.last == "j" || text.last == "i" ? String(text.dropLast()) : text
  }

  /// The integer that digits with an optional `0x`, `0o` or `0b` stand for.
  static func integer(_ text: String) -> Integer {
    let radixes: [(String, Int)] = [("0x", 16), ("0o", 8), ("0b", 2)]
    for (prefix, radix) in radixes where text.hasPrefix(prefix) {
      return Integer(text.dropFirst(2), radix: radix) ?? .zero
    }
    return Integer(text, radix: 10) ?? .zero
  }

  /// The nearest `Double` of a decimal literal such as `5.`, `.5` or `1e400`.
  static func double(_ text: String) -> Double {
    Double(text.hasSuffix(".") ? text + "0" : text.hasPrefix(".") ? "0" + text : text)
      ?? Double(text.split(separator: ".", omittingEmptySubsequences: false).joined(separator: ".0")) ?? .infinity
  }
}
