internal import Expressions
internal import Functions
internal import Typesetting

/// The operands and operators of expressions as worksheets see them.
enum OperandMethods {
  /// The function that joins the operands of an expression.
  static func value(of e: Expr, _ vm: Interpreter) -> Value {
    switch e.node {
    case .integer, .number, .symbol, .constant: return .none
    case .sum(let terms): return named(terms.count == 1 ? "mul" : "add")
    case .product(let factors):
      if factors.count > 1 { return named("mul") }
      return factors[0].base == .e ? vm.builtin("exp") ?? .none : named("pow")
    case .call(let function, _):
      if let relation = Relation(function) { return named(name(relation)) }
      if case .catalogue = function.spec.definition { return vm.builtin(function.name) ?? .text(function.name) }
      return .object(AbstractFunctionObject(function))
    }
  }

  private static func named(_ name: String) -> Value {
    OperatorModule.module.functions.first { $0.name == name }.map { .builtin($0) } ?? .text(name)
  }

  private static func name(_ relation: Relation) -> String {
    switch relation {
    case .equal: "eq"
    case .notEqual: "ne"
    case .less: "lt"
    case .lessOrEqual: "le"
    case .greater: "gt"
    case .greaterOrEqual: "ge"
    }
  }
}

extension Expr {
  /// The terms of a sum, the factors of a product with the number last, base and exponent, or arguments.
  var worksheetOperands: [Expr] {
    switch node {
    case .integer, .number, .symbol, .constant: return []
    case .call(_, let arguments): return Array(arguments)
    case .sum(let terms):
      if terms.count > 1 { return Expr.ordered(terms.map { $0.coefficient * $0.term }, longestFirst: true) }
      let inner = terms[0].term
      if case .product(let factors) = inner.node, factors.count > 1 {
        return inner.worksheetOperands + [terms[0].coefficient]
      }
      return [inner, terms[0].coefficient]
    case .product(let factors):
      if factors.count > 1 { return Expr.ordered(factors.map { .power($0.base, $0.exponent) }, longestFirst: false) }
      return factors[0].base == .e ? [factors[0].exponent] : [factors[0].base, factors[0].exponent]
    }
  }

  /// A fixed order: by the length of the texts, numbers last.
  private static func ordered(_ parts: [Expr], longestFirst: Bool) -> [Expr] {
    parts.map { (part: $0, text: $0.text(limit: 1000)) }.sorted { a, b in
      if (a.part.number == nil) != (b.part.number == nil) { return a.part.number == nil }
      if a.text.utf8.count != b.text.utf8.count { return (a.text.utf8.count > b.text.utf8.count) == longestFirst }
      return a.text < b.text
    }.map(\.part)
  }
}
