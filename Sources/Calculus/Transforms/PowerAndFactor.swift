import Expressions
import Simplification

/// v^p·b^e: what the rows of the tables of transforms look at.
struct PowerAndFactor {
  /// The exponent of the variable.
  let p: Expr
  /// The other factor, its base and its exponent.
  let base: Expr
  let exponent: Expr

  /// `nil` when there is not exactly one factor besides a power of `v`.
  init?(_ e: Expr, of v: Expr) {
    var p: Expr = 0
    var others: [Factor] = []
    for factor in e.factors {
      if factor.base == v, factor.exponent.lacks(v) { p += factor.exponent } else { others.append(factor) }
    }
    guard others.count == 1 else { return nil }
    (self.p, base, exponent) = (p, others[0].base, others[0].exponent)
  }
}
