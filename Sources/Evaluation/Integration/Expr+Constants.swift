import Balls
import Exact
import Expressions

extension Expr {
  /// An end of an interval, which may be infinite.
  var endBall: RealBall {
    self == .infinity ? .positiveInfinity : self == -.infinity ? .negativeInfinity : realBall
  }

  /// An enclosure of a constant of 64 bits or more; indeterminate when it is not proved to be real.
  var realBall: RealBall {
    if let q = rational { return RealBall(q, precision: 128) }
    guard let tape = try? Tape(self, variables: []) else { return .indeterminate }
    for precision in [128, 512] {
      let value = tape.balls(at: [], precision: precision)[0]
      if value.isReal == .yes, value.real.sign != nil { return value.real }
    }
    return .indeterminate
  }

  /// |c| of a real or complex constant; `nil` when it is not known to be finite.
  var magnitudeBall: RealBall? {
    let real = realBall
    if real.isFinite { return real.magnitude }
    guard let tape = try? Tape(self, variables: []) else { return nil }
    let size = tape.balls(at: [], precision: 64)[0].magnitude(precision: 64)
    return size.isFinite ? size : nil
  }

  /// A real constant as a ball.
  func ball(_ bits: Int) -> RealBall {
    if let q = rational { return RealBall(q, precision: bits) }
    guard let tape = try? Tape(self, variables: []) else { return .indeterminate }
    return tape.balls(at: [], precision: bits + 16)[0].real
  }

  /// Whether this is a call of a function.
  func isCall(of function: Function) -> Bool {
    if case .call(let called, _) = node { called == function } else { false }
  }
}
