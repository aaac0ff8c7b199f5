public import Expressions

/// An asymptotic expansion for x → +∞: a sum of factors, which may grow like exponentials, times truncated power series.
public struct AsymptoticExpansion: Sendable {
  /// factor·(Σ cᵢ·u^eᵢ + O(uⁿ)).
  public struct Part: Sendable {
    /// The factor.
    public let factor: Expr
    /// The terms of the series.
    public let terms: [Series.Term]
    /// The exponent of the remainder; without it the series is exact.
    public let order: Expr?
    /// u: 1/x, or 1/log x.
    public let parameter: Expr

    /// The series without its remainder, as an expression.
    fileprivate var sum: Expr { .sum(terms.map { $0.coefficient * parameter.parameterPower($0.exponent) }) }
  }
  /// The parts, the dominant one first. Only the last one has a remainder, which swallows all that is smaller.
  public let parts: [Part]

  /// The known terms as an expression.
  public var truncated: Expr {
    .sum(parts.map { $0.factor * $0.sum })
  }
}

extension Expr {
  /// u^e for the positive local parameter u of a series; x^(−e) where u is 1/x.
  public func parameterPower(_ exponent: Expr) -> Expr {
    if case .product(let factors) = node, factors.count == 1, factors[0].exponent == -1 {
      return .power(factors[0].base, -exponent)
    }
    return .power(self, exponent)
  }
}
