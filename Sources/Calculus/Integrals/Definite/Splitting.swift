import Evaluation
import Exact
import Expressions
import Functions

extension Expr {
  /// Whether a function occurs that is defined by cases.
  var hasCases: Bool {
    subexpressions.contains { e in
      if case .call(let function, _) = e.node { Expr.caseFunctions.contains(function.name) } else { false }
    }
  }

  private static let caseFunctions: Set<String> = [
    "abs", "sgn", "max", "min", "floor", "ceil", "round", "frac", "heaviside", "unit_step", "piecewise",
  ]

  /// What this is on an interval without a border of a case, read off at a point inside.
  func resolvingCases(_ x: Expr, at point: Expr) -> Expr {
    transformed { e in
      guard case .call(let function, let arguments) = e.node, !e.lacks(x) else { return e }
      return Expr.resolved(function, Array(arguments), x, point) ?? e
    }
  }

  private static func resolved(_ function: Function, _ arguments: [Expr], _ x: Expr, _ point: Expr) -> Expr? {
    func value(_ e: Expr) -> Double? { try? e.substituting(x, point).numeric().asDoubles.re }
    switch function.name {
    case "abs": return value(arguments[0]).map { $0 < 0 ? -arguments[0] : arguments[0] }
    case "sgn": return value(arguments[0]).map { $0 < 0 ? -1 : 1 }
    case "heaviside", "unit_step": return value(arguments[0]).map { $0 < 0 ? 0 : 1 }
    case "floor": return value(arguments[0]).map { Expr(Int($0.rounded(.down))) }
    case "ceil": return value(arguments[0]).map { Expr(Int($0.rounded(.up))) }
    case "round": return value(arguments[0]).map { Expr(Int($0.rounded())) }
    case "frac": return value(arguments[0]).map { arguments[0] - Expr(Int($0.rounded(.towardZero))) }
    case "max": return chosen(arguments, value) { $0 > $1 }
    case "min": return chosen(arguments, value) { $0 < $1 }
    case "piecewise": return function(arguments.map { condition(of: $0, x, point) ?? $0 })
    default: return nil
    }
  }

  private static func chosen(
    _ arguments: [Expr], _ value: (Expr) -> Double?, _ isBetter: (Double, Double) -> Bool
  ) -> Expr? {
    var best: (Expr, Double)?
    for argument in arguments {
      guard let number = value(argument) else { return nil }
      if best.map({ isBetter(number, $0.1) }) ?? true { best = (argument, number) }
    }
    return best?.0
  }

  /// A relation at the point, which holds on the whole interval or nowhere.
  private static func condition(of e: Expr, _ x: Expr, _ point: Expr) -> Expr? {
    guard case .call(let function, let sides) = e.node, function.spec.definition == .relation, sides.count == 2,
      let difference = try? (sides[0] - sides[1]).substituting(x, point).numeric().asDoubles.re
    else { return nil }
    return function([difference < 0 ? -1 : 1, 0])
  }
}
