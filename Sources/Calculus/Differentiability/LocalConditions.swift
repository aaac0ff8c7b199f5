import Exact
import Expressions
import Functions
import Simplification

/// What the conditions of cases say of the points near 0.
struct LocalConditions: Equatable {
  /// Expressions that are not 0.
  private(set) var nonzero: [Expr] = []
  /// Expressions that are not negative.
  private(set) var nonnegative: [Expr] = []

  /// With a condition that holds.
  func assuming(_ condition: Expr) -> LocalConditions {
    guard let sides = condition.relation else { return self }
    return adding(sides.relation, sides.left - sides.right)
  }

  /// With a condition that does not hold.
  func assumingNot(_ condition: Expr) -> LocalConditions {
    guard let sides = condition.relation else { return self }
    let difference = sides.left - sides.right
    switch sides.relation {
    case .equal: return adding(.notEqual, difference)
    case .notEqual: return adding(.equal, difference)
    case .less: return adding(.greaterOrEqual, difference)
    case .lessOrEqual: return adding(.greater, difference)
    case .greater: return adding(.lessOrEqual, difference)
    case .greaterOrEqual: return adding(.less, difference)
    }
  }

  private func adding(_ relation: Relation, _ difference: Expr) -> LocalConditions {
    var result = self
    switch relation {
    case .equal: result.nonnegative += [difference, -difference]
    case .notEqual: result.nonzero.append(difference)
    case .greaterOrEqual: result.nonnegative.append(difference)
    case .lessOrEqual: result.nonnegative.append(-difference)
    case .greater:
      result.nonnegative.append(difference)
      result.nonzero.append(difference)
    case .less:
      result.nonnegative.append(-difference)
      result.nonzero.append(difference)
    }
    return result
  }

  /// Whether a condition holds at all points near 0 but 0, at none of them, or at some.
  func truth(of condition: Expr, _ analysis: LocalAnalysis) -> Truth {
    let truth = condition.constantTruth
    if truth != .unknown { return truth }
    guard let sides = condition.relation else { return .unknown }
    let sign = analysis.sign(sides.left - sides.right)
    switch sides.relation {
    case .equal: return analysis.isNonzero(sides.left - sides.right) ? .no : .unknown
    case .notEqual: return analysis.isNonzero(sides.left - sides.right) ? .yes : .unknown
    case .less, .lessOrEqual: return sign == 0 ? .unknown : Truth(sign < 0)
    case .greater, .greaterOrEqual: return sign == 0 ? .unknown : Truth(sign > 0)
    }
  }
}
