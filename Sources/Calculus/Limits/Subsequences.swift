import Balls
import Exact
import Expressions
import Functions
import Simplification

/// Proofs that a limit does not exist: two sequences of points along which the limits differ.
///
/// Where one angle v → ∞ is all that oscillates, v takes every value modulo 2π on the way, so that fixing the angle
/// gives the limit along a sequence. Over the integers an angle s·n takes finitely many values when s/π is rational, and
/// comes close to every value when s is algebraic (H. Weyl 1916).
struct Subsequences {
  private let germs: Germs
  private let germ: Expr
  private let domain: Assumptions.Domain

  init(_ germs: Germs, _ germ: Expr, _ domain: Assumptions.Domain) {
    (self.germs, self.germ, self.domain) = (germs, germ, domain)
  }

  /// That there is no limit; the limit where the angle takes finitely many values, with each of which it is the same.
  func result() -> LimitResult? {
    guard germs.oscillators.count == 1, let oscillator = germs.oscillators.first,
      let form = try? germs.tractable(germ), germs.oscillators.count == 1,
      let (values, areAll) = candidates(oscillator)
    else { return nil }
    var (found, areKnown): ([Expr], Bool) = ([], true)
    for value in values {
      guard let limit = limit(form.substituting(Expr(oscillator.symbol), value)), limit != .undefined else {
        areKnown = false
        continue
      }
      if !found.contains(limit) { found.append(limit) }
    }
    guard let first = found.first else { return nil }
    if let second = found.first(where: { differ($0, first) }) {
      let bounds = areAll ? nil : bounds(form, oscillator)
      return .doesNotExist(.oscillation(first: first, second: second, bounds: bounds))
    }
    return areAll && areKnown && found.count == 1 ? .value(first) : nil
  }

  /// Values of the oscillating parameter that are taken again and again, or approached, and whether they are all.
  private func candidates(_ oscillator: Oscillator) -> (values: [Expr], areAll: Bool)? {
    let turns = 12 * oscillator.turns
    let everywhere = (0..<turns).map { Expr($0) * .pi / 6 }
    switch (domain > .rational, oscillator.kind) {
    case (true, .fraction): return ([0, .half, Expr(1) / 3], false)
    case (true, .angle): return (everywhere, false)
    case (false, .fraction): return nil
    case (false, .angle):
      guard domain == .integer, let slope = slope(of: oscillator.argument) else { return nil }
      if let ratio = (slope / .pi).reduced.rational, let period = ratio.denominator.asInt, period <= 12 {
        let start = germs.settled(oscillator.argument - slope / Germs.variable)
        return ((0..<(2 * period * oscillator.turns)).map { Expr($0) * slope + start }, true)
      }
      guard slope != 0, (try? slope.algebraicNumber()) != nil else { return nil }
      return (everywhere, false)
    }
  }

  /// The s of an angle s·n + constant, n = 1/h.
  private func slope(of angle: Expr) -> Expr? {
    guard let slope = try? germs.limit(angle * Germs.variable), slope.symbols.isEmpty, !slope.hasInfinity,
      !germs.varies(germs.settled(angle - slope / Germs.variable))
    else { return nil }
    return slope
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
