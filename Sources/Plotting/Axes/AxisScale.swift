import Glibc

/// How a coordinate is spread along an axis.
public enum AxisScale: Equatable, Sendable {
  /// Equal differences take equal lengths.
  case linear
  /// Equal ratios take equal lengths; only positive values can be shown. The base (> 1) sets the ticks.
  case logarithmic(base: Double)

  /// Whether ratios are shown.
  public var isLogarithmic: Bool { self != .linear }

  /// The value in the measure in which the axis is uniform; NaN for values that it cannot show.
  public func forward(_ value: Double) -> Double {
    switch self {
    case .linear: value
    case .logarithmic: value > 0 ? log10(value) : .nan
    }
  }

  /// The value at a place of the uniform measure.
  public func backward(_ place: Double) -> Double {
    switch self {
    case .linear: place
    case .logarithmic: pow(10, place)
    }
  }
}
