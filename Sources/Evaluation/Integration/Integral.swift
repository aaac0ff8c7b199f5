import Balls
public import Exact
public import Expressions
import Functions

/// The integral of `f` over `x` from `a` to `b`, as numbers, with a proved bound of the error wherever possible.
///
/// Peaks are found wherever they are and however narrow (Arb's quadrature on balls, F. Johansson 2018). Singular ends
/// and infinite ends are closed with majorants derived from the expression; the range is cut at singular points inside.
/// What cannot be proved is an estimate with a remark. `relativeBits` are sought; more are often found.
/// - Throws: `.undefined` when the integral is proved to diverge; `.undecided` when a symbol is left, the integrand is not
///   real, or no plausible value is found; `.exhausted` when the budget ends before anything is known.
public func numericalIntegral(
  of f: Expr, over x: Symbol, from a: Expr, to b: Expr, relativeBits: Int = 50, budget: Budget = Budget(seconds: 10)
) throws(MathError) -> NumericalIntegral {
  if let cases = try CaseIntervals(f, x, a, b) { return try cases.value(relativeBits, budget) }
  return try IntegralProblem(f, x, a, b, relativeBits).value(budget)
}

/// An integral with ascending ends, cut into pieces without singular points inside.
struct IntegralProblem {
  private let f: Expr
  private let x: Symbol
  private let lower: Expr
  private let upper: Expr
  private let isReversed: Bool
  private let integrand: Integrand
  private let relativeBits: Int

  init(_ f: Expr, _ x: Symbol, _ a: Expr, _ b: Expr, _ relativeBits: Int) throws(MathError) {
    self.relativeBits = relativeBits
    for end in [a, b] { try IntegralProblem.check(end) }
    if f.subexpressions.contains(where: { $0.isCall(of: .diracDelta) }) {
      throw .undecided("`dirac_delta` is no function with values that could be summed; its integral is symbolic")
    }
    isReversed = try IntegralProblem.isLess(b, a)
    (lower, upper) = isReversed ? (b, a) : (a, b)
    (self.f, self.x) = (f.withExactNumbers, x)
    integrand = try Integrand(self.f, x)
  }

  private static func check(_ end: Expr) throws(MathError) {
    if end == .infinity || end == -.infinity { return }
    guard end.symbols.isEmpty else {
      throw .undecided("an end of the integral depends on `\(end.symbols[0].name)`; expected a number")
    }
    guard end.realBall.isFinite || end == 0 else { throw .undefined("an end of the integral is no real number") }
  }

  private static func isLess(_ a: Expr, _ b: Expr) throws(MathError) -> Bool {
    if a == b { return false }
    if a == .infinity || b == -.infinity { return false }
    if a == -.infinity || b == .infinity { return true }
    switch a.realBall.isLess(than: b.realBall) {
    case .yes: return true
    case .no: return false
    case .unknown: throw .undecided("the ends of the integral cannot be told apart")
    }
  }

  func value(_ budget: Budget) throws(MathError) -> NumericalIntegral {
    if lower == upper { return NumericalIntegral(proved: .zero, evaluations: 0) }
    if f == 0 { return NumericalIntegral(proved: .zero, evaluations: 0) }
    let pieces = try pieces()
    for end in pieces.flatMap({ [$0.lower, $0.upper] }) { try refuteConvergence(end) }
    var values: [IntegralValue] = []
    for (i, piece) in pieces.enumerated() {
      let share = budget.slice(seconds: budget.remainingSeconds / Double(pieces.count - i))
      values.append(try value(piece, share))
    }
    return try total(values)
  }

  // MARK: Pieces

  /// One end of a piece.
  private struct End {
    let approach: Approach
    let isSingular: Bool
    let bound: Bound

    /// Whether the bound proves that the integral converges here.
    var isClosed: Bool {
      guard isSingular else { return true }
      let far = RealBall.one.scaled(byPowerOfTwo: 1000)
      return (approach.isInfinite ? bound.upper : bound.upper.map { $0 * .power(-2) })?.tail(from: far) != nil
    }
  }

  private struct Piece {
    let lower: End
    let upper: End
  }

  private func pieces() throws(MathError) -> [Piece] {
    let inner = BreakPoints(f, x, lower.endBall, upper.endBall).points.map(\.point)
    let cuts = [lower] + inner + [upper]
    var pieces: [Piece] = []
    for (a, b) in zip(cuts, cuts.dropFirst()) {
      let low = try end(a == -.infinity ? .minusInfinity : .above(a), a)
      let high = try end(b == .infinity ? .plusInfinity : .below(b), b)
      pieces.append(Piece(lower: low, upper: high))
    }
    return pieces
  }

  private func end(_ approach: Approach, _ point: Expr) throws(MathError) -> End {
    let isSingular = approach.isInfinite ? true : try !integrand.isRegular(at: point)
    if isSingular, !approach.isInfinite { integrand.cancels = true }
    return End(approach: approach, isSingular: isSingular, bound: isSingular ? Bound(f, x, approach) : .unknown)
  }

  /// Throws when |f| is proved to be at least a function without integral, and not to change its sign.
  private func refuteConvergence(_ end: End) throws(MathError) {
    guard end.isSingular, end.bound.isReal, end.bound.upper != nil, let inverse = end.bound.inverse,
      !f.hasJumps, inverse.rate.isNonnegative == .yes
    else { return }
    let grows = inverse.rate.isPositive == .yes
    switch end.approach {
    case .plusInfinity, .minusInfinity:
      guard grows || inverse.power <= 1 else { return }
      throw .undefined("the integral diverges: the integrand does not decrease faster than 1/x towards infinity")
    case .above(let a), .below(let a):
      guard grows || inverse.power <= -1 else { return }
      let place = a.rational?.description ?? "\(a.realBall.midpoint)"
      throw .undefined(
        "the integral diverges: towards \(x.name) = \(place) the integrand grows like 1/distance or faster")
    }
  }

  // MARK: Values

  private func quadratureEnd(_ end: End) -> IntegrationEnd {
    let majorant = end.isSingular ? end.bound.upper : nil
    switch end.approach {
    case .plusInfinity: return .plusInfinity(majorant: majorant)
    case .minusInfinity: return .minusInfinity(majorant: majorant)
    case .above(let a), .below(let a): return .at(majorant: majorant) { bits in a.ball(bits) }
    }
  }

  /// The value of one piece: as accurate as wanted if that takes a third of the time, otherwise to 20 bits.
  private func value(_ piece: Piece, _ budget: Budget) throws(MathError) -> IntegralValue {
    if let value = try oscillating(piece, budget.slice(seconds: budget.remainingSeconds / 3)) { return value }
    if let value = try onLogarithmicScale(piece, budget.slice(seconds: budget.remainingSeconds / 3)) { return value }
    let (low, high) = (quadratureEnd(piece.lower), quadratureEnd(piece.upper))
    for bits in [relativeBits, min(relativeBits, 20)] {
      if let value = try attempt(low, high, bits, budget.slice(seconds: budget.remainingSeconds / 3)) {
        return value
      }
    }
    return try truncated(piece, budget) ?? .unresolved(reason: "the time was not enough")
  }

  /// `nil` when the time is up.
  private func attempt(
    _ low: IntegrationEnd, _ high: IntegrationEnd, _ bits: Int, _ budget: Budget
  ) throws(MathError) -> IntegralValue? {
    do throws(MathError) {
      return try Quadrature.integrateReal(
        from: low, to: high, goal: Quadrature.RealGoal(relativeBits: bits), budget: budget
      ) { z, regularity, precision throws(MathError) in
        try integrand.value(z, regularity, precision)
      }
    } catch {
      guard case .exhausted = error, !Budget.isInterrupted else { throw error }
      return nil
    }
  }

  /// The piece with its infinite ends cut off where the time allows, and a proved bound of what is left out.
  private func truncated(_ piece: Piece, _ budget: Budget) throws(MathError) -> IntegralValue? {
    var best: IntegralValue?
    for k in 4..<16 {
      guard let low = cut(piece.lower, k), let high = cut(piece.upper, k) else { continue }
      let share = budget.slice(seconds: budget.remainingSeconds / 2)
      guard case .proved(let ball) = try attempt(low.end, high.end, 40, share) else { break }
      best = .proved(ball.widened(by: low.rest).widened(by: high.rest))
    }
    return best
  }

  /// An end, at ±2ᵏ instead of ±∞, with a bound of the integral beyond.
  private func cut(_ end: End, _ k: Int) -> (end: IntegrationEnd, rest: RealBall)? {
    guard end.approach.isInfinite else { return (quadratureEnd(end), .zero) }
    let distance = RealBall.one.scaled(byPowerOfTwo: k)
    guard let rest = end.bound.upper?.tail(from: distance) else { return nil }
    if case .minusInfinity = end.approach { return (.at { _ in -distance }, rest) }
    return (.at { _ in distance }, rest)
  }

  // MARK: Slow ends

  /// A piece whose ends are not bounded well enough, with u = log(±x + c) as variable, when this logarithm occurs;
  /// `nil` when that does not help.
  private func onLogarithmicScale(_ piece: Piece, _ budget: Budget) throws(MathError) -> IntegralValue? {
    guard !piece.lower.isClosed || !piece.upper.isClosed, let scale = LogarithmicScale(f, x),
      let a = scale.position(piece.lower.approach), let b = scale.position(piece.upper.approach),
      let problem = try? IntegralProblem(scale.integrand, x, a, b, relativeBits)
    else { return nil }
    do throws(MathError) {
      let value = try problem.value(budget)
      return value.enclosure.map { .proved($0) }
    } catch {
      switch error {
      case .undefined:
        throw .undefined("the integral diverges: the integrand does not decrease faster than 1/(x·log x) at an end")
      default: return nil
      }
    }
  }

  // MARK: Oscillating ends

  /// A piece with at least one end where the integrand oscillates; `nil` when there is none, or no proof.
  private func oscillating(_ piece: Piece, _ budget: Budget) throws(MathError) -> IntegralValue? {
    let ends = [piece.lower, piece.upper]
    let tails = ends.map { $0.isSingular ? WaveTail(f, x, $0.approach) : nil }
    guard tails.contains(where: { $0 != nil }) else { return nil }
    var cuts = ends.map(quadratureEnd)
    var sum = ComplexBall.zero
    for i in 0...1 {
      guard let tail = tails[i] else { continue }
      guard let start = start(of: tail, at: ends[i], opposite: ends[1 - i]),
        let value = try tail.value(from: start, budget)
      else { return nil }
      sum = sum.adding(value, precision: 128)
      cuts[i] = .at { bits in ends[i].approach.position(start, bits) }
    }
    guard sum.imaginary.containsZero, case .proved(let core)? = try attempt(cuts[0], cuts[1], relativeBits, budget)
    else {
      return nil
    }
    return .proved(core.adding(sum.real, precision: 128))
  }

  /// A power of two from which the tail is proved and which leaves room for the other end.
  private func start(of tail: WaveTail, at end: End, opposite: End) -> RealBall? {
    var least = tail.start
    if let other = opposite.approach.place?.realBall {
      if let place = end.approach.place?.realBall {
        let width = other.subtracting(place, precision: 64).magnitude
        least = least.maximum(RealBall(4).divided(by: width, precision: 64), precision: 64)
      } else {
        least = least.maximum(other.magnitude.adding(.one, precision: 64), precision: 64)
      }
    }
    return (1..<200).lazy.map { RealBall.one.scaled(byPowerOfTwo: $0) }
      .first { least.isLessOrEqual(to: $0) == .yes }
  }

  private func total(_ values: [IntegralValue]) throws(MathError) -> NumericalIntegral {
    var sum = RealBall.zero
    var guess = 0.0
    var remark: String?
    for value in values {
      switch value {
      case .proved(let ball): sum = sum.adding(ball, precision: 256)
      case .estimate(let value, let error, let reason):
        sum = sum.adding(RealBall(value), precision: 256)
        guess += error
        remark = remark ?? reason
      case .unresolved(let reason): throw .undecided("no value of the integral was found: \(reason)")
      }
    }
    if isReversed { sum = -sum }
    guard let remark else { return NumericalIntegral(proved: sum, evaluations: integrand.evaluations) }
    return NumericalIntegral(
      estimate: sum.midpoint, error: guess + sum.radius, remark: "the error is an estimate: \(remark)",
      evaluations: integrand.evaluations)
  }
}

extension Expr {
  /// Whether a function occurs that may change its sign without passing zero.
  fileprivate var hasJumps: Bool {
    let smooth: Set<String> = [
      "sin", "cos", "tan", "sinh", "cosh", "tanh", "arctan", "arcsin", "arcsinh", "erf", "erfc", "log", "abs", "sech",
      "csch",
    ]
    return subexpressions.contains { e in
      if case .call(let function, _) = e.node { !smooth.contains(function.name) } else { false }
    }
  }
}
