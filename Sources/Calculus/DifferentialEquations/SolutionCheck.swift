import Balls
import Evaluation
import Exact
import Expressions
import Simplification

/// The second way to every solution: put into the equation, its left side must vanish.
struct SolutionCheck {
  private let equation: DifferentialEquation
  private let assumptions: Assumptions
  private let budget: Budget

  init(_ equation: DifferentialEquation, _ assumptions: Assumptions, _ budget: Budget) {
    (self.equation, self.assumptions, self.budget) = (equation, assumptions, budget)
  }

  /// The first candidate that solves.
  func firstProved(_ candidates: [DifferentialSolution]) throws(MathError) -> DifferentialSolution? {
    for candidate in candidates where try holds(candidate) { return candidate }
    return nil
  }

  func holds(_ candidate: DifferentialSolution) throws(MathError) -> Bool {
    switch candidate {
    case .explicit(let e):
      if e.hasInfinity || e.contains(equation.y) { return false }
      return try vanishes(equation.residual(of: e))
    case .implicit(let left, let right):
      let y = equation.unknown([equation.x])
      guard let level = level(left.substituting(y, equation.y), right.substituting(y, equation.y)),
        let residual = equation.residual(ofImplicit: level)
      else { return false }
      return try vanishes(residual)
    }
  }

  /// Φ with Φ(x, y) = constant: the equation solved for its last constant.
  private func level(_ left: Expr, _ right: Expr) -> Expr? {
    let difference = left - right
    let names = IntegrationConstant.all(order: equation.order)
    let constant = Expr(names[names.count - 1])
    if !difference.contains(constant) { return difference }
    guard let (a, b) = difference.linear(in: constant) else { return nil }
    return -b / a
  }

  private func vanishes(_ e: Expr) throws(MathError) -> Bool {
    if e.hasInfinity { return false }
    if e == 0 || (try? e.rationalSimplified()) == 0 { return true }
    switch try? e.isZero(assumptions, budget: budget.slice(seconds: 2)) {
    case .proved?: return true
    case .refuted?: return false
    case .unknown?, nil:
      try budget.check()
      return agrees(e)
    }
  }

  /// Whether the value is zero to 60 bits at five points at least, and different from zero at none.
  private func agrees(_ e: Expr) -> Bool {
    let symbols = e.symbols
    guard let tape = try? Tape([e], variables: [], parameters: symbols) else { return false }
    let points = SamplePoints(symbols, equation.variable, assumptions)
    var count = 0
    for k in 0..<14 {
      let value = tape.balls(at: points.point(k, isComplex: false), precision: 320)[0]
      guard value.isFinite else { continue }
      if !value.containsZero { return false }
      if value.magnitude(precision: 64).upperBound < 0x1p-60 { count += 1 }
    }
    return count >= 5
  }
}
