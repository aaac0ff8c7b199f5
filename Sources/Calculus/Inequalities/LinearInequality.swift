import Exact
import Expressions
import Functions
import Simplification

/// a·x + b compared with 0, where a has a known sign and other symbols may occur.
struct LinearInequality {
  let interval: RealSolutions.Interval

  /// Nil when the difference is not linear, or when the sign of the slope does not follow from the assumptions.
  init?(_ sides: RelationSides, _ x: Symbol, _ assumptions: Assumptions) throws(MathError) {
    guard let list = try (sides.left - sides.right).polynomialCoefficients(of: Expr(x)), list.count == 2,
      !list.contains(where: { $0.contains(Expr(x)) })
    else { return nil }
    let isRising = assumptions.isPositive(list[1]) == .yes
    guard isRising || assumptions.isNegative(list[1]) == .yes else { return nil }
    let relation = isRising ? sides.relation : sides.relation.mirrored
    let isIncluded = relation.holds(sign: 0)
    let end = RealSolutions.End(value: try (-list[0] / list[1]).rationalSimplified(), isIncluded: isIncluded)
    switch relation {
    case .less, .lessOrEqual: interval = .init(lower: nil, upper: end)
    case .greater, .greaterOrEqual: interval = .init(lower: end, upper: nil)
    case .equal: interval = .init(lower: end, upper: end)
    case .notEqual: return nil
    }
  }
}
