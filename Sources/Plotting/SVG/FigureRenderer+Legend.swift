extension FigureRenderer {
  /// An entry of the legend: its text, and what the primitive under it looks like.
  private struct Entry {
    let text: RichText
    var shapes: [Shape]
  }

  /// Entries in the order of drawing; primitives of the same label and series share one.
  private var entries: [Entry] {
    var entries: [Entry] = []
    for primitive in graphics.primitives {
      guard let text = primitive.label, !text.isEmpty else { continue }
      entries.append(Entry(text: RichText(text), shapes: [primitive.shape]))
    }
    return entries
  }

  mutating func drawLegend() {
    guard options.showLegend ?? true else { return }
    let entries = Array(entries.prefix(60))
    guard !entries.isEmpty else { return }
    let size = fontSize
    let row = size * 1.4
    let handle = size * 2
    let pad = size * 0.55
    let title = options.legendTitle.map { RichText($0) }
    let widest = max(entries.reduce(0) { max($0, $1.text.width) }, (title?.width ?? 0) - 2.6) * size
    let rows = Double(entries.count + (title == nil ? 0 : 1))
    let width = handle + size * 0.6 + widest + pad * 2
    let box = place(width: width, height: rows * row + pad * 1.3)
    body +=
      "<g stroke-linecap=\"round\">" + rect(box) + " rx=\"4\"" + styles.both(fill: .ground, stroke: .edge)
      + " fill-opacity=\".9\"/>"
    var y = box.y + pad * 0.65 + row / 2
    if let title {
      label(title, at: Point(box.middle.x, y + size * 0.35), size: size)
      y += row
    }
    for entry in entries {
      drawHandle(entry.shapes[0], PixelRect(x: box.x + pad, y: y - size * 0.4, width: handle, height: size * 0.8))
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

  /// The place of the legend's box.
  private func place(width: Double, height: Double) -> PixelRect {
    let room = layout.inner.inset(left: 8, top: 8, right: 8, bottom: 8)
    func box(_ location: LegendLocation) -> PixelRect {
      PixelRect(
        x: room.x + (room.width - width) * location.place.x, y: room.y + (room.height - height) * location.place.y,
        width: width, height: height)
    }
    let wished = options.legendLocation ?? .best
    guard wished == .best else { return box(wished) }
    let obstacles = obstacles()
    let order: [LegendLocation] = [
      .upperRight, .upperLeft, .lowerRight, .lowerLeft, .centerRight, .centerLeft, .upperCenter, .lowerCenter, .center,
    ]
    var best = (location: LegendLocation.upperRight, cost: Double.infinity)
    for location in order {
      let cost = cost(box(location), obstacles)
      if cost < best.cost - 1e-9 { best = (location, cost) }
    }
    return box(best.location)
  }

  /// Points that a legend had better not cover: the data about every five pixels, and the axes' labels.
  private func obstacles() -> [Point] {
    var points: [Point] = []
    for primitive in graphics.primitives {
      switch primitive.shape {
      case .path(let shape): for piece in shape.pieces { walk(piece, into: &points) }
      case .markers(let shape): points += sparse(shape.points).map(layout.pixel)
      case .arrow(let shape): walk(shape.points, into: &points)
      case .text(let shape): points += [layout.pixel(shape.position)]
      case .bars(let shape):
        for bar in shape.bars.prefix(500) {
          walk([Point(bar.x.lower, bar.y.upper), Point(bar.x.upper, bar.y.upper)], into: &points)
          walk([Point(bar.x.middle, bar.y.lower), Point(bar.x.middle, bar.y.upper)], into: &points)
        }
      case .span(let shape):
        let x = layout.view.x
        let y = layout.view.y
        walk(
          shape.isHorizontal
            ? [Point(x.lower, shape.value), Point(x.upper, shape.value)]
            : [Point(shape.value, y.lower), Point(shape.value, y.upper)], into: &points)
      case .region, .raster: break
      }
    }
    if layout.hasAxes, !layout.hasFrame {
      for step in 0..<60 {
        let part = Double(step) / 60
        points.append(Point(layout.inner.x + layout.inner.width * part, layout.xAxisLine))
        points.append(Point(layout.yAxisLine, layout.inner.y + layout.inner.height * part))
      }
      for tick in layout.xTicks.ticks { points.append(Point(layout.xAxis.pixel(tick.value), layout.xAxisLine + 10)) }
      for tick in layout.yTicks.ticks { points.append(Point(layout.yAxisLine - 10, layout.yAxis.pixel(tick.value))) }
    }
    return points.filter(layout.inner.contains)
  }

  private func sparse<Element>(_ all: [Element]) -> [Element] {
    let step = max(all.count / 2000, 1)
    return step == 1 ? all : stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  /// Points along a polyline, about five pixels apart.
  private func walk(_ line: [Point], into points: inout [Point]) {
    let pixels = line.map(layout.pixel)
    for (a, b) in zip(pixels, pixels.dropFirst()) where a.isFinite && b.isFinite {
      let length = max(abs(b.x - a.x), abs(b.y - a.y))
      let count = min(Int(min(length, 1e6) / 5) + 1, 400)
      for index in 0..<count {
        let part = Double(index) / Double(count)
        points.append(Point(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part))
      }
    }
  }

  /// How much of the data a box covers; a little less for boxes that keep their distance.
  private func cost(_ box: PixelRect, _ obstacles: [Point]) -> Double {
    let near = box.inset(left: -8, top: -8, right: -8, bottom: -8)
    return obstacles.reduce(0) { $0 + (box.contains($1) ? 1 : near.contains($1) ? 0.3 : 0) }
  }
}
