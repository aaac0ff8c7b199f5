import Balls
import Evaluation
import Exact
import Expressions
import Functions

/// A second look at a limit: enclosures of the expression at h = 10^(−k).
///
/// Values that have settled, and not at the limit that is claimed, contradict it. Slow convergence contradicts nothing.
struct LimitCheck {
  private let tape: Tape?
  private let budget: Budget

  init(_ e: Expr, _ x: Symbol, _ approach: Approach, _ budget: Budget) {
    let germ = e.substituting(Expr(x), approach.point(at: Germs.variable))
    let symbols = germ.symbols.filter { Expr($0) != Germs.variable }
    tape = symbols.isEmpty ? try? Tape(germ, variables: [Symbol("_h")]) : nil
    self.budget = budget
  }

  /// Whether the values settle somewhere else than at the limit.
  func contradicts(_ limit: Expr) -> Bool {
    guard let tape else { return false }
    var found: [ComplexBall] = []
    for k in [2, 4, 7, 12, 20, 35, 60] {
      guard (try? budget.check()) != nil else { return false }
      if let value = value(tape, k) { found.append(value) }
    }
    guard found.count >= 3 else { return false }
    let last = Array(found.suffix(3))
    guard isSettled(last[0], last[1]), isSettled(last[1], last[2]) else { return false }
    if limit.hasInfinity { return true }
    guard let target = limit.enclosure(precision: 128), target.isFinite else { return false }
    let distance = last[2].subtracting(target, precision: 128).magnitude(precision: 64)
    let scale = target.magnitude(precision: 64).adding(.one, precision: 64)
    return distance.lowerBound > 1e-3 * scale.upperBound && !last[2].overlaps(target)
  }

  /// The value at h = 10^(−k) to at least 40 bits, `nil` where that is out of reach.
  private func value(_ tape: Tape, _ k: Int) -> ComplexBall? {
    for precision in [128, 512, 2048] {
      let h = ComplexBall(RealBall(10).power(-k, precision: precision + 64))
      let value = tape.balls(at: [h], precision: precision)[0]
      guard value.isFinite else { return nil }
      if value.relativeAccuracyBits > 40 || value.magnitude(precision: 64).upperBound < 1e-12 { return value }
    }
    return nil
  }

  /// Whether two values agree to eight digits.
  private func isSettled(_ a: ComplexBall, _ b: ComplexBall) -> Bool {
    let difference = a.subtracting(b, precision: 128).magnitude(precision: 64).upperBound
    let size = b.magnitude(precision: 64).lowerBound
    return difference <= 1e-8 * max(size, 1e-3)
  }
}
