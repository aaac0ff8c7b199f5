import Exact

/// A plausible value of an integral that could not be proved.
///
/// The range is cut at the points where the integrand cannot be enclosed. Each part has a core, which is integrated
/// rigorously, and towards an end that is infinite or singular a sequence of shells, whose distance to the end doubles
/// or halves. Every shell is integrated rigorously too, so that no peak inside is missed; what remains is a guess how
/// the sequence of shells goes on.
struct RealEstimate {
  let problem: RealProblem

  /// How an end is approached.
  enum Approach {
    case regular(RealBall)
    case singular(RealBall)
    case infinite

    var isInfinite: Bool {
      if case .infinite = self { true } else { false }
    }
    var isSingular: Bool {
      if case .singular = self { true } else { false }
    }
  }

  /// A contribution with a guess of its error, or why there is none.
  enum Contribution {
    case value(Double, error: Double)
    case failure(String)
  }

  /// The precision of positions, which lets shells come as close as 2⁻²²⁰ to a singular point.
  static let precision = 512

  func value(_ budget: Budget, _ integrand: Quadrature.Integrand) throws(MathError) -> IntegralValue {
    let low = try RealEstimate.approach(problem.lower, integrand)
    let high = try RealEstimate.approach(problem.upper, integrand)
    switch try part(low, high, splitting: true, budget, integrand) {
    case .failure(let reason): return .unresolved(reason: reason)
    case .value(let value, let error):
      guard value.isFinite, error.isFinite, error <= max(abs(value) / 8, 1e-3) else {
        return .unresolved(reason: "the estimates do not agree: the integral may diverge")
      }
      return .estimate(value: value, error: max(error, abs(value) * 1e-15), reason: reason(low, high))
    }
  }

  private func reason(_ low: Approach, _ high: Approach) -> String {
    if low.isInfinite || high.isInfinite { return "no bound of the integrand near infinity is known" }
    if low.isSingular || high.isSingular { return "no bound of the integrand near its singular end is known" }
    return "the integrand could not be enclosed on the whole path"
  }

  /// Whether the integrand can be enclosed close to an end.
  static func approach(_ end: IntegrationEnd, _ integrand: Quadrature.Integrand) throws(MathError) -> Approach {
    guard case .finite(let value) = end.position else { return .infinite }
    let position = value(precision)
    let surroundings = position.widened(by: RealBall(0x1p-60).multiplied(by: scale(position), precision: 64))
    let values = try integrand(ComplexBall(surroundings), .value, 128)
    return values.isFinite && position.isFinite ? .regular(position) : .singular(position)
  }

  private static func scale(_ x: RealBall) -> RealBall { x.magnitudeBound.maximum(.one, precision: 64) }

  /// The integral from one end to the other.
  private func part(
    _ low: Approach, _ high: Approach, splitting: Bool, _ budget: Budget, _ integrand: Quadrature.Integrand
  ) throws(MathError) -> Contribution {
    guard let (a, b) = core(low, high) else { return .failure("the ends of the integral are not known well enough") }
    var total = 0.0
    var error = 0.0
    switch try piece(a, b, splitting: splitting, budget, integrand) {
    case .value(let value, let uncertainty): (total, error) = (value, uncertainty)
    case .failure(let reason): return .failure(reason)
    }
    for (end, anchor, sign) in [(low, a, -1), (high, b, 1)] {
      if case .regular = end { continue }
      let shells = Shells(end: end, anchor: anchor, sign: sign, scale: abs(total))
      switch try shells.sum(budget, integrand) {
      case .value(let value, let uncertainty):
        total += value
        error += uncertainty
      case .failure(let reason): return .failure(reason)
      }
    }
    return .value(total, error: error)
  }

  /// The piece of the range that holds neither infinite nor singular ends.
  private func core(_ low: Approach, _ high: Approach) -> (RealBall, RealBall)? {
    let bits = RealEstimate.precision
    func moved(_ x: RealBall, _ distance: Int) -> RealBall { x.adding(RealBall(distance), precision: bits) }
    switch (low, high) {
    case (.infinite, .infinite): return (RealBall(-1), .one)
    case (.infinite, .regular(let b)): return (moved(b, -1), b)
    case (.infinite, .singular(let b)): return (moved(b, -2), moved(b, -1))
    case (.regular(let a), .infinite): return (a, moved(a, 1))
    case (.singular(let a), .infinite): return (moved(a, 1), moved(a, 2))
    case (.regular(let a), .regular(let b)): return (a, b)
    case (.regular(let a), .singular(let b)), (.singular(let a), .regular(let b)), (.singular(let a), .singular(let b)):
      let quarter = b.subtracting(a, precision: bits).scaled(byPowerOfTwo: -2)
      guard quarter.isPositive == .yes else { return nil }
      return (
        low.isSingular ? a.adding(quarter, precision: bits) : a,
        high.isSingular ? b.subtracting(quarter, precision: bits) : b
      )
    }
  }

  /// A piece without infinite or singular ends: enclosed, else cut at the singular points inside, else sampled.
  private func piece(
    _ a: RealBall, _ b: RealBall, splitting: Bool, _ budget: Budget, _ integrand: Quadrature.Integrand
  ) throws(MathError) -> Contribution {
    var enclosed = ComplexBall.indeterminate
    for precision in [64, 192] where !(enclosed.isFinite && enclosed.real.relativeAccuracyBits > 40) {
      enclosed = try Quadrature.integrate(
        from: ComplexBall(a), to: ComplexBall(b), precision: precision, budget: budget, integrand)
      if !enclosed.isFinite { break }
    }
    if enclosed.isFinite && !enclosed.imaginary.containsZero {
      return .failure("the integrand is not real on the path")
    }
    let value = enclosed.real
    if value.isFinite && value.radius < 1e-9 * max(1, abs(value.midpoint)) {
      return .value(value.midpoint, error: value.radius)
    }
    if !value.isFinite {
      guard splitting, let points = try SingularPoints(lower: a, upper: b).located(budget, integrand) else {
        return .failure("the integrand has no finite value on a part of the path")
      }
      return try parts(a, points, b, budget, integrand)
    }
    var rule = GaussKronrod(partLimit: 400, failureLimit: 200)
    let sampled = try rule.integral(from: a.midpoint, to: b.midpoint, budget: budget) { x throws(MathError) in
      try integrand(ComplexBall(x), .value, 64).real.midpoint
    }
    guard let (sample, error) = sampled else {
      return .failure("the integrand has no finite value on a part of the path")
    }
    return .value(sample, error: error)
  }

  /// The sum over the parts between singular points.
  private func parts(
    _ a: RealBall, _ points: [RealBall], _ b: RealBall, _ budget: Budget, _ integrand: Quadrature.Integrand
  ) throws(MathError) -> Contribution {
    let ends = [Approach.regular(a)] + points.map { Approach.singular($0) } + [.regular(b)]
    var total = 0.0
    var error = 0.0
    for (low, high) in zip(ends, ends.dropFirst()) {
      switch try part(low, high, splitting: false, budget, integrand) {
      case .failure(let reason): return .failure(reason)
      case .value(let value, let uncertainty):
        total += value
        error += uncertainty
      }
    }
    return .value(total, error: error)
  }
}
