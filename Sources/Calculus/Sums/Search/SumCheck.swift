import Balls
import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// The second way to every sum and product: explicit ones at integer ends and sampled parameters, in balls; accelerated
/// partial sums where they are infinite.
struct SumCheck {
  private struct Reference {
    let values: [Expr: Expr]
    let value: ComplexBall
    /// How far the true value may lie from `value`; 0 where the ball encloses it.
    let error: Double
  }
  private var references: [Reference] = []
  private var wanted = 1

  private static let precision = 192
  /// Accelerated sums are used with an estimated error below this.
  private static let largestError = 1e-7

  /// Sums at the samples.
  init(_ search: SumSearch) throws(MathError) {
    let a = search.lower == -.infinity ? 0 : search.lower
    let samples = SumSamples(search.f, search.symbol, a, search.upper, search.assumptions).samples
    for sample in samples {
      try search.budget.check()
      let f = search.f.substituting(sample.values)
      if let last = sample.upper {
        let terms = (sample.lower...last).map { f.substituting(search.k, Expr($0)) }
        append(sample, .sum(terms))
      } else {
        let right = try SeriesEstimate(f, search.symbol, from: sample.lower, search.budget)
        var total = right
        if search.lower == -.infinity, let half = right {
          let left = try SeriesEstimate(f.substituting(search.k, -search.k), search.symbol, from: 1, search.budget)
          total = left.map { half + $0 }
        }
        append(sample, total)
      }
    }
    wanted = SumCheck.wanted(samples.count, isInfinite: search.isInfinite)
  }

  /// Products at the samples.
  init(product search: ProductSearch) throws(MathError) {
    let samples = SumSamples(search.f, search.symbol, search.lower, search.upper, search.assumptions).samples
    for sample in samples {
      try search.budget.check()
      let f = search.f.substituting(sample.values)
      if let last = sample.upper {
        append(sample, .product((sample.lower...last).map { f.substituting(search.k, Expr($0)) }))
      } else {
        append(sample, try SeriesEstimate(logarithmsOf: f, search.symbol, from: sample.lower, search.budget))
      }
    }
    wanted = SumCheck.wanted(samples.count, isInfinite: search.upper == .infinity)
  }

  private static func wanted(_ count: Int, isInfinite: Bool) -> Int { max(1, isInfinite ? count : count - 2) }

  private mutating func append(_ sample: SumSamples.Sample, _ value: Expr) {
    guard !value.hasInfinity, let ball = SumCheck.ball(value) else { return }
    references.append(Reference(values: sample.values, value: ball, error: 0))
  }

  private mutating func append(_ sample: SumSamples.Sample, _ estimate: SeriesEstimate?) {
    guard let estimate, estimate.error < SumCheck.largestError else { return }
    references.append(Reference(values: sample.values, value: estimate.value, error: estimate.error))
  }

  private static func ball(_ e: Expr) -> ComplexBall? {
    guard let tape = try? Tape(e, variables: []) else { return nil }
    let value = tape.balls(at: [], precision: precision)[0]
    return value.isFinite ? value : nil
  }

  /// Whether the value agrees at all the samples, and there are enough of them.
  func accepts(_ candidate: Expr) throws(MathError) -> Bool {
    if references.count < wanted || candidate.hasInfinity { return false }
    return references.allSatisfy { reference in
      let value = candidate.substituting(reference.values)
      guard !value.hasInfinity, let ball = SumCheck.ball(value) else { return false }
      let difference = ball.subtracting(reference.value, precision: SumCheck.precision)
      let size = max(1, reference.value.magnitude(precision: 64).upperBound)
      let distance = difference.magnitude(precision: 64).upperBound
      if reference.error == 0 { return difference.containsZero && distance < 1e-25 * size }
      return distance <= max(1e-14 * size, 100 * reference.error)
    }
  }
}
