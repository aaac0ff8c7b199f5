import Balls
import Evaluation
import Exact
import Expressions
import Functions

/// A second look at a limit: enclosures of the expression at h = 10^(−k), with parameters at points that the assumptions
/// allow.
///
/// Values that have settled, and not at the limit that is claimed, contradict it. Where there are parameters, whose signs
/// may decide, values that grow by orders of magnitude contradict a finite limit, too. Slow convergence contradicts
/// nothing.
struct LimitCheck {
  private let tape: Tape?
  private let parameters: [Symbol]
  private let assumptions: Assumptions
  private let budget: Budget

  init(_ e: Expr, _ x: Symbol, _ approach: Approach, _ assumptions: Assumptions, _ budget: Budget) {
    let germ = e.substituting(Expr(x), approach.point(at: Germs.variable))
    parameters = germ.symbols.filter { Expr($0) != Germs.variable }
    tape = try? Tape(germ, variables: [Symbol("_h")] + parameters)
    self.assumptions = assumptions.forgetting(x)
    self.budget = budget
  }

  /// How many points are tried for the parameters.
  private static let samples = 4

  /// Whether the values settle somewhere else than at the limit.
  func contradicts(_ limit: Expr) -> Bool {
    guard let tape else { return false }
    if parameters.isEmpty { return contradicts(limit, tape, at: [:]) }
    let points = AssumedPoints(of: parameters, assumptions)
    return (0..<LimitCheck.samples).contains { k in
      let point = points.point { symbol, place in assumptions.spread(symbol, 5 * place + 3 * k + 1) }
      return point.map { contradicts(limit, tape, at: $0) } ?? false
    }
  }

  private func contradicts(_ limit: Expr, _ tape: Tape, at point: [Symbol: Rational]) -> Bool {
    var found: [ComplexBall] = []
    for k in [2, 4, 7, 12, 20, 35, 60] {
      guard (try? budget.check()) != nil else { return false }
      if let value = value(tape, k, parameters.map { point[$0] ?? 0 }) { found.append(value) }
    }
    guard found.count >= 3 else { return false }
    let values = Dictionary(uniqueKeysWithValues: point.map { (Expr($0.key), Expr($0.value)) })
    return contradicts(limit.substituting(values), Array(found.suffix(3)))
  }

  private func contradicts(_ limit: Expr, _ last: [ComplexBall]) -> Bool {
    let target = limit.hasInfinity ? nil : limit.enclosure(precision: 128).flatMap { $0.isFinite ? $0 : nil }
    guard isSettled(last[0], last[1]), isSettled(last[1], last[2]) else {
      return !parameters.isEmpty && target.map { explodes(last, beyond: $0) } ?? false
    }
    if limit.hasInfinity { return true }
    guard let target else { return false }
    let distance = last[2].subtracting(target, precision: 128).magnitude(precision: 64)
    let scale = target.magnitude(precision: 64).adding(.one, precision: 64)
    return distance.lowerBound > 1e-3 * scale.upperBound && !last[2].overlaps(target)
  }

  /// Whether values grow tenfold from one to the next and are far beyond the limit.
  private func explodes(_ last: [ComplexBall], beyond target: ComplexBall) -> Bool {
    let sizes = last.map { $0.magnitude(precision: 64).lowerBound }
    let bound = target.magnitude(precision: 64).upperBound
    // Beyond the doubles sizes are no longer told apart.
    let grows = zip(sizes, sizes.dropFirst()).allSatisfy { $1 > 10 * $0 || $1 >= .greatestFiniteMagnitude }
    return grows && sizes[2] > 1e8 * (1 + bound)
  }

  /// The value at h = 10^(−k) to at least 40 bits, `nil` where that is out of reach.
  private func value(_ tape: Tape, _ k: Int, _ point: [Rational]) -> ComplexBall? {
    for precision in [128, 512, 2048] {
      let h = ComplexBall(RealBall(10).power(-k, precision: precision + 64))
      let place = [h] + point.map { ComplexBall(RealBall($0, precision: precision + 64)) }
      let value = tape.balls(at: place, precision: precision)[0]
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
