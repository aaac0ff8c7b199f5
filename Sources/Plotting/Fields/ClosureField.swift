/// A function of two variables given by a closure.
public struct ClosureField: FieldSource {
  private let evaluate: ([Double], [Double]) throws -> [Double]

  /// A function of one point at a time.
  public init(_ function: @escaping (Double, Double) throws -> Double) {
    evaluate = { xs, ys in try zip(xs, ys).map { try function($0, $1) } }
  }

  private init(evaluate: @escaping ([Double], [Double]) throws -> [Double]) {
    self.evaluate = evaluate
  }

  /// A function of many points at once.
  public static func batch(_ function: @escaping ([Double], [Double]) throws -> [Double]) -> ClosureField {
    ClosureField(evaluate: function)
  }

  /// The closure's values; throws when their number is wrong.
  public func values(x: [Double], y: [Double]) throws -> [Double] {
    let values = try evaluate(x, y)
    guard values.count == x.count else {
      throw PlottingError(.badData, "the function gave \(values.count) values for \(x.count) points")
    }
    return values
  }
}
