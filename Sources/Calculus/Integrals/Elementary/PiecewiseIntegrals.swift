import Evaluation
import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// Functions with cases: an antiderivative on each interval between the points where a condition changes, joined so that
  /// the whole is continuous.
  static let cases = IntegrationMethod { search, f throws(MathError) in
    guard let borders = f.caseBorders(search.x) else { return nil }
    let points = SingularPoints(borders, search.symbol, -.infinity, .infinity).points
    guard !points.isEmpty else { return nil }
    var (pieces, last): ([Expr], Expr?) = ([], nil)
    for (a, b) in zip([-.infinity] + points, points + [.infinity]) {
      let piece = f.resolvingCases(search.x, at: Expr.inside(a, b))
      guard piece.caseConditions.isEmpty, !piece.contains(.undefined),
        var F = try search.antiderivative(of: piece)
      else { return nil }
      if let last {
        let budget = search.budget
        guard let left = last.finiteLimit(search.symbol, at: a, .below, search.assumptions, budget),
          let right = F.finiteLimit(search.symbol, at: a, .above, search.assumptions, budget)
        else { return nil }
        F += (left - right).reduced
      }
      last = F
      if b != .infinity { pieces.append(Function.less(search.x, b)) }
      pieces.append(F)
    }
    return Function.piecewise(pieces)
  }
}

extension Expr {
  /// What has its singular points where a case begins or ends; `nil` unless these are zeros of polynomials of degree ≤ 2.
  fileprivate func caseBorders(_ x: Expr) -> Expr? {
    let conditions = caseConditions
    guard !conditions.isEmpty else { return nil }
    var differences: [Expr] = []
    for condition in conditions {
      guard let sides = condition.relation else { return nil }
      let difference = sides.left - sides.right
      guard difference.symbols.allSatisfy({ Expr($0) == x }),
        difference.linear(in: x) != nil || difference.quadratic(in: x) != nil
      else { return nil }
      differences.append(Function.abs(difference))
    }
    return .sum(differences)
  }
}
