import Exact
import Expressions
import Functions
import Simplification

/// ∫₀^∞ f by Mellin transforms: the terms of x^ε·f one by one, each continued analytically in ε, then the limit ε → 0.
///
/// Terms that diverge alone may so be integrated together; powers and logarithms alone contribute nothing. A candidate,
/// right where f decreases as it has to, which the check decides.
struct MellinForms {
  private let symbol: Symbol
  private let x: Expr
  private let assumptions: Assumptions
  private let budget: Budget
  private static let epsilon = Symbol("∫ε")
  private static let termLimit = 40

  init(_ x: Symbol, _ assumptions: Assumptions, _ budget: Budget) {
    (symbol, self.x, self.assumptions, self.budget) = (x, Expr(x), assumptions, budget)
  }

  func value(_ f: Expr) throws(MathError) -> Expr? {
    let terms = try MellinNormalForm(symbol, assumptions).terms(of: f)
    guard terms.count <= MellinForms.termLimit else { return nil }
    var transforms: [Expr] = []
    for term in terms {
      try budget.check()
      guard let transform = transform(of: term) else { return nil }
      transforms.append(transform)
    }
    return Expr.sum(transforms).regularised(MellinForms.epsilon, assumptions, budget)
  }

  /// ∫ x^ε·c·x^α·logᵏ x·g(x), a function of ε.
  private func transform(of term: Expr) -> Expr? {
    let (constant, varying) = term.splitConstant(x)
    var (order, logs, rest): (Expr, Int, [Expr]) = (1 + Expr(MellinForms.epsilon), 0, [])
    for factor in varying.factors {
      let power = Expr.power(factor.base, factor.exponent)
      if factor.base == x, factor.exponent.lacks(x) {
        order += factor.exponent
      } else if factor.base == Function.log(x), let k = factor.exponent.smallInteger, (1...8).contains(k) {
        logs = k
      } else {
        rest.append(power)
      }
    }
    let g = Expr.product(rest)
    if g == 1 { return 0 }
    guard let match = MellinMatch(g, x, assumptions) else { return nil }
    let transform = match.transform(order)
    return constant * (logs == 0 ? transform : transform.derivative(MellinForms.epsilon, order: logs))
  }
}

extension Expr {
  /// The value at ε = 0, or the limit for ε → 0 where a part has none.
  func regularised(_ epsilon: Symbol, _ assumptions: Assumptions, _ budget: Budget) -> Expr? {
    let e = Expr(epsilon)
    let isSingular = subexpressions.contains { part in
      guard part.contains(e) else { return false }
      let value = part.substituting(e, 0)
      return value.hasInfinity || value.contains(.undefined)
    }
    return isSingular ? finiteLimit(epsilon, at: 0, .above, assumptions, budget) : substituting(e, 0)
  }
}
