import Exact
import Expressions
import Functions
import Simplification

extension LaplaceRule {
  /// e^(a·t)·g ↦ G(s − a).
  static let shifts = LaplaceRule { search, f throws(MathError) in
    var (rate, rest): (Expr, [Expr]) = (0, [])
    for factor in f.factors {
      guard factor.base.lacks(search.t), factor.exponent.contains(search.t),
        let exponent = try? factor.exponent.expanded()
      else {
        rest.append(Expr.power(factor.base, factor.exponent))
        continue
      }
      let linear = exponent.terms.filter { ($0 / search.t).lacks(search.t) }
      let scale = factor.base == .e ? 1 : Function.log(factor.base)
      rate += scale * Expr.sum(linear.map { $0 / search.t })
      rest.append(Expr.power(factor.base, exponent - Expr.sum(linear)))
    }
    if rate == 0 { return nil }
    return try search.image(of: Expr.product(rest))?.shifted(by: rate, search.s)
  }

  /// t^p ↦ Γ(p + 1)/s^(p + 1) for p > −1.
  static let powers = LaplaceRule { search, f throws(MathError) in
    guard let p = f.exponent(of: search.t), search.sign(of: p + 1) == 1 else { return nil }
    return LaplaceImage(Function.gamma(p + 1) / Expr.power(search.s, p + 1), [0])
  }

  /// tⁿ·g ↦ (−1)ⁿ·G⁽ⁿ⁾.
  static let multiplication = LaplaceRule { search, f throws(MathError) in
    guard let (n, rest) = f.splittingPower(of: search.t), n > 0, n <= 50, let image = try search.image(of: rest)
    else { return nil }
    let slope = image.value.derivative(search.frequency, order: n)
    return LaplaceImage(n.isMultiple(of: 2) ? slope : -slope, image.rates)
  }

  /// g/t ↦ ∫ G from s to ∞.
  static let division = LaplaceRule { search, f throws(MathError) in
    guard let (n, _) = f.splittingPower(of: search.t), n < 0, n >= -6 else { return nil }
    return try search.image(of: search.t * f)?.integrated(search)
  }

  /// Terms with a common pole at 0 that cancels: (e^(−t) − e^(−2t))/t multiplied out.
  static let commonDivision = LaplaceRule { search, f throws(MathError) in
    guard f.terms.count > 1, let expanded = try? f.expanded(),
      let cleared = try? (search.t * expanded).expanded(),
      expanded.terms.contains(where: { ($0.splittingPower(of: search.t)?.power ?? 0) < 0 })
    else { return nil }
    return try search.image(of: cleared)?.integrated(search)
  }

  /// Term by term.
  static let linearity = LaplaceRule { search, f throws(MathError) in
    let terms = f.terms
    if terms.count < 2 || terms.count > 200 { return nil }
    var sum = LaplaceImage(0, [])
    for term in terms {
      guard let image = try search.image(of: term) else { return nil }
      sum = sum + image
    }
    return sum
  }

  /// The same function multiplied out, or with products of circular functions as sums.
  static let rewriting = LaplaceRule { search, f throws(MathError) in
    let positive = f.radicalSimplified(search.assumptions)
    if positive != f { return try search.image(of: positive) }
    if let expanded = try? f.expanded(), expanded != f { return try search.image(of: expanded) }
    if let reduced = try? f.trigReduced().expanded(), reduced != f { return try search.image(of: reduced) }
    return nil
  }

  /// What the methods for definite integrals find.
  static let definite = LaplaceRule { search, f throws(MathError) in
    guard !f.hasUnknownFunctions, !f.isOnlyReal, f.terms.count == 1 else { return nil }
    let result = try (f * exp(-search.s * search.t)).integral(
      search.symbol, from: 0, to: .infinity, assuming: search.assumptions, budget: search.budget.slice(seconds: 4))
    guard let value = result.value, LaplaceForm.isFree(value) else { return nil }
    return LaplaceImage(value, [0])
  }
}

extension LaplaceForm {
  /// Whether no integral, sum or transform is left.
  static func isFree(_ e: Expr) -> Bool {
    !e.subexpressions.contains { IntegralForm($0) != nil || SumForm($0) != nil || LaplaceForm($0) != nil }
  }
}

extension LaplaceImage {
  /// ∫ G from s to ∞; nil when there is no antiderivative, or the integral diverges.
  func integrated(_ search: LaplaceSearch) throws(MathError) -> LaplaceImage? {
    let budget = search.budget.slice(seconds: 4)
    guard let found = try value.antiderivative(search.frequency, assuming: search.assumptions, budget: budget)
    else { return nil }
    // −arctan(1/z) in place of arctan(z): it vanishes at infinity
    let whole = found.transformed { e -> Expr in
      guard let z = e.argument(.arctan) else { return e }
      return -Function.arctan((1 / z).reduced)
    }
    let end = whole.limit(search.frequency, at: .infinity, assumptions: search.assumptions, budget: budget)
    guard case .value(let limit) = end, !limit.hasInfinity else { return nil }
    return LaplaceImage(limit - whole, rates)
  }
}

extension Expr {
  /// p when this is x^p with p free of x.
  func exponent(of x: Expr) -> Expr? {
    if self == x { return 1 }
    guard case .product(let factors) = node, factors.count == 1, factors[0].base == x, factors[0].exponent.lacks(x)
    else { return nil }
    return factors[0].exponent
  }

  /// (n, g) with self = xⁿ·g for the whole power of x among the factors, n ≠ 0 an integer; the rest is not 1.
  func splittingPower(of x: Expr) -> (power: Int, rest: Expr)? {
    guard let factor = factors.first(where: { $0.base == x }), let n = factor.exponent.smallInteger, n != 0 else {
      return nil
    }
    return (n, self / Expr.power(x, factor.exponent))
  }
}
