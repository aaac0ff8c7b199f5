import Exact
import Expressions
import Simplification

/// A ratio as (a(k)/b(k))·(c(k + 1)/c(k)) with polynomials such that a(k) and b(k + h) are coprime for all integers h ≥ 0
/// (Petkovšek, Wilf, Zeilberger: *A = B*, 5.3).
struct GosperForm {
  private(set) var a: CoefficientPolynomial
  private(set) var b: CoefficientPolynomial
  private(set) var c = CoefficientPolynomial([1])

  /// Larger differences of zeros are left alone.
  private static let largestShift = 300

  /// Zeros whose difference is an integer are found among the irreducible factors (Man and Wright).
  init(_ numerator: CoefficientPolynomial, _ denominator: CoefficientPolynomial, _ k: Expr) throws(MathError) {
    var top = try numerator.factors(k)
    var bottom = try denominator.factors(k)
    var shifts: [(shift: Int, top: Int, bottom: Int)] = []
    for (i, f) in top.enumerated() {
      for (j, g) in bottom.enumerated() {
        if let h = GosperForm.shift(from: g.base, to: f.base) { shifts.append((h, i, j)) }
      }
    }
    for (h, i, j) in shifts.sorted(by: { $0.shift < $1.shift }) {
      let count = min(top[i].multiplicity, bottom[j].multiplicity)
      if count == 0 { continue }
      top[i].multiplicity -= count
      bottom[j].multiplicity -= count
      for step in 1...max(h, 1) where h > 0 { c = c * top[i].base.shifted(by: Expr(-step)).power(count) }
    }
    let scale = CoefficientPolynomial([numerator.leading / denominator.leading])
    a = top.reduce(scale) { $0 * $1.base.power($1.multiplicity) }
    b = bottom.reduce(CoefficientPolynomial([1])) { $0 * $1.base.power($1.multiplicity) }
  }

  /// The integer h ≥ 0 with g(k + h) = f(k), for monic polynomials.
  private static func shift(from g: CoefficientPolynomial, to f: CoefficientPolynomial) -> Int? {
    let d = f.degree
    guard d == g.degree, d > 0,
      let h = ((f[d - 1] - g[d - 1]) / Expr(d)).reduced.smallInteger, h >= 0, h <= largestShift,
      g.shifted(by: Expr(h)) == f
    else { return nil }
    return h
  }
}
