import Evaluation
public import Exact
public import Expressions

extension Expr {
  /// The sum over the integers `k` from `a` to `b`, which may be infinite or contain parameters.
  ///
  /// With symbolic ends the formula holds where b ≥ a, and at general values of the parameters. A value is returned only
  /// when it agrees with explicit sums at integer ends and random parameters, or with accelerated partial sums.
  /// - Throws: `.exhausted` when the user interrupts.
  public func sum(
    over k: Symbol, from a: Expr, to b: Expr, assuming assumptions: Assumptions = Assumptions(),
    budget: Budget = Budget(seconds: 20)
  ) throws(MathError) -> SumResult {
    try overIntegers(a, b, budget) { (f, a, b) throws(MathError) in
      try SumSearch(f, k, a, b, assumptions, budget).result()
    }
  }

  /// The product over the integers `k` from `a` to `b`, under the same conditions.
  ///
  /// - Throws: `.exhausted` when the user interrupts.
  public func product(
    over k: Symbol, from a: Expr, to b: Expr, assuming assumptions: Assumptions = Assumptions(),
    budget: Budget = Budget(seconds: 20)
  ) throws(MathError) -> SumResult {
    try overIntegers(a, b, budget) { (f, a, b) throws(MathError) in
      try ProductSearch(f, k, a, b, assumptions, budget).result()
    }
  }

  private func overIntegers(
    _ a: Expr, _ b: Expr, _ budget: Budget, _ search: (Expr, Expr, Expr) throws(MathError) -> SumResult
  ) throws(MathError) -> SumResult {
    guard isManageable, a.isManageable, b.isManageable else { return .unknown(nil) }
    do throws(MathError) {
      if !isInexact, !a.isInexact, !b.isInexact { return try search(self, a, b) }
      return try search(withExactNumbers, a.withExactNumbers, b.withExactNumbers).map { e throws(MathError) in
        (try? e.numericParts()) ?? e
      }
    } catch {
      if Budget.isInterrupted { throw error }
      return .unknown(nil)
    }
  }
}
