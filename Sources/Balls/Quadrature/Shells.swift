import Exact

/// The integral from a point to an infinite or singular end, as a sequence of shells.
struct Shells {
  let end: RealEstimate.Approach
  let anchor: RealBall
  /// 1 when the end lies above the anchor, otherwise −1.
  let sign: Int
  /// The size of the rest of the integral.
  let scale: Double

  /// The sum of all shells, extrapolated.
  func sum(_ budget: Budget, _ integrand: Quadrature.Integrand) throws(MathError) -> RealEstimate.Contribution {
    var terms: [Double] = []
    var sum = 0.0
    var uncertainty = 0.0
    let slice = budget.slice(seconds: min(2, budget.remainingSeconds / 3))
    for k in 0..<(end.isInfinite ? 64 : 140) {
      guard let value = try integral(k, budget, slice, integrand), value.isFinite, value.imaginary.containsZero,
        value.real.radius < 1e-3
      else { break }
      terms.append(value.real.midpoint)
      sum += value.real.midpoint
      uncertainty += value.real.radius
      let size = max(scale + abs(sum), Double.leastNormalMagnitude)
      // Infinite ends are followed to a distance of 2³⁰ at least: a far peak must not be missed.
      if terms.count >= (end.isInfinite ? 30 : 4), terms.suffix(3).allSatisfy({ abs($0) <= 1e-17 * size }) {
        return .value(sum, error: uncertainty + 1e-16 * size)
      }
    }
    return extrapolated(terms, uncertainty)
  }

  /// One shell; `nil` when its share of time is used up.
  private func integral(
    _ k: Int, _ budget: Budget, _ slice: Budget, _ integrand: Quadrature.Integrand
  ) throws(MathError) -> ComplexBall? {
    guard let (near, far) = bounds(k) else { return nil }
    let (a, b) = sign < 0 ? (far, near) : (near, far)
    let bits = end.isInfinite ? 64 : 64 + k
    do throws(MathError) {
      return try Quadrature.integrate(
        from: ComplexBall(a.exactMidpoint), to: ComplexBall(b.exactMidpoint), precision: bits, relativeBits: 60,
        budget: slice, integrand)
    } catch {
      guard case .exhausted = error else { throw error }
      try budget.check()
      return nil
    }
  }

  /// The ends of shell k, the one closer to the anchor first.
  private func bounds(_ k: Int) -> (near: RealBall, far: RealBall)? {
    let bits = RealEstimate.precision
    switch end {
    case .regular: return nil
    case .infinite:
      // Distances 2ᵏ − 1 … 2ᵏ⁺¹ − 1 from the anchor.
      let near = RealBall.one.scaled(byPowerOfTwo: k).subtracting(.one, precision: bits)
      let far = RealBall.one.scaled(byPowerOfTwo: k + 1).subtracting(.one, precision: bits)
      return sign < 0
        ? (anchor.subtracting(near, precision: bits), anchor.subtracting(far, precision: bits))
        : (anchor.adding(near, precision: bits), anchor.adding(far, precision: bits))
    case .singular(let position):
      let reach = position.subtracting(anchor, precision: bits)
      return (
        position.subtracting(reach.scaled(byPowerOfTwo: -k), precision: bits),
        position.subtracting(reach.scaled(byPowerOfTwo: -k - 1), precision: bits)
      )
    }
  }

  private func extrapolated(_ terms: [Double], _ uncertainty: Double) -> RealEstimate.Contribution {
    guard terms.count >= 6 else { return .failure("the integrand could not be followed towards an end of the path") }
    let last = terms.suffix(6).map(abs)
    let ratios = zip(last, last.dropFirst()).map { $1 / $0 }
    if ratios.allSatisfy({ $0 >= 0.985 }) {
      return .failure(
        "the contributions near a singular or infinite end do not decrease: the integral seems to diverge")
    }
    var sums: [Double] = []
    for term in terms { sums.append((sums.last ?? 0) + term) }
    let limit = WynnEpsilon(sums)
    // Ratios that drift towards 1 mean convergence slower than geometric: then the extrapolated part is a mere guess.
    let drifts = ratios.last.map { $0 > 0.8 && abs($0 - ratios[0]) > 1e-5 } ?? false
    let guess = drifts ? 2 * abs(limit.value - (sums.last ?? 0)) : 0
    return .value(limit.value, error: limit.error + guess + uncertainty)
  }
}
