import Exact
import Expressions
import Functions
import Simplification

/// ∫₀¹ x^α·(1 − xᵐ)^β·logᵏ x·logˡ(1 − xᵐ): derivatives of Euler's beta function by its arguments (DLMF 5.12.1).
///
/// The terms are continued analytically one by one, as in ``MellinForms``.
struct BetaForms {
  private let symbol: Symbol
  private let x: Expr
  private let assumptions: Assumptions
  private let budget: Budget
  private static let (epsilon, first, second) = (Symbol("∫ε"), Symbol("∫a"), Symbol("∫b"))

  init(_ x: Symbol, _ assumptions: Assumptions, _ budget: Budget) {
    (symbol, self.x, self.assumptions, self.budget) = (x, Expr(x), assumptions, budget)
  }

  func value(_ f: Expr) throws(MathError) -> Expr? {
    var sum: Expr = 0
    let terms = try separated(f).expanded().terms
    for term in terms {
      guard terms.count <= 20, let value = transform(of: term) else { return nil }
      sum += value
    }
    return sum.regularised(BetaForms.epsilon, assumptions, budget)
  }

  /// log and powers of 1 − x² as those of 1 − x and 1 + x where 1 − x occurs, and of monomials as those of x.
  private func separated(_ f: Expr) -> Expr {
    f.replacingPowers { factor in
      factor.exponent.lacks(x) && factor.exponent.integer == nil ? factored(factor.base, factor.exponent) : nil
    }.withSplitPowers(x).transformed { e in
      guard let w = e.argument(.log) else { return e }
      guard let monomial = Monomial(w, x) else { return factored(w, 1).map { logarithm($0) } ?? e }
      return Function.log(monomial.coefficient) + monomial.degree * Function.log(x)
    }
  }

  /// bᵠ as the product of powers of factors that are positive on (0, 1), if b has several.
  private func factored(_ base: Expr, _ exponent: Expr) -> Expr? {
    guard !base.lacks(x), complement(base) == nil, let list = base.positiveFactors(x, at: .half), list.count > 1 else {
      return nil
    }
    return .product(list.map { .power($0.factor, exponent * Expr($0.multiplicity)) })
  }

  private func logarithm(_ product: Expr) -> Expr {
    .sum(product.factors.map { $0.exponent * Function.log($0.base) })
  }

  private func transform(of term: Expr) -> Expr? {
    var (constant, a, b, k, l): (Expr, Expr, Expr, Int, Int) = (1, 1, 1, 0, 0)
    var degree: Expr?
    for factor in term.factors {
      let power = Expr.power(factor.base, factor.exponent)
      if power.lacks(x) {
        constant *= power
      } else if factor.base == x, factor.exponent.lacks(x) {
        a += factor.exponent
      } else if factor.base == Function.log(x), let n = factor.exponent.smallInteger, (1...8).contains(n) {
        k = n
      } else if let w = factor.base.argument(.log), let n = factor.exponent.smallInteger, (1...8).contains(n),
        let m = complement(w), degree == nil || degree == m
      {
        (degree, l) = (m, n)
      } else if factor.exponent.lacks(x), let m = complement(factor.base), degree == nil || degree == m {
        (degree, b) = (m, b + factor.exponent)
      } else {
        return nil
      }
    }
    let m = degree ?? 1
    let (p, q) = (Expr(BetaForms.first), Expr(BetaForms.second))
    let beta = Function.gamma(p) * Function.gamma(q) / Function.gamma(p + q)
    let derivative = beta.derivative(BetaForms.first, order: k).derivative(BetaForms.second, order: l)
    let epsilon = Expr(BetaForms.epsilon)
    return constant * derivative.substituting([p: a / m + epsilon, q: b + epsilon]) / .power(m, Expr(k + 1))
  }

  /// m for 1 − xᵐ.
  private func complement(_ e: Expr) -> Expr? {
    guard let monomial = Monomial(1 - e, x), monomial.coefficient == 1 else { return nil }
    return monomial.degree
  }
}
