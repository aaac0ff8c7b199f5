/// A closed interval that may be empty: the range of a coordinate over some data.
public struct Extent: Equatable, Sendable {
  /// The smallest value; +∞ when empty.
  public var lower: Double
  /// The largest value; -∞ when empty.
  public var upper: Double

  /// Makes the interval between two values; `lower > upper` means empty.
  public init(_ lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The empty interval.
  public static let empty = Extent(.infinity, -.infinity)

  /// Whether there is no value.
  public var isEmpty: Bool { !(lower <= upper) }

  /// upper - lower; 0 when empty.
  public var length: Double { isEmpty ? 0 : upper - lower }

  /// The centre, without overflow.
  public var middle: Double { lower / 2 + upper / 2 }

  /// Whether the value lies in the interval.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// Takes in one more value; NaN and infinities are ignored.
  public mutating func include(_ value: Double) {
    guard value.isFinite else { return }
    lower = Swift.min(lower, value)
    upper = Swift.max(upper, value)
  }

  /// Takes in another interval.
  public mutating func include(_ other: Extent) {
    lower = Swift.min(lower, other.lower)
    upper = Swift.max(upper, other.upper)
  }
}
