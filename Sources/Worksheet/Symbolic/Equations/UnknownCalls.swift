internal import Expressions
internal import Functions

/// Calls for which equations are solved, as f(x) in `solve(f(x)^2 == 1, f(x))`: symbols stand for them meanwhile.
struct UnknownCalls {
  private var symbols: [Expr: Symbol] = [:]

  /// The symbol that stands for a call; nil for anything else.
  mutating func symbol(for e: Expr) -> Symbol? {
    guard case .call = e.node, e.relation == nil else { return nil }
    if let known = symbols[e] { return known }
    let symbol = Symbol.fresh()
    symbols[e] = symbol
    return symbol
  }

  /// The sides of a relation with the symbols in the place of their calls.
  func replaced(in sides: RelationSides) -> RelationSides {
    if symbols.isEmpty { return sides }
    let table = symbols.mapValues { Expr($0) }
    return RelationSides(sides.relation, sides.left.substituting(table), sides.right.substituting(table))
  }

  /// A value with the calls again; lists element by element.
  func restored(in value: Value) -> Value {
    if symbols.isEmpty { return value }
    if case .list = value, let elements = value.asElements { return .array(elements.map(restored)) }
    guard let e = value.expression else { return value }
    return .expression(e.substituting(Dictionary(uniqueKeysWithValues: symbols.map { (Expr($1), $0) })))
  }
}
