import Exact
import Expressions

extension Expr {
  /// The principal square root.
  var squareRoot: Expr { .power(self, .half) }
  /// e to this power.
  var exponential: Expr { .power(.e, self) }
  /// Minus infinity.
  static let minusInfinity: Expr = -.infinity
  /// Euler's constant γ.
  static let eulerGamma = Expr(Constant.eulerGamma)

  /// n if this is the half-integer n + ½.
  var halfIntegerFloor: Int? {
    guard let q = rational, q.denominator == 2 else { return nil }
    return q.floor.asInt
  }

  /// The number a and the expression t when this is a·t, a ≠ 1.
  var multiple: (number: Expr, rest: Expr)? {
    guard case .sum(let terms) = node, terms.count == 1, terms[0].term != 1 else { return nil }
    return (terms[0].coefficient, terms[0].term)
  }
}

extension RealInterval {
  /// [−π/2, π/2], rounded outwards.
  static let quarterTurns = RealInterval(
    -(Double.pi / 2).nextUp, (Double.pi / 2).nextUp, includesLower: true, includesUpper: true)
  /// [0, π], rounded outwards.
  static let halfTurn = RealInterval(0, Double.pi.nextUp, includesLower: true, includesUpper: true)
  /// (−π, π], rounded outwards.
  static let turn = RealInterval(-Double.pi.nextUp, Double.pi.nextUp, includesUpper: true)
  /// x ≥ 1.
  static let fromOne = RealInterval(1, .infinity, includesLower: true)
  /// x > 1.
  static let aboveOne = RealInterval(1, .infinity)
  /// −1 < x < 1.
  static let openUnit = RealInterval(-1, 1)
  /// 0 ≤ x ≤ 1.
  static let fraction = RealInterval(0, 1, includesLower: true, includesUpper: true)
}
