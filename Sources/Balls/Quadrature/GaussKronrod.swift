import Exact

/// Adaptive quadrature without proof: Gauss–Kronrod rules of 7 and 15 points (QUADPACK), from several partitions.
struct GaussKronrod {
  let lower: Double
  let upper: Double

  /// The most subintervals.
  private static let limit = 400

  private struct Part {
    let a: Double
    let b: Double
    let value: Double
    let error: Double
  }

  /// The value and the guessed error, or `nil` when the integrand is not finite at too many points.
  func integral(
    _ budget: Budget, _ integrand: Quadrature.Integrand
  ) throws(MathError) -> (value: Double, error: Double)? {
    guard lower.isFinite, upper.isFinite else { return nil }
    // Two partitions that share no point make it unlikely that a peak hides from both.
    guard let first = try adaptive(pieces: 7, budget, integrand) else { return nil }
    guard let second = try adaptive(pieces: 10, budget, integrand) else { return nil }
    return (first.value, max(first.error, second.error) + abs(first.value - second.value))
  }

  private func adaptive(
    pieces: Int, _ budget: Budget, _ integrand: Quadrature.Integrand
  ) throws(MathError) -> (value: Double, error: Double)? {
    var parts: [Part] = []
    var failures = 0
    for index in 0..<pieces {
      let a = lower + (upper - lower) * Double(index) / Double(pieces)
      let b = index + 1 == pieces ? upper : lower + (upper - lower) * Double(index + 1) / Double(pieces)
      parts.append(try rule(a, b, &failures, integrand))
    }
    while parts.count < GaussKronrod.limit, failures < 200 {
      try budget.check()
      let total = parts.reduce(0) { $0 + abs($1.value) }
      guard let worst = parts.indices.max(by: { parts[$0].error < parts[$1].error }), parts[worst].error > 1e-15 * total
      else { break }
      let part = parts[worst]
      let middle = (part.a + part.b) / 2
      if middle <= part.a || middle >= part.b { break }
      parts[worst] = try rule(part.a, middle, &failures, integrand)
      parts.append(try rule(middle, part.b, &failures, integrand))
    }
    if failures >= 200 { return nil }
    return (parts.reduce(0) { $0 + $1.value }, parts.reduce(0) { $0 + $1.error })
  }

  private func rule(
    _ a: Double, _ b: Double, _ failures: inout Int, _ integrand: Quadrature.Integrand
  ) throws(MathError) -> Part {
    let center = (a + b) / 2
    let half = (b - a) / 2
    var kronrod = 0.0
    var gauss = 0.0
    for (index, node) in GaussKronrodRule.nodes.enumerated() {
      for x in index == 7 ? [center] : [center - half * node, center + half * node] {
        let value = try integrand(ComplexBall(x), .value, 64).real.midpoint
        guard value.isFinite else {
          failures += 1
          continue
        }
        kronrod += GaussKronrodRule.weights[index] * value
        if index % 2 == 1 { gauss += GaussKronrodRule.gaussWeights[index / 2] * value }
      }
    }
    return Part(a: a, b: b, value: kronrod * half, error: abs(kronrod - gauss) * half)
  }
}
