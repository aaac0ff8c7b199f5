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
  var sampled = SampledIntegral(lower: a, upper: b)
  return try sampled.value(budget, f)
}

private struct SampledIntegral {
  let lower: Double
  let upper: Double
  private var evaluations = 0

  static let remark = "the error is an estimate: the integrand can only be sampled, and a narrow peak may be missed"
  private static let partLimit = 2000

  init(lower: Double, upper: Double) { (self.lower, self.upper) = (lower, upper) }

  private struct Part {
    let a: Double
    let b: Double
    let value: Double
    let error: Double
  }

  mutating func value(
    _ budget: Budget, _ f: (Double) throws(MathError) -> Double
  ) throws(MathError) -> NumericalIntegral {
    // Starting with 7 and with 10 pieces, and cutting where random probes are largest.
    let first = try adaptive(pieces: 7, budget, f)
    let second = try adaptive(pieces: 10, budget, f)
    let error = max(first.error, second.error) + abs(first.value - second.value)
    guard first.value.isFinite, error.isFinite, error <= max(1e-3, 1e-3 * abs(second.value)) else {
      throw .undecided("no value of the integral was found: the estimates do not agree, the integral may diverge")
    }
    return NumericalIntegral(
      estimate: second.value, error: max(error, abs(second.value) * 1e-15), remark: SampledIntegral.remark,
      evaluations: evaluations)
  }

  private mutating func adaptive(
    pieces: Int, _ budget: Budget, _ f: (Double) throws(MathError) -> Double
  ) throws(MathError) -> (value: Double, error: Double) {
    let ends = isInfinite ? (lower == -.infinity ? -1.0 : 0, upper == .infinity ? 1.0 : 0) : (lower, upper)
    var generator = SeededGenerator(UInt64(pieces))
    var cuts = (0...pieces).map { ends.0 + (ends.1 - ends.0) * Double($0) / Double(pieces) }
    var probes: [(x: Double, size: Double)] = []
    for _ in 0..<64 {
      let t = Double.random(in: ends.0...ends.1, using: &generator)
      probes.append((t, abs(try sample(t, f))))
    }
    probes.sort { $0.size > $1.size }
    cuts += probes.prefix(4).map(\.x)
    cuts.sort()
    var parts: [Part] = []
    for (a, b) in zip(cuts, cuts.dropFirst()) where a < b { parts.append(try rule(a, b, f)) }
    while parts.count < SampledIntegral.partLimit {
      try budget.check()
      let total = parts.reduce(0) { $0 + abs($1.value) }
      guard let worst = parts.indices.max(by: { parts[$0].error < parts[$1].error }),
        parts[worst].error > 1e-15 * total
      else { break }
      let part = parts[worst]
      let middle = part.a / 2 + part.b / 2
      if middle <= part.a || middle >= part.b { break }
      parts[worst] = try rule(part.a, middle, f)
      parts.append(try rule(middle, part.b, f))
    }
    return (parts.reduce(0) { $0 + $1.value }, parts.reduce(0) { $0 + $1.error })
  }

  private var isInfinite: Bool { lower.isInfinite || upper.isInfinite }

  /// f(x(t))·x′(t) with x = x₀ + t/(1 − t²), x₀ the finite end if there is one.
  private mutating func sample(
    _ t: Double, _ f: (Double) throws(MathError) -> Double
  ) throws(MathError) -> Double {
    evaluations += 1
    guard isInfinite else { return try f(t) }
    let start = lower.isFinite ? lower : upper.isFinite ? upper : 0
    let rest = (1 - t) * (1 + t)
    if rest <= 0 { return 0 }
    let value = try f(start + t / rest)
    return value == 0 ? 0 : value * (1 + t * t) / (rest * rest)
  }

  private mutating func rule(
    _ a: Double, _ b: Double, _ f: (Double) throws(MathError) -> Double
  ) throws(MathError) -> Part {
    let (center, half) = (a / 2 + b / 2, b / 2 - a / 2)
    var (kronrod, gauss) = (0.0, 0.0)
    for (i, node) in GaussKronrodRule.nodes.enumerated() {
      for x in i == 7 ? [center] : [center - half * node, center + half * node] {
        let value = try sample(x, f)
        kronrod += GaussKronrodRule.weights[i] * value
        if i % 2 == 1 { gauss += GaussKronrodRule.gaussWeights[i / 2] * value }
      }
    }
    return Part(a: a, b: b, value: kronrod * half, error: abs(kronrod - gauss) * half)
  }
}
