import Expressions

extension Expr {
  /// What the assumptions tell of parts, whole turns, roots and logarithms, written out: the first step of every proof.
  func assuming(_ assumptions: Assumptions) -> Expr {
    withRealParts(assumptions).withIntegerTurns(assumptions).withPrincipalInverses(assumptions)
      .radicalSimplified(assumptions)
  }

  /// This expression with calls of one argument and powers rewritten, operands first; nil leaves a call as it is.
  func rewriting(calls: (Function, Expr) -> Expr?, powers: (Factor) -> Expr) -> Expr {
    transformed { e in
      switch e.node {
      case .call(let function, let arguments) where arguments.count == 1: return calls(function, arguments[0]) ?? e
      case .product(let factors): return .product(factors.map(powers))
      case .integer, .number, .symbol, .constant, .sum, .call: return e
      }
    }
  }
}
