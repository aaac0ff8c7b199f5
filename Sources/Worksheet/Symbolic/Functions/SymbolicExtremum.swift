internal import Exact
internal import Expressions
internal import Functions

/// `max` and `min` of expressions whose order is not known: the function of the catalogue, where Python takes the first.
enum SymbolicExtremum {
  /// `nil` when the order is known, or when it is no matter of expressions.
  static func value(_ candidates: [Value], _ op: ComparisonOperator, _ vm: Interpreter) throws -> Value? {
    let expressions = candidates.compactMap(\.expression)
    guard expressions.count == candidates.count, expressions.contains(where: \.hasSymbols),
      expressions.allSatisfy({ $0.relation == nil })
    else { return nil }
    let (relation, function) = op == .greater ? (Relation.greaterOrEqual, Function.maximum) : (.lessOrEqual, .minimum)
    var open: [Expr] = []
    for e in expressions {
      if try open.contains(where: { try Proof.truth(relation, $0, e, vm) == .yes }) { continue }
      try open.removeAll { try Proof.truth(relation, e, $0, vm) == .yes }
      open.append(e)
    }
    return open.count > 1 ? .expression(function(open)) : nil
  }
}
