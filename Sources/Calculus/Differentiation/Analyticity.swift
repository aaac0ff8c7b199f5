import Balls
import Evaluation
import Expressions
import Functions

extension Expr {
  /// Whether the expression is proved to be analytic in a neighbourhood of a constant point, by balls around it.
  ///
  /// False means that there is no proof.
  func isProvedAnalytic(_ variables: [Symbol], at point: [Expr]) -> Bool {
    guard let tape = try? Tape(self, variables: variables) else { return false }
    let centres = point.map { $0.enclosure(precision: 256) }
    return [8, 40, 120].contains { bits in
      let radius = RealBall(1).scaled(byPowerOfTwo: -bits)
      let balls = centres.compactMap { centre in
        centre.map { $0.widened(by: radius) }
      }
      return balls.count == point.count
        && tape.balls(at: balls, analytic: true, precision: 256).allSatisfy(\.isFinite)
    }
  }
}
