import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// R(x)·log(c·(ax + b)ⁿ)ʲ for a rational R with simple poles: polylogarithms (DLMF 25.12).
  static let logarithmicFractions = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    for factor in f.factors {
      guard let logarithm = PowerLogarithm(factor.base, x), let j = factor.exponent.smallInteger, (1...6).contains(j)
      else { continue }
      let power = Expr.power(factor.base, factor.exponent)
      guard let fractions = try PartialFractions(integrand: f / power, x), !fractions.parts.isEmpty else { return nil }
      var result: [Expr] = []
      var rest = fractions.polynomial.expression(x)
      for part in fractions.parts {
        if part.power == 1, let poles = try part.splittingPoles(search.budget) {
          result += poles.map { $0.residue * logarithm.overPole($0.place, j, x) }
        } else {
          rest += part.numerator.expression(x) / .power(part.base.expression(x), Expr(part.power))
        }
      }
      if result.isEmpty { return nil }
      if rest != 0 {
        guard let other = try search.antiderivative(of: rest * power) else { return nil }
        result.append(other)
      }
      return .sum(result)
    }
    return nil
  }
}

extension PowerLogarithm {
  /// ∫ Lʲ/(x − α) for L = log(c·tⁿ), t = ax + b and ρ = aα + b: with Li₁(w) = −log(1 − w) it is
  /// −Σ (−n)ⁱ·j!/(j − i)!·L^(j−i)·Li_(i+1)(t/ρ); L^(j+1)/(n(j + 1)) where ρ = 0.
  fileprivate func overPole(_ pole: Expr, _ j: Int, _ x: Expr) -> Expr {
    let gap = (slope * pole + offset).reduced
    if gap == 0 { return .power(value, Expr(j + 1)) / (power * Expr(j + 1)) }
    if gap == 1, j == 1, value == Function.log(base) { return -Function.dilog((1 - base).reduced) }
    let w = (base / gap).reduced
    var (sum, factor) = (.power(value, Expr(j)) * Function.log((1 - w).reduced), -power)
    for i in 1...j {
      factor = factor * Expr(j - i + 1)
      sum -= factor * .power(value, Expr(j - i)) * Function.polylog(Expr(i + 1), w)
      factor = -factor * power
    }
    return sum
  }
}
