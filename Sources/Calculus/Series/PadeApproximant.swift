public import Exact
public import Expressions
import Simplification

extension Expr {
  /// The quotient p/q of polynomials of degrees m and n in x whose Taylor polynomial at 0 of order m + n is that of this
  /// expression, with q(0) = 1 (DLMF 3.11(iv)).
  ///
  /// - Throws: `.undefined` when there is none, as where a Taylor polynomial does not exist.
  public func padeApproximant(
    _ x: Symbol, _ m: Int, _ n: Int, _ assumptions: Assumptions = Assumptions(), budget: Budget = Budget(seconds: 30)
  ) throws(MathError) -> Expr {
    guard m >= 0, n >= 0 else { throw .undefined("the degrees of a Padé approximant are not negative") }
    let taylor = try taylorPolynomial([(x, 0)], order: m + n, assumptions: assumptions, budget: budget)
    var c = [Expr](repeating: 0, count: m + n + 1)
    for (coefficient, exponent) in try taylor.expanded().coefficients(of: Expr(x)) {
      if let place = exponent.smallInteger, c.indices.contains(place) { c[place] = coefficient }
    }
    func coefficient(_ i: Int) -> Expr { i < 0 ? 0 : c[i] }
    // c_(m+i) + Σ q_j·c_(m+i−j) = 0 for 0 < i ≤ n
    let rows = (0..<n).map { i in (0..<n).map { j in coefficient(m + i - j) } }
    var q: [Expr] = [1]
    if n > 0 {
      let system = try LinearSystem(rows, (0..<n).map { -coefficient(m + $0 + 1) })
      guard case .unique(let values) = try system.solved(assumptions, budget: budget).kind else {
        throw .undefined("there is no Padé approximant of these degrees")
      }
      q += values
    }
    let p = (0...m).map { i in Expr.sum((0...min(i, n)).map { q[$0] * coefficient(i - $0) }) }
    func polynomial(_ list: [Expr]) -> Expr { .sum(list.enumerated().map { $1 * .power(Expr(x), Expr($0)) }) }
    return try (polynomial(p) / polynomial(q)).rationalSimplified()
  }
}
