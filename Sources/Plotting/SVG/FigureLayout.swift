/// Where everything outside the data stands: the rectangle of the axes, their ticks and names.
struct FigureLayout {
  let graphics: Graphics
  /// The rectangle of the whole picture.
  let outer: PixelRect
  /// The rectangle of the data.
  private(set) var inner: PixelRect
  private(set) var xAxis: Axis
  private(set) var yAxis: Axis
  private(set) var xTicks = TickSet.none
  private(set) var yTicks = TickSet.none
  /// The font size in pixels.
  let fontSize: Double
  let view: ViewRange
  /// The room for a legend beside the data; 0 when it stands among them.
  let legendRoom: Double
  /// The room that titles, ticks and names take around the data.
  private var margin = (left: 0.0, top: 0.0, right: 0.0, bottom: 0.0)

  var options: GraphicsOptions { graphics.options }
  /// Whether axes are drawn at all.
  var hasAxes: Bool { options.axes ?? true }
  /// Whether the axes form a frame.
  var hasFrame: Bool { options.frame ?? false }
  var tickLength: Double { fontSize * 0.34 }
  var colorBarWidth: Double { options.colorBar == nil ? 0 : fontSize * 1.2 }

  /// A layout with the legend beside the data when no place among them is free.
  static func fitting(_ graphics: Graphics, in outer: PixelRect) throws(PlottingError) -> FigureLayout {
    let layout = try FigureLayout(graphics, in: outer)
    guard let legend = Legend(graphics, fontSize: layout.fontSize),
      LegendPlacement(layout: layout, legend: legend).belongsOutside
    else { return layout }
    return try FigureLayout(graphics, in: outer, legendRoom: legend.width + layout.fontSize * 0.8)
  }

  init(_ graphics: Graphics, in outer: PixelRect, legendRoom: Double = 0) throws(PlottingError) {
    self.graphics = graphics
    self.legendRoom = legendRoom
    self.outer = outer
    let points = graphics.options.fontSize ?? 10
    guard points > 0, points <= 200 else {
      throw PlottingError(.badValue, "`fontsize` is \(points), expected a number of points between 0 and 200")
    }
    fontSize = points * 100 / 72
    view = try ViewRange(graphics)
    inner = outer.inset(left: 50, top: 20, right: 20, bottom: 40)
    xAxis = Axis(scale: .linear, extent: Extent(0, 1), first: 0, last: 1)
    yAxis = xAxis
    for _ in 0..<3 {
      place()
      inner = fitted()
    }
    place()
  }

  /// Axes and ticks for the present rectangle.
  private mutating func place() {
    xAxis = Axis(
      scale: options.xScale ?? .linear, extent: view.x, first: view.xReversed ? inner.right : inner.x,
      last: view.xReversed ? inner.x : inner.right)
    yAxis = Axis(
      scale: options.yScale ?? .linear, extent: view.y, first: view.yReversed ? inner.y : inner.bottom,
      last: view.yReversed ? inner.bottom : inner.y)
    guard hasAxes else { return }
    yTicks = Ticks.make(
      view.y, scale: yAxis.scale, length: yAxis.length, spacing: fontSize * 3, places: options.yTicks ?? .automatic,
      format: options.yFormat ?? .decimal)
    xTicks = xTicks(spacing: fontSize * 3.6)
  }

  /// Ticks of the abscissa far enough apart for their labels.
  private func xTicks(spacing: Double) -> TickSet {
    var spacing = spacing
    var ticks = TickSet.none
    for _ in 0..<4 {
      ticks = Ticks.make(
        view.x, scale: xAxis.scale, length: xAxis.length, spacing: spacing, places: options.xTicks ?? .automatic,
        format: options.xFormat ?? .decimal)
      let widest = ticks.ticks.reduce(0) { max($0, $1.label?.width ?? 0) } * fontSize
      if widest + fontSize <= spacing { break }
      spacing = widest + fontSize * 1.1
    }
    return ticks
  }

  /// Where the horizontal axis lies: at the origin when it is in view, else at the nearer border.
  var xAxisLine: Double { hasFrame ? inner.bottom : origin(yAxis, view.y) }

  /// Where the vertical axis lies.
  var yAxisLine: Double { hasFrame ? inner.x : origin(xAxis, view.x) }

  private func origin(_ axis: Axis, _ extent: Extent) -> Double {
    guard !axis.scale.isLogarithmic else { return axis.pixel(extent.lower) }
    return axis.pixel(min(max(0, extent.lower), extent.upper))
  }

  /// The rectangle of the data after titles, labels and the aspect ratio took their room.
  private mutating func fitted() -> PixelRect {
    let gap = fontSize * 0.75
    var margin = (left: gap, top: gap, right: gap, bottom: gap)
    if options.title != nil { margin.top += fontSize * 1.9 }
    if hasAxes {
      let room = tickLength + fontSize * 0.35
      let widest = yTicks.ticks.reduce(0) { max($0, $1.label?.width ?? 0) } * fontSize
      margin.left += max(room + widest - (yAxisLine - inner.x), 0)
      margin.bottom += max(room + fontSize - (inner.bottom - xAxisLine), 0)
      for tick in xTicks.ticks {
        guard let half = tick.label.map({ $0.width / 2 * fontSize }) else { continue }
        let pixel = xAxis.pixel(tick.value)
        margin.left = max(margin.left, half - (pixel - inner.x) + gap * 0.5)
        margin.right = max(margin.right, pixel + half - inner.right + gap * 0.5)
      }
      if yTicks.multiplier != nil { margin.top += fontSize * 1.1 }
      if xTicks.multiplier != nil, hasFrame { margin.bottom += fontSize * 1.1 }
      addNames(to: &margin)
    }
    if options.colorBar != nil { margin.right += fontSize * 1.4 + colorBarWidth + colorBarLabels }
    margin.right += legendRoom
    self.margin = margin
    let rect = outer.inset(left: margin.left, top: margin.top, right: margin.right, bottom: margin.bottom)
    return shaped(rect)
  }

  /// Room for the names of the axes.
  private func addNames(to margin: inout (left: Double, top: Double, right: Double, bottom: Double)) {
    let names = options.axesLabels ?? []
    if let name = names.first, !name.isEmpty {
      if hasFrame {
        margin.bottom += fontSize * 1.55
      } else {
        margin.right += RichText(name).width * fontSize * 1.1 + fontSize * 0.3
      }
    }
    if names.count > 1, !names[1].isEmpty {
      if hasFrame {
        margin.left += fontSize * 1.6
      } else {
        margin.top += fontSize * 1.5
      }
    }
  }

  /// The width of what stands right of the colour bar.
  var colorBarLabels: Double {
    guard let bar = options.colorBar else { return 0 }
    let ticks = colorBarTicks
    let widest = ticks.ticks.reduce(0) { max($0, $1.label?.width ?? 0) } * fontSize
    return widest + fontSize * 0.8 + (bar.label == nil ? 0 : fontSize * 1.5)
  }

  /// The ticks of the colour bar.
  var colorBarTicks: TickSet {
    guard let bar = options.colorBar else { return .none }
    return Ticks.make(
      bar.range, scale: .linear, length: inner.height, spacing: fontSize * 2.6, places: .automatic, format: .decimal)
  }

  /// The largest rectangle of the wished aspect ratio, in the middle of the room.
  private func shaped(_ rect: PixelRect) -> PixelRect {
    guard case .ratio(let ratio)? = options.aspectRatio, ratio > 0, ratio.isFinite else { return rect }
    let width = xAxis.scale.forward(view.x.upper) - xAxis.scale.forward(view.x.lower)
    let height = (yAxis.scale.forward(view.y.upper) - yAxis.scale.forward(view.y.lower)) * ratio
    guard width > 0, height > 0, (height / width).isFinite, height / width > 0 else { return rect }
    var shaped = rect
    if rect.width * height / width <= rect.height {
      shaped.height = max(rect.width * height / width, 1)
    } else {
      shaped.width = max(rect.height * width / height, 1)
    }
    shaped.x = rect.x + (rect.width - shaped.width) / 2
    shaped.y = rect.y + (rect.height - shaped.height) / 2
    return shaped
  }

  /// The part of the picture that is in use: less than `outer` when the aspect ratio leaves room.
  var used: PixelRect {
    let title = (options.title.map { RichText($0).width } ?? 0) * fontSize * 1.2 + fontSize
    let width = max(inner.width + margin.left + margin.right, min(title, outer.width))
    let left = min(inner.x - margin.left, inner.middle.x - title / 2)
    return PixelRect(
      x: max(left, outer.x), y: inner.y - margin.top, width: min(width, outer.width),
      height: inner.height + margin.top + margin.bottom)
  }

  /// The pixel of a point of the data.
  func pixel(_ point: Point) -> Point { Point(xAxis.pixel(point.x), yAxis.pixel(point.y)) }
}
