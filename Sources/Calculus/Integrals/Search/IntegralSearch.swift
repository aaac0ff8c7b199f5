import Exact
import Expressions
import Functions
import Simplification

/// The search for antiderivatives with respect to one variable.
///
/// Methods are tried in a fixed order, cheap and complete ones first. What a method answers is differentiated back
/// before it is believed (`AntiderivativeCheck`); what a step on the way finds only once a whole answer was not right.
/// Answers, failures too, are remembered; a question that is being asked is not asked again inside itself.
final class IntegralSearch {
  let symbol: Symbol
  let x: Expr
  let assumptions: Assumptions
  let budget: Budget
  /// How many substitutions and integrations by parts lead here.
  let depth: Int

  private enum Memory {
    case pending
    case done(Expr?)
  }
  private var memory: [Expr: Memory] = [:]
  private var level = 0
  private let steps: StepChecks

  /// Beyond this depth nothing new is tried.
  static let depthLimit = 7

  private let progress: IntegrationProgress?

  init(
    _ x: Symbol, assumptions: Assumptions, budget: Budget, depth: Int = 0, progress: IntegrationProgress? = nil,
    steps: StepChecks = StepChecks()
  ) {
    self.progress = progress
    self.steps = steps
    symbol = x
    self.x = Expr(x)
    self.assumptions = assumptions
    self.budget = budget
    self.depth = depth
  }

  /// A function F with F′ = f, or `nil` when none was found.
  func antiderivative(of f: Expr) throws(MathError) -> Expr? {
    if f.lacks(x) { return f * x }
    let (constant, rest) = f.splitConstant(x)
    if constant != 1 { return try antiderivative(of: rest).map { constant.distributed(over: $0) } }
    if let known = memory[f] {
      if case .done(let answer) = known { return answer }
      return nil
    }
    if level + depth >= IntegralSearch.depthLimit { return nil }
    try budget.check()
    memory[f] = .pending
    level += 1
    defer { level -= 1 }
    let answer = try solve(f)
    memory[f] = .done(answer)
    return answer
  }

  private func solve(_ f: Expr) throws(MathError) -> Expr? {
    let isStep = level + depth > 1
    let check = AntiderivativeCheck(of: f, symbol, assumptions, budget, isQuick: isStep)
    var fallback: Expr?
    for (name, method) in IntegrationMethod.all {
      if !isStep { progress?.begin(name) }
      try budget.check()
      guard let candidate = try attempt(method, f) else { continue }
      if isStep, !steps.areMade { return candidate }
      switch try verdict(check, on: candidate, method, f) {
      case (.everywhere, let answer): return answer
      case (.onReals, let answer): fallback = fallback ?? answer
      case (.refuted, _), (.open, _): continue
      }
    }
    return fallback
  }

  /// What is known of a candidate, or of what the method finds when its steps are checked.
  private func verdict(
    _ check: AntiderivativeCheck, on candidate: Expr, _ method: IntegrationMethod, _ f: Expr
  ) throws(MathError) -> (AntiderivativeCheck.Verdict, Expr) {
    let verdict = try check.verdict(on: candidate)
    if verdict == .everywhere || steps.areMade { return (verdict, candidate) }
    steps.areMade = true
    memory = [f: .pending]
    guard let other = try attempt(method, f), other != candidate else { return (verdict, candidate) }
    let second = try check.verdict(on: other)
    return second == .everywhere || verdict != .onReals ? (second, other) : (verdict, candidate)
  }

  /// What a method finds; a step that has no value, or is too large, ends the method and not the search.
  private func attempt(_ method: IntegrationMethod, _ f: Expr) throws(MathError) -> Expr? {
    do throws(MathError) {
      return try method.find(self, f).flatMap { $0.hasInfinity ? nil : $0 }
    } catch {
      try budget.check()
      return nil
    }
  }

  /// The antiderivative of g(u) in a new variable, with u(x) put back.
  func antiderivative(
    of u: Expr, _ integrand: (Expr) throws(MathError) -> Expr?
  ) throws(MathError) -> Expr? {
    let inner = Symbol("∫\(depth + level)")
    guard depth + level < IntegralSearch.depthLimit, let g = try integrand(Expr(inner)), g.lacks(x), !g.hasInfinity
    else { return nil }
    let search = IntegralSearch(inner, assumptions: assumptions, budget: budget, depth: depth + level, steps: steps)
    return try search.antiderivative(of: g)?.substituting(Expr(inner), u)
  }
}

/// Whether what the steps of a search find is checked before it is used.
final class StepChecks {
  var areMade = false
}

extension Expr {
  /// self·F, with a numeric factor multiplied into the terms of F.
  func distributed(over F: Expr) -> Expr {
    guard isNumber, F.terms.count > 1 else { return self * F }
    return .sum(F.terms.map { self * $0 })
  }
}
