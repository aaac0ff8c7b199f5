public import Exact
public import Expressions
import Functions

extension Expr {
  /// Whether f = (f₁, …, fₘ) is differentiable at a point of ℝⁿ: proved with A, disproved with what breaks it, or unknown.
  ///
  /// A proof is the chain rule with explicit remainders (``LocalExpansion``), or, for one variable, equal limits of the
  /// difference quotient on both sides. A disproof is a limit along an axis or a curve Δ = (α₁·t^w₁, …, αₙ·t^wₙ).
  /// - Parameters:
  ///   - point: one real constant for each variable.
  ///   - values: f(a), where the formulas have none at the point; the formulas hold elsewhere.
  ///   - budget: what the computation may cost; beyond, the answer is `.unknown`.
  public static func differentiability(
    of functions: [Expr], _ variables: [Symbol], at point: [Expr], values: [Expr]? = nil,
    budget: Budget = Budget(seconds: 20)
  ) -> Differentiability {
    precondition(point.count == variables.count, "one entry for each variable")
    precondition(values == nil || values?.count == functions.count, "one value for each function")
    if variables.isEmpty { return .unknown("there is no variable") }
    var rows: [[Expr]] = []
    var doubt: String?
    for (i, f) in functions.enumerated() {
      let question = DifferentiabilityQuestion(f, variables, point, values?[i], budget)
      switch question.answer() {
      case .yes(let row): rows.append(row)
      case .no(let obstacle): return .notDifferentiable(component: i, obstacle)
      case .unknown(let reason): doubt = doubt ?? reason
      }
    }
    return doubt.map { .unknown($0) } ?? .differentiable(jacobian: rows)
  }
}
