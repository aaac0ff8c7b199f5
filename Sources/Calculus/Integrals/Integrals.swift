// How Integrals works
//
// `IntegralSearch` looks for an antiderivative with the methods of `IntegrationMethod.all`, in that order; each method is
// one file. Substitutions ask the search again in a new variable, integration by parts in the same one. Whatever a method
// answers is differentiated back and compared with the integrand before anybody sees it (`AntiderivativeCheck`).
import Evaluation
public import Exact
public import Expressions
import Functions
import Simplification

extension Expr {
  /// A function F with F′ = f for the variable `x`, or `nil` when none was found, which says nothing about existence.
  ///
  /// F′ = f is checked at real and complex points; where no such F is found, one for which it holds on the real line only
  /// may be returned. No constant of integration is added, and F may jump where f does not.
  /// - Parameter progress: is told what is tried.
  /// - Throws: `.exhausted` when the user interrupts; the end of the budget itself gives `nil`.
  public func antiderivative(
    _ x: Symbol, assuming assumptions: Assumptions = Assumptions(), budget: Budget = Budget(seconds: 20),
    progress: IntegrationProgress? = nil
  ) throws(MathError) -> Expr? {
    guard isManageable else { return nil }
    if isInexact {
      let exact = try withExactNumbers.antiderivative(
        x, assuming: assumptions, budget: budget, progress: progress)
      return exact.map { (try? $0.numericParts()) ?? $0 }
    }
    let search = IntegralSearch(x, assumptions: assumptions, budget: budget, progress: progress)
    do throws(MathError) {
      guard let found = try search.antiderivative(of: self) else { return nil }
      let polished = found.polished(x, assumptions)
      if polished == found { return found }
      let verdict = try AntiderivativeCheck(of: self, x, assumptions, budget).verdict(on: polished)
      return verdict == .everywhere || verdict == .onReals ? polished : found
    } catch {
      if Budget.isInterrupted { throw error }
      return nil
    }
  }

  /// The antiderivative, with `integrate(…, x)` for the terms for which none was found.
  public func integral(
    _ x: Symbol, assuming assumptions: Assumptions = Assumptions(), budget: Budget = Budget(seconds: 20),
    progress: IntegrationProgress? = nil
  ) throws(MathError) -> Expr {
    if let whole = try antiderivative(x, assuming: assumptions, budget: budget, progress: progress) { return whole }
    let terms = ((try? expanded()) ?? self).terms
    guard terms.count > 1, terms.count <= 40 else { return Function.integral.held([self, Expr(x)]) }
    var (known, open): ([Expr], [Expr]) = ([], [])
    for term in terms {
      if let part = try term.antiderivative(x, assuming: assumptions, budget: budget) {
        known.append(part)
      } else {
        open.append(term)
      }
    }
    if known.isEmpty { return Function.integral.held([self, Expr(x)]) }
    return .sum(known) + Function.integral.held([.sum(open), Expr(x)])
  }
}

extension Expr {
  /// Whether the search may recurse into this expression: neither deep nor large.
  var isManageable: Bool {
    subexpressions.count <= 3000 && fold { e, depth in (e.operands.map { depth($0) }.max() ?? 0) + 1 } <= 200
  }
}
