import Exact
import Expressions
import Functions

/// Expands expressions as generalised power series in ω → 0+.
///
/// Bottom-up over shared subexpressions, each once, with about `termLimit` terms. Parts whose coefficients are rational
/// are computed by FLINT. Other coefficients are germs: expressions in the variable of `Germs`, whose zero tests, signs
/// and limits it decides.
final class Expander {
  let germs: Germs
  /// ω.
  let variable: Expr
  /// log ω as a germ.
  let logarithm: Expr
  let termLimit: Int
  private var memo: [Expr: Expansion] = [:]
  private var rationals: [Expr: RationalSeries] = [:]

  init(_ germs: Germs, variable: Expr, logarithm: Expr, termLimit: Int) {
    self.germs = germs
    self.variable = variable
    self.logarithm = logarithm
    self.termLimit = termLimit
    rationals[variable] = .monomial(1, 1)
  }

  func expansion(of e: Expr) throws(Obstacle) -> Expansion {
    if !varies(e) {
      for part in e.subexpressions where !varies(part) && part.operands.contains(where: varies) {
        try germs.budget.tick()
        try expand(part)
      }
    }
    return known(e)
  }

  /// Whether the part has been expanded.
  private func varies(_ e: Expr) -> Bool { rationals[e] != nil || memo[e] != nil }

  private func known(_ e: Expr) -> Expansion {
    if let known = memo[e] { return known }
    guard let series = rationals[e] else { return .constant(e) }
    let expansion = series.expansion
    memo[e] = expansion
    return expansion
  }

  /// The series of a number, or of a part that has been expanded with rational coefficients.
  func rational(_ e: Expr) -> RationalSeries? { rationals[e] ?? e.rational.flatMap { .monomial($0, 0) } }

  /// Expands a part whose operands are done.
  private func expand(_ e: Expr) throws(Obstacle) {
    switch e.node {
    case .integer, .number, .symbol, .constant: memo[e] = .constant(e)
    case .sum(let terms):
      rationals[e] = rationalSum(terms)
      if rationals[e] != nil { return }
      memo[e] = try sum(terms.map { term in known(term.term).mapCoefficients { term.coefficient * $0 } })
    case .product(let factors):
      let rational = rationalProduct(factors)
      if rational.rest.isEmpty {
        rationals[e] = rational.product
      } else {
        var result = rational.product?.expansion ?? .constant(1)
        for factor in rational.rest { result = try product(result, power(factor)) }
        memo[e] = result
      }
    case .call(let function, let arguments):
      rationals[e] = rationalCall(function, arguments)
      if rationals[e] == nil { memo[e] = try call(function, arguments.map(known), e) }
    }
  }

  private func power(_ factor: Factor) throws(Obstacle) -> Expansion {
    if !varies(factor.exponent) {
      return varies(factor.base)
        ? try power(known(factor.base), factor.exponent) : .constant(.power(factor.base, factor.exponent))
    }
    if factor.base == .e { return try exponential(known(factor.exponent)) }
    return try exponential(product(known(factor.exponent), logarithm(of: known(factor.base))))
  }
}
