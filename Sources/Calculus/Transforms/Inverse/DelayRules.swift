import Exact
import Expressions
import Functions
import Simplification

extension InverseLaplaceRule {
  /// e^(−c·s)·G ↦ H(t − c)·g(t − c) for c ≥ 0.
  static let delays = InverseLaplaceRule { search, image throws(MathError) in
    var (delay, rest): (Expr, [Expr]) = (0, [])
    for factor in image.factors {
      guard factor.base.lacks(search.s), factor.exponent.contains(search.s),
        let exponent = try? factor.exponent.expanded()
      else {
        rest.append(Expr.power(factor.base, factor.exponent))
        continue
      }
      let linear = exponent.terms.filter { ($0 / search.s).lacks(search.s) }
      let scale = factor.base == .e ? 1 : Function.log(factor.base)
      delay -= scale * Expr.sum(linear.map { $0 / search.s })
      rest.append(Expr.power(factor.base, exponent - Expr.sum(linear)))
    }
    guard delay != 0, search.sign(of: delay) == 1, let inner = try search.original(of: Expr.product(rest)) else {
      return nil
    }
    let later = inner.substituting(search.t, search.t - delay)
    if let (call, factor) = later.splittingCall({ $0 == .diracDelta }, search.t), factor.lacks(search.t) {
      return factor * call
    }
    return Function.heaviside(search.t - delay).distributed(over: later)
  }

  /// G/(1 ∓ e^(−ps)) ↦ g(t) ± g(t − p) + …, as many terms as lie before t; also tanh and coth of ps/2.
  static let repetition = InverseLaplaceRule { search, image throws(MathError) in
    guard let (series, rest) = image.splittingGeometricSeries(search.s), search.sign(of: series.period) == 1,
      let g = try search.original(of: rest), !g.isOnlyReal
    else { return nil }
    let (k, n) = (Symbol.fresh("_k"), Expr(Symbol.fresh("_n")))
    let terms = Expr.power(series.ratio, Expr(k)) * g.substituting(search.t, search.t - Expr(k) * series.period)
    let sum = try terms.sum(
      over: k, from: series.first, to: n, assuming: search.assumptions, budget: search.budget.slice(seconds: 3))
    guard let value = sum.value else { return nil }
    return series.scale * value.substituting(n, Function.floor(search.t / series.period))
  }

  /// Term by term.
  static let linearity = InverseLaplaceRule { search, image throws(MathError) in
    let terms = image.terms
    if terms.count < 2 || terms.count > 200 { return nil }
    var sum: [Expr] = []
    for term in terms {
      guard let found = try search.original(of: term) else { return nil }
      sum.append(found)
    }
    return Expr.sum(sum)
  }

  /// The same multiplied out, with exponentials taken out of denominators, or with exponentials for hyperbolic functions.
  static let rewriting = InverseLaplaceRule { search, image throws(MathError) in
    if image.hasExponentialDenominator(search.s), let factored = try? image.factored(), factored != image {
      return try search.original(of: factored)
    }
    if let expanded = try? image.expanded(), expanded != image { return try search.original(of: expanded) }
    let exponential = image.withHyperbolicQuotients
    if exponential != image { return try search.original(of: exponential) }
    return nil
  }
}

/// scale·(rᵏ·e^(−kps) + …) for k = first, first + 1, …, with r = ±1.
struct GeometricSeries {
  let period: Expr
  let ratio: Expr
  let first: Expr
  let scale: Expr
}

extension Expr {
  /// (series, g) with self = g·series for a factor 1/(c + d·e^(±p·s)) with d = ±c.
  fileprivate func splittingGeometricSeries(_ s: Expr) -> (series: GeometricSeries, rest: Expr)? {
    for factor in factors where factor.exponent == -1 {
      let (free, bound) = factor.base.splitTerms(s)
      guard free != 0, let (d, exponent) = bound.asExponential(s), d == free || d == -free else { continue }
      let ratio: Expr = d == free ? -1 : 1
      let rest = self * factor.base
      let rate = (exponent / s).reduced
      // 1/(c + d·E) with E = e^(−ps) is Σ rᵏEᵏ/c; with E = e^(ps) it is Σ rᵏE⁻ᵏ/(c·−1) from k = 1 on
      if rate.hasNegativeCoefficient {
        return (GeometricSeries(period: -rate, ratio: ratio, first: 0, scale: 1 / free), rest)
      }
      return (GeometricSeries(period: rate, ratio: ratio, first: 1, scale: -1 / free), rest)
    }
    return nil
  }

  /// Whether a denominator is a sum in which e^(c·s) stands beside s.
  fileprivate func hasExponentialDenominator(_ s: Expr) -> Bool {
    factors.contains { factor in
      guard factor.exponent.hasNegativeCoefficient, factor.base.terms.count > 1 else { return false }
      return factor.base.terms.allSatisfy { term in
        term.factors.contains { $0.base.lacks(s) && $0.exponent.contains(s) }
      }
    }
  }

  /// (c, p·s) when this is c·e^(p·s).
  private func asExponential(_ s: Expr) -> (coefficient: Expr, exponent: Expr)? {
    let (c, rest) = splitConstant(s)
    guard case .product(let factors) = rest.node, factors.count == 1, factors[0].base == .e,
      (factors[0].exponent / s).reduced.lacks(s)
    else { return nil }
    return (c, factors[0].exponent)
  }

  /// tanh z = 1 − 2/(e^(2z) + 1), coth z = 1 + 2/(e^(2z) − 1), sinh and cosh by exponentials.
  fileprivate var withHyperbolicQuotients: Expr {
    withExponentialsForHyperbolic.transformed { e -> Expr in
      guard let (function, z) = e.unaryCall else { return e }
      switch function {
      case .tanh: return 1 - 2 / (exp(2 * z) + 1)
      case .coth: return 1 + 2 / (exp(2 * z) - 1)
      default: return e
      }
    }
  }
}
