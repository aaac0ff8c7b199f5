import Evaluation
public import Exact
public import Expressions
import Functions
import Simplification

/// What is known of a Laplace transform or of an inverse one.
public struct LaplaceTransform: Sendable {
  /// The transform; parts for which none was found stand as `laplace(f, t, s)` in it.
  public let value: Expr
  /// The integral ∫₀^∞ f·e^(−st) dt converges for Re s above this number: −∞ for all s, `nil` when it is not known.
  public let abscissa: Expr?
  /// Facts that would decide what is not known, for `assume(…)`.
  public let missing: [Expr]
}

extension Expr {
  /// The Laplace transform F(s) = ∫ f(t)·e^(−st) dt from 0⁻ to ∞, so that δ(t) has the transform 1 (DLMF 1.14(iii)).
  ///
  /// Symbols other than `s` count as real. A value is returned only when it agrees with certified quadrature at sampled
  /// values of s and of the parameters; for undefined functions, with functions put in their place.
  /// - Throws: `.exhausted` when the user interrupts; the end of the budget itself leaves the transform as it is.
  public func laplaceTransform(
    _ t: Symbol, _ s: Symbol, assuming assumptions: Assumptions = Assumptions(), budget: Budget = Budget(seconds: 20)
  ) throws(MathError) -> LaplaceTransform {
    let open = LaplaceTransform(value: Function.laplace.held([self, Expr(t), Expr(s)]), abscissa: nil, missing: [])
    guard isManageable, t != s, !containsFreely(s) else { return open }
    do throws(MathError) {
      if !isInexact { return try LaplaceProblem(t, s, assumptions, budget).transform(of: self) }
      let exact = try LaplaceProblem(t, s, assumptions, budget).transform(of: withExactNumbers)
      return LaplaceTransform(
        value: (try? exact.value.numericParts()) ?? exact.value, abscissa: exact.abscissa, missing: exact.missing)
    } catch {
      if Budget.isInterrupted { throw error }
      return open
    }
  }

  /// The function of t > 0 whose Laplace transform this is, a function of `s`.
  ///
  /// Checked as ``laplaceTransform(_:_:assuming:budget:)``. A constant gives δ(t), sⁿ its n-th derivative.
  /// - Throws: `.exhausted` when the user interrupts; the end of the budget itself leaves the transform as it is.
  public func inverseLaplaceTransform(
    _ s: Symbol, _ t: Symbol, assuming assumptions: Assumptions = Assumptions(), budget: Budget = Budget(seconds: 20)
  ) throws(MathError) -> LaplaceTransform {
    let open = LaplaceTransform(
      value: Function.inverseLaplace.held([self, Expr(s), Expr(t)]), abscissa: nil, missing: [])
    guard isManageable, t != s, !containsFreely(t) else { return open }
    do throws(MathError) {
      if !isInexact { return try LaplaceProblem(t, s, assumptions, budget).original(of: self) }
      let exact = try LaplaceProblem(t, s, assumptions, budget).original(of: withExactNumbers)
      return LaplaceTransform(
        value: (try? exact.value.numericParts()) ?? exact.value, abscissa: nil, missing: exact.missing)
    } catch {
      if Budget.isInterrupted { throw error }
      return open
    }
  }
}
