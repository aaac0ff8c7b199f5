import Glibc

extension FigureRenderer {
  /// The rectangle beyond which nothing of a line with this width can be seen.
  private func visible(_ width: Double) -> PixelRect {
    let margin = 4 + width * 2
    return layout.inner.inset(left: -margin, top: -margin, right: -margin, bottom: -margin)
  }

  /// The runs of points that the axes can show.
  private func finiteRuns(_ points: [Point]) -> [[Point]] {
    var runs: [[Point]] = []
    var run: [Point] = []
    for point in points {
      let pixel = layout.pixel(point)
      if pixel.isFinite {
        run.append(Point(min(max(pixel.x, -1e6), 1e6), min(max(pixel.y, -1e6), 1e6)))
      } else if !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    if !run.isEmpty { runs.append(run) }
    return runs
  }

  mutating func draw(_ shape: PathShape) {
    guard shape.stroke.dash != .none else { return }
    let box = visible(shape.stroke.thickness * Self.lineWidth)
    var data = ""
    for piece in shape.pieces {
      let runs = finiteRuns(piece)
      let whole = shape.isClosed && runs.count == 1 && runs[0].allSatisfy(box.contains)
      for run in runs {
        let closed = shape.isClosed && !whole ? run + run.prefix(1) : run
        for part in PathClipper.clipped(closed, to: box) {
          data += SVGText.path(PathSimplifier.simplified(part), isClosed: whole)
        }
      }
    }
    guard !data.isEmpty else { return }
    body += "<path d=\"\(data)\"\(attributes(shape.stroke))/>"
  }

  mutating func draw(_ shape: RegionShape) {
    let box = visible(0)
    var data = ""
    for ring in shape.rings {
      let pixels = ring.map { clamped(layout.pixel($0), $0) }
      let clipped = PathClipper.clippedRing(pixels, to: box)
      guard clipped.count > 2 else { continue }
      data += SVGText.path(PathSimplifier.simplified(clipped), isClosed: true)
    }
    guard !data.isEmpty else { return }
    body += "<path d=\"\(data)\" fill-rule=\"evenodd\"" + styles.fill(Role(shape.paint))
    body += opacity("fill-opacity", shape.alpha) + "/>"
  }

  /// A pixel with infinite coordinates, and values that a logarithm cannot show, brought to the border.
  private func clamped(_ pixel: Point, _ value: Point) -> Point {
    func bring(_ pixel: Double, _ value: Double, _ axis: Axis) -> Double {
      if pixel.isFinite { return min(max(pixel, -1e6), 1e6) }
      return value > 0 ? axis.pixel(axis.extent.upper) : axis.pixel(axis.extent.lower)
    }
    return Point(bring(pixel.x, value.x, layout.xAxis), bring(pixel.y, value.y, layout.yAxis))
  }

  mutating func draw(_ shape: SpanShape) {
    guard shape.stroke.dash != .none else { return }
    let box = layout.inner
    let place = shape.isHorizontal ? layout.yAxis.pixel(shape.value) : layout.xAxis.pixel(shape.value)
    guard place.isFinite else { return }
    let ends =
      shape.isHorizontal
      ? (Point(box.x, place), Point(box.right, place)) : (Point(place, box.y), Point(place, box.bottom))
    line(ends.0, ends.1, attributes(shape.stroke))
  }

  mutating func draw(_ shape: BarsShape) {
    var data = ""
    let box = visible(4)
    for bar in shape.bars {
      let a = clamped(layout.pixel(Point(bar.x.lower, bar.y.lower)), Point(bar.x.lower, bar.y.lower))
      let b = clamped(layout.pixel(Point(bar.x.upper, bar.y.upper)), Point(bar.x.upper, bar.y.upper))
      let ring = PathClipper.clippedRing([a, Point(b.x, a.y), b, Point(a.x, b.y)], to: box)
      guard ring.count > 2 else { continue }
      data += SVGText.path(ring, isClosed: true)
    }
    guard !data.isEmpty else { return }
    let edge = shape.edge ?? (shape.isFilled ? nil : shape.paint)
    body += "<path d=\"\(data)\" stroke-linejoin=\"miter\""
    switch (shape.isFilled, edge) {
    case (true, let edge?): body += styles.both(fill: Role(shape.paint), stroke: Role(edge))
    case (true, nil): body += styles.fill(Role(shape.paint))
    case (false, let edge): body += styles.stroke(Role(edge ?? shape.paint))
    }
    body += opacity("fill-opacity", shape.alpha) + "/>"
  }

  mutating func draw(_ shape: ArrowShape) {
    let pixels = shape.points.map(layout.pixel)
    guard pixels.count > 1, pixels.allSatisfy(\.isFinite) else { return }
    let length = shape.headSize * 100 / 72
    var shaft = pixels
    var heads = ""
    if shape.headAtEnd { heads += head(&shaft, length) }
    if shape.headAtStart {
      shaft.reverse()
      heads += head(&shaft, length)
      shaft.reverse()
    }
    body += "<path d=\"\(SVGText.path(shaft))\"\(attributes(shape.stroke))/>"
    guard !heads.isEmpty else { return }
    body += "<path d=\"\(heads)\"" + styles.fill(Role(shape.stroke.paint))
    body += opacity("fill-opacity", shape.stroke.alpha) + "/>"
  }

  /// The triangle at the end of a shaft, which is shortened to the foot of the triangle.
  private func head(_ shaft: inout [Point], _ length: Double) -> String {
    let tip = shaft[shaft.count - 1]
    let from = shaft[shaft.count - 2]
    let distance = hypot(tip.x - from.x, tip.y - from.y)
    guard distance > 0 else { return "" }
    let unit = Point((tip.x - from.x) / distance, (tip.y - from.y) / distance)
    let size = min(length, distance)
    let foot = Point(tip.x - unit.x * size, tip.y - unit.y * size)
    shaft[shaft.count - 1] = Point(tip.x - unit.x * size * 0.8, tip.y - unit.y * size * 0.8)
    let half = size * 0.4
    return SVGText.path(
      [
        tip, Point(foot.x - unit.y * half, foot.y + unit.x * half),
        Point(foot.x + unit.y * half, foot.y - unit.x * half),
      ],
      isClosed: true)
  }

  mutating func draw(_ shape: TextShape) {
    let size = min(max(shape.fontSize.isFinite ? shape.fontSize : 10, 0.5), 500) * 100 / 72
    let box = layout.inner
    let place =
      shape.isRelative
      ? Point(box.x + shape.position.x * box.width, box.bottom - shape.position.y * box.height)
      : layout.pixel(shape.position)
    guard place.isFinite, abs(place.x) < 1e5, abs(place.y) < 1e5 else { return }
    let shift =
      switch shape.vertical {
      case .leading: 0.78
      case .center: 0.35
      case .trailing: -0.2
      }
    let anchor =
      switch shape.horizontal {
      case .leading: "start"
      case .center: "middle"
      case .trailing: "end"
      }
    var extra = opacity("fill-opacity", shape.alpha)
    if shape.isBold { extra += " font-weight=\"bold\"" }
    if shape.isItalic { extra += " font-style=\"italic\"" }
    if shape.rotation != 0, shape.rotation.isFinite {
      let centre = "\(SVGText.number(place.x)) \(SVGText.number(place.y))"
      extra += " transform=\"rotate(\(SVGText.number(-shape.rotation)) \(centre))\""
    }
    let role: Role = shape.paint == .color(.black) ? .ink : Role(shape.paint)
    if let paint = shape.box { drawBox(behind: shape, at: place, size: size, paint) }
    label(
      RichText(shape.text), at: Point(place.x, place.y + shift * size), size: size, anchor: anchor, role: role,
      attributes: extra)
  }

  private mutating func drawBox(behind shape: TextShape, at place: Point, size: Double, _ paint: Paint) {
    let width = RichText(shape.text).width * size + size * 0.8
    let height = size * 1.5
    func start(_ alignment: TextShape.Alignment, _ length: Double) -> Double {
      switch alignment {
      case .leading: -size * 0.4
      case .center: -length / 2
      case .trailing: size * 0.4 - length
      }
    }
    let box = PixelRect(
      x: place.x + start(shape.horizontal, width), y: place.y + start(shape.vertical, height), width: width,
      height: height)
    body += rect(box) + " rx=\"3\"" + styles.both(fill: Role(paint), stroke: .edge) + "/>"
  }
}
