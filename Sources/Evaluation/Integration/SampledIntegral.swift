import Balls
public import Exact

/// The integral of a function that can only be sampled: always an estimate.
///
/// Adaptive Gauss–Kronrod rules of 7 and 15 points (QUADPACK) start from two partitions that share no point, after
/// probing at pseudo-random points; a peak between all of them is missed, as the remark says. Infinite ends are
/// brought to finite ones by x = t/(1 − t²).
/// - Throws: what the function throws; `.undecided` when the estimates do not agree or a value is not finite.
public func numericalIntegral(
  from a: Double, to b: Double, budget: Budget = Budget(seconds: 10), of f: (Double) throws(MathError) -> Double
) throws(MathError) -> NumericalIntegral {
  guard !a.isNaN, !b.isNaN else { throw .undefined("an end of the integral is no number") }
  if a == b { return NumericalIntegral(estimate: 0, error: 0, remark: SampledIntegral.remark, evaluations: 0) }
  if b < a {
    let value = try numericalIntegral(from: b, to: a, budget: budget, of: f)
    return NumericalIntegral(
      estimate: -value.value, error: value.error, remark: SampledIntegral.remark, evaluations: value.evaluations)
  }
  return try SampledIntegral(lower: a, upper: b).value(budget, f)
}

private struct SampledIntegral {
  let lower: Double
  let upper: Double

  static let remark = "the error is an estimate: the integrand can only be sampled, and a narrow peak may be missed"

  func value(
    _ budget: Budget, _ f: (Double) throws(MathError) -> Double
  ) throws(MathError) -> NumericalIntegral {
    let (a, b) = isInfinite ? (lower == -.infinity ? -1.0 : 0, upper == .infinity ? 1.0 : 0) : (lower, upper)
    var rule = GaussKronrod(partLimit: 2000, failureLimit: 8)
    var samples = 0
    func sampled(_ t: Double) throws(MathError) -> Double {
      samples += 1
      return try sample(t, f)
    }
    let estimate = try rule.integral(
      from: a, to: b, budget: budget,
      cuts: { pieces throws(MathError) in try SampledIntegral.largest(a, b, seed: pieces, sampled) }, of: sampled)
    guard let estimate else {
      throw .undecided("no value of the integral was found: the function has no finite value at several points")
    }
    guard estimate.value.isFinite, estimate.error <= max(1e-3, 1e-3 * abs(estimate.value)) else {
      throw .undecided("no value of the integral was found: the estimates do not agree, the integral may diverge")
    }
    return NumericalIntegral(
      estimate: estimate.value, error: max(estimate.error, abs(estimate.value) * 1e-15), remark: SampledIntegral.remark,
      evaluations: samples)
  }

  /// The four of 64 pseudo-random points where the function is largest: the partitions are cut there too.
  private static func largest(
    _ a: Double, _ b: Double, seed: Int, _ f: (Double) throws(MathError) -> Double
  ) throws(MathError) -> [Double] {
    var generator = SeededGenerator(UInt64(seed))
    var probes: [(x: Double, size: Double)] = []
    for _ in 0..<64 {
      let t = Double.random(in: a...b, using: &generator)
      probes.append((t, abs(try f(t))))
    }
    return probes.sorted { $0.size > $1.size }.prefix(4).map(\.x)
  }

  private var isInfinite: Bool { lower.isInfinite || upper.isInfinite }

  /// f(x(t))·x′(t) with x = x₀ + t/(1 − t²), x₀ the finite end if there is one.
  private func sample(_ t: Double, _ f: (Double) throws(MathError) -> Double) throws(MathError) -> Double {
    guard isInfinite else { return try f(t) }
    let start = lower.isFinite ? lower : upper.isFinite ? upper : 0
    let rest = (1 - t) * (1 + t)
    if rest <= 0 { return 0 }
    let value = try f(start + t / rest)
    return value == 0 ? 0 : value * (1 + t * t) / (rest * rest)
  }
}
