/// An arrow along a line.
public struct ArrowShape: Equatable, Sendable {
  /// The points it runs through, in data coordinates: at least two.
  public var points: [Point]
  /// How the shaft is drawn; the head has its colour.
  public var stroke: Stroke
  /// The length of the head in points.
  public var headSize: Double
  /// Whether there is a head at the end.
  public var headAtEnd: Bool
  /// Whether there is a head at the beginning.
  public var headAtStart: Bool

  /// Makes an arrow.
  public init(
    _ points: [Point], stroke: Stroke, headSize: Double = 7, headAtEnd: Bool = true, headAtStart: Bool = false
  ) {
    self.points = points
    self.stroke = stroke
    self.headSize = headSize
    self.headAtEnd = headAtEnd
    self.headAtStart = headAtStart
  }
}
