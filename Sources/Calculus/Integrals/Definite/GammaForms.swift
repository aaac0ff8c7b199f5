import Exact
import Expressions
import Functions
import Simplification

/// Integrals that are gamma and beta functions: one line each.
struct GammaForms {
  private let x: Expr
  private let factors: [Factor]

  init(_ f: Expr, _ x: Expr) {
    self.x = x
    factors = f.factors
  }

  /// A candidate, right under conditions that the check at sampled parameters decides.
  func value(from a: Expr, to b: Expr) -> Expr? {
    switch (a, b) {
    case (0, .infinity): euler ?? rationalPower
    case (0, 1): unitInterval
    case (0, Expr.pi / 2): circular
    default: nil
    }
  }

  /// ∫₀^∞ xˢ·e^(−p·xⁿ) = Γ((s + 1)/n)/(n·p^((s + 1)/n)) (DLMF 5.9.1).
  private var euler: Expr? {
    guard let (constant, s, exponents) = powers(where: { $0.base == .e }), exponents.count == 1 else { return nil }
    let (c, rest) = exponents[0].exponent.splitConstant(x)
    guard let n = power(rest) else { return nil }
    let order = (s + 1) / n
    return constant * Function.gamma(order) / (n * .power(-c, order))
  }

  /// ∫₀^∞ xˢ·(c + d·xⁿ)^(−m) = c^(−m)·(c/d)^((s + 1)/n)·B((s + 1)/n, m − (s + 1)/n)/n (DLMF 5.12.3).
  private var rationalPower: Expr? {
    guard let (constant, s, binomials) = powers(where: { !$0.base.lacks(x) }), binomials.count == 1 else { return nil }
    let (c, bound) = binomials[0].base.splitTerms(x)
    let (d, rest) = bound.splitConstant(x)
    guard c != 0, let n = power(rest) else { return nil }
    let (m, order) = (-binomials[0].exponent, (s + 1) / n)
    return constant * .power(c, -m) * .power(c / d, order) * GammaForms.beta(order, m - order) / n
  }

  /// ∫₀¹ xˢ·(1 − xⁿ)^q = B((s + 1)/n, q + 1)/n (DLMF 5.12.1), and ∫₀¹ xˢ·logᵏ x = (−1)ᵏ·Γ(k + 1)/(s + 1)^(k + 1).
  private var unitInterval: Expr? {
    guard let (constant, s, others) = powers(where: { !$0.base.lacks(x) }), others.count == 1 else { return nil }
    let (base, q) = (others[0].base, others[0].exponent)
    if base == Function.log(x), q.integer != nil {
      return constant * .power(-1, q) * Function.gamma(q + 1) / .power(s + 1, q + 1)
    }
    let (c, bound) = base.splitTerms(x)
    guard c == 1, let n = power(-bound) else { return nil }
    return constant * GammaForms.beta((s + 1) / n, q + 1) / n
  }

  /// ∫₀^(π/2) sinᵖ x·cos^q x = ½·B((p + 1)/2, (q + 1)/2) (DLMF 5.12.2).
  private var circular: Expr? {
    var (p, q, constant): (Expr, Expr, Expr) = (0, 0, 1)
    for factor in factors {
      if factor.base == Function.sin(x), factor.exponent.lacks(x) {
        p += factor.exponent
      } else if factor.base == Function.cos(x), factor.exponent.lacks(x) {
        q += factor.exponent
      } else if Expr.power(factor.base, factor.exponent).lacks(x) {
        constant *= .power(factor.base, factor.exponent)
      } else {
        return nil
      }
    }
    return constant * GammaForms.beta((p + 1) / 2, (q + 1) / 2) / 2
  }

  private static func beta(_ a: Expr, _ b: Expr) -> Expr {
    Function.gamma(a) * Function.gamma(b) / Function.gamma((a + b).reduced)
  }

  /// (constant factor, exponent of x, the factors that are asked for); `nil` when another factor contains x.
  private func powers(where isWanted: (Factor) -> Bool) -> (Expr, Expr, [Factor])? {
    var (constant, s, wanted): (Expr, Expr, [Factor]) = (1, 0, [])
    for factor in factors {
      if Expr.power(factor.base, factor.exponent).lacks(x) {
        constant *= .power(factor.base, factor.exponent)
      } else if factor.base == x, factor.exponent.lacks(x) {
        s += factor.exponent
      } else if isWanted(factor) {
        wanted.append(factor)
      } else {
        return nil
      }
    }
    return (constant, s, wanted)
  }

  /// n when this is xⁿ.
  private func power(_ e: Expr) -> Expr? {
    let parts = e.factors
    guard parts.count == 1, parts[0].base == x, parts[0].exponent.lacks(x) else { return nil }
    return parts[0].exponent
  }
}
