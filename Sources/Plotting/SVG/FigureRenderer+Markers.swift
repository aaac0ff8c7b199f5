extension FigureRenderer {
  /// From this many points on, circles are dots of a round pen, without edges.
  private static let manyPoints = 3000

  mutating func draw(_ shape: MarkersShape) {
    let margin = shape.size * 2 + 4
    let box = layout.inner.inset(left: -margin, top: -margin, right: -margin, bottom: -margin)
    var seen: Set<Point> = []
    let many = shape.points.count > Self.manyPoints
    let grain = max(0.5, shape.points.count > 100_000 ? shape.size * 0.4 : 0.5)
    var places: [(pixel: Point, index: Int)] = []
    for (index, point) in shape.points.enumerated() {
      var pixel = layout.pixel(point)
      guard pixel.isFinite, box.contains(pixel) else { continue }
      if many {
        // Points that fall on the same place of a grid much finer than a marker are one.
        pixel = Point((pixel.x / grain).rounded() * grain, (pixel.y / grain).rounded() * grain)
        guard seen.insert(pixel).inserted else { continue }
      }
      places.append((pixel, index))
    }
    if shape.colors.isEmpty && shape.sizes.isEmpty && (shape.alpha >= 1 || many) {
      draw(places.map(\.pixel), shape, color: nil, size: shape.size, asDots: many)
    } else {
      drawEach(places, shape)
    }
  }

  /// Points of different colours or sizes, and translucent points, which add up where they overlap.
  private mutating func drawEach(_ places: [(pixel: Point, index: Int)], _ shape: MarkersShape) {
    for place in places {
      let color = shape.colors.isEmpty ? nil : shape.colors[place.index % shape.colors.count]
      let size = shape.sizes.isEmpty ? shape.size : shape.sizes[place.index % shape.sizes.count]
      draw([place.pixel], shape, color: color, size: size, asDots: false)
    }
  }

  private mutating func draw(
    _ pixels: [Point], _ shape: MarkersShape, color: Color?, size: Double, asDots: Bool
  ) {
    guard !pixels.isEmpty else { return }
    let diameter = min(max(size.isFinite ? size : 3, 0.1), 1000) * 100 / 72
    let role: Role = color.map { .fixed($0) } ?? Role(shape.paint)
    body += markers(
      pixels, shape.marker, diameter: diameter, role: role, edge: shape.edge.map { Role($0) },
      isFilled: shape.isFilled, alpha: shape.alpha, asDots: asDots)
  }

  /// One path element with a marker at each place.
  mutating func markers(
    _ pixels: [Point], _ marker: Marker, diameter: Double, role: Role, edge: Role? = nil, isFilled: Bool = true,
    alpha: Double = 1, asDots: Bool = false
  ) -> String {
    if marker.isLines {
      let data = pixels.map { strokes(marker, at: $0, diameter) }.joined()
      return "<path d=\"\(data)\" stroke-width=\"1.5\"" + styles.stroke(role) + opacity("stroke-opacity", alpha) + "/>"
    }
    let round = marker.corners.isEmpty
    let size = marker == .dot ? diameter * 0.55 : marker == .pixel ? 1 : diameter
    if round, asDots, isFilled, edge == nil {
      let data = pixels.map { "M\(SVGText.number($0.x)) \(SVGText.number($0.y))h0" }.joined()
      let width = " stroke-width=\"\(SVGText.number(size))\" stroke-linecap=\"round\""
      return "<path d=\"\(data)\"" + width + styles.stroke(role) + opacity("stroke-opacity", alpha) + "/>"
    }
    let data = pixels.map { round ? circle(at: $0, size) : outline(marker, at: $0, size) }.joined()
    var paint = ""
    if !isFilled {
      paint = styles.stroke(edge ?? role) + " stroke-width=\"1.3\""
    } else if let edge {
      paint = styles.both(fill: role, stroke: edge) + " stroke-width=\"1.1\""
    } else {
      paint = styles.fill(role)
    }
    return "<path d=\"\(data)\"" + paint + opacity("opacity", alpha) + "/>"
  }

  private func circle(at point: Point, _ diameter: Double) -> String {
    let radius = SVGText.number(diameter / 2)
    let full = SVGText.number(2 * diameter / 2)
    let start = "M\(SVGText.number(point.x - diameter / 2)) \(SVGText.number(point.y))"
    return start + "a\(radius) \(radius) 0 1 0 \(full) 0a\(radius) \(radius) 0 1 0-\(full) 0z"
  }

  private func outline(_ marker: Marker, at point: Point, _ diameter: Double) -> String {
    SVGText.path(
      marker.corners.map { Point(point.x + $0.x * diameter, point.y + $0.y * diameter) }, isClosed: true)
  }

  private func strokes(_ marker: Marker, at point: Point, _ diameter: Double) -> String {
    let ends = marker.corners.map { Point(point.x + $0.x * diameter, point.y + $0.y * diameter) }
    return stride(from: 0, to: ends.count, by: 2).map { SVGText.path([ends[$0], ends[$0 + 1]]) }.joined()
  }
}
