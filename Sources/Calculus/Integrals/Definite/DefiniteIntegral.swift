import Evaluation
public import Exact
public import Expressions
import Functions

/// What is known of a definite integral.
public enum DefiniteIntegral: Sendable {
  /// The value.
  case value(Expr)
  /// The integral does not exist, and why.
  case divergent(String)
  /// No value was found, which says nothing; there is one under the assumptions that are missing, if any are listed.
  case unknown(missing: [Expr])

  /// The value, if there is one.
  public var value: Expr? { if case .value(let e) = self { e } else { nil } }
}

extension Expr {
  /// The integral over `x` from `a` to `b`, which may be infinite or contain parameters.
  ///
  /// A value is returned only when it agrees with certified quadrature at parameters drawn from the assumptions; other
  /// symbols count as real.
  /// - Parameter progress: is told what is tried.
  /// - Throws: `.exhausted` when the user interrupts.
  public func integral(
    _ x: Symbol, from a: Expr, to b: Expr, assuming assumptions: Assumptions = Assumptions(),
    budget: Budget = Budget(seconds: 20), progress: IntegrationProgress? = nil
  ) throws(MathError) -> DefiniteIntegral {
    guard isManageable, a.isManageable, b.isManageable else { return .unknown(missing: []) }
    if isInexact || a.isInexact || b.isInexact {
      let exact = try withExactNumbers.integral(
        x, from: a.withExactNumbers, to: b.withExactNumbers, assuming: assumptions, budget: budget,
        progress: progress)
      return exact.value.map { .value((try? $0.numericParts()) ?? $0) } ?? exact
    }
    do throws(MathError) {
      return try DefiniteSearch(self, x, a, b, assumptions, budget, progress).result()
    } catch {
      if Budget.isInterrupted { throw error }
      return .unknown(missing: [])
    }
  }
}
