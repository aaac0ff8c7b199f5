package import Exact

/// Adaptive quadrature without proof: Gauss–Kronrod rules of 7 and 15 points (QUADPACK), the worst part halved first.
package struct GaussKronrod {
  /// The most subintervals.
  private let partLimit: Int
  /// How many values that are not finite are left out before the integrand counts as unsuitable.
  private let failureLimit: Int
  private var failures = 0

  package init(partLimit: Int, failureLimit: Int) { (self.partLimit, self.failureLimit) = (partLimit, failureLimit) }

  /// A value with a guess of its error.
  package typealias Estimate = (value: Double, error: Double)
  package typealias Function = (Double) throws(MathError) -> Double

  private struct Part {
    let a: Double
    let b: Double
    let value: Double
    let error: Double
  }

  /// The integral from a to b, or `nil` when the integrand is not finite at too many points.
  ///
  /// Two partitions, which share no point but the extra cuts, make it unlikely that a peak hides from both; `cuts` gives
  /// the extra ones for the partition into so many pieces.
  package mutating func integral(
    from a: Double, to b: Double, budget: Budget, cuts: (Int) throws(MathError) -> [Double] = { _ in [] },
    of f: Function
  ) throws(MathError) -> Estimate? {
    var estimates: [Estimate] = []
    for pieces in [7, 10] {
      let uniform = (0...pieces).map { $0 == pieces ? b : a + (b - a) * Double($0) / Double(pieces) }
      guard let estimate = try adaptive((uniform + cuts(pieces)).sorted(), budget, f) else { return nil }
      estimates.append(estimate)
    }
    let (first, second) = (estimates[0], estimates[1])
    return (second.value, max(first.error, second.error) + abs(first.value - second.value))
  }

  private mutating func adaptive(_ cuts: [Double], _ budget: Budget, _ f: Function) throws(MathError) -> Estimate? {
    var parts: [Part] = []
    failures = 0
    for (a, b) in zip(cuts, cuts.dropFirst()) where a < b { parts.append(try rule(a, b, f)) }
    while parts.count < partLimit, failures < failureLimit {
      try budget.check()
      let total = parts.reduce(0) { $0 + abs($1.value) }
      guard let worst = parts.indices.max(by: { parts[$0].error < parts[$1].error }), parts[worst].error > 1e-15 * total
      else { break }
      let part = parts[worst]
      let middle = part.a / 2 + part.b / 2
      if middle <= part.a || middle >= part.b { break }
      parts[worst] = try rule(part.a, middle, f)
      parts.append(try rule(middle, part.b, f))
    }
    if failures >= failureLimit { return nil }
    return (parts.reduce(0) { $0 + $1.value }, parts.reduce(0) { $0 + $1.error })
  }

  private mutating func rule(_ a: Double, _ b: Double, _ f: Function) throws(MathError) -> Part {
    let (center, half) = (a / 2 + b / 2, b / 2 - a / 2)
    var (kronrod, gauss) = (0.0, 0.0)
    for (i, node) in GaussKronrodRule.nodes.enumerated() {
      for x in i == 7 ? [center] : [center - half * node, center + half * node] {
        let value = try f(x)
        guard value.isFinite else {
          failures += 1
          continue
        }
        kronrod += GaussKronrodRule.weights[i] * value
        if i % 2 == 1 { gauss += GaussKronrodRule.gaussWeights[i / 2] * value }
      }
    }
    return Part(a: a, b: b, value: kronrod * half, error: abs(kronrod - gauss) * half)
  }
}
