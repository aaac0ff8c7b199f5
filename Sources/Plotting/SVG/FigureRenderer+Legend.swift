extension FigureRenderer {
  mutating func drawLegend() {
    guard let legend = Legend(graphics, fontSize: fontSize) else { return }
    let box = LegendPlacement(layout: layout, legend: legend).box
    let (size, row, pad, handle) = (fontSize, legend.row, legend.pad, legend.handle)
    body +=
      "<g stroke-linecap=\"round\">" + rect(box) + " rx=\"4\"" + styles.both(fill: .ground, stroke: .edge)
      + " fill-opacity=\".9\"/>"
    var y = box.y + pad * 0.65 + row / 2
    if let title = legend.title {
      label(title, at: Point(box.middle.x, y + size * 0.35), size: size)
      y += row
    }
    for entry in legend.entries {
      drawHandle(entry.shape, PixelRect(x: box.x + pad, y: y - size * 0.4, width: handle, height: size * 0.8))
      label(
        entry.text, at: Point(box.x + pad + handle + size * 0.6, y + size * 0.35), size: size, anchor: "start")
      y += row
    }
    body += "</g>"
  }

  /// A small picture of the shape.
  private mutating func drawHandle(_ shape: Shape, _ box: PixelRect) {
    let ends = (Point(box.x, box.middle.y), Point(box.right, box.middle.y))
    switch shape {
    case .path(let path):
      drawLineHandle(path.stroke, ends)
      drawMarkerHandle(near: path, box)
    case .span(let span): drawLineHandle(span.stroke, ends)
    case .arrow(let arrow): drawLineHandle(arrow.stroke, ends)
    case .markers(let shape):
      let diameter = min(max(shape.size, 3), 8) * 100 / 72
      let role: Role = shape.colors.first.map { .fixed($0) } ?? Role(shape.paint)
      body += markers(
        [box.middle], shape.marker, diameter: diameter, role: role, edge: shape.edge.map { Role($0) },
        isFilled: shape.isFilled, alpha: shape.alpha)
    case .region(let region):
      body += rect(box) + styles.fill(Role(region.paint)) + opacity("fill-opacity", region.alpha) + "/>"
    case .bars(let bars):
      body +=
        rect(box)
        + (bars.isFilled
          ? styles.fill(Role(bars.paint)) : " fill=\"none\"" + styles.stroke(Role(bars.edge ?? bars.paint)))
      body += opacity("fill-opacity", bars.alpha) + "/>"
    case .raster, .text: break
    }
  }

  private mutating func drawLineHandle(_ stroke: Stroke, _ ends: (Point, Point)) {
    guard stroke.dash != .none else { return }
    var stroke = stroke
    stroke.thickness = min(stroke.thickness, 5)
    line(ends.0, ends.1, " fill=\"none\"" + attributes(stroke))
  }

  /// The marker of the points that belong to a labelled line: the unlabelled ones right after it.
  private mutating func drawMarkerHandle(near path: PathShape, _ box: PixelRect) {
    guard let index = graphics.primitives.firstIndex(where: { $0.shape == .path(path) && $0.label != nil }),
      graphics.primitives.indices.contains(index + 1), graphics.primitives[index + 1].label == nil,
      case .markers(let shape) = graphics.primitives[index + 1].shape, shape.points == path.pieces.flatMap({ $0 })
    else { return }
    drawHandle(.markers(shape), box)
  }
}
