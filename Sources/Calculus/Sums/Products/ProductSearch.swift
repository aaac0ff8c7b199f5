import Exact
import Expressions
import Functions
import Simplification

/// The search for the value of a product over integers: factor by factor, each in closed form, the whole checked.
struct ProductSearch {
  let f: Expr
  let symbol: Symbol
  let k: Expr
  let lower: Expr
  let upper: Expr
  let assumptions: Assumptions
  let budget: Budget

  init(_ f: Expr, _ k: Symbol, _ a: Expr, _ b: Expr, _ assumptions: Assumptions, _ budget: Budget) {
    self.assumptions = assumptions.assuming(k, in: .integer)
    (self.f, symbol, self.k, lower, upper) = (f, k, Expr(k), a, b)
    self.budget = budget
  }

  private var isInfinite: Bool { upper == .infinity }

  func result() throws(MathError) -> SumResult {
    try budget.check()
    if f == 1 { return .value(1) }
    if lower.contains(k) || upper.contains(k) || lower.hasInfinity || upper == -.infinity { return .unknown(nil) }
    if let count = (upper - lower + 1).smallInteger, count <= SumSearch.explicitLimit {
      return .value(.product((0..<max(count, 0)).map { f.substituting(k, lower + Expr($0)) }))
    }
    if f.lacks(k), !isInfinite { return .value(.power(f, (upper - lower + 1).reduced)) }
    if isInfinite, f.isRational(in: k) {
      if let verdict = try infiniteRational() { return verdict }
    }
    guard let candidate = try isInfinite ? exponential() : finite() else { return .unknown(nil) }
    return try checked(candidate)
  }

  private func checked(_ candidate: Expr) throws(MathError) -> SumResult {
    if candidate.hasInfinity || candidate.contains(k) { return .unknown(nil) }
    let check = try SumCheck(product: self)
    let readable = candidate.withReadableGammas
    for form in [readable.closedForm(assumptions, budget), readable, candidate] where try check.accepts(form) {
      return .value(form)
    }
    return .unknown(nil)
  }

  /// The product factor by factor: rational functions by Γ, powers by the sum of their exponents.
  private func finite() throws(MathError) -> Expr? {
    var result: Expr = 1
    for factor in f.factors {
      let (base, exponent) = (factor.base, factor.exponent)
      if base.lacks(k) {
        guard let sum = try sum(exponent) else { return nil }
        result *= .power(base, sum)
      } else if exponent.lacks(k), let product = try RationalProduct(base, k, budget) {
        result *= .power(product.finite(from: lower, to: upper).withReadableGammas, exponent)
      } else {
        return nil
      }
    }
    return result
  }

  /// ∏ c^g(k) = c^Σ g(k).
  private func exponential() throws(MathError) -> Expr? {
    var result: Expr = 1
    for factor in f.factors {
      guard factor.base.lacks(k), let sum = try sum(factor.exponent) else { return nil }
      result *= .power(factor.base, sum)
    }
    return result
  }

  private func sum(_ g: Expr) throws(MathError) -> Expr? {
    try SumSearch(g, symbol, lower, upper, assumptions, budget, depth: 1).result().value
  }

  /// Rational factors c·(1 + s/k + …): to Γ for c = 1, s = 0; to 0 or ∞ otherwise.
  private func infiniteRational() throws(MathError) -> SumResult? {
    guard let product = try RationalProduct(f, k, budget) else { return nil }
    let poles = product.factors.compactMap { factor -> Int? in
      guard let first = lower.smallInteger, let zero = (-factor.shift).smallInteger, zero >= first else { return nil }
      return factor.power
    }
    if poles.contains(where: { $0 < 0 }) { return .divergent("a factor has a pole") }
    if !poles.isEmpty { return .value(0) }
    if product.degree > 0 { return .divergent("the factors grow beyond all bounds") }
    if product.degree < 0 { return .value(0) }
    switch Magnitude(product.constant, assumptions).comparison {
    case .below: return .value(0)
    case .above: return .divergent("the factors do not tend to 1")
    case .unknown(let fact): return .unknown(fact)
    case .equal: if product.constant != 1 { return .divergent("the factors do not tend to 1") }
    }
    let drift = product.drift
    if drift == 0 { return try checked(product.infinite(from: lower)) }
    if assumptions.isPositive(drift) == .yes {
      return .divergent("the factors exceed 1 by about \(drift)/\(symbol.name)")
    }
    if assumptions.isNegative(drift) == .yes { return .value(0) }
    return .unknown("the sign of \(drift)")
  }
}
