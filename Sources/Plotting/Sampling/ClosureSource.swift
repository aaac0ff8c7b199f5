/// A function given by closures.
public struct ClosureSource: FunctionSource {
  private let evaluate: ([Double]) throws -> [Double]
  private let bound: ((Double, Double) throws -> (lower: Double, upper: Double)?)?

  /// A function of one number at a time, with optional bounds over intervals.
  public init(
    _ function: @escaping (Double) throws -> Double,
    enclosure: ((Double, Double) throws -> (lower: Double, upper: Double)?)? = nil
  ) {
    evaluate = { try $0.map(function) }
    bound = enclosure
  }

  private init(
    evaluate: @escaping ([Double]) throws -> [Double],
    bound: ((Double, Double) throws -> (lower: Double, upper: Double)?)?
  ) {
    self.evaluate = evaluate
    self.bound = bound
  }

  /// A function of many numbers at once, with optional bounds over intervals.
  public static func batch(
    _ function: @escaping ([Double]) throws -> [Double],
    enclosure: ((Double, Double) throws -> (lower: Double, upper: Double)?)? = nil
  ) -> ClosureSource {
    ClosureSource(evaluate: function, bound: enclosure)
  }

  /// The closure's values; throws when their number is wrong.
  public func values(at points: [Double]) throws -> [Double] {
    let values = try evaluate(points)
    guard values.count == points.count else {
      throw PlottingError(.badData, "the function gave \(values.count) values for \(points.count) points")
    }
    return values
  }

  /// The closure's bounds.
  public func enclosure(over lower: Double, upper: Double) throws -> (lower: Double, upper: Double)? {
    try bound?(lower, upper)
  }
}
