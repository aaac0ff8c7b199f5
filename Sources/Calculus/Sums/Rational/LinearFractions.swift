import Exact
import Expressions
import Simplification

/// A rational function as polynomial + Σ c/(k + α)ᵐ, with complex α where they are of degree 2 or have a formula.
struct LinearFractions {
  struct Part {
    let residue: Expr
    let shift: Expr
    let power: Int
  }

  let polynomial: Expr
  private(set) var parts: [Part] = []

  /// Poles of higher order or degree are refused.
  private static let orderLimit = 12

  /// nil when f is no rational function of k, or a zero of its denominator has no formula.
  init?(_ f: Expr, _ k: Expr, _ budget: Budget) throws(MathError) {
    guard let fractions = try PartialFractions(f, k) else { return nil }
    polynomial = fractions.polynomial.expression(k)
    for part in fractions.parts {
      try budget.check()
      guard part.power <= LinearFractions.orderLimit, try split(part, k, budget) else { return nil }
    }
  }

  /// N/pᵐ by Taylor's formula of N/(p/(k − ρ))ᵐ at the zeros ρ of p.
  private mutating func split(
    _ part: PartialFractions.Part, _ k: Expr, _ budget: Budget
  ) throws(MathError) -> Bool {
    guard let roots = try LinearFractions.roots(part.base, budget), let symbol = k.symbol else { return false }
    for root in roots {
      let cofactor = part.base.divided(by: CoefficientPolynomial([-root, 1])).quotient
      var g = part.numerator.expression(k) / .power(cofactor.expression(k), Expr(part.power))
      var factorial: Expr = 1
      for j in 0..<part.power {
        let residue = (g.substituting(k, root) / factorial).reduced
        if residue != 0 {
          parts.append(Part(residue: residue, shift: (-root).reduced, power: part.power - j))
        }
        g = g.derivative(symbol)
        factorial *= Expr(j + 1)
      }
    }
    return true
  }

  /// The zeros of an irreducible polynomial; nil when there is no formula.
  static func roots(_ p: CoefficientPolynomial, _ budget: Budget) throws(MathError) -> [Expr]? {
    if p.degree == 2 {
      let half = (-p[1] / (2 * p[2])).reduced
      let distance = (half ** 2 - p[0] / p[2]).reduced.someSquareRoot
      return [half + distance, half - distance]
    }
    // Cardano's and Ferrari's formulas are no answer to read
    let middle = p.coefficients.indices.filter { p[$0] != 0 }
    guard p.degree == 1 || middle.count == 2 || p.degree == 4 && middle == [0, 2, 4] else { return nil }
    let roots = try RadicalRoots.roots(of: p.coefficients, budget)
    return roots?.count == p.degree ? roots?.map(\.value) : nil
  }
}
