import Balls
import Exact
import Expressions
import Functions
import Simplification

/// The search for one limit: each side by germs, subsequences where something oscillates.
struct LimitSearch {
  let expression: Expr
  let variable: Symbol
  let assumptions: Assumptions
  let budget: Budget

  init(_ e: Expr, _ x: Symbol, _ assumptions: Assumptions, _ budget: Budget) {
    (expression, variable, self.budget) = (e, x, budget)
    self.assumptions = assumptions
  }

  func result(at point: Expr, _ direction: LimitDirection) -> LimitResult {
    if point == .infinity || point == -.infinity { return side(Approach(point, 1)) }
    if point.hasInfinity { return .unknown("no limit at `\(point)` is defined on the real line") }
    switch restricted(direction, at: point) {
    case .above: return side(Approach(point, 1))
    case .below: return side(Approach(point, -1))
    case .both: return bothSides(of: point)
    }
  }

  /// A two-sided limit at a border of what is assumed of the variable is one-sided.
  private func restricted(_ direction: LimitDirection, at point: Expr) -> LimitDirection {
    guard direction == .both else { return direction }
    let sign = assumptions.sign(of: Expr(variable) - point)
    if sign.isNonnegative { return .above }
    return sign.isSubset(of: .nonpositive) ? .below : .both
  }

  private func bothSides(of point: Expr) -> LimitResult {
    let above = side(Approach(point, 1))
    guard case .value(let right) = above else { return above }
    let below = side(Approach(point, -1))
    guard case .value(let left) = below else { return below }
    if left == right { return .value(right) }
    if left.hasInfinity, right.hasInfinity { return .value(.complexInfinity) }
    if left.hasInfinity || right.hasInfinity { return .doesNotExist(.sides(below: left, above: right)) }
    switch try? assumptions.areEqual(left, right, budget: budget.slice(seconds: 5)) {
    case .yes: return .value(right)
    case .no: return .doesNotExist(.sides(below: left, above: right))
    case .unknown, nil: return .unknown("whether the limits from both sides agree is not decided")
    }
  }

  /// What has to have a known sign before the limit from one side is found.
  func openSign(at point: Expr, _ direction: LimitDirection) -> Expr? {
    guard point == .infinity || !point.hasInfinity else { return nil }
    let germs = Germs(assumptions.forgetting(variable), budget)
    let approach = Approach(point, direction == .below ? -1 : 1)
    do {
      _ = try germs.limit(expression.substituting(Expr(variable), approach.point(at: Germs.variable)))
    } catch {
      if case .sign(let e) = error { return e }
    }
    return nil
  }

  private func side(_ approach: Approach) -> LimitResult {
    let germs = Germs(assumptions.forgetting(variable), budget)
    let germ = expression.substituting(Expr(variable), approach.point(at: Germs.variable))
    var obstacle: Obstacle
    do {
      let value = try germs.withoutOscillators(germs.limit(germ))
      guard germs.oscillators.isEmpty || !value.symbols.contains(where: germs.isOscillator) else {
        throw Obstacle.oscillation
      }
      try germs.checkBounded(germ)
      return checked(value, approach)
    } catch {
      obstacle = error as? Obstacle ?? .oscillation
    }
    if !germs.oscillators.isEmpty, let result = Subsequences(germs, germ, assumptions.domain(of: variable)).result() {
      return result
    }
    if case .undecided = obstacle, !germs.oscillators.isEmpty { obstacle = .oscillation }
    return .unknown(obstacle.error.message)
  }

  /// The value, unless enclosures on the way to the point contradict it.
  private func checked(_ value: Expr, _ approach: Approach) -> LimitResult {
    let check = LimitCheck(expression, variable, approach, assumptions, budget)
    if check.contradicts(value) { return .unknown("a check by enclosures contradicts the limit that was found") }
    return .value(value)
  }
}

/// How the variable goes to the point, as a function of h → 0+.
struct Approach {
  let point: Expr
  let side: Int

  init(_ point: Expr, _ side: Int) { (self.point, self.side) = (point, side) }

  /// The variable for a value of h.
  func point(at h: Expr) -> Expr {
    if point == .infinity { return 1 / h }
    if point == -.infinity { return -1 / h }
    return point + Expr(side) * h
  }
}
