import Balls
import Evaluation
import Expressions

extension Expr {
  /// Whether this is proved to be holomorphic around a constant point; taken for granted where parameters occur.
  func isRegular(_ x: Symbol, at point: Expr) -> Bool {
    guard !point.hasSymbols, symbols == [x], let number = try? point.numeric() else { return true }
    guard let tape = try? Tape(self, variables: [], parameters: [x]) else { return false }
    let center = number.asDoubles.re
    let disc = ComplexBall(RealBall(midpoint: center, radius: 1e-9), RealBall(midpoint: 0, radius: 1e-9))
    return tape.balls(at: [disc], analytic: true, precision: 64)[0].isFinite
  }

  /// Whether the values on both sides of a constant point, 2⁻⁸⁰ apart, agree to many digits: no jump and no pole.
  func isContinuous(_ x: Symbol, at point: Expr) -> Bool {
    guard symbols == [x],
      let tape = try? Tape(
        [substituting(Expr(x), point - Expr(x)), substituting(Expr(x), point + Expr(x))],
        variables: [], parameters: [x])
    else { return false }
    let step = ComplexBall(RealBall.one.scaled(byPowerOfTwo: -80))
    let values = tape.balls(at: [step], precision: 600)
    guard values[0].isFinite, values[1].isFinite else { return false }
    let difference = values[0].subtracting(values[1], precision: 600).magnitude(precision: 64)
    return difference.upperBound < 0x1p-60
  }
}
