import Exact
import Expressions
import Functions
import Simplification

extension SummationMethod {
  /// Σ zᵏ·(αk + β)^(−s) with any exponent: ζ(s, x) for z = ±1, polylogarithms for other z (DLMF 25.11.1, 25.12.10).
  static let powers = SummationMethod("powers") { search throws(MathError) in
    guard search.lower != -.infinity, let term = GeometricTerm(search.f, search.k), term.rational == 1,
      let (base, exponent) = term.power, let (slope, offset) = base.linear(in: search.k),
      search.assumptions.isPositive(slope) == .yes
    else { return nil }
    let s = -exponent
    let x = (search.lower + offset / slope).reduced
    let scale = term.constant * .power(slope, exponent)
    if term.ratio == 1 {
      let tail = search.isInfinite ? 0 : Function.hurwitzZeta(s, (search.upper + 1 + offset / slope).reduced)
      return scale * (Function.hurwitzZeta(s, x) - tail)
    }
    guard search.isInfinite, let first = search.lower.smallInteger else { return nil }
    if term.ratio == -1 {
      let (even, odd) = (Function.hurwitzZeta(s, (x / 2).reduced), Function.hurwitzZeta(s, ((x + 1) / 2).reduced))
      return (first.isMultiple(of: 2) ? 1 : -1) * scale * .power(2, exponent) * (even - odd)
    }
    guard let start = x.smallInteger, start >= 1, start <= 100 else { return nil }
    let head = (1..<start).map { Expr.power(term.ratio, Expr($0)) * .power(Expr($0), exponent) }
    return scale * .power(term.ratio, Expr(first - start)) * (Function.polylog(s, term.ratio) - .sum(head))
  }
}
