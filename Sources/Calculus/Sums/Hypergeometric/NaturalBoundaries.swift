import Exact
import Expressions
import Functions
import Simplification

extension SummationMethod {
  /// Sums whose terms vanish outside the range, as those of binomial coefficients: Zeilberger's algorithm gives a
  /// recurrence in a parameter n of the upper end, and one of the first order is solved by a product.
  ///
  /// *A = B*, chapter 6: a₀(n)·F(n, k) + a₁(n)·F(n + 1, k) = G(n, k + 1) − G(n, k) with G by Gosper's algorithm. Where
  /// the range is not the natural one, the missing terms are taken away.
  static let naturalBoundaries = SummationMethod("Zeilberger's algorithm") { search throws(MathError) in
    if search.isInfinite || search.lower == -.infinity { return nil }
    let gammas = search.with(absorbed(search.f.withGammas(), search.k))
    for n in search.upper.symbols where Expr(n) != search.k {
      for offset in try naturalOffsets(gammas, Expr(n)) {
        if let value = try NaturalSum(gammas, search.f, n, offset)?.value() { return value }
      }
    }
    return nil
  }

  /// 1/(z·Γ(z)) written as 1/Γ(z + 1), for z = ±k + β.
  private static func absorbed(_ f: Expr, _ k: Expr) -> Expr {
    var result = f
    for factor in f.factors where factor.exponent.integer?.isNegative == true {
      guard let z = factor.base.argument(.gamma), let slope = z.linear(in: k)?.slope, slope == 1 || slope == -1 else {
        continue
      }
      for (w, sign) in [(z, Expr(1)), (-z, -1)] where f.factors.contains(where: { $0.base == w && $0.exponent == -1 }) {
        result *= sign * w * Function.gamma(z) / Function.gamma(z + 1)
      }
    }
    return result
  }

  /// The place before which the terms vanish, by the factors 1/Γ(k + β) with integers β.
  fileprivate static func naturalStart(_ search: SumSearch) -> Int {
    var start: Int?
    for factor in search.f.factors where factor.exponent.integer?.isNegative == true {
      guard let z = factor.base.argument(.gamma), let (slope, rest) = z.linear(in: search.k), slope == 1,
        let b = rest.smallInteger
      else { continue }
      start = max(start ?? 1 - b, 1 - b)
    }
    return start ?? 0
  }

  /// The differences c = b − b₀ to ends b₀ behind which the terms vanish, the given end first.
  private static func naturalOffsets(_ search: SumSearch, _ n: Expr) throws(MathError) -> [Expr] {
    guard search.f.contains(n) else { return [] }
    var result: [Expr] = []
    for gamma in search.f.factors where gamma.exponent.integer.map({ $0.isNegative }) == true {
      // 1/Γ(e − k + 1) vanishes for k > e
      guard let z = gamma.base.argument(.gamma), let (slope, rest) = z.linear(in: search.k), slope == -1 else {
        continue
      }
      let offset = (search.upper - (rest - 1)).reduced
      if offset.smallInteger.map({ abs($0) <= 10 }) == true, !result.contains(offset) { result.append(offset) }
    }
    return result.contains(0) ? [0] + result.filter { $0 != 0 } : result + [0]
  }
}

/// A sum over its natural range as a function of n.
private struct NaturalSum {
  private let search: SumSearch
  /// The term as it was given.
  private let plain: Expr
  private let n: Symbol
  /// The natural upper end.
  private let upper: Expr
  /// How far the given end lies behind the natural one.
  private let excess: Int
  /// The natural lower end, and the given one.
  private let start: Int
  private let first: Int

  /// The recurrence is compared with so many sums.
  private static let witnesses = 5

  init?(_ search: SumSearch, _ plain: Expr, _ n: Symbol, _ offset: Expr) throws(MathError) {
    guard let excess = offset.smallInteger, let first = search.lower.smallInteger else { return nil }
    start = SummationMethod.naturalStart(search)
    guard (start...(start + 12)).contains(first) else { return nil }
    (self.search, self.plain, self.n, self.excess) = (search, plain, n, excess)
    upper = search.upper - offset
    self.first = first
  }

  func value() throws(MathError) -> Expr? {
    guard let ratio = try recurrence(), let closed = try closedForm(ratio) else { return nil }
    // closed = Σ from the natural start; terms in front of the given start are taken away
    var value = closed
    for place in start..<first { value -= term(at: Expr(place)) }
    for step in 0..<max(-excess, 0) {
      value -= term(at: upper - Expr(step))
    }
    return value
  }

  /// S(n + 1)/S(n) as a rational function of n.
  private func recurrence() throws(MathError) -> Expr? {
    let (x, k) = (Expr(n), search.k)
    guard let term = try HypergeometricTerm(search.f, k), let step = HypergeometricTerm.ratio(search.f, x),
      step.isRational(in: k), step.isRational(in: x)
    else { return nil }
    // t = a₀·F(n, k) + F(n + 1, k) = F·(a₀·q + p)/q with F(n + 1, k)/F(n, k) = p/q
    let (p, q) = try step.numeratorAndDenominator()
    guard let top = p.polynomial(in: k), let bottom = q.polynomial(in: k) else { return nil }
    let (P, Q) = (CoefficientPolynomial(top), CoefficientPolynomial(bottom))
    let form = try GosperForm(term.numerator * Q, term.denominator * Q.shifted(by: 1), k)
    let equation = GosperEquation(form, [form.c * P, form.c * Q])
    guard let (_, constants) = try equation.solution(search.assumptions, search.budget) else { return nil }
    let ratio = -constants[0]
    return ratio.isRational(in: x) ? ratio.reduced : nil
  }

  /// The term at a place, as it was given or, where that has no value, with Γ.
  private func term(at place: Expr, _ m: Expr? = nil) -> Expr {
    let values = [search.k: place, Expr(n): m ?? Expr(n)]
    let value = plain.substituting(values)
    return value.hasInfinity ? search.f.substituting(values) : value
  }

  /// S(m) added up over the natural range.
  private func sum(at m: Int) throws(MathError) -> Expr? {
    guard let last = upper.substituting(Expr(n), Expr(m)).smallInteger, last <= 60 else { return nil }
    if last < start { return 0 }
    let terms = (start...last).map { term(at: Expr($0), Expr(m)) }
    if terms.contains(where: \.hasInfinity) { return nil }
    return Expr.sum(terms).reduced
  }

  /// S(n₀)·∏ ρ(j) from the first n₀ behind which ρ has neither zeros nor poles, compared with some sums.
  private func closedForm(_ ratio: Expr) throws(MathError) -> Expr? {
    let x = Expr(n)
    let (top, bottom) = try ratio.numeratorAndDenominator()
    guard let t = top.polynomial(in: x), let b = bottom.polynomial(in: x) else { return nil }
    if ratio == 0 { return try vanishing() }
    let roots = try CoefficientPolynomial(t).integerRoots(x) + CoefficientPolynomial(b).integerRoots(x)
    let first = max((roots.max() ?? -1) + 1, 0)
    guard first <= 10, let value = try sum(at: first) else { return nil }
    for m in first..<(first + NaturalSum.witnesses) {
      guard let here = try sum(at: m), let next = try sum(at: m + 1) else { return nil }
      if (next - ratio.substituting(x, Expr(m)) * here).reduced != 0 { return nil }
    }
    let j = Symbol("∏")
    guard let product = try RationalProduct(ratio.substituting(x, Expr(j)), Expr(j), search.budget) else { return nil }
    return (value * product.finite(from: Expr(first), to: x - 1)).withReadableGammas
  }

  /// 0 for n ≥ 1: the sum is its value at n = 0 times δ(n, 0).
  private func vanishing() throws(MathError) -> Expr? {
    guard let value = try sum(at: 0) else { return nil }
    for m in 1...NaturalSum.witnesses {
      guard let here = try sum(at: m), here == 0 else { return nil }
    }
    if value == 0 || search.assumptions.isPositive(Expr(n)) == .yes { return 0 }
    return value * Function.kroneckerDelta(Expr(n), 0)
  }
}
