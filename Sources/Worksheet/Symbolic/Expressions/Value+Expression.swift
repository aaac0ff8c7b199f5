internal import Exact
internal import Expressions

extension Value {
  /// The expression that a number or an expression stands for; nil for other kinds.
  var expression: Expr? {
    switch self {
    case .object(let object):
      if let object = object as? ExpressionObject { return object.expr }
      return (object as? PreciseNumber).map { Expr($0.number) }
    case .int(let n), .integer(let n): return Expr(n)
    case .rational(let q): return Expr(q)
    case .float(let x), .real(let x): return Expr(x)
    case .complex(let re, let im), .complexNumber(let re, let im): return im == 0 ? Expr(re) : Expr(.complex(re, im))
    case .bool(let flag): return flag ? 1 : 0
    case .instance(let object): return object.payload?.expression
    default: return nil
    }
  }

  /// The value of a number: a plain kind where there is one.
  init(number: Number) {
    self = Value(plain: number) ?? .none
    if case .none = self {
      if case .ball = number { self = .object(PreciseNumber(number)) } else { self = .expression(Expr(number)) }
    }
  }

  /// The plain kind of a number, if it has one.
  init?(plain number: Number) {
    switch number {
    case .rational(let q): self = q.asInteger.map { .integer($0) } ?? .rational(q)
    case .real(let x): self = .real(x)
    case .complex(let re, let im): self = .complexNumber(re, im)
    case .gaussian, .ball: return nil
    }
  }

  /// The fraction that an expression is, if it is one.
  var asExactRational: Rational? { expression?.rational }

  /// A symbolic expression.
  static func expression(_ e: Expr) -> Value { .object(ExpressionObject(e)) }

  /// A number as a plain value, anything else as an expression.
  static func simplest(_ e: Expr) -> Value { e.number.map { Value(number: $0) } ?? .expression(e) }
}

extension Call {
  /// The value that a method belongs to.
  func receiver() throws -> ExpressionObject {
    if case .object(let object as ExpressionObject) = self[0] { return object }
    if let e = self[0].expression { return ExpressionObject(e) }
    throw unexpected(0, "an expression")
  }

  /// An argument as an expression.
  func expression(_ index: Int) throws -> Expr {
    if let e = self[index].expression { return e }
    throw unexpected(index, "a number or an expression")
  }

  /// An argument as a variable.
  func symbol(_ index: Int) throws -> Symbol {
    if let symbol = self[index].expression?.symbol { return symbol }
    throw unexpected(index, "a variable")
  }
}
