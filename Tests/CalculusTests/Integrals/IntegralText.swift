import Exact
import Expressions
import Functions
import WorksheetSyntax

/// Expressions of the tables, read with the grammar of worksheets.
enum IntegralText {
  /// The expression of a line.
  static func expression(_ text: String) throws -> Expr {
    let tree = Parser.parse(SourceText(text)).tree
    guard let last = tree[tree.body].last, case .expr(let value) = tree[last] else { throw Unreadable(text: text) }
    return try read(value, tree)
  }

  /// The lines of a table.
  static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  struct Unreadable: Error { let text: String }

  private static func read(_ id: ExpressionID, _ tree: Tree) throws -> Expr {
    switch tree[id] {
    case .binOp(let left, let op, let right):
      let (a, b) = (try read(left, tree), try read(right, tree))
      switch op {
      case .add: return a + b
      case .sub: return a - b
      case .mult: return a * b
      case .div: return a / b
      case .pow: return .power(a, b)
      default: throw Unreadable(text: "\(op)")
      }
    case .unaryOp(.uSub, let operand): return -(try read(operand, tree))
    case .name(let text): return name(tree[text])
    case .constant(.number(let digits, .integer)):
      guard let n = Integer(tree[digits]) else { throw Unreadable(text: tree[digits]) }
      return Expr(n)
    case .call(let function, let args, _):
      guard case .name(let text) = tree[function] else { throw Unreadable(text: "call") }
      let arguments = try tree[args].map { try read($0, tree) }
      guard let f = Function.catalogue.first(where: { $0.name == tree[text] || $0.spec.aliases.contains(tree[text]) })
      else { throw Unreadable(text: tree[text]) }
      return f(arguments)
    default: throw Unreadable(text: "node")
    }
  }

  private static func name(_ text: String) -> Expr {
    switch text {
    case "e": .e
    case "pi": .pi
    case "oo": .infinity
    case "I": .i
    case "euler_gamma": Expr(Constant.eulerGamma)
    case "catalan": Expr(Constant.catalan)
    default: .symbol(text)
    }
  }
}
