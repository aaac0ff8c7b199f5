/// Points with markers.
public struct MarkersShape: Equatable, Sendable {
  /// Where they stand, in data coordinates; points that are not finite are left out.
  public var points: [Point]
  /// Their shape.
  public var marker: Marker
  /// Their diameter in points of 1/72 inch.
  public var size: Double
  /// Their colour.
  public var paint: Paint
  /// The colour of their edge; nil for none.
  public var edge: Paint?
  /// Whether the inside is filled.
  public var isFilled: Bool
  /// 0 invisible … 1 opaque.
  public var alpha: Double
  /// A colour for each point, repeated when there are fewer; empty for `paint`.
  public var colors: [Color]
  /// A diameter for each point, repeated when there are fewer; empty for `size`.
  public var sizes: [Double]

  /// Makes markers.
  public init(
    _ points: [Point], marker: Marker = .circle, size: Double = 3.2, paint: Paint, edge: Paint? = nil,
    isFilled: Bool = true, alpha: Double = 1, colors: [Color] = [], sizes: [Double] = []
  ) {
    self.points = points
    self.marker = marker
    self.size = size
    self.paint = paint
    self.edge = edge
    self.isFilled = isFilled
    self.alpha = alpha
    self.colors = colors
    self.sizes = sizes
  }
}
