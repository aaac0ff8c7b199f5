/// A real function of one variable, as the sampler sees it: numbers, and, where they are known, proved bounds.
public protocol FunctionSource {
  /// The values at some points, in their order; NaN (or an infinity) where there is none.
  ///
  /// An error ends the sampling and reaches the caller: a stop, or a time limit. A point outside the domain is NaN.
  func values(at points: [Double]) throws -> [Double]

  /// Bounds of all values over a closed interval: infinite where a pole may lie in it, nil when nothing is known.
  func enclosure(over lower: Double, upper: Double) throws -> (lower: Double, upper: Double)?

  /// Whether bounds are known somewhere, so that a curve is certified.
  var isBounded: Bool { get }

  /// What an enclosure costs, in values of an ordinary function: the budget of a plot counts in this unit.
  var enclosureCost: Int { get }
}

extension FunctionSource {
  /// As a source without bounds.
  public var isBounded: Bool { false }

  /// As much as a value.
  public var enclosureCost: Int { 1 }

  /// Nothing is known.
  public func enclosure(over lower: Double, upper: Double) throws -> (lower: Double, upper: Double)? { nil }
}
