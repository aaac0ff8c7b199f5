import Exact
import Expressions

/// The terms of a sum with their printing order.
final class SortedTerms {
  let terms: Terms
  let order: [Int]
  /// What every coefficient is divided by.
  private(set) var divisor: Expr = 1

  /// The terms of the sum `e`.
  init(_ e: Expr, _ terms: Terms, _ keys: PrintingKeys) {
    self.terms = terms
    order = keys.order(e, terms)
  }

  /// The terms of the sum `e` divided by its content.
  convenience init(primitive e: Expr, _ terms: Terms, _ keys: PrintingKeys) {
    self.init(e, terms, keys)
    divisor = content
  }

  /// The largest rational number that leaves integer coefficients, with the sign of the first printed one; 1 unless
  /// all coefficients are rational.
  private var content: Expr {
    var (top, bottom) = (Integer(0), Integer(1))
    for term in terms {
      guard let q = term.coefficient.rational else { return 1 }
      top = Integer.gcd(top, q.numerator)
      if !q.isInteger { bottom = Integer.lcm(bottom, q.denominator) }
    }
    guard !top.isZero, let first = terms[order[0]].coefficient.number?.sign else { return 1 }
    return Expr(first < 0 ? -top : top) / Expr(bottom)
  }
}
