/// Lines through points; several pieces where a curve has breaks.
public struct PathShape: Equatable, Sendable {
  /// The pieces, in data coordinates.
  public var pieces: [[Point]]
  /// Whether each piece returns to its first point.
  public var isClosed: Bool
  /// How it is drawn.
  public var stroke: Stroke
  /// The ordinates worth showing, when the curve runs to infinity; nil for all of them.
  public var view: Extent?

  /// Makes a path.
  public init(_ pieces: [[Point]], isClosed: Bool = false, stroke: Stroke, view: Extent? = nil) {
    self.pieces = pieces
    self.isClosed = isClosed
    self.stroke = stroke
    self.view = view
  }
}
