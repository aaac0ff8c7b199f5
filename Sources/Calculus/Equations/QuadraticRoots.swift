import Exact
import Expressions
import Simplification

extension RadicalRoots {
  /// a·x² + b·x + c = 0, the root with the minus sign first.
  static func quadratic(_ coefficients: [Expr], _ budget: Budget) throws(MathError) -> [Root] {
    let (c, b, a) = (coefficients[0], coefficients[1], coefficients[2])
    if b == 0 {
      if c == 0 { return [(0, 2)] }
      let root = sqrt(try (-c / a).rationalSimplified())
      return [(-root, 1), (root, 1)]
    }
    let discriminant = try (b * b - 4 * a * c).expanded()
    let middle = try (-b / (2 * a)).rationalSimplified()
    if try discriminant.isZero(budget: budget.slice(seconds: 1)).truth == .yes { return [(middle, 2)] }
    if a.isNumber, b.isNumber {
      let half = try (sqrt(discriminant) / (2 * a)).expanded()
      return isNegative(a) ? [(middle + half, 1), (middle - half, 1)] : [(middle - half, 1), (middle + half, 1)]
    }
    let root = sqrt(discriminant)
    return [(-(b + root) / (2 * a), 1), (-(b - root) / (2 * a), 1)]
  }

  private static func isNegative(_ a: Expr) -> Bool { a.number?.sign == -1 }
}
