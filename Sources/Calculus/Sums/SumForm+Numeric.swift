import Balls
import Evaluation
public import Exact
public import Expressions
import Simplification

extension SumForm {
  /// Finite ranges of at most so many terms are computed.
  private static let largestCount = 10_000_000

  /// The value to `bits` bits, proved for a finite range; nil when the terms or ends are not numeric, or nothing was found.
  public func numeric(bits: Int, budget: Budget) throws(MathError) -> (number: Number, isProved: Bool)? {
    guard let k = variable.symbol, term.symbols.allSatisfy({ $0 == k }), let first = lower.smallInteger else {
      return nil
    }
    if upper == .infinity {
      let estimate =
        try isProduct
        ? SeriesEstimate(logarithmsOf: term, k, from: first, budget) : SeriesEstimate(term, k, from: first, budget)
      guard let estimate, estimate.error < 1e-16 * max(1e-300, estimate.value.magnitude(precision: 64).lowerBound)
      else {
        return nil
      }
      let (re, im) = (estimate.value.real.midpoint, estimate.value.imaginary)
      return (im.containsZero ? .real(re) : .complex(re, im.midpoint), false)
    }
    guard let last = upper.smallInteger, last - first < SumForm.largestCount,
      let tape = try? Tape(term, variables: [], parameters: [k])
    else { return nil }
    let precision = bits + 64
    var value = isProduct ? ComplexBall.one : .zero
    for i in stride(from: first, through: last, by: 1) {
      try budget.spend()
      let next = tape.balls(at: [ComplexBall(i)], precision: precision)[0]
      value = isProduct ? value.multiplied(by: next, precision: precision) : value.adding(next, precision: precision)
    }
    guard value.isFinite else { return nil }
    return (.ball(value, precision: bits), true)
  }
}
