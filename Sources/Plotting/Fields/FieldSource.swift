/// A real function of two variables.
public protocol FieldSource {
  /// The values at the points (x[i], y[i]), NaN where there is none. An error ends the plot and reaches the caller.
  func values(x: [Double], y: [Double]) throws -> [Double]
}
