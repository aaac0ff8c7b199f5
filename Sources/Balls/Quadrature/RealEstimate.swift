import Exact

/// A plausible value of an integral whose ends cannot be closed by proof.
///
/// The range is cut into a core and, towards each end that is infinite or singular, into shells whose distance to the
/// end doubles or halves. Every shell is integrated rigorously, so that no peak inside is missed; what remains is a
/// guess how the sequence of shells goes on (Wynn's ε-algorithm).
struct RealEstimate {
  let problem: RealProblem
  let enclosure: RealBall?

  /// Where an end lies, and from where on it is approached.
  private enum Approach {
    case regular(RealBall)
    case singular(RealBall)
    case infinite
  }

  /// The sum of the shells of one end, or why there is none.
  private enum Limit {
    case value(Double, error: Double)
    case failure(String)
  }

  func value(_ budget: Budget, _ integrand: Quadrature.Integrand) throws(MathError) -> IntegralValue {
    let low = try approach(problem.lower, integrand)
    let high = try approach(problem.upper, integrand)
    guard let (a, b) = core(low, high) else {
      return .unresolved(reason: "the ends of the integral are not known well enough")
    }
    var total = 0.0
    var error = 0.0
    switch try piece(a, b, budget, integrand) {
    case .value(let value, let uncertainty): (total, error) = (value, uncertainty)
    case .failure(let reason): return .unresolved(reason: reason)
    }
    for (end, anchor, sign) in [(low, a, -1), (high, b, 1)] {
      if case .regular = end { continue }
      switch try shells(end, anchor, sign, total, budget, integrand) {
      case .value(let value, let uncertainty):
        total += value
        error += uncertainty
      case .failure(let reason): return .unresolved(reason: reason)
      }
    }
    guard total.isFinite, error.isFinite, error <= max(abs(total), 1e-3) else {
      return .unresolved(reason: "the estimates do not agree: the integral may diverge")
    }
    return .estimate(value: total, error: max(error, abs(total) * 1e-15), reason: reason(low, high))
  }

  private func reason(_ low: Approach, _ high: Approach) -> String {
    let missing = [low, high].contains { if case .infinite = $0 { true } else { false } }
    if missing { return "no bound of the integrand near infinity is known" }
    let singular = [low, high].contains { if case .singular = $0 { true } else { false } }
    if singular { return "no bound of the integrand near its singular end is known" }
    return "the integrand could not be enclosed on the whole path"
  }

  private func approach(_ end: IntegrationEnd, _ integrand: Quadrature.Integrand) throws(MathError) -> Approach {
    guard case .finite(let value) = end.position else { return .infinite }
    let position = value(128)
    let values = try integrand(ComplexBall(position.widened(by: RealBall(0x1p-60))), .value, 128)
    return values.isFinite && position.isFinite ? .regular(position) : .singular(position)
  }

  /// The part of the range that is integrated in one piece.
  private func core(_ low: Approach, _ high: Approach) -> (RealBall, RealBall)? {
    switch (low, high) {
    case (.infinite, .infinite): return (RealBall(-1), .one)
    case (.infinite, .regular(let b)): return (b.subtracting(.one, precision: 128), b)
    case (.infinite, .singular(let b)):
      return (b.subtracting(RealBall(2), precision: 128), b.subtracting(.one, precision: 128))
    case (.regular(let a), .infinite): return (a, a.adding(.one, precision: 128))
    case (.singular(let a), .infinite):
      return (a.adding(.one, precision: 128), a.adding(RealBall(2), precision: 128))
    case (.regular(let a), .regular(let b)): return (a, b)
    case (.regular(let a), .singular(let b)), (.singular(let a), .regular(let b)), (.singular(let a), .singular(let b)):
      let quarter = b.subtracting(a, precision: 128).scaled(byPowerOfTwo: -2)
      guard quarter.isPositive == .yes else { return nil }
      let inner = (a.adding(quarter, precision: 128), b.subtracting(quarter, precision: 128))
      if case .regular = low { return (a, inner.1) }
      if case .regular = high { return (inner.0, b) }
      return inner
    }
  }

  /// One piece: enclosed if possible, otherwise by Gauss–Kronrod.
  private func piece(
    _ a: RealBall, _ b: RealBall, _ budget: Budget, _ integrand: Quadrature.Integrand
  ) throws(MathError) -> Limit {
    var enclosed = ComplexBall.indeterminate
    for precision in [64, 192] where !(enclosed.isFinite && enclosed.real.relativeAccuracyBits > 40) {
      enclosed = try Quadrature.integrate(
        from: ComplexBall(a), to: ComplexBall(b), precision: precision, budget: budget, integrand)
    }
    if enclosed.isFinite && !enclosed.imaginary.containsZero {
      return .failure("the integrand is not real on the path")
    }
    if enclosed.isFinite && enclosed.real.radius < 1e-9 * max(1, abs(enclosed.real.midpoint)) {
      return .value(enclosed.real.midpoint, error: enclosed.real.radius)
    }
    let kronrod = GaussKronrod(lower: a.midpoint, upper: b.midpoint)
    guard let (value, error) = try kronrod.integral(budget, integrand) else {
      return .failure("the integrand has no finite value on a part of the path")
    }
    return .value(value, error: error)
  }

  /// The sum of the shells from `anchor` towards an end, extrapolated.
  private func shells(
    _ end: Approach, _ anchor: RealBall, _ sign: Int, _ core: Double, _ budget: Budget,
    _ integrand: Quadrature.Integrand
  ) throws(MathError) -> Limit {
    var sums: [Double] = []
    var terms: [Double] = []
    var uncertainty = 0.0
    let slice = budget.slice(seconds: min(2, budget.remainingSeconds / 3))
    for k in 0..<maximalShells(end) {
      guard let (near, far) = shell(end, anchor, sign, k) else { break }
      let (a, b) = sign < 0 ? (far, near) : (near, far)
      let value: ComplexBall
      do throws(MathError) {
        value = try Quadrature.integrate(
          from: ComplexBall(a), to: ComplexBall(b), precision: 64, budget: slice, integrand)
      } catch {
        guard case .exhausted = error else { throw error }
        try budget.check()
        break
      }
      guard value.isFinite, value.imaginary.containsZero, value.real.radius < 1e-3 else { break }
      terms.append(value.real.midpoint)
      uncertainty += value.real.radius
      sums.append((sums.last ?? 0) + value.real.midpoint)
      let scale = max(abs(core + (sums.last ?? 0)), Double.leastNormalMagnitude)
      if terms.count >= 4, terms.suffix(3).allSatisfy({ abs($0) <= 1e-17 * scale }) {
        return .value(sums.last ?? 0, error: uncertainty + 1e-16 * scale)
      }
    }
    return extrapolated(sums, terms, uncertainty)
  }

  private func maximalShells(_ end: Approach) -> Int {
    if case .infinite = end { 64 } else { 220 }
  }

  private func shell(_ end: Approach, _ anchor: RealBall, _ sign: Int, _ k: Int) -> (near: RealBall, far: RealBall)? {
    switch end {
    case .regular: return nil
    case .infinite:
      // Distances 2ᵏ − 1 … 2ᵏ⁺¹ − 1 from the anchor.
      let near = RealBall.one.scaled(byPowerOfTwo: k).subtracting(.one, precision: 128)
      let far = RealBall.one.scaled(byPowerOfTwo: k + 1).subtracting(.one, precision: 128)
      return sign < 0
        ? (anchor.subtracting(near, precision: 192), anchor.subtracting(far, precision: 192))
        : (anchor.adding(near, precision: 192), anchor.adding(far, precision: 192))
    case .singular(let position):
      let reach = position.subtracting(anchor, precision: 512)
      let near = position.subtracting(reach.scaled(byPowerOfTwo: -k), precision: 512)
      let far = position.subtracting(reach.scaled(byPowerOfTwo: -k - 1), precision: 512)
      return (near.exactMidpoint, far.exactMidpoint)
    }
  }

  private func extrapolated(_ sums: [Double], _ terms: [Double], _ uncertainty: Double) -> Limit {
    guard sums.count >= 6 else { return .failure("the integrand could not be followed towards an end of the path") }
    let last = terms.suffix(6).map(abs)
    if zip(last, last.dropFirst()).allSatisfy({ $1 >= 0.985 * $0 }) && last[last.startIndex] > 0 {
      return .failure("the contributions near an end do not decrease: the integral seems to diverge")
    }
    let limit = WynnEpsilon(sums)
    return .value(limit.value, error: limit.error + uncertainty)
  }
}
