import Expressions
import Functions
import Simplification

/// The two members Q − λP of a pencil of quadratics that are multiples μ·ℓ² of squares.
struct DegeneratePencil {
  /// Q − λP = μ·ℓ², and ℓ′·Q − ℓ·Q′/2.
  struct Member {
    let lambda: Expr
    let mu: Expr
    let line: CoefficientPolynomial
    let slope: CoefficientPolynomial
  }
  let members: [Member]

  /// `nil` when there are not two of them.
  init?(_ q: CoefficientPolynomial, _ p: CoefficientPolynomial, _ assumptions: Assumptions) {
    // disc(Q − λP) = u·λ² − v·λ + w
    let u = (p[1] ** 2 - 4 * p[2] * p[0]).reduced
    let v = (2 * q[1] * p[1] - 4 * (q[2] * p[0] + q[0] * p[2])).reduced
    let w = (q[1] ** 2 - 4 * q[2] * q[0]).reduced
    let discriminant = (v ** 2 - 4 * u * w).reduced
    if u == 0 || discriminant == 0 || w == 0 { return nil }
    let root = discriminant.someSquareRoot
    members = [(v + root) / (2 * u), (v - root) / (2 * u)].map { value in
      let lambda = value.normal(assumptions)
      let mu = (q[2] - lambda * p[2]).normal(assumptions)
      if mu == 0 {
        let constant = (q[0] - lambda * p[0]).normal(assumptions)
        return Member(
          lambda: lambda, mu: constant, line: CoefficientPolynomial([1]), slope: q.derivative.scaled(by: -.half))
      }
      let middle = ((q[1] - lambda * p[1]) / (2 * mu)).normal(assumptions)
      let line = CoefficientPolynomial([middle, 1])
      return Member(lambda: lambda, mu: mu, line: line, slope: q - (line * q.derivative).scaled(by: .half))
    }
  }
}

extension Expr {
  /// Constants multiplied out with their radicals simplified; other expressions as fractions in lowest terms.
  fileprivate func normal(_ assumptions: Assumptions) -> Expr {
    hasSymbols ? reduced : ((try? expanded()) ?? self).radicalSimplified(assumptions)
  }
}
