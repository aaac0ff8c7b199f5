public import Exact
public import Expressions
import Functions
import Simplification

/// Equations in several unknowns: linear ones, and polynomial ones that can be solved one unknown after the other.
public struct EquationSystem: Sendable {
  /// What must vanish.
  public let expressions: [Expr]
  /// What is sought.
  public let unknowns: [Symbol]

  /// A system that says that all `expressions` vanish.
  public init(_ expressions: [Expr], _ unknowns: [Symbol]) {
    (self.expressions, self.unknowns) = (expressions, unknowns)
  }

  /// All solutions, each with one value for each unknown; free unknowns become parameters r1, r2, …, of which r1 stands
  /// for the last.
  ///
  /// Elimination by linear occurrences and by resultants; each solution of a system that is not linear was substituted
  /// and proved.
  /// - Throws: `.undecided` when the solutions cannot be found this way, `.exhausted` by the budget.
  public func solved(
    _ assumptions: Assumptions = Assumptions(), budget: Budget = Budget(seconds: 30)
  ) throws(MathError) -> [[Expr]] {
    if let linear = LinearSystem(vanishing: expressions, in: unknowns) {
      let solution = try linear.solved(assumptions, budget: budget)
      return solution.values(solution.parameters(avoiding: expressions)).map { [$0] } ?? []
    }
    let search = SystemElimination(expressions, unknowns, assumptions, budget)
    return try search.solutions()
  }
}

extension LinearSolution {
  /// Names for the free unknowns: …, r2, r1, those that occur in `expressions` left out.
  public func parameters(avoiding expressions: [Expr]) -> [Symbol] {
    let used = Set(expressions.flatMap(\.symbols))
    let names = (1...).lazy.map { Symbol("r\($0)") }.filter { !used.contains($0) }
    return names.prefix(dimension ?? 0).reversed()
  }
}
