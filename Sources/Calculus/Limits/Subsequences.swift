import Balls
import Exact
import Expressions
import Functions
import Simplification

/// Proofs that a limit does not exist: two sequences of points along which the limits differ.
///
/// Where one angle v → ∞ is all that oscillates, v takes every value modulo 2π on the way, so that fixing the angle
/// gives the limit along a sequence.
struct Subsequences {
  private let germs: Germs
  private let germ: Expr

  init(_ germs: Germs, _ germ: Expr) { (self.germs, self.germ) = (germs, germ) }

  func missingLimit() -> MissingLimit? {
    guard germs.oscillators.count == 1, let oscillator = germs.oscillators.first,
      let form = try? germs.tractable(germ), germs.oscillators.count == 1
    else { return nil }
    var found: [Expr] = []
    for value in candidates(oscillator) {
      guard let limit = limit(form.substituting(Expr(oscillator.symbol), value)), limit != .undefined else { continue }
      if !found.contains(limit) { found.append(limit) }
    }
    guard let first = found.first, let second = found.first(where: { differ($0, first) }) else { return nil }
    return .oscillation(first: first, second: second, bounds: bounds(form, oscillator))
  }

  private func candidates(_ oscillator: Oscillator) -> [Expr] {
    if oscillator.kind == .fraction { return [0, .half, Expr(1) / 3] }
    return (0..<(12 * oscillator.turns)).map { Expr($0) * .pi / 6 }
  }

  private func limit(_ e: Expr) -> Expr? {
    if e.hasInfinity { return nil }
    let fresh = Germs(germs.assumptions, germs.budget)
    guard let value = try? fresh.limit(e), fresh.oscillators.isEmpty else { return nil }
    return value
  }

  private func differ(_ a: Expr, _ b: Expr) -> Bool {
    if a.hasInfinity || b.hasInfinity {
      return a != b && a != .complexInfinity && b != .complexInfinity || a.hasInfinity != b.hasInfinity
    }
    return (try? germs.assumptions.areEqual(a, b)) == .no
  }

  /// The smallest and the largest limit of a subsequence, where the limit is a monotone function of one sine or cosine.
  private func bounds(_ form: Expr, _ oscillator: Oscillator) -> MissingLimit.ClosedBounds? {
    guard oscillator.kind == .angle, let limit = settledLimit(form) else { return nil }
    let waves = limit.subexpressions.filter { e in
      guard case .call(let f, let arguments) = e.node else { return false }
      return (f == .sin || f == .cos) && arguments[0].contains(Expr(oscillator.symbol))
    }
    let s = Symbol("_s")
    let function = limit.substituting(Dictionary(uniqueKeysWithValues: waves.map { ($0, Expr(s)) }))
    let unit = ComplexBall(RealBall(lower: -1, upper: 1))
    guard waves.count == 1, function.symbols == [s],
      let slope = function.derivative(s).enclosure(at: [Expr(s): unit], precision: 64), slope.isFinite,
      let sign = slope.real.sign, slope.imaginary.containsZero
    else { return nil }
    let ends = [-1, 1].map { function.substituting(Expr(s), Expr($0)) }
    return MissingLimit.ClosedBounds(lower: sign > 0 ? ends[0] : ends[1], upper: sign > 0 ? ends[1] : ends[0])
  }

  /// The limit as an expression in the oscillating parameter.
  private func settledLimit(_ form: Expr) -> Expr? {
    guard let value = try? germs.limit(form), !value.hasInfinity else { return nil }
    return value
  }
}
