import Balls
import Exact
import Expressions

/// An expression in one variable as an integrand on balls, its constant parts computed once for each precision.
final class Integrand {
  private let tape: Tape
  private var prologues: [Int: [ComplexBall]] = [:]
  private(set) var evaluations = 0
  /// Whether differences cancel near a singular end, so that more bits are needed than the result shall have.
  var cancels = false

  init(_ f: Expr, _ x: Symbol) throws(MathError) { tape = try Tape(f, variables: [x]) }

  func value(_ z: ComplexBall, _ regularity: Regularity, _ bits: Int) throws(MathError) -> ComplexBall {
    evaluations += 1
    let bits = cancels ? 2 * bits + 64 : bits
    let known = prologues[bits] ?? tape.prologue([], precision: bits)
    prologues[bits] = known
    return tape.balls(at: [z], known, analytic: regularity.isHolomorphic, precision: bits)[0]
  }

  /// Whether the function is finite in a small neighbourhood of a point.
  func isRegular(at point: Expr) throws(MathError) -> Bool {
    let surroundings = point.realBall.widened(by: RealBall(0x1p-60))
    return try value(ComplexBall(surroundings), .value, 128).isFinite
  }
}
