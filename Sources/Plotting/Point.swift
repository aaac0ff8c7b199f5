/// A point of the plane, in data coordinates or in pixels.
public struct Point: Equatable, Hashable, Sendable {
  /// The abscissa.
  public var x: Double
  /// The ordinate.
  public var y: Double

  /// Makes the point (x, y).
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// Whether both coordinates are finite.
  public var isFinite: Bool { x.isFinite && y.isFinite }
}
