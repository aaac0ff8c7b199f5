import Balls
import Exact
import Expressions
import Functions

extension Expr {
  /// The value at x as a ball, if it is finite there.
  func value(at point: Expr, precision: Int = 512) -> ComplexBall? {
    guard let value = substituting(RandomExpression.x, point).enclosure(precision: precision), value.isFinite else {
      return nil
    }
    return value
  }

  /// Whether balls prove it analytic on a disk around the point.
  func isSmooth(at point: Expr) -> Bool {
    guard let center = point.enclosure(precision: 1024) else { return false }
    let side = RealBall(midpoint: 0, radius: 0x1p-150)
    let neighbourhood = center.adding(ComplexBall(side, side), precision: 1024)
    return enclosure(at: [RandomExpression.x: neighbourhood], analytic: true, precision: 1024)?.isFinite ?? false
  }

  /// (f(x + h) − f(x − h))/2h with h = 2⁻⁶⁰⁰ where f is smooth: it differs from f′ by h²/6·f‴.
  func differenceQuotient(at point: Expr) -> ComplexBall? {
    let h = Expr(1) / Expr(2) ** 600
    guard isSmooth(at: point), let right = value(at: point + h, precision: 2048),
      let left = value(at: point - h, precision: 2048)
    else { return nil }
    return right.subtracting(left, precision: 2048).scaled(byPowerOfTwo: 599)
  }
}

extension RandomLaw.Verdict {
  /// Whether two values agree to 60 bits, relative to the larger or to 1; unknown when the balls are too large to tell.
  init(_ found: ComplexBall, equals expected: ComplexBall, at point: Expr, _ answer: Expr) {
    let size = max(1, expected.magnitude(precision: 64).upperBound, found.magnitude(precision: 64).upperBound)
    let distance = found.subtracting(expected, precision: 1024).magnitude(precision: 64)
    self =
      distance.lowerBound > 0x1p-60 * size
      ? .wrong("\(answer) is \(found) at \(point), not \(expected)")
      : distance.upperBound <= 0x1p-60 * size ? .right : .unknown
  }
}
