import Evaluation
import Exact
import Expressions
import Functions

/// Values for the parameters of an integral that the assumptions allow.
struct ParameterSamples {
  /// Up to three sets of values; one empty set when there are no parameters; none when no values are found.
  let values: [[Expr: Expr]]

  init(_ parameters: [Symbol], _ assumptions: Assumptions) {
    if parameters.isEmpty {
      values = [[:]]
      return
    }
    let points = AssumedPoints(of: parameters, assumptions)
    var found: [[Expr: Expr]] = []
    for k in 0..<40 where found.count < 3 {
      let point = points.point { symbol, j in assumptions.spread(symbol, 3 * k + 5 * j + (k / 4) * j) }
      guard let point else { continue }
      found.append(Dictionary(uniqueKeysWithValues: parameters.map { (Expr($0), Expr(point[$0] ?? 0)) }))
    }
    values = found
  }
}
