/// The ranges of the coordinates of some data.
struct DataBounds: Equatable, Sendable {
  var x = Extent.empty
  var y = Extent.empty

  /// Takes in points that both axes can show.
  mutating func include(_ points: [Point], _ scales: (x: AxisScale, y: AxisScale), view: Extent? = nil) {
    for point in points {
      let shown = scales.x.forward(point.x).isFinite && scales.y.forward(point.y).isFinite
      guard shown else { continue }
      x.include(point.x)
      if view == nil { y.include(point.y) }
    }
    if let view { y.include(view) }
  }

  /// Takes in an abscissa alone.
  mutating func include(x value: Double, _ scale: AxisScale) {
    if scale.forward(value).isFinite { x.include(value) }
  }

  /// Takes in an ordinate alone.
  mutating func include(y value: Double, _ scale: AxisScale) {
    if scale.forward(value).isFinite { y.include(value) }
  }
}

extension Shape {
  /// Takes the range of the shape into the bounds.
  func extend(_ bounds: inout DataBounds, scales: (x: AxisScale, y: AxisScale)) {
    switch self {
    case .path(let shape):
      for piece in shape.pieces { bounds.include(piece, scales, view: shape.view) }
    case .region(let shape):
      if shape.isBounding { for ring in shape.rings { bounds.include(ring, scales) } }
    case .markers(let shape): bounds.include(shape.points, scales)
    case .bars(let shape):
      for bar in shape.bars {
        for value in [bar.x.lower, bar.x.upper] { bounds.include(x: value, scales.x) }
        for value in [bar.y.lower, bar.y.upper] { bounds.include(y: value, scales.y) }
      }
    case .raster(let shape):
      bounds.include([Point(shape.x.lower, shape.y.lower), Point(shape.x.upper, shape.y.upper)], scales)
    case .span(let shape):
      if shape.isHorizontal {
        bounds.include(y: shape.value, scales.y)
      } else {
        bounds.include(x: shape.value, scales.x)
      }
    case .text(let shape):
      if !shape.isRelative { bounds.include([shape.position], scales) }
    case .arrow(let shape): bounds.include(shape.points, scales)
    }
  }

  /// Whether the shape fills its range to the edge, so that no margin belongs around it.
  var isFull: Bool {
    switch self {
    case .raster: true
    case .region(let shape): if case .scale = shape.paint { true } else { false }
    default: false
    }
  }
}
