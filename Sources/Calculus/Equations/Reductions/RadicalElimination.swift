import Exact
import Expressions
import Simplification

extension Expr {
  /// An equation without roots of expressions in x, as the resultant with y^q = base for each root y; it keeps all zeros.
  func withoutRadicals(_ x: Expr) throws(MathError) -> Expr? {
    let y = Expr.symbol("_y")
    var e = self
    for _ in 0..<Expr.radicalLimit {
      guard let (base, q) = e.outermostRadical(x) else { return e == self ? nil : e }
      let named = e.replacingPowers { factor in
        guard factor.base == base, let exponent = factor.exponent.rational, !exponent.isInteger else { return nil }
        let n = exponent * Rational(q)
        return n.isInteger ? y ** Expr(n) : nil
      }
      let (numerator, _) = try named.numeratorAndDenominator()
      let (top, bottom) = try base.numeratorAndDenominator()
      e = try Expr.resultant(numerator, bottom * y ** Expr(q) - top, by: y)
      if !e.contains(x) { return nil }
    }
    return nil
  }

  /// So many roots are eliminated.
  private static let radicalLimit = 6

  /// A root base^(p/q) that stands under no other root, with the common denominator of the exponents of that base.
  private func outermostRadical(_ x: Expr) -> (base: Expr, denominator: Integer)? {
    var denominators: [Expr: Integer] = [:]
    for part in subexpressions {
      guard case .product(let factors) = part.node else { continue }
      for factor in factors where factor.base.contains(x) {
        guard let exponent = factor.exponent.rational, !exponent.isInteger else { continue }
        denominators[factor.base] = .lcm(denominators[factor.base] ?? 1, exponent.denominator)
      }
    }
    let outer = denominators.filter { entry in
      !denominators.keys.contains { $0 != entry.key && $0.contains(entry.key) } && entry.value <= 12
    }
    return outer.min { $0.key.isOrdered(before: $1.key) }.map { ($0.key, $0.value) }
  }
}
