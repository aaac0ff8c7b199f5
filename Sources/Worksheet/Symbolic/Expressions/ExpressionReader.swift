internal import Exact
internal import Expressions
internal import Functions
internal import WorksheetSyntax

/// Text read as an expression, as `SR('x^2 + 1')` does: names are constants, functions of the catalogue or variables.
struct ExpressionReader {
  private let tree: Tree
  private let text: String
  private let vm: Interpreter

  /// The expression that a text says.
  static func read(_ text: String, _ vm: Interpreter) throws -> Expr {
    let source = SourceText(text, name: "text")
    let parsed = Parser.parse(source, dialect: .sage)
    if let problem = parsed.diagnostics.first(where: { $0.severity == .error }) {
      throw Raised(.typeError, "the text '\(text)' is no expression: \(problem.message)")
    }
    let reader = ExpressionReader(tree: parsed.tree, text: text, vm: vm)
    let statements = Array(parsed.tree[parsed.tree.body])
    guard statements.count == 1, case .expr(let root) = parsed.tree[statements[0]] else { throw reader.refused() }
    return try reader.expression(root)
  }

  private func refused() -> Raised {
    Raised(
      .typeError, "the text '\(text.prefix(60))' is no expression",
      hint: "numbers, names, operators and calls of functions, as in 'sin(x)^2 + 1'")
  }

  /// Left spines are walked with a loop; other nesting is bounded by the parser.
  private func expression(_ id: ExpressionID) throws -> Expr {
    var pending: [(op: BinaryOperator, right: ExpressionID)] = []
    var base = id
    while case .binOp(let left, let op, let right) = tree[base] {
      pending.append((BinaryOperator(op), right))
      base = left
    }
    var result = try vm.nested { try simple(base) }
    for (op, right) in pending.reversed() {
      guard let value = try Combination.apply(op, result, expression(right), vm) else { throw refused() }
      result = value
    }
    return result
  }

  private func simple(_ id: ExpressionID) throws -> Expr {
    switch tree[id] {
    case .constant(.number(let text, let kind)): return try number(tree[text], kind)
    case .name(let name): return constant(tree[name]) ?? .symbol(tree[name])
    case .unaryOp(.uSub, let operand): return try -expression(operand)
    case .unaryOp(.uAdd, let operand): return try expression(operand)
    case .call(let function, let arguments, let keywords) where keywords.isEmpty:
      guard case .name(let name) = tree[function] else { throw refused() }
      return try call(tree[name], tree[arguments].map(expression))
    case .compare(let left, let operators, let rights):
      guard operators.count == 1, let relation = Relation(ComparisonOperator(tree[operators][0])) else {
        throw refused()
      }
      return try relation.between(expression(left), expression(tree[rights][0]))
    default: throw refused()
    }
  }

  private func number(_ text: String, _ kind: Tree.NumberKind) throws -> Expr {
    switch kind {
    case .integer, .pythonInteger: return Expr(Compiler.integer(text))
    case .real, .pythonReal:
      guard let value = SymbolicSyntax.real(text).expression else { throw refused() }
      return value
    case .imaginary, .pythonImaginary: throw refused()
    }
  }

  private func constant(_ name: String) -> Expr? {
    SymbolicConstants.all.first { $0.0 == name }?.1.expression
  }

  private func call(_ name: String, _ arguments: [Expr]) throws -> Expr {
    guard let function = CatalogueFunctions.named(name) else { return Function.abstract(name)(arguments) }
    let value = try CatalogueFunctions.apply(function, name, arguments.map { .expression($0) }, vm)
    guard let e = value.expression else { throw refused() }
    return e
  }
}
