import Expressions

extension Expr {
  /// How much there is to read: every occurrence of every node, numbers by their digits; shared parts count each time.
  package var readingCost: Double {
    fold { e, cost in
      switch e.node {
      case .integer(let n): n == 1 || n == -1 ? 0.5 : 1 + 0.1 * Double(String(n.magnitude).utf8.count)
      case .number: 1.5
      case .symbol, .constant: 1
      case .sum(let terms):
        terms.reduce(0.5) {
          $0 + 0.6 + cost($1.term) + ($1.coefficient == 1 || $1.term == 1 ? 0 : cost($1.coefficient))
        }
      case .product(let factors):
        factors.reduce(0.3) { $0 + 0.4 + cost($1.base) + ($1.exponent == 1 ? 0 : 0.4 + cost($1.exponent)) }
      case .call(_, let arguments): arguments.reduce(1.5) { $0 + cost($1) }
      }
    }
  }
}
