extension FigureRenderer {
  private var thin: String { " stroke-width=\"1\"" }

  /// The gridlines, under everything.
  mutating func drawGrid() {
    let lines: (x: [Double], y: [Double])
    switch options.gridlines ?? .none {
    case .none: return
    case .at(let x, let y): lines = (x, y)
    case .major: lines = (layout.xTicks.ticks.labelled, layout.yTicks.ticks.labelled)
    case .minor: lines = (layout.xTicks.ticks.map(\.value), layout.yTicks.ticks.map(\.value))
    }
    let box = layout.inner
    var data = ""
    for x in lines.x.map(layout.xAxis.pixel) where x >= box.x - 0.5 && x <= box.right + 0.5 {
      data += SVGText.path([Point(x, box.y), Point(x, box.bottom)])
    }
    for y in lines.y.map(layout.yAxis.pixel) where y >= box.y - 0.5 && y <= box.bottom + 0.5 {
      data += SVGText.path([Point(box.x, y), Point(box.right, y)])
    }
    if !data.isEmpty { body += "<path d=\"\(data)\"" + styles.stroke(.grid) + thin + "/>" }
  }

  /// The axes and their ticks.
  mutating func drawAxes() {
    guard layout.hasAxes else { return }
    let box = layout.inner
    let (xLine, yLine) = (layout.xAxisLine, layout.yAxisLine)
    var data = ""
    if layout.hasFrame {
      data += "M\(SVGText.number(box.x)) \(SVGText.number(box.y))h\(SVGText.number(box.width))"
      data += "v\(SVGText.number(box.height))h\(SVGText.number(-box.width))z"
    } else {
      data += SVGText.path([Point(box.x, xLine), Point(box.right, xLine)])
      data += SVGText.path([Point(yLine, box.y), Point(yLine, box.bottom)])
    }
    // Inside the frame on a picture, outside where the data would hide them.
    let direction = layout.hasFrame ? 1.0 : -1.0
    for tick in layout.xTicks.ticks {
      let length = layout.tickLength * (tick.label == nil ? 0.55 : 1) * direction
      let x = layout.xAxis.pixel(tick.value)
      data += SVGText.path([Point(x, xLine), Point(x, xLine + length)])
    }
    for tick in layout.yTicks.ticks {
      let length = layout.tickLength * (tick.label == nil ? 0.55 : 1) * direction
      let y = layout.yAxis.pixel(tick.value)
      data += SVGText.path([Point(yLine, y), Point(yLine - length, y)])
    }
    body += "<path d=\"\(data)\" fill=\"none\"" + styles.stroke(.axis) + " stroke-width=\"1.1\"/>"
  }

  /// The numbers at the ticks, above the data so that they stay readable.
  mutating func drawTickLabels() {
    guard layout.hasAxes else { return }
    let box = layout.inner
    let crossing = Point(layout.yAxisLine, layout.xAxisLine)
    let gap = fontSize * 0.35 + (layout.hasFrame ? layout.tickLength : 0)
    let insideX = crossing.y < box.bottom - 1
    let insideY = crossing.x > box.x + 1
    var occupied = -Double.infinity
    for (x, text) in placed(layout.xTicks, layout.xAxis) {
      let half = text.width * fontSize / 2
      // The label of a tick on the other axis would be crossed by it, and labels must not run into each other.
      if insideY, !layout.hasFrame, abs(x - crossing.x) < half + 3, insideX { continue }
      guard x - half > occupied + 2 else { continue }
      occupied = x + half
      label(
        text, at: Point(x, crossing.y + gap + fontSize * 0.8), size: fontSize, isAmongData: insideX)
    }
    occupied = -Double.infinity
    for (y, text) in placed(layout.yTicks, layout.yAxis) {
      let isCrossed = abs(y - crossing.y) < fontSize * 0.7
      if insideX, !layout.hasFrame, insideY || text.plain == "0", isCrossed { continue }
      guard y - fontSize * 0.45 > occupied else { continue }
      occupied = y + fontSize * 0.45
      label(
        text, at: Point(crossing.x - gap, y + fontSize * 0.35), size: fontSize, anchor: "end", isAmongData: insideY)
    }
    drawMultipliers()
  }

  /// The labels and their pixels in ascending order.
  private func placed(_ ticks: TickSet, _ axis: Axis) -> [(pixel: Double, text: RichText)] {
    ticks.ticks.compactMap { tick in tick.label.map { (axis.pixel(tick.value), $0) } }.sorted { $0.0 < $1.0 }
  }

  /// The powers of ten that the labels leave out.
  private mutating func drawMultipliers() {
    let box = layout.inner
    if let text = layout.yTicks.multiplier {
      let x = layout.yAxisLine
      label(text, at: Point(max(x, box.x), box.y - fontSize * 0.55), size: fontSize)
    }
    if let text = layout.xTicks.multiplier {
      let y = layout.xAxisLine
      if layout.hasFrame {
        label(text, at: Point(box.right, y + layout.tickLength + fontSize * 2.4), size: fontSize, anchor: "end")
      } else {
        label(text, at: Point(box.right, y - fontSize * 0.6), size: fontSize, anchor: "end", isAmongData: true)
      }
    }
  }

  /// The title and the names of the axes.
  mutating func drawNames() {
    let box = layout.inner
    if let title = options.title, !title.isEmpty {
      // A title wider than the picture is set smaller.
      let size = min(fontSize * 1.2, max(layout.outer.width - fontSize, 1) / max(RichText(title).width, 0.1))
      let y = layout.used.y + fontSize * 0.7 + size * 0.85
      label(RichText(title), at: Point(box.middle.x, y), size: size)
    }
    guard layout.hasAxes, let names = options.axesLabels else { return }
    let size = fontSize * 1.1
    if let name = names.first, !name.isEmpty {
      if layout.hasFrame {
        label(RichText(name), at: Point(box.middle.x, layout.used.bottom - fontSize * 0.85), size: size)
      } else {
        label(
          RichText(name), at: Point(box.right + fontSize * 0.45, layout.xAxisLine + size * 0.33), size: size,
          anchor: "start")
      }
    }
    if names.count > 1, !names[1].isEmpty {
      if layout.hasFrame {
        let place = Point(layout.used.x + fontSize * 0.75 + size * 0.8, box.middle.y)
        let turn = " transform=\"rotate(-90 \(SVGText.number(place.x)) \(SVGText.number(place.y)))\""
        let fitting = min(size, layout.outer.height / max(RichText(names[1]).width, 0.1))
        label(RichText(names[1]), at: place, size: fitting, attributes: turn)
      } else {
        let lift = layout.yTicks.multiplier == nil ? 0.65 : 1.75
        let text = RichText(names[1])
        let x = max(layout.yAxisLine, layout.used.x + text.width * size / 2 + 2)
        label(text, at: Point(x, box.y - fontSize * lift), size: size)
      }
    }
  }

  /// The colours of the scale: bands, or a gradient.
  private mutating func fillColorBar(_ bar: ColorBar, _ box: PixelRect, _ axis: Axis) {
    var fill = " fill=\"none\""
    for band in bar.bands {
      let top = axis.pixel(band.range.upper)
      let piece = PixelRect(x: box.x, y: top, width: box.width, height: axis.pixel(band.range.lower) - top)
      body += rect(piece) + " fill=\"\(band.color.hex)\" shape-rendering=\"crispEdges\"/>"
    }
    if bar.bands.isEmpty {
      let gradient = "\(Self.idMark)g\(number)"
      body += "<linearGradient id=\"\(gradient)\" x1=\"0\" y1=\"1\" x2=\"0\" y2=\"0\">"
      let last = Double(max(bar.map.stops.count - 1, 1))
      for (index, stop) in bar.map.stops.enumerated() {
        body += "<stop offset=\"\(SVGText.number(Double(index) / last * 100))%\" stop-color=\"\(stop.hex)\"/>"
      }
      body += "</linearGradient>"
      fill = " fill=\"url(#\(gradient))\""
    }
    body += rect(box) + fill + styles.stroke(.axis) + thin + "/>"
  }

  /// The scale of colours on the right.
  mutating func drawColorBar() {
    guard let bar = options.colorBar else { return }
    let box = PixelRect(
      x: layout.inner.right + fontSize * 1.2, y: layout.inner.y, width: layout.colorBarWidth,
      height: layout.inner.height)
    let axis = Axis(scale: .linear, extent: bar.range, first: box.bottom, last: box.y)
    fillColorBar(bar, box, axis)
    let ticks = layout.colorBarTicks
    for tick in ticks.ticks {
      let y = axis.pixel(tick.value)
      line(Point(box.right, y), Point(box.right + layout.tickLength, y), styles.stroke(.axis) + thin)
      guard let text = tick.label else { continue }
      label(
        text, at: Point(box.right + layout.tickLength + fontSize * 0.3, y + fontSize * 0.35), size: fontSize,
        anchor: "start")
    }
    if let multiplier = ticks.multiplier {
      label(multiplier, at: Point(box.middle.x, box.y - fontSize * 0.4), size: fontSize)
    }
    if let name = bar.label {
      let place = Point(layout.used.right - fontSize * 0.6, box.middle.y)
      let turn = " transform=\"rotate(-90 \(SVGText.number(place.x)) \(SVGText.number(place.y)))\""
      label(RichText(name), at: place, size: fontSize, attributes: turn)
    }
  }
}

extension [Tick] {
  /// The values with a label.
  fileprivate var labelled: [Double] { filter { $0.label != nil }.map(\.value) }
}
