import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// P(x)·R(e^(λx)) for a polynomial P and rational R, circular and hyperbolic functions included: polylogarithms.
  static let exponentialPolylogarithms = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    guard f.hasCalls || f.hasSymbols else { return nil }
    let form = f.inExponentials(x)
    guard let unit = ExponentialRate(form, x)?.rate else { return nil }
    let u = Expr.symbol("∫u")
    let replaced = form.withExponentials(unit, u, x)
    guard replaced.isRational(in: u), replaced.isRational(in: x), replaced.isSmall else { return nil }
    let (top, bottom, step) = try replaced.compressed(u)
    guard bottom.lacks(x), let coefficients = top.polynomial(in: x), coefficients.count <= 8 else { return nil }
    let rate = Expr(step) * unit
    let weights = ExponentialWeights(x, rate, search.budget)
    var result: [Expr] = []
    for (k, coefficient) in coefficients.enumerated() where coefficient != 0 {
      guard let fractions = try PartialFractions(integrand: coefficient / bottom, u),
        let poles = try weights.poles(fractions, degree: k)
      else { return nil }
      result += poles.polylogarithms
      if poles.rest == 0 { continue }
      let rest = (poles.rest * x ** Expr(k)).substituting(u, exp(rate * x))
      guard let F = try search.antiderivative(of: (try? rest.expanded()) ?? rest) else { return nil }
      result.append(F)
    }
    return .sum(result)
  }
}

/// ∫ xᵏ/(u − ρ)ᵐ with u = e^(λx).
struct ExponentialWeights {
  private let x: Expr
  private let rate: Expr
  private let budget: Budget
  private var exponential: Expr { exp(rate * x) }

  init(_ x: Expr, _ rate: Expr, _ budget: Budget) { (self.x, self.rate, self.budget) = (x, rate, budget) }

  /// The integrals over the poles ρ ≠ 0 times xᵏ, and what is left; `nil` where a pole cannot be written.
  func poles(
    _ fractions: PartialFractions, degree k: Int
  ) throws(MathError) -> (polylogarithms: [Expr], rest: Expr)? {
    let u = Expr.symbol("∫u")
    var (result, rest): ([Expr], Expr) = ([], fractions.polynomial.expression(u))
    for part in fractions.parts {
      if part.base[0] == 0 {
        rest += part.numerator.expression(u) / .power(part.base.expression(u), Expr(part.power))
        continue
      }
      guard let simple = try part.splittingPoles(budget) else { return nil }
      for pole in simple { result.append(pole.residue * value(k, pole.place, pole.power)) }
    }
    return (result, rest)
  }

  /// −(m − 1)·λρ·∫ xᵏ/(u − ρ)ᵐ = (m − 1)·λ·∫ xᵏ/(u − ρ)^(m−1) − k·∫ x^(k−1)/(u − ρ)^(m−1) + xᵏ/(u − ρ)^(m−1).
  private func value(_ k: Int, _ pole: Expr, _ m: Int) -> Expr {
    if m == 1 { return simple(k, pole) }
    let below = Expr(m - 1) * rate
    var sum = below * value(k, pole, m - 1) + .power(x, Expr(k)) / .power(exponential - pole, Expr(m - 1))
    if k > 0 { sum -= Expr(k) * value(k - 1, pole, m - 1) }
    return -(1 / (below * pole)).distributed(over: sum)
  }

  /// ρ·∫ xᵏ/(u − ρ) = −x^(k+1)/(k + 1) − Σ (−1)ⁱ·k!/(k − i)!·λ^(−i−1)·x^(k−i)·Li_(i+1)(u/ρ).
  private func simple(_ k: Int, _ pole: Expr) -> Expr {
    var (sum, factor) = (Expr.power(x, Expr(k + 1)) / Expr(k + 1), 1 / rate)
    for i in 0...k {
      sum += factor * .power(x, Expr(k - i)) * Function.polylog(Expr(i + 1), exponential / pole)
      factor = -factor * Expr(k - i) / rate
    }
    return -sum / pole
  }
}

extension Expr {
  /// The numerator and denominator in u^step for the largest step with which that is possible.
  fileprivate func compressed(_ u: Expr) throws(MathError) -> (top: Expr, bottom: Expr, step: Int) {
    let (top, bottom) = try numeratorAndDenominator()
    guard let p = top.polynomial(in: u), let q = bottom.polynomial(in: u) else { return (top, bottom, 1) }
    let degrees = p.indices.filter { p[$0] != 0 } + q.indices.filter { q[$0] != 0 }
    let step = max(degrees.reduce(0, Self.gcd), 1)
    func inStep(_ c: [Expr]) -> Expr {
      .sum(stride(from: 0, to: c.count, by: step).map { c[$0] * .power(u, Expr($0 / step)) })
    }
    return (inStep(p), inStep(q), step)
  }

  private static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
}
