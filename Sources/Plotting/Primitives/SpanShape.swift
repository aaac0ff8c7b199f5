/// A line right across the picture (`axhline`, `axvline`).
public struct SpanShape: Equatable, Sendable {
  /// The coordinate it stands at.
  public var value: Double
  /// Whether the line is horizontal, at the ordinate `value`.
  public var isHorizontal: Bool
  /// How it is drawn.
  public var stroke: Stroke

  /// Makes a line.
  public init(_ value: Double, isHorizontal: Bool, stroke: Stroke) {
    self.value = value
    self.isHorizontal = isHorizontal
    self.stroke = stroke
  }
}
