import Evaluation
public import Exact
public import Expressions
import Functions

extension Expr {
  /// The limit for x → `point`, which may be ±∞ or contain parameters.
  ///
  /// Gruntz's algorithm over exact constants, with signs decided by the assumptions; other symbols count as real
  /// parameters in general position. A value is returned only when a second look, at enclosures along a sequence that
  /// approaches the point, does not contradict it. Floating-point numbers are taken exactly.
  /// - Parameters:
  ///   - direction: from where a finite point is approached.
  ///   - budget: what the computation may cost; beyond, the answer is `.unknown`.
  /// - Complexity: usually milliseconds; the zero tests of leading coefficients dominate.
  public func limit(
    _ x: Symbol, at point: Expr, direction: LimitDirection = .both, assumptions: Assumptions = Assumptions(),
    budget: Budget = Budget(seconds: 10)
  ) -> LimitResult {
    if point.contains(Expr(x)) { return .unknown("the point contains the variable") }
    if !contains(Expr(x)) { return .value(self) }
    let search = LimitSearch(withExactNumbers, x, assumptions, budget)
    let result = search.result(at: point.withExactNumbers, direction)
    guard isInexact || point.isInexact, case .value(let value) = result else { return result }
    return .value((try? value.numericParts()) ?? value)
  }
}
