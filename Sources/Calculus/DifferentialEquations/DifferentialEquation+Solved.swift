public import Exact
public import Expressions
import Functions
import Simplification

extension DifferentialEquation {
  /// What the methods are called in textbooks, in the order in which they are tried.
  public static var methodNames: [String] { SolutionMethod.all.map(\.name) }

  /// The general solution, with the constants _C or _K1, _K2, …, or the one that meets the conditions.
  ///
  /// Symbols count as real parameters in general position. Each solution is put into the equation, which must be proved to
  /// hold, or to hold in enclosures at points for what no proof is known of.
  /// - Throws: `.exhausted` when the user interrupts.
  public func solved(
    _ conditions: DifferentialConditions? = nil, assuming assumptions: Assumptions = Assumptions(),
    budget: Budget = Budget(seconds: 30)
  ) throws(MathError) -> DifferentialResult {
    do throws(MathError) {
      if order == 0 { return .unknown }
      let known = assumptions.forgetting(variable)
      if let conditions, let found = try transformed(conditions, known, budget, onlySteps: true) { return found }
      for isForPositive in [false, true] {
        let assumed = isForPositive ? try positive(known) : known
        let general = try EquationSearch(self, assumed, budget).solutions()
        if general.isEmpty { continue }
        guard let conditions else {
          let singular = try SingularSolutions(self, assumed, budget).beside(general)
          return .solutions(general, singular: singular, isForPositive: isForPositive)
        }
        if let found = try fixed(general, conditions, assumed, budget, isForPositive) { return found }
      }
      if let conditions, let found = try transformed(conditions, known, budget, onlySteps: false) { return found }
      return .unknown
    } catch {
      if Budget.isInterrupted { throw error }
      return .unknown
    }
  }

  private func positive(_ assumptions: Assumptions) throws(MathError) -> Assumptions {
    var known = assumptions
    for symbol in [x, y] {
      known = try known.assuming(
        symbol, isZeroAllowed: false, isPositiveAllowed: true, statement: Function.greater(symbol, 0))
    }
    return known
  }

  private func fixed(
    _ general: [DifferentialSolution], _ conditions: DifferentialConditions, _ assumptions: Assumptions,
    _ budget: Budget, _ isForPositive: Bool
  ) throws(MathError) -> DifferentialResult? {
    let fixing = ConstantFixing(self, conditions, assumptions, budget)
    var (all, reason): ([DifferentialSolution], String?) = ([], nil)
    for solution in general {
      switch try? fixing.outcome(solution) {
      case .solutions(let found)?: all += found
      case .impossible(let text)?: reason = text
      case .unknown?, nil: try budget.check()
      }
    }
    let singular = SingularSolutions(self, assumptions, budget)
    for solution in try singular.candidates(through: conditions.start) where try fixing.meets(solution) {
      var isKnown = false
      for known in all where try singular.satisfies(solution, known) { isKnown = true }
      if !isKnown { all.append(solution) }
    }
    if !all.isEmpty { return .solutions(all, singular: [], isForPositive: isForPositive) }
    return reason.map { .impossible($0) }
  }

  /// The Laplace transform's answer for initial values; with `onlySteps` for right sides with jumps and impulses.
  private func transformed(
    _ conditions: DifferentialConditions, _ assumptions: Assumptions, _ budget: Budget, onlySteps: Bool
  ) throws(MathError) -> DifferentialResult? {
    guard let linear = try LinearEquation(self), linear.isConstant(x), linear.right.isOnlyReal == onlySteps else {
      return nil
    }
    let values = conditions.conditions
    guard values.enumerated().allSatisfy({ $1.order == $0 }), let start = values.first?.place else { return nil }
    var slopes: [Expr: Expr] = [y: unknown([x])]
    for k in stride(from: 1, through: order, by: 1) {
      slopes[Expr(jet[k])] = Function.derivative(of: unknown, by: [Int](repeating: 0, count: k))([x])
    }
    let system = DifferentialSystem([expression.substituting(slopes)], [unknown], variable)
    let found = try system.solved(from: start, initial: [values.map(\.value)], assumptions, budget: budget)
    return found.map { .solutions([.explicit($0[0])], singular: [], isForPositive: false) }
  }
}
