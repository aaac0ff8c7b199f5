import Exact
import Expressions
import Simplification

extension Expr {
  /// The easiest to read among equal forms of a sum or product; polynomials multiplied out.
  func closedForm(_ assumptions: Assumptions, _ budget: Budget) -> Expr {
    if symbols.allSatisfy({ isRational(in: Expr($0)) }), let expanded = try? expanded(),
      symbols.allSatisfy({ expanded.polynomial(in: Expr($0)) != nil }), !hasCalls
    {
      return expanded
    }
    guard isManageable,
      let best = try? radicalSimplified(assumptions).simplified(assumptions, budget: budget.slice(seconds: 2))
    else { return self }
    return best
  }
}
