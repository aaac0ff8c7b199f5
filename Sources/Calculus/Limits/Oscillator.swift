import Balls
import Exact
import Expressions
import Functions

/// Something that keeps oscillating, replaced by a bounded parameter: the angle of sin v, cos v for v → ∞, or the
/// fraction v − ⌊v⌋.
struct Oscillator {
  enum Kind { case angle, fraction }
  let kind: Kind
  /// v, which grows beyond all bounds.
  let argument: Expr
  let symbol: Symbol
  /// The parameter runs over [0, 2π·turns], or [0, 1].
  var turns = 1
}

extension Germs {
  /// v as the parameter of an oscillator plus what has a finite limit, or a rational multiple of that.
  func angle(of v: Expr) -> Expr {
    for (i, known) in oscillators.enumerated() where known.kind == .angle {
      guard let ratio = ratio(v, known.argument) else { continue }
      let denominator = ratio.denominator.asInt ?? 1
      oscillators[i].turns = max(known.turns, min(denominator, 64) * known.turns)
      let rest = settled(v - Expr(ratio) * known.argument)
      guard isBounded(rest) else { continue }
      return Expr(ratio) * Expr(known.symbol) + rest
    }
    let new = Oscillator(kind: .angle, argument: v, symbol: Symbol("_theta\(oscillators.count)"))
    oscillators.append(new)
    return Expr(new.symbol)
  }

  /// Whether something has a finite limit.
  private func isBounded(_ e: Expr) -> Bool {
    if !varies(e) { return true }
    guard let limit = try? limit(e) else { return false }
    return !limit.hasInfinity
  }

  /// The rational number q for which v − q·w has a finite limit.
  private func ratio(_ v: Expr, _ w: Expr) -> Rational? {
    if let q = settled(v / w).rational { return q }
    guard let lead = try? limit(v / w), let q = lead.rational, !q.isZero, q.denominator < 64 else { return nil }
    return isBounded(settled(v - Expr(q) * w)) ? q : nil
  }

  /// The value at fixed parameters, when it is proved not to depend on them.
  func withoutOscillators(_ e: Expr) throws(Obstacle) -> Expr {
    guard e.symbols.contains(where: isOscillator) else { return e }
    let fixed = e.substituting(Dictionary(uniqueKeysWithValues: oscillators.map { (Expr($0.symbol), Expr(0)) }))
    if fixed.hasInfinity { return e }
    return try vanishes(e - fixed) ? fixed : e
  }

  /// The fractional part of v as a parameter.
  func fraction(of v: Expr) -> Expr {
    if let known = oscillators.first(where: { $0.kind == .fraction && $0.argument == v }) { return Expr(known.symbol) }
    let new = Oscillator(kind: .fraction, argument: v, symbol: Symbol("_phi\(oscillators.count)"))
    oscillators.append(new)
    return Expr(new.symbol)
  }

  /// Throws where a part may be unbounded because something that oscillates may vanish, as cos x in tan x: no limit is
  /// known then, whatever else grows.
  func checkBounded(_ e: Expr) throws(Obstacle) {
    if oscillators.isEmpty { return }
    for part in try tractable(e).subexpressions where part.symbols.contains(where: isOscillator) {
      switch part.node {
      case .product(let factors):
        for factor in factors where factor.base.symbols.contains(where: isOscillator) {
          if try sign(factor.exponent) < 0 { try checkNonzero(factor.base) }
        }
      case .call(.log, let arguments) where arguments.count == 1: try checkNonzero(arguments[0])
      case .call where !varies(part):
        for piece in try pieces(of: [part]) where !piece[0].isFinite { throw .oscillation }
      default: break
      }
    }
  }

  /// Throws unless the germ stays away from zero, in proportion to its size.
  private func checkNonzero(_ e: Expr) throws(Obstacle) {
    guard e.symbols.contains(where: isOscillator) else { return }
    var lead = e
    while varies(lead) {
      guard let term = try leading(tractable(lead)) else { throw .oscillation }
      lead = term.coefficient
    }
    guard lead.symbols.contains(where: isOscillator) else { return }
    for piece in try pieces(of: [lead]) where !piece[0].isFinite || piece[0].containsZero { throw .oscillation }
  }

  /// An enclosure of all values of an expression in oscillating parameters only.
  func range(of e: Expr) throws(Obstacle) -> RealBall {
    var hull: RealBall?
    for piece in try pieces(of: [e]) {
      guard piece[0].isFinite, piece[0].imaginary.containsZero else { throw .oscillation }
      hull = hull?.union(piece[0].real, precision: 64) ?? piece[0].real
    }
    return hull ?? .indeterminate
  }

  /// Enclosures of expressions over a subdivision of the range of their parameters.
  func pieces(of list: [Expr]) throws(Obstacle) -> [[ComplexBall]] {
    var symbols: [Symbol] = []
    for e in list { for symbol in e.symbols where !symbols.contains(symbol) { symbols.append(symbol) } }
    let used = oscillators.filter { symbols.contains($0.symbol) }
    guard used.count == symbols.count, used.count <= 2 else { throw .oscillation }
    var boxes: [[Expr: ComplexBall]] = [[:]]
    for oscillator in used {
      let count = used.count == 1 ? 256 : 32
      boxes = boxes.flatMap { box in
        (0..<count).map { i in
          var next = box
          next[Expr(oscillator.symbol)] = oscillator.piece(i, of: count)
          return next
        }
      }
    }
    var result: [[ComplexBall]] = []
    for box in boxes {
      try budget.tick()
      result.append(list.map { $0.enclosure(at: box, precision: 64) ?? .indeterminate })
    }
    return result
  }
}

extension Oscillator {
  /// The i-th of equal parts of the range.
  fileprivate func piece(_ i: Int, of count: Int) -> ComplexBall {
    let length = kind == .angle ? Double(turns) * 2 * Double.pi.nextUp : 1
    let (low, high) = (length * Double(i) / Double(count), length * Double(i + 1) / Double(count))
    return ComplexBall(RealBall(lower: low.nextDown, upper: high.nextUp))
  }
}
