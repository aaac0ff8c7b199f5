public import Exact

extension Quadrature {
  /// What an integral over the real line shall reach.
  public struct RealGoal: Sendable {
    /// The relative accuracy, in bits.
    public var relativeBits: Int
    /// An error that is good enough whatever the value is: what an integral of value 0 can reach.
    public var absoluteTolerance: Double
    /// The largest working precision.
    public var maximalPrecision: Int
    /// Points where the path is split: known peaks, kinks and jumps help, and are never needed.
    public var splits: [Double]

    /// Creates a goal; the default is a little less than double precision.
    public init(
      relativeBits: Int = 50, absoluteTolerance: Double = 1e-25, maximalPrecision: Int = 1024, splits: [Double] = []
    ) {
      self.relativeBits = relativeBits
      self.absoluteTolerance = absoluteTolerance
      self.maximalPrecision = maximalPrecision
      self.splits = splits
    }

    func isMet(by ball: RealBall, absolutely: Bool = true) -> Bool {
      guard ball.isFinite else { return false }
      if ball.relativeAccuracyBits >= relativeBits || ball.isZero == .yes { return true }
      return absolutely && ball.radius <= absoluteTolerance
    }
  }

  /// The integral of a real function over a part of the real line, proved wherever possible.
  ///
  /// Precision is raised until the goal is proved. Infinite ends, and finite ends where the integrand is unbounded, are
  /// proved with the bounds of their ends; without one the contributions of ever smaller (larger) shells are summed
  /// and the result is an `estimate`. An upper end below the lower one gives the negative. Throws only what the
  /// integrand throws, and `.exhausted` when the user interrupts or the budget ends before anything is known.
  public static func integrateReal(
    from lower: IntegrationEnd, to upper: IntegrationEnd, goal: RealGoal = RealGoal(),
    budget: Budget = Budget(seconds: 10), _ integrand: Integrand
  ) throws(MathError) -> IntegralValue {
    if let swapped = reversed(lower, upper) {
      return try integrateReal(from: swapped.lower, to: swapped.upper, goal: goal, budget: budget, integrand).negated
    }
    let problem = RealProblem(lower: lower, upper: upper, goal: goal)
    let lowerIsProvable = try lower.isProvable(integrand)
    let upperIsProvable = try upper.isProvable(integrand)
    if lowerIsProvable, upperIsProvable, let best = try problem.prove(budget, integrand), best.isFinite,
      goal.isMet(by: best) || best.relativeAccuracyBits >= 20
    {
      return .proved(best)
    }
    return try RealEstimate(problem: problem).value(budget, integrand)
  }

  /// The ends in ascending order when they are given in descending order.
  private static func reversed(
    _ lower: IntegrationEnd, _ upper: IntegrationEnd
  ) -> (lower: IntegrationEnd, upper: IntegrationEnd)? {
    switch (lower.position, upper.position) {
    case (.plusInfinity, _), (_, .minusInfinity): return (upper, lower)
    case (.finite(let a), .finite(let b)): return b(128).isLess(than: a(128)) == .yes ? (upper, lower) : nil
    default: return nil
    }
  }
}

extension IntegrationEnd {
  /// Whether the rest at the end is bounded, or there is none.
  func isProvable(_ integrand: Quadrature.Integrand) throws(MathError) -> Bool {
    if tail != nil { return true }
    if case .regular = try RealEstimate.approach(self, integrand) { return true }
    return false
  }
}

extension IntegralValue {
  /// The value of the integral with its ends exchanged.
  var negated: IntegralValue {
    switch self {
    case .proved(let ball): .proved(-ball)
    case .estimate(let value, let error, let reason): .estimate(value: -value, error: error, reason: reason)
    case .unresolved: self
    }
  }
}

/// An integral over the real line with ascending ends.
struct RealProblem {
  let lower: IntegrationEnd
  let upper: IntegrationEnd
  let goal: Quadrature.RealGoal

  /// Where an end is cut off, and what the rest contributes at most.
  struct Cut {
    let position: RealBall
    let tail: RealBall
    /// How many bisections lead there.
    let depth: Int
    /// How many bits the distance from the end needs beyond the working precision.
    let extraBits: Int
  }

  /// The narrowest enclosure found while raising the precision, or `nil` when nothing finite was found.
  ///
  /// The first round accepts pieces by their size against 2^(−2·precision); later rounds look for tiny values too, and
  /// only they accept an absolute error. The search ends when raising the precision no longer helps.
  func prove(_ budget: Budget, _ integrand: Quadrature.Integrand) throws(MathError) -> RealBall? {
    var best: RealBall?
    var failures = 0
    var tailTolerance = RealBall.one.scaled(byPowerOfTwo: -goal.relativeBits - 14)
    for (round, precision) in precisions.enumerated() {
      guard let low = cut(lower, -1, tailTolerance, precision), let high = cut(upper, 1, tailTolerance, precision)
      else { return best }
      let tolerance = RealBall.one.scaled(byPowerOfTwo: round == 0 ? -2 * precision : -8 * precision << round)
      let value: RealBall
      do throws(MathError) {
        let bits = round == 0 ? min(precision, goal.relativeBits + 14) : precision
        value = try attempt(low, high, precision, bits, tolerance, budget, integrand)
      } catch {
        // A result is not thrown away because time is up, but an interruption is obeyed.
        if case .exhausted = error, best != nil, !Budget.isInterrupted { return best }
        throw error
      }
      let improves = value.isFinite && best.map { value.radius < 0.5 * $0.radius } ?? true
      failures += improves ? 0 : 1
      if improves { best = value }
      if let best, goal.isMet(by: best, absolutely: round > 1) { return best }
      if failures > 1 { return best }
      tailTolerance = tighter(tailTolerance, best, precision)
    }
    return best
  }

  private var precisions: [Int] {
    var precision = max(64, goal.relativeBits + 10)
    var result: [Int] = []
    while precision <= goal.maximalPrecision {
      result.append(precision)
      precision = precision < 128 ? 128 : precision * 2
    }
    return result
  }

  /// The tails must be small against a value that is known roughly, and against anything when it is not.
  private func tighter(_ tolerance: RealBall, _ best: RealBall?, _ precision: Int) -> RealBall {
    guard let best, best.sign != nil else { return tolerance.scaled(byPowerOfTwo: -precision) }
    let wanted = best.magnitude.lower(precision: 64).scaled(byPowerOfTwo: -goal.relativeBits - 3)
    return tolerance.minimum(wanted, precision: 64)
  }

  private func attempt(
    _ low: Cut, _ high: Cut, _ precision: Int, _ relativeBits: Int, _ tolerance: RealBall, _ budget: Budget,
    _ integrand: Quadrature.Integrand
  ) throws(MathError) -> RealBall {
    let bits = precision + max(low.extraBits, high.extraBits)
    let inner = goal.splits.sorted().map { RealBall($0) }.filter {
      low.position.isLess(than: $0) == .yes && $0.isLess(than: high.position) == .yes
    }
    let points = [low.position] + inner + [high.position]
    var sum = RealBall.zero
    for (a, b) in zip(points, points.dropFirst()) {
      let piece = try Quadrature.integrate(
        from: ComplexBall(a), to: ComplexBall(b), precision: bits, absoluteTolerance: tolerance,
        relativeBits: relativeBits, extraDepth: low.depth + high.depth, budget: budget, integrand)
      guard piece.isFinite, piece.imaginary.containsZero else { return .indeterminate }
      sum = sum.adding(piece.real, precision: bits)
    }
    return sum.widened(by: low.tail).widened(by: high.tail)
  }

  /// Cuts an end off where the rest is proved to contribute at most `tolerance`; `sign` is 1 at the upper end.
  private func cut(_ end: IntegrationEnd, _ sign: Int, _ tolerance: RealBall, _ precision: Int) -> Cut? {
    if end.tail == nil {
      guard case .finite(let value) = end.position else { return nil }
      return Cut(position: value(precision + 20), tail: .zero, depth: 0, extraBits: 0)
    }
    guard let (exponent, tail) = end.cut(tolerance) else { return nil }
    guard case .finite(let value) = end.position else {
      let distance = RealBall.one.scaled(byPowerOfTwo: exponent)
      return Cut(position: sign < 0 ? -distance : distance, tail: tail, depth: exponent, extraBits: 0)
    }
    let distance = RealBall.one.scaled(byPowerOfTwo: -exponent)
    let bits = precision + 2 * exponent + 20
    let origin = value(bits)
    let position = origin.adding(sign < 0 ? distance : -distance, precision: bits)
    return Cut(position: position, tail: tail, depth: exponent, extraBits: origin.isZero == .yes ? 0 : exponent)
  }
}
