import Exact
import Expressions
import Simplification

extension SummationMethod {
  /// Σ (−1)ᵏ·R(k) as the rational sum of pairs of neighbours; the terms tend to 0.
  static let alternating = SummationMethod("alternating series") { search throws(MathError) in
    guard search.isInfinite, search.lower.integer != nil, let term = GeometricTerm(search.f, search.k),
      term.ratio == -1, term.power == nil
    else { return nil }
    let j = search.k
    func value(_ shift: Int) -> Expr { term.rational.substituting(j, search.lower + 2 * j + Expr(shift)) }
    let sign: Expr = search.lower.integer?.isOdd == true ? -1 : 1
    let pairs = try (value(0) - value(1)).rationalSimplified()
    return try search.over(pairs, 0, .infinity).result().value.map { sign * term.constant * $0 }
  }
}
