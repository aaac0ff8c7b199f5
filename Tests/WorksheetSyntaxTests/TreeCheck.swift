import Testing
import WorksheetSyntax

/// Checks what holds for every tree: spans lie in the text, operands come before the nodes that use them, and every number
/// names something. The loops are flat, as trees may be deep.
struct TreeCheck {
  let tree: Tree
  let source: SourceText
  private(set) var problems: [String] = []

  static func problems(_ parsed: ParsedText, _ source: SourceText) -> [String] {
    var check = TreeCheck(tree: parsed.tree, source: source)
    for id in check.tree.allExpressions { check.expression(id) }
    for id in check.tree.allStatements { check.statement(id) }
    for diagnostic in parsed.diagnostics { check.span(diagnostic.span, "diagnostic \(diagnostic.id)") }
    return check.problems
  }

  private init(tree: Tree, source: SourceText) {
    self.tree = tree
    self.source = source
  }

  private mutating func span(_ span: SourceSpan, _ what: String) {
    if span.start > span.end || Int(span.end) > source.bytes.count { problems.append("\(what) has the span \(span)") }
  }

  private mutating func expression(_ id: ExpressionID) {
    span(tree.span(of: id), "expression \(id.index)")
    for operand in operands(id) where !(operand < id) { problems.append("\(id.index) uses \(operand.index)") }
  }

  private func operands(_ id: ExpressionID) -> [ExpressionID] {
    func list(_ list: ExpressionList) -> [ExpressionID] { Array(tree[list]) }
    func clauses(_ list: NodeList<Tree.Comprehension>) -> [ExpressionID] {
      tree[list].flatMap { [$0.target, $0.iter] + tree[$0.ifs] }
    }
    switch tree[id] {
    case .boolOp(_, let values), .joinedStr(let values), .list(let values), .tuple(let values), .set(let values),
      .sageRange(let values, _):
      return list(values)
    case .namedExpr(let a, let b), .binOp(let a, _, let b), .subscript(let a, let b): return [a, b]
    case .unaryOp(_, let a), .yieldFrom(let a), .attribute(let a, _), .starred(let a), .generatorAccess(let a, _):
      return [a]
    case .lambda(let parameters, let body): return arguments(parameters) + [body]
    case .ifExp(let a, let b, let c): return [a, b, c]
    case .dict(let entries): return tree[entries].flatMap { [$0.key, $0.value].compactMap(\.self) }
    case .listComp(let elt, let generators), .setComp(let elt, let generators), .generatorExp(let elt, let generators):
      return [elt] + clauses(generators)
    case .dictComp(let key, let value, let generators): return [key, value] + clauses(generators)
    case .yield(let value): return [value].compactMap(\.self)
    case .compare(let left, let ops, let comparators):
      return tree[ops].count == comparators.count ? [left] + list(comparators) : [id]
    case .call(let function, let args, let keywords): return [function] + list(args) + tree[keywords].map(\.value)
    case .formattedValue(let value, _, let format): return [value, format].compactMap(\.self)
    case .slice(let a, let b, let c): return [a, b, c].compactMap(\.self)
    case .constant(.number(let text, _)), .constant(.string(let text)), .name(let text):
      return Int(text.index) < tree.texts.count ? [] : [id]
    case .constant, .error: return []
    }
  }

  private func arguments(_ id: Tree.ParametersID) -> [ExpressionID] {
    let parameters = tree[id]
    var all = Array(tree[parameters.positionalOnly]) + tree[parameters.args] + tree[parameters.keywordOnly]
    all += [parameters.vararg, parameters.kwarg].compactMap(\.self)
    return all.flatMap { [$0.annotation, $0.defaultValue].compactMap(\.self) }
  }

  private mutating func statement(_ id: StatementID) {
    span(tree.span(of: id), "statement \(id.index)")
    for inner in blocks(id).flatMap({ tree[$0] }) where !(inner < id) {
      problems.append("statement \(id.index) holds \(inner.index)")
    }
  }

  private func blocks(_ id: StatementID) -> [Block] {
    switch tree[id] {
    case .functionDef(_, _, let body, _, _), .classDef(_, _, _, let body, _), .with(_, let body): [body]
    case .for(_, _, let body, let orelse), .while(_, let body, let orelse): [body, orelse]
    case .match(_, let cases): tree[cases].map(\.body)
    case .if(let branches, let orelse): tree[branches].map(\.body) + [orelse]
    case .try(let body, let handlers, let orelse, let finalbody):
      [body, orelse, finalbody] + tree[handlers].map(\.body)
    default: []
    }
  }
}
