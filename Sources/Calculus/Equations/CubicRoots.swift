import Exact
import Expressions
import Functions
import Simplification

extension RadicalRoots {
  /// a·x³ + b·x² + c·x + d = 0 by Cardano's formula: x = ωᵏ·u − p/(3·ωᵏ·u) − b/(3a) with u³ = −q/2 + √(q²/4 + p³/27).
  ///
  /// Any cube root and any sign of the square root give the same three zeros, because −p/(3u) follows u.
  static func cubic(_ coefficients: [Expr], _ budget: Budget) throws(MathError) -> [Root]? {
    let (d, c, b, a) = (coefficients[0], coefficients[1], coefficients[2], coefficients[3])
    let shift = try (-b / (3 * a)).rationalSimplified()
    let p = try ((3 * a * c - b * b) / (3 * a * a)).rationalSimplified()
    let q = try ((2 * b ** 3 - 9 * a * b * c + 27 * a * a * d) / (27 * a ** 3)).rationalSimplified()
    if try p.isZero(budget: budget.slice(seconds: 1)).truth == .yes { return try shifted(binomial(3, -q), by: shift) }
    let discriminant = try (q * q / 4 + p ** 3 / 27).rationalSimplified()
    if try discriminant.isZero(budget: budget.slice(seconds: 1)).truth == .yes {
      return try shifted([(3 * q / p, 1), (-3 * q / (2 * p), 2)], by: shift)
    }
    let u = cubeRoot(of: q, sqrt(discriminant))
    return units.map { unit in (unit * u - p / (3 * u) * (1 / unit) + shift, 1) }
  }

  /// The third roots of unity; the real one first.
  private static let units: [Expr] = [1, -Expr.half - .i * sqrt(3) / 2, -Expr.half + .i * sqrt(3) / 2]

  /// The cube root of −q/2 ± s with the sign that avoids cancellation; real where q and s are.
  private static func cubeRoot(of q: Expr, _ s: Expr) -> Expr {
    let third = Expr(1) / 3
    if q.number?.sign == 1 { return -Expr.power(q / 2 + s, third) }
    return Expr.power(s - q / 2, third)
  }
}
