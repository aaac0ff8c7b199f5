import Exact
import Expressions
import Simplification

/// The equation a(k)·x(k + 1) − b(k − 1)·x(k) = Σ αᵢ·cᵢ(k) for a polynomial x and constants αᵢ, the first of which is 1.
struct GosperEquation {
  let a: CoefficientPolynomial
  /// b(k − 1).
  let b: CoefficientPolynomial
  let right: [CoefficientPolynomial]

  private static let degreeLimit = 60

  init(_ form: GosperForm, _ right: [CoefficientPolynomial]) {
    (a, b) = (form.a, form.b.shifted(by: -1))
    self.right = right
  }

  /// Bounds for the degree of x (*A = B*, 5.4).
  private var degree: Int {
    let top = right.map(\.degree).max() ?? -1
    let difference = a - b
    if a.degree != b.degree || a.leading != b.leading { return top - max(a.degree, b.degree) }
    // a and b agree in their leading terms: with K their degree, deg x is deg c − K + 1 or (B − A)/λ
    let size = a.degree
    if size == 0 { return difference.isZero ? top + 1 : top }
    let critical = ((b[size - 1] - a[size - 1]) / a.leading).reduced.smallInteger ?? -1
    return max(top - size + 1, critical)
  }

  /// x and α₁, …; nil when there is no solution.
  func solution(
    _ assumptions: Assumptions, _ budget: Budget
  ) throws(MathError) -> (x: CoefficientPolynomial, constants: [Expr])? {
    let count = degree + 1
    guard count >= 1, count <= GosperEquation.degreeLimit else { return nil }
    var columns: [CoefficientPolynomial] = []
    var power = CoefficientPolynomial([1])
    for _ in 0..<count {
      columns.append(a * power.shifted(by: 1) - b * power)
      power = power * CoefficientPolynomial([0, 1])
    }
    columns += right.dropFirst().map { $0.scaled(by: -1) }
    let height = (columns + right).map(\.degree).max() ?? -1
    let rows = (0...max(height, 0)).map { i in columns.map { $0[i] } }
    let system = try LinearSystem(rows, (0...max(height, 0)).map { right[0][$0] })
    let values: [Expr]
    switch try system.solved(assumptions, budget: budget).kind {
    case .none: return nil
    case .unique(let solution): values = solution
    case .infinite(let particular, _, _): values = particular
    }
    return (CoefficientPolynomial(Array(values.prefix(count))), Array(values.dropFirst(count)))
  }
}
