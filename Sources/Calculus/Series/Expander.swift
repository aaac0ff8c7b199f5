import Exact
import Expressions
import Functions

/// Expands expressions as generalised power series in ω → 0+.
///
/// Bottom-up over shared subexpressions, each once, with at most `termLimit` terms. Coefficients are germs: expressions
/// in the variable of `Germs`, whose zero tests, signs and limits it decides.
final class Expander {
  let germs: Germs
  /// ω.
  let variable: Expr
  /// log ω as a germ.
  let logarithm: Expr
  let termLimit: Int
  private var memo: [Expr: Expansion] = [:]

  init(_ germs: Germs, variable: Expr, logarithm: Expr, termLimit: Int) {
    self.germs = germs
    self.variable = variable
    self.logarithm = logarithm
    self.termLimit = termLimit
    memo[variable] = .monomial(1, 1)
  }

  func expansion(of e: Expr) throws(Obstacle) -> Expansion {
    if let known = memo[e] { return known }
    for part in e.subexpressions where memo[part] == nil && part.operands.contains(where: { memo[$0] != nil }) {
      try germs.budget.tick()
      memo[part] = try step(part)
    }
    return memo[e] ?? .constant(e)
  }

  private func known(_ e: Expr) -> Expansion { memo[e] ?? .constant(e) }

  /// The expansion of a part whose operands are done.
  private func step(_ e: Expr) throws(Obstacle) -> Expansion {
    switch e.node {
    case .integer, .number, .symbol, .constant: return .constant(e)
    case .sum(let terms):
      return try sum(terms.map { term in known(term.term).mapCoefficients { term.coefficient * $0 } })
    case .product(let factors):
      var result = Expansion.constant(1)
      for factor in factors { result = try product(result, power(factor)) }
      return result
    case .call(let function, let arguments): return try call(function, arguments.map(known), e)
    }
  }

  private func power(_ factor: Factor) throws(Obstacle) -> Expansion {
    if memo[factor.exponent] == nil {
      return memo[factor.base] == nil
        ? .constant(.power(factor.base, factor.exponent)) : try power(known(factor.base), factor.exponent)
    }
    if factor.base == .e { return try exponential(known(factor.exponent)) }
    return try exponential(product(known(factor.exponent), logarithm(of: known(factor.base))))
  }
}
