import Exact
import Expressions
import Functions
import Simplification

extension SumSearch {
  /// Shifts by more than this are left alone.
  private static let largestShift = 64

  /// The sum of c₁·g(k + n₁) + c₂·g(k + n₂) + … with Σ cᵢ = 0 for a function g of which nothing is known: with
  /// T(k) = Σ cᵢ·(g(k + m) + … + g(k + nᵢ − 1)), m the least shift, the terms are T(k + 1) − T(k).
  func telescoped() -> Expr? {
    guard upper != .infinity, lower != -.infinity else { return nil }
    var shifts: [(coefficient: Expr, shift: Int)] = []
    var function: Function?
    for term in f.terms {
      let (coefficient, rest) = term.splitConstant(k)
      guard case .call(let g, let arguments) = rest.node, g.spec.definition == .abstract, arguments.count == 1,
        function == nil || function == g, let shift = (arguments[0] - k).smallInteger,
        shift.magnitude <= UInt(SumSearch.largestShift)
      else { return nil }
      function = g
      shifts.append((coefficient, shift))
    }
    guard let function, let least = shifts.map(\.shift).min(), Expr.sum(shifts.map(\.coefficient)) == 0 else {
      return nil
    }
    func partial(_ place: Expr) -> Expr {
      .sum(
        shifts.map { coefficient, shift in
          coefficient * .sum((least..<shift).map { function([place + Expr($0)]) })
        })
    }
    return partial(upper + 1) - partial(lower)
  }
}
