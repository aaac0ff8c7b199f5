import Balls
import Exact
package import Expressions
import Functions

/// The integral of a function that is defined by cases, over the intervals between the points where a condition changes.
struct CaseIntervals {
  private let x: Symbol
  private let pieces: [(f: Expr, lower: Expr, upper: Expr)]

  /// `nil` without cases, and where the points are not all known.
  init?(_ f: Expr, _ x: Symbol, _ a: Expr, _ b: Expr) throws(MathError) {
    let conditions = f.caseConditions.filter { $0.contains(Expr(x)) }
    guard !conditions.isEmpty, [a, b].allSatisfy({ $0.symbols.isEmpty }) else { return nil }
    let (low, high) = (a.endBall, b.endBall)
    guard low.isLess(than: high) == .yes,
      let borders = BreakPoints.borders(of: conditions.map(\.conditionDifference), x, low, high)
    else { return nil }
    let cuts = [a] + borders + [b]
    var pieces: [(f: Expr, lower: Expr, upper: Expr)] = []
    for (lower, upper) in zip(cuts, cuts.dropFirst()) {
      guard let piece = f.settlingCases(at: Expr.inside(lower, upper), x) else { return nil }
      if piece.contains(.undefined) {
        throw .undecided("the integrand has no value for \(x.name) between \(lower) and \(upper)")
      }
      pieces.append((piece, lower, upper))
    }
    (self.x, self.pieces) = (x, pieces)
  }

  func value(_ relativeBits: Int, _ budget: Budget) throws(MathError) -> NumericalIntegral {
    var sum: NumericalIntegral?
    for (i, piece) in pieces.enumerated() {
      let share = budget.slice(seconds: budget.remainingSeconds / Double(pieces.count - i))
      let value = try numericalIntegral(
        of: piece.f, over: x, from: piece.lower, to: piece.upper, relativeBits: relativeBits, budget: share)
      sum = sum.map { $0.adding(value) } ?? value
    }
    guard let sum else { preconditionFailure("there is an interval between two ends") }
    return sum
  }
}

extension Expr {
  /// A point of the interval between two ends, of which either may be infinite.
  package static func inside(_ a: Expr, _ b: Expr) -> Expr {
    if a == -.infinity { return b == .infinity ? 0 : b - 1 }
    return b == .infinity ? a + 1 : (a + b) / 2
  }

  /// The relations that stand as conditions of cases.
  package var caseConditions: [Expr] {
    subexpressions.flatMap { e -> [Expr] in
      guard case .call(.piecewise, let arguments) = e.node else { return [] }
      return stride(from: 0, to: arguments.count - 1, by: 2).map { arguments[$0] }
    }
  }

  /// What changes its sign where a relation changes its truth; other conditions are their own, which has no known zeros.
  fileprivate var conditionDifference: Expr {
    guard let sides = relation else { return self }
    return sides.left - sides.right
  }

  /// Every condition of a case as it is at a point; `nil` where one is not decided.
  fileprivate func settlingCases(at point: Expr, _ x: Symbol) -> Expr? {
    var isSettled = true
    let result = transformed { e -> Expr in
      guard case .call(.piecewise, let arguments) = e.node else { return e }
      var list = Array(arguments)
      for i in stride(from: 0, to: list.count - 1, by: 2) where list[i].contains(Expr(x)) {
        guard let sides = list[i].relation,
          let sign = (sides.left - sides.right).substituting(Expr(x), point).constantSign
        else {
          isSettled = false
          return e
        }
        list[i] = sides.relation.between(Expr(sign), 0)
      }
      return Function.piecewise(list)
    }
    return isSettled ? result : nil
  }
}
