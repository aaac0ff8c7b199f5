/// Where the legend stands: as the user wishes, else where it covers nothing, else beside the data.
struct LegendPlacement {
  let layout: FigureLayout
  let legend: Legend

  /// The box of the legend.
  var box: PixelRect {
    if layout.legendRoom > 0 {
      let x = layout.used.right - legend.width - layout.fontSize * 0.5
      return PixelRect(x: x, y: layout.inner.y, width: legend.width, height: legend.height)
    }
    let wished = layout.options.legendLocation ?? .best
    return wished == .best ? best.box : box(at: wished.place)
  }

  /// Whether no place inside is free although the user leaves the choice to us and there is room beside the data.
  var belongsOutside: Bool {
    guard layout.options.legendLocation ?? .best == .best, layout.options.colorBar == nil,
      legend.width < layout.inner.width * 0.34, legend.height < layout.inner.height
    else { return false }
    return best.cost >= 1
  }

  private func box(at place: Point) -> PixelRect {
    let room = layout.inner.inset(left: 8, top: 8, right: 8, bottom: 8)
    return PixelRect(
      x: room.x + (room.width - legend.width) * place.x, y: room.y + (room.height - legend.height) * place.y,
      width: legend.width, height: legend.height)
  }

  /// Corners first, then the middles of the sides, then anywhere on a grid.
  private static let candidates: [Point] = {
    let named: [LegendLocation] = [
      .upperRight, .upperLeft, .lowerRight, .lowerLeft, .centerRight, .centerLeft, .upperCenter, .lowerCenter,
    ]
    let steps = (0...8).map { Double($0) / 8 }
    return named.map(\.place) + steps.flatMap { y in steps.map { Point($0, y) } }
  }()

  /// The first box of the least cost.
  private var best: (box: PixelRect, cost: Double) {
    let (data, axes) = (OccupancyGrid(layout.inner, marking: data()), OccupancyGrid(layout.inner, marking: axes()))
    var best = (box: box(at: Point(1, 0)), cost: Double.infinity)
    for place in Self.candidates where best.cost > 0 {
      let box = box(at: place)
      // Covered data count most, data close by and covered axes little.
      let near = box.inset(left: -8, top: -8, right: -8, bottom: -8)
      let cost = Double(data.count(in: box)) + 0.01 * Double(data.count(in: near)) + 0.02 * Double(axes.count(in: box))
      if cost < best.cost - 1e-9 { best = (box, cost) }
    }
    return best
  }

  /// The data about every five pixels.
  private func data() -> [Point] {
    var points: [Point] = []
    for primitive in layout.graphics.primitives {
      switch primitive.shape {
      case .path(let shape): for piece in shape.pieces { walk(piece, into: &points) }
      case .markers(let shape): points += shape.points.map(layout.pixel)
      case .arrow(let shape): walk(shape.points, into: &points)
      case .text(let shape): points.append(layout.pixel(shape.position))
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
    return points
  }

  /// The axes that run through the data, and their labels.
  private func axes() -> [Point] {
    guard layout.hasAxes, !layout.hasFrame else { return [] }
    var points: [Point] = []
    for step in 0..<60 {
      let part = Double(step) / 60
      points.append(Point(layout.inner.x + layout.inner.width * part, layout.xAxisLine))
      points.append(Point(layout.yAxisLine, layout.inner.y + layout.inner.height * part))
    }
    for tick in layout.xTicks.ticks { points.append(Point(layout.xAxis.pixel(tick.value), layout.xAxisLine + 10)) }
    for tick in layout.yTicks.ticks { points.append(Point(layout.yAxisLine - 10, layout.yAxis.pixel(tick.value))) }
    return points
  }

  /// Points about four pixels apart along the visible part of a polyline.
  private func walk(_ line: [Point], into points: inout [Point]) {
    for run in line.map(layout.pixel).split(whereSeparator: { !$0.isFinite }) {
      for part in PathClipper.clipped(Array(run), to: layout.inner) {
        for (a, b) in zip(part, part.dropFirst()) {
          let count = Int(max(abs(b.x - a.x), abs(b.y - a.y)) / 4) + 1
          for index in 0..<count {
            let share = Double(index) / Double(count)
            points.append(Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share))
          }
        }
      }
    }
  }
}
