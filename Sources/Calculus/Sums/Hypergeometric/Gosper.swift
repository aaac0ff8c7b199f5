import Exact
import Expressions
import Functions
import Simplification

extension SummationMethod {
  /// Gosper's algorithm: every hypergeometric term that is the difference of another one (*A = B*, chapter 5).
  static let gosper = SummationMethod("Gosper's algorithm") { search throws(MathError) in
    guard search.lower != -.infinity, let sum = try GosperSum(search) else { return nil }
    return try sum.value(search)
  }
}

/// T with T(k + 1) − T(k) = t(k), as a rational function times t.
struct GosperSum {
  let multiplier: Expr
  let term: Expr

  init?(_ search: SumSearch) throws(MathError) {
    let groups = try SimilarTerms.groups(search.f, search.k)
    guard groups.count == 1, let t = try HypergeometricTerm(groups[0], search.k) else { return nil }
    let form = try GosperForm(t.numerator, t.denominator, search.k)
    let equation = GosperEquation(form, [form.c])
    guard let (x, _) = try equation.solution(search.assumptions, search.budget) else { return nil }
    let k = search.k
    multiplier = try (equation.b.expression(k) * x.expression(k) / form.c.expression(k)).factored()
    term = groups[0]
  }

  /// T(b + 1) − T(a), from behind the last pole of T between.
  func value(_ search: SumSearch) throws(MathError) -> Expr? {
    let start = try regularStart(search)
    guard let skipped = (start - search.lower).smallInteger, skipped <= 100 else { return nil }
    let head = try search.explicit(from: search.lower, count: skipped)
    guard let end = search.isInfinite ? try limit(search) : antidifference(at: search.upper + 1, search.k),
      let first = antidifference(at: start, search.k)
    else { return nil }
    return head + end - first
  }

  /// R(k)·t(k) at a place; Γ-quotients with a pole in one factor are cancelled.
  private func antidifference(at place: Expr, _ k: Expr) -> Expr? {
    let factor = multiplier.substituting(k, place)
    let value = term.substituting(k, place)
    if !factor.hasInfinity, !value.hasInfinity { return ((try? factor.factored()) ?? factor) * value }
    let joint = (multiplier * term).substituting(k, place)
    if !joint.hasInfinity { return joint }
    let merged = (multiplier * term.withGammas()).factorialReduced.substituting(k, place)
    return merged.hasInfinity ? nil : merged
  }

  /// The lower end, or the place after the largest integer at which R or a shift of t has a pole.
  private func regularStart(_ search: SumSearch) throws(MathError) -> Expr {
    let k = search.k
    let denominator = try multiplier.numeratorAndDenominator().denominator
    guard let first = search.lower.smallInteger, let c = denominator.polynomial(in: k) else { return search.lower }
    let poles = try CoefficientPolynomial(c).integerRoots(k).filter { $0 >= first }
    return Expr(poles.filter { antidifference(at: Expr($0), k) == nil }.max().map { $0 + 1 } ?? first)
  }

  /// T(∞) for a convergent sum.
  private func limit(_ search: SumSearch) throws(MathError) -> Expr? {
    let T = multiplier * term
    if let growth = try SumGrowth(T, search.k), let ratio = growth.ratio {
      switch Magnitude(ratio, search.assumptions).comparison {
      case .below: return 0
      case .equal where search.assumptions.isNegative(growth.exponent) == .yes: return 0
      case .equal, .above, .unknown: break
      }
    } else {
      return 0
    }
    let result = T.limit(
      search.symbol, at: .infinity, assumptions: search.assumptions, budget: search.budget.slice(seconds: 5))
    return result.value.flatMap { $0.hasInfinity ? nil : $0 }
  }
}

extension Expr {
  /// Quotients of Γ at related arguments cancelled, in lowest terms.
  fileprivate var factorialReduced: Expr { (try? inGammas().factored()) ?? self }
}
