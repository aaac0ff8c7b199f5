import Exact
import Expressions
import Functions
import Simplification

/// Values for the symbols of a sum at which it can be added up: integers for those in its ends, rational numbers that the
/// assumptions allow for the others.
struct SumSamples {
  struct Sample {
    let values: [Expr: Expr]
    let lower: Int
    /// nil for an infinite sum.
    let upper: Int?
  }

  let samples: [Sample]

  /// As many as are taken, and the longest range.
  private static let (count, longest) = (7, 14)

  init(_ f: Expr, _ k: Symbol, _ a: Expr, _ b: Expr, _ assumptions: Assumptions) {
    let ends = (a.symbols + b.symbols).unique
    let parameters = f.symbols.filter { $0 != k && !ends.contains($0) }
    let wanted = ends.isEmpty ? 2 : SumSamples.count
    var found: [Sample] = []
    for trial in 0..<200 where found.count < (ends.isEmpty && parameters.isEmpty ? 1 : wanted) {
      var values: [Expr: Expr] = [:]
      for (i, symbol) in ends.enumerated() { values[Expr(symbol)] = Expr(SumSamples.integer(trial, i)) }
      for (j, symbol) in parameters.enumerated() {
        let place = 3 * trial + 5 * j + (trial / 4) * j
        values[Expr(symbol)] = Expr(assumptions.sample(symbol, at: assumptions.spread(symbol, place)))
      }
      guard let sample = SumSamples.sample(values, a, b),
        assumptions.statements.allSatisfy({ $0.substituting(values).constantTruth != .no })
      else { continue }
      found.append(sample)
    }
    samples = found
  }

  /// 0, 1, 2, … for one symbol; combinations for several.
  private static func integer(_ trial: Int, _ i: Int) -> Int {
    switch i {
    case 0: trial % 11
    case 1: (trial / 2 + trial % 3) % 9
    default: (trial / (i + 1) + i) % 7
    }
  }

  private static func sample(_ values: [Expr: Expr], _ a: Expr, _ b: Expr) -> Sample? {
    let first = a == -.infinity ? 0 : a.substituting(values).smallInteger
    guard let first else { return nil }
    if b == .infinity { return Sample(values: values, lower: first, upper: nil) }
    guard let last = b.substituting(values).smallInteger, last >= first, last - first <= longest else { return nil }
    return Sample(values: values, lower: first, upper: last)
  }
}
