import Balls
import Exact
import Expressions
import Functions
import Simplification
import Testing

@testable import Calculus

/// Random expressions: derivatives and simplified forms agree with balls.
@Suite("Random derivatives and simplified forms") struct RandomFormTests {
  private static let x = RandomExpression.symbol
  /// Balls of sgn and its kin off the real line say nothing of derivatives.
  private static let realPoints: [Expr] = [Expr(37) / 100, Expr(173) / 100, Expr(-61) / 100, Expr(-241) / 100]
  private static let points = realPoints + [Expr(2) / 5 + Expr.i / 3]

  @Test("a derivative is the limit of the difference quotients", arguments: 0..<RandomExpression.rounds)
  func derivatives(seed: Int) throws {
    guard let f = RandomExpression.expression(seed) else { return }
    let derivative = f.derivative(Self.x)
    // The symmetric quotient differs from f′ by h²/6·f‴, as long as f is smooth within h.
    let h = Expr(1) / Expr(2) ** 200
    for point in Self.realPoints where Self.isSmooth(f, at: point) {
      guard let value = derivative.value(at: point, precision: 1024),
        let right = f.value(at: point + h, precision: 1024), let left = f.value(at: point - h, precision: 1024)
      else { continue }
      let quotient = right.subtracting(left, precision: 1024).scaled(byPowerOfTwo: 199)
      let distance = quotient.subtracting(value, precision: 1024).magnitude(precision: 64)
      let size = value.magnitude(precision: 64).upperBound
      #expect(
        distance.lowerBound <= 0x1p-60 * max(1, size), "\(f) at \(point): \(derivative) is \(value), not \(quotient)")
    }
  }

  @Test("a simplified form has the same values", arguments: 0..<RandomExpression.rounds)
  func simplified(seed: Int) throws {
    guard let f = RandomExpression.expression(seed + 500_000) else { return }
    guard let simplified = try? f.simplified(budget: Budget(seconds: 3)) else { return }
    for point in Self.points {
      guard let expected = f.value(at: point), let found = simplified.value(at: point) else { continue }
      #expect(expected.overlaps(found), "\(f) at \(point) is \(expected), but \(simplified) is \(found)")
    }
  }

  /// Whether balls prove that f is analytic on a disk around the point.
  private static func isSmooth(_ f: Expr, at point: Expr) -> Bool {
    guard let center = point.enclosure(precision: 1024) else { return false }
    let side = RealBall(midpoint: 0, radius: 0x1p-150)
    let neighbourhood = center.adding(ComplexBall(side, side), precision: 1024)
    return f.enclosure(at: [RandomExpression.x: neighbourhood], analytic: true, precision: 1024)?.isFinite ?? false
  }
}
