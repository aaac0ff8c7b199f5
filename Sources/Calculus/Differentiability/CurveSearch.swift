import Exact
import Expressions
import Functions
import Simplification

/// The search for a curve Δ(t) = (α₁·t^w₁, …, αₙ·t^wₙ) along which the remainder is not o(|Δ|).
struct CurveSearch {
  private let question: DifferentiabilityQuestion
  private let value: Expr
  private let row: [Expr]

  init(_ question: DifferentiabilityQuestion, _ value: Expr, _ row: [Expr]) {
    (self.question, self.value, self.row) = (question, value, row)
  }

  func obstacle() -> DifferentiabilityObstacle? {
    for weights in Self.weights(question.variables.count) {
      for scale in Self.scales(question.variables.count) {
        guard (try? question.budget.check()) != nil else { return nil }
        if let obstacle = obstacle(weights, scale) { return obstacle }
      }
    }
    return nil
  }

  private func curve(_ weights: [Int], _ scale: [Int]) -> [Expr] {
    zip(weights, scale).map { Expr($1) * .power(Expr(question.parameter), Expr($0)) }
  }

  /// What a curve shows, nil when the remainder over |Δ| tends to 0 or nothing is known.
  private func obstacle(_ weights: [Int], _ scale: [Int]) -> DifferentiabilityObstacle? {
    let curve = curve(weights, scale)
    let parameter = question.parameter
    let slowest = zip(weights, scale).filter { $1 != 0 }.map(\.0).min() ?? 1
    let subtracted = value + .sum(zip(row, curve).map { $0 * $1 })
    let divisor = Expr.power(Expr(question.parameter), Expr(slowest))
    switch question.quotientLimit(curve, subtracted, divisor: divisor) {
    case .doesNotExist: return .remainder(jacobian: row, curve: curve, parameter: parameter, .oscillates)
    case .value(let limit):
      // |Δ| = t^w·√(the squares of the α whose weight is w)·(1 + o(1))
      let squares = zip(weights, scale).filter { $0.0 == slowest }.map { $0.1 * $0.1 }.reduce(0, +)
      guard limit.constantNonzero else { return nil }
      if limit.isProvedNotReal { return .notReal(curve: curve, parameter: parameter) }
      let ratio = limit.hasInfinity ? limit : limit / .power(Expr(squares), .half)
      return .remainder(jacobian: row, curve: curve, parameter: parameter, .tends(to: ratio))
    case .unknown: return nil
    }
  }

  /// Straight lines first, then parabolas and cusps.
  private static func weights(_ n: Int) -> [[Int]] {
    let lines = [[Int](repeating: 1, count: n)]
    return n == 2 ? lines + [[1, 2], [2, 1], [1, 3], [3, 1], [2, 3], [3, 2]] : lines
  }

  /// The coefficients α: signs without the axes, which are known already, and one steeper line.
  private static func scales(_ n: Int) -> [[Int]] {
    if n == 2 { return [[1, 1], [1, -1], [-1, 1], [-1, -1], [1, 2], [2, 1]] }
    var all: [[Int]] = [[]]
    for _ in 0..<min(n, 5) { all = all.flatMap { head in [1, 0, -1].map { head + [$0] } } }
    let padding = [Int](repeating: 0, count: max(0, n - 5))
    return all.filter { $0.filter { $0 != 0 }.count > 1 }.map { $0 + padding }
  }
}

extension Expr {
  /// Whether a constant is proved to be different from 0; infinities are.
  fileprivate var constantNonzero: Bool {
    if self == .undefined { return false }
    return hasInfinity || Relation.notEqual.between(self, 0).constantTruth == .yes
  }
}
