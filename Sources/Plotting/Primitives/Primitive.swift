/// One thing in a picture: a shape, its entry in the legend and its place in the pile.
public struct Primitive: Equatable, Sendable {
  /// What is drawn.
  public var shape: Shape
  /// Its text in the legend; nil for no entry.
  public var label: String?
  /// Higher ones cover lower ones; equal ones lie in the order of drawing.
  public var zOrder: Double
  /// What a reader who cannot see the picture is told.
  public var summary: String?
  /// What the user should know about the drawing; nil when all is well.
  public var remark: String?

  /// Makes a primitive; without `zOrder` it lies where shapes of its kind do: cells, areas, lines, points, texts.
  public init(_ shape: Shape, label: String? = nil, zOrder: Double? = nil, summary: String? = nil) {
    self.shape = shape
    self.label = label
    self.zOrder = zOrder ?? shape.layer
    self.summary = summary
  }
}

extension Shape {
  /// The layer of shapes of this kind.
  var layer: Double {
    switch self {
    case .raster: 0
    case .region: 1
    case .bars: 2
    case .span: 3
    case .path: 4
    case .markers: 5
    case .arrow: 6
    case .text: 7
    }
  }

  /// The shape after `offset` series were put before its own.
  func shifted(by offset: Int) -> Shape {
    switch self {
    case .path(var shape):
      shape.stroke.paint = shape.stroke.paint.shifted(by: offset)
      return .path(shape)
    case .region(var shape):
      shape.paint = shape.paint.shifted(by: offset)
      return .region(shape)
    case .markers(var shape):
      shape.paint = shape.paint.shifted(by: offset)
      shape.edge = shape.edge?.shifted(by: offset)
      return .markers(shape)
    case .bars(var shape):
      shape.paint = shape.paint.shifted(by: offset)
      shape.edge = shape.edge?.shifted(by: offset)
      return .bars(shape)
    case .span(var shape):
      shape.stroke.paint = shape.stroke.paint.shifted(by: offset)
      return .span(shape)
    case .arrow(var shape):
      shape.stroke.paint = shape.stroke.paint.shifted(by: offset)
      return .arrow(shape)
    case .text(var shape):
      shape.paint = shape.paint.shifted(by: offset)
      return .text(shape)
    case .raster:
      return self
    }
  }
}
