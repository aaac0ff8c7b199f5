import Exact
import Expressions
import Functions
import Simplification

/// Solutions of an equation F(x, y, y′) = 0 that its general solution leaves out: constants, and envelopes, which satisfy
/// ∂F/∂y′ = 0 as well.
struct SingularSolutions {
  private let equation: DifferentialEquation
  private let assumptions: Assumptions
  private let budget: Budget
  private let check: SolutionCheck

  init(_ equation: DifferentialEquation, _ assumptions: Assumptions, _ budget: Budget) {
    (self.equation, self.assumptions) = (equation, assumptions)
    self.budget = budget.slice(seconds: SingularSolutions.seconds)
    check = SolutionCheck(equation, assumptions, budget)
  }

  private static let seconds = 3.0

  /// The general solution of a linear equation has all of them.
  private var isRelevant: Bool { equation.order == 1 && (try? LinearEquation(equation)) == nil }

  /// Those that no value of the constant gives.
  func beside(_ general: [DifferentialSolution]) throws(MathError) -> [Expr] {
    guard isRelevant else { return [] }
    var found: [Expr] = []
    for candidate in constants + envelopes {
      try budget.check()
      guard !found.contains(candidate), try check.holds(.explicit(candidate)) else { continue }
      if !general.contains(where: { includes($0, candidate) }) { found.append(candidate) }
    }
    return found
  }

  /// Those that may have a value at the start.
  func candidates(through start: Expr?) throws(MathError) -> [DifferentialSolution] {
    guard isRelevant else { return [] }
    return ((start.map { [$0] } ?? []) + envelopes).map { .explicit($0) }
  }

  /// Whether an equation between x and y holds for a solution.
  func satisfies(_ solution: DifferentialSolution, _ known: DifferentialSolution) throws(MathError) -> Bool {
    guard case .explicit(let e) = solution else { return solution == known }
    let difference = difference(of: known, from: e)
    if difference.hasInfinity { return false }
    return try difference.isZero(assumptions, budget: budget).truth == .yes
  }

  /// What vanishes where y(x) = e is a solution of these.
  private func difference(of solution: DifferentialSolution, from e: Expr) -> Expr {
    switch solution {
    case .explicit(let other): e - other
    case .implicit(let left, let right): (left - right).substituting(equation.unknown([equation.x]), e)
    }
  }

  // MARK: Candidates

  /// The real numbers that annul F(x, y, 0) for all x.
  private var constants: [Expr] {
    let rest = equation.expression.substituting(equation.top, 0)
    guard !rest.hasInfinity else { return [] }
    return zeros(of: rest, for: equation.jet[0]).filter { $0.lacks(equation.x) && !$0.hasImaginaryUnit }
  }

  /// y(x) from F = 0 and ∂F/∂y′ = 0.
  private var envelopes: [Expr] {
    let p = equation.jet[1]
    let slope = equation.expression.derivative(p)
    guard slope.contains(Expr(p)) else { return [] }
    return zeros(of: slope, for: p).flatMap { value in
      zeros(of: equation.expression.substituting(Expr(p), value), for: equation.jet[0]).filter { !$0.hasImaginaryUnit }
    }
  }

  private func zeros(of e: Expr, for symbol: Symbol) -> [Expr] {
    let numerator = (try? e.numeratorAndDenominator().numerator) ?? e
    guard numerator.contains(Expr(symbol)), !numerator.hasInfinity,
      let found = try? numerator.solutions(for: symbol, assumptions, budget: budget), !found.isEverything
    else { return [] }
    return found.solutions.map(\.value).filter { !$0.hasInfinity && !$0.contains(Expr(symbol)) }
  }

  /// Whether a value of the constant makes a solution of the general one.
  private func includes(_ general: DifferentialSolution, _ solution: Expr) -> Bool {
    let difference = difference(of: general, from: solution)
    if difference.hasInfinity { return false }
    return zeros(of: difference, for: IntegrationConstant.only).contains { $0.lacks(equation.x) }
  }
}
