import Expressions
import Functions
import Simplification

/// ∫ P/(a·xⁿ + b): the residues at the roots of a binomial are known.
struct Binomials {
  let x: Expr
  init(_ x: Expr) { self.x = x }

  /// With ρᵏ = r·e^(iθ): the residue of xᵐ/(a·xⁿ + b) at a root ρ is −ρ^(m+1)/(n·b); conjugate roots give
  /// cos((m+1)θ)·log(x² − 2xr·cos θ + r²) − 2·sin((m+1)θ)·arctan((x − r·cos θ)/(r·sin θ)).
  func value(_ numerator: CoefficientPolynomial, _ p: CoefficientPolynomial) -> Expr? {
    let n = p.degree
    guard n > 2, n <= 60, p.coefficients[1..<n].allSatisfy({ $0 == 0 }) else { return nil }
    let ratio = (p[0] / p.leading).reduced
    let isNegative = ratio.isNegativeConstant || !ratio.isPositiveConstant && ratio.hasNegativeCoefficient
    let radius = (isNegative ? -ratio : ratio).someRoot(n)
    var sum: [Expr] = []
    for (m, c) in numerator.coefficients.enumerated() where c != 0 {
      let factor = -(c / (Expr(n) * p[0])) * .power(radius, Expr(m + 1))
      sum += terms(n, m, radius, isNegative: isNegative).map { factor * $0 }
    }
    return .sum(sum)
  }

  private func terms(_ n: Int, _ m: Int, _ r: Expr, isNegative: Bool) -> [Expr] {
    var result: [Expr] = []
    for k in stride(from: isNegative ? 0 : 1, through: n, by: 2) {
      // θ = kπ/n
      let power = Expr(k * (m + 1)) / Expr(n) * .pi
      if k == 0 || k == n {
        result.append(Function.cos(power) * Function.log(k == 0 ? x - r : x + r))
        continue
      }
      let angle = Expr(k) / Expr(n) * .pi
      let (cosine, sine) = (r * Function.cos(angle), r * Function.sin(angle))
      let quadratic = (try? (x ** 2 - 2 * x * cosine + r ** 2).expanded()) ?? x ** 2 - 2 * x * cosine + r ** 2
      result.append(Function.cos(power) * Function.log(quadratic))
      result.append(-(2 * Function.sin(power) * Function.arctan((x - cosine) / sine)))
    }
    return result.filter { $0 != 0 }
  }
}
