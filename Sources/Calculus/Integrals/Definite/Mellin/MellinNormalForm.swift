import Exact
import Expressions
import Functions
import Simplification

/// Integrands over (0, ∞) as sums of terms c·x^α·logᵏ x·g(x), with 1 + … in front inside the powers and logarithms of g.
struct MellinNormalForm {
  private let symbol: Symbol
  private let x: Expr
  private let assumptions: Assumptions

  init(_ x: Symbol, _ assumptions: Assumptions) {
    (symbol, self.x, self.assumptions) = (x, Expr(x), assumptions)
  }

  func terms(of f: Expr) throws(MathError) -> [Expr] {
    let separated = try fractions(f.expandingExponents(x).withSplitPowers(x)).hyperbolicInExponentials(x).transformed {
      e in
      e.argument(.log).flatMap { e.lacks(x) ? nil : logarithm($0) } ?? e
    }
    let normal = separated.replacingPowers { factor in
      guard !factor.base.lacks(x), factor.exponent.lacks(x), let (outer, inner) = leading(factor.base) else {
        return nil
      }
      return .power(outer, factor.exponent) * .power(inner, factor.exponent)
    }
    let expanded = try normal.withSplitPowers(x).expanded().expandingExponents(x)
    return (CircularProducts.sums(expanded, x) ?? expanded).terms
  }

  /// Partial fractions of the factor that is rational in x, where it has several denominators.
  private func fractions(_ f: Expr) throws(MathError) -> Expr {
    if f.terms.count > 1 { return try .sum(f.terms.map { term throws(MathError) in try fractions(term) }) }
    var (rational, rest, count): (Expr, Expr, Int) = (1, 1, 0)
    for factor in f.factors {
      let power = Expr.power(factor.base, factor.exponent)
      if power.isRational(in: x), factor.base != x, !power.lacks(x) {
        rational *= power
        if factor.exponent.hasNegativeCoefficient { count += 1 }
      } else {
        rest *= power
      }
    }
    let isQuadratic = rational.factors.contains { $0.base.quadratic(in: x).map { $0.b != 0 } ?? false }
    guard count > 1 || isQuadratic, let parts = try? rational.partialFractions(x), parts.terms.count > 1 else {
      return f
    }
    return .sum(parts.terms.map { rest * $0 })
  }

  /// log(c·xᵐ) and log of products as sums, and log(c + …) = log c + log(1 + …).
  private func logarithm(_ w: Expr) -> Expr? {
    let (top, bottom) = (try? w.numeratorAndDenominator()) ?? (w, 1)
    let quotient = bottom.lacks(x) ? w : top / bottom
    let factors = quotient.factors
    if factors.count > 1 || factors.first.map({ $0.exponent != 1 }) ?? false {
      return .sum(
        factors.map { factor in
          let inner = factor.base == .e ? 1 : logarithm(factor.base) ?? Function.log(factor.base)
          return factor.exponent * inner
        })
    }
    guard let (outer, inner) = leading(w) else { return nil }
    let logs = outer.factors.map { factor in factor.exponent * (factor.base == .e ? 1 : Function.log(factor.base)) }
    return .sum(logs) + Function.log(inner)
  }

  /// (c, 1 + …) with the product that is w: c is the constant term, or the larger one of two exponentials.
  private func leading(_ w: Expr) -> (outer: Expr, inner: Expr)? {
    let (free, bound) = w.splitTerms(x)
    if w.terms.count == 2, let (p, q) = Optional((w.terms[0], w.terms[1])), let a = rate(p), let b = rate(q), a != b {
      let isFirst = assumptions.knownSign(of: a - b).isPositive
      guard isFirst || assumptions.knownSign(of: b - a).isPositive else { return nil }
      let (large, small) = isFirst ? (p, q) : (q, p)
      return large == 1 ? nil : (large, 1 + small / large)
    }
    if free == 0 || free == 1 || bound == 0 { return nil }
    return (free, 1 + .sum(bound.terms.map { $0 / free }))
  }

  /// λ for c·e^(λx).
  private func rate(_ term: Expr) -> Expr? {
    let (_, rest) = term.splitConstant(x)
    if rest == 1 { return 0 }
    let factors = rest.factors
    guard factors.count == 1, factors[0].base == .e, let (slope, offset) = factors[0].exponent.linear(in: x),
      offset == 0
    else { return nil }
    return slope
  }
}

extension Expr {
  /// (c·g·xᵐ)^q as c^q·g^q·x^(mq), for positive factors.
  func withSplitPowers(_ x: Expr) -> Expr {
    replacingPowers { factor in
      guard factor.base != x, !factor.base.lacks(x), factor.exponent.lacks(x) else { return nil }
      let parts = factor.base.factors
      guard parts.count > 1 || parts[0].exponent != 1 else { return nil }
      return .product(parts.map { .power($0.base, $0.exponent * factor.exponent) })
    }
  }

  /// Exponents of e as sums of different powers of x.
  func expandingExponents(_ x: Expr) -> Expr {
    replacingPowers { factor in
      guard factor.base == .e, !factor.exponent.lacks(x), let exponent = try? factor.exponent.expanded() else {
        return nil
      }
      return exp(exponent.collectingMonomials(x))
    }
  }

  /// c·xᵐ + d·xᵐ as (c + d)·xᵐ.
  private func collectingMonomials(_ x: Expr) -> Expr {
    var (degrees, coefficients, rest): ([Expr], [Expr: Expr], Expr) = ([], [:], 0)
    for term in terms {
      guard let monomial = Monomial(term, x) else {
        rest += term
        continue
      }
      if coefficients[monomial.degree] == nil { degrees.append(monomial.degree) }
      coefficients[monomial.degree, default: 0] += monomial.coefficient
    }
    return .sum(degrees.map { (coefficients[$0] ?? 0) * .power(x, $0) } + [rest])
  }
}
