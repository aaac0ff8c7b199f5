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
    let points = SamplePoints(parameters, Symbol("∫"), assumptions)
    var found: [[Expr: Expr]] = []
    for k in 0..<40 where found.count < 3 {
      var set: [Expr: Expr] = [:]
      for (j, symbol) in parameters.enumerated() {
        set[Expr(symbol)] = Expr(points.parameterValue(symbol, 3 * k + 5 * j + (k / 4) * j))
      }
      if assumptions.statements.allSatisfy({ $0.substituting(set).constantTruth != .no }) { found.append(set) }
    }
    values = found
  }
}
