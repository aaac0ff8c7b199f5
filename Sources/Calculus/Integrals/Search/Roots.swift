import Exact
import Expressions
import Simplification

extension Expr {
  /// Some s with sⁿ = self: every factor's exponent divided by n. Not always the principal root.
  func someRoot(_ n: Int) -> Expr { .product(factors.map { .power($0.base, $0.exponent / Expr(n)) }) }

  /// Some s with s² = self, free of a root where a factorisation shows one. Not always the principal root.
  var someSquareRoot: Expr {
    if let denested { return denested }
    let parts = (try? factored())?.factors ?? factors
    var (outside, inside): ([Expr], [Expr]) = ([], [])
    var isNegative = false
    for part in parts {
      if let q = part.base.rational, part.exponent == 1 {
        outside.append(sqrt(Expr(q.magnitude)))
        isNegative = q.isNegative
      } else if case .sum = part.base.node, let n = part.exponent.smallInteger {
        outside.append(.power(part.base, Expr((n - n % 2) / 2)))
        if n % 2 != 0 { inside.append(.power(part.base, Expr(n % 2))) }
      } else {
        outside.append(.power(part.base, part.exponent / 2))
      }
    }
    let radicand = (isNegative ? -1 : 1) * Expr.product(inside)
    return .product(outside) * sqrt((try? radicand.expanded()) ?? radicand)
  }

  /// √(a + b√c) = √((a + d)/2) ± √((a − d)/2) where d² = a² − b²c is the square of a rational number.
  private var denested: Expr? {
    guard !hasSymbols, case .sum(let terms) = node, terms.count == 2 else { return nil }
    var (rational, radical): (Rational?, Expr) = (nil, 0)
    for term in terms {
      if term.term == 1 { rational = term.coefficient.rational } else { radical = term.coefficient * term.term }
    }
    guard let a = rational, !a.isNegative, let square = (radical ** 2).rational,
      let d = (a * a - square).exactSquareRoot
    else { return nil }
    let (plus, minus) = (sqrt((Expr(a) + Expr(d)) / 2), sqrt((Expr(a) - Expr(d)) / 2))
    return radical.isNegativeConstant ? plus - minus : plus + minus
  }
}
