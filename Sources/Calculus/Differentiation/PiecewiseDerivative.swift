import Expressions
import Functions

/// The derivative of a function that is given case by case.
enum PiecewiseDerivative {
  /// The cases with the derivatives of their values.
  ///
  /// Where there is one condition and a value for all else, the border between them is left out: nothing is claimed
  /// there. Longer lists hold off their borders.
  static func assembled(_ arguments: [Expr], _ derivative: (Expr) -> Expr) -> Expr {
    if arguments.count == 3, let sides = arguments[0].relation {
      return twoSided(sides, derivative(arguments[1]), derivative(arguments[2]))
    }
    let last = arguments.count.isMultiple(of: 2) ? -1 : arguments.count - 1
    return Function.piecewise(
      arguments.enumerated().map { i, e in i.isMultiple(of: 2) && i != last ? e : derivative(e) })
  }

  private static func twoSided(_ sides: RelationSides, _ inside: Expr, _ outside: Expr) -> Expr {
    func condition(_ relation: Relation) -> Expr { relation.between(sides.left, sides.right) }
    switch sides.relation {
    case .equal: return Function.piecewise(condition(.notEqual), outside)
    case .notEqual: return Function.piecewise(condition(.notEqual), inside)
    case .less, .lessOrEqual: return Function.piecewise(condition(.less), inside, condition(.greater), outside)
    case .greater, .greaterOrEqual: return Function.piecewise(condition(.greater), inside, condition(.less), outside)
    }
  }
}
