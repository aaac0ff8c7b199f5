public import Exact
public import Expressions

extension Symbol {
  /// The differential of a variable: dx for x.
  public var differential: Symbol { Symbol("d" + name) }
}

extension Expr {
  /// The differential of order k, dᵏf = (∂/∂x₁·dx₁ + … + ∂/∂xₙ·dxₙ)ᵏ f, with the symbols ``Symbol/differential``.
  ///
  /// Each partial derivative is computed once and stands with its multinomial coefficient k!/(α₁!⋯αₙ!); the order 0 gives
  /// the expression itself.
  /// - Throws: `.exhausted` by the budget.
  /// - Complexity: one derivative for each of the C(n + k − 1, k) multi-indices.
  public func differential(
    _ variables: [Symbol], order k: Int = 1, budget: Budget = .unlimited
  ) throws(MathError) -> Expr {
    precondition(k >= 0, "the order of a differential is not negative")
    if variables.isEmpty { return k == 0 ? self : 0 }
    var terms = [DifferentialTerm(partial: self, factor: 1, remaining: k)]
    for (i, x) in variables.enumerated() {
      var next: [DifferentialTerm] = []
      for term in terms { next += try term.split(by: x, isLast: i == variables.count - 1, budget) }
      terms = next
    }
    return .sum(terms.map { $0.partial * $0.factor })
  }
}

/// A partial derivative by the first variables, its factor of differentials, and how many derivatives are left to take.
private struct DifferentialTerm {
  var partial: Expr
  var factor: Expr
  var remaining: Int

  /// The terms with 0, 1, … derivatives by `x`; by the last variable with all that remain.
  func split(by x: Symbol, isLast: Bool, _ budget: Budget) throws(MathError) -> [DifferentialTerm] {
    var parts: [DifferentialTerm] = []
    var (partial, binomial) = (partial, Expr(1))
    for j in 0...remaining {
      if j > 0 {
        try budget.check()
        partial = partial.derivative(x)
        binomial = binomial * Expr(remaining - j + 1) / Expr(j)
      }
      if partial == 0 { break }
      if isLast && j < remaining { continue }
      let power = Expr.power(Expr(x.differential), Expr(j))
      parts.append(DifferentialTerm(partial: partial, factor: factor * binomial * power, remaining: remaining - j))
    }
    return parts
  }
}
