extension Graphics {
  /// Sage's `point`, `points` and `list_plot`, matplotlib's `scatter`: points, joined when `plotjoined` is true.
  ///
  /// Options: those of a line and of the whole picture, `size` (area in square points, or one for each), `marker`,
  /// `edgecolor`, `faceted`, `plotjoined`, `cmap` with numbers in `color`. Points that are not finite are left out.
  public static func points(
    _ points: [Point], options: PlotOptions = PlotOptions(), function: String = "list_plot"
  ) throws(PlottingError) -> Graphics {
    var reader = OptionReader(options, for: function)
    if try reader.bool("plotjoined") ?? false { return try line(points, options: options.without("plotjoined")) }
    let markerSizes = try reader.numbers("markersize")
    let areas = try reader.numbers("size") ?? markerSizes ?? [function.hasPrefix("scatter") ? 36 : 16]
    let colors = try reader.colorList()
    var style = try reader.style()
    if colors.count == 1 { style.color = colors[0] }
    let marker = try reader.marker() ?? .circle
    let faceted = try reader.bool("faceted") ?? false
    let isFilled = reader.take("markerfacecolor") != .text("none")
    let edge = try reader.color("edgecolor").map { Paint.color($0) } ?? (faceted ? .color(.black) : nil)
    let rim = isFilled ? edge : edge ?? style.paint()
    let whole = try reader.graphics()
    try reader.finish()
    let sizes = areas.map { max($0, 0).squareRoot() }
    let shape = MarkersShape(
      points.filter(\.isFinite), marker: marker, size: sizes.first ?? 4, paint: style.paint(), edge: rim,
      isFilled: isFilled, alpha: style.alpha, colors: colors.count > 1 ? colors : [],
      sizes: sizes.count > 1 ? sizes : [])
    let primitive = Primitive(
      .markers(shape), label: style.label, zOrder: style.zOrder, summary: "\(shape.points.count) points")
    return Graphics([primitive], options: whole, seriesCount: style.seriesCount)
  }

  /// Sage's `line` and `list_plot(plotjoined=True)`, matplotlib's `plot`: a polyline with optional markers.
  ///
  /// Breaks where a point is not finite. Options: those of a line and of the whole picture, `marker`, `markersize`,
  /// `markerfacecolor`, `edgecolor`, `fill`.
  public static func line(
    _ points: [Point], options: PlotOptions = PlotOptions(), function: String = "line"
  ) throws(PlottingError) -> Graphics {
    var reader = OptionReader(options, for: function)
    let style = try reader.style()
    let marker = try reader.marker()
    let size = try reader.number("markersize", in: 0...1000) ?? 6
    let face = reader.take("markerfacecolor")
    let faceColor = try face == nil || face == .text("none") ? nil : OptionReader.color(face!, "markerfacecolor")
    let edge = try reader.color("edgecolor")
    let fill = try reader.fill()
    let whole = try reader.graphics()
    try reader.finish()
    let pieces = points.split { !$0.isFinite }.map { Array($0) }
    var primitives: [Primitive] = []
    if let fill, case .level(let level) = fill {
      let rings = pieces.map { $0 + [Point($0[$0.count - 1].x, level), Point($0[0].x, level)] }
      primitives.append(Primitive(.region(RegionShape(rings, paint: style.paint(), alpha: 0.25))))
    }
    let path = Primitive(
      .path(PathShape(pieces, stroke: style.stroke())), label: style.label, zOrder: style.zOrder,
      summary: "line through \(points.count) points")
    if style.dash != .none || marker == nil { primitives.append(path) }
    if let marker {
      let shape = MarkersShape(
        points.filter(\.isFinite), marker: marker, size: size, paint: faceColor.map { .color($0) } ?? style.paint(),
        edge: edge.map { .color($0) } ?? (faceColor == nil ? nil : style.paint()), isFilled: face != .text("none"),
        alpha: style.alpha)
      primitives.append(Primitive(.markers(shape), label: style.dash == .none ? style.label : nil))
    }
    return Graphics(primitives, options: whole, seriesCount: style.seriesCount)
  }

  /// matplotlib's `fill_between(x, y1, y2)`: the area between two polylines over the same abscissae.
  ///
  /// Options: `color`, `alpha`, `label`, those of the whole picture. Throws `.badData` unless the lists have one length.
  public static func fillBetween(
    x: [Double], lower: [Double], upper: [Double], options: PlotOptions = PlotOptions()
  ) throws(PlottingError) -> Graphics {
    guard x.count == lower.count, x.count == upper.count else {
      throw PlottingError(
        .badData, "`fill_between` has \(x.count), \(lower.count) and \(upper.count) numbers, expected as many of each")
    }
    var reader = OptionReader(options, for: "fill_between")
    let style = try reader.style()
    let whole = try reader.graphics()
    try reader.finish()
    let runs = x.indices.split { !(x[$0].isFinite && lower[$0].isFinite && upper[$0].isFinite) }
    let rings = runs.map { run in
      run.map { Point(x[$0], upper[$0]) } + run.reversed().map { Point(x[$0], lower[$0]) }
    }
    let region = RegionShape(rings, paint: style.paint(), alpha: style.alpha)
    return Graphics(
      [Primitive(.region(region), label: style.label, zOrder: style.zOrder, summary: "filled area")], options: whole,
      seriesCount: style.seriesCount)
  }

  /// matplotlib's `plot(x, y, 'ro--')`: a polyline in the style of a format string, which the options override.
  public static func line(
    _ points: [Point], format: String, options: PlotOptions = PlotOptions()
  ) throws(PlottingError) -> Graphics {
    let style = try PlotOptions(format: format)
    return try line(points, options: PlotOptions(style.entries + options.entries), function: "plot")
  }
}

extension OptionReader {
  /// A list of colours, or of numbers for a colour map; a single colour is left where it is.
  fileprivate mutating func colorList() throws(PlottingError) -> [Color] {
    let map = try colorMap(.viridis)
    guard case .list(let values)? = peek("color"), !values.isEmpty else { return [] }
    if let numbers = OptionValue.list(values).numbers {
      if numbers.count == 3 || numbers.count == 4, numbers.allSatisfy({ (0...1).contains($0) }) { return [] }
      _ = take("color")
      let range = numbers.reduce(into: Extent.empty) { $0.include($1) }
      return numbers.map { map.color(at: range.length > 0 ? ($0 - range.lower) / range.length : 0.5) }
    }
    _ = take("color")
    var colors: [Color] = []
    for value in values { colors.append(try Self.color(value, "color")) }
    return colors
  }
}

extension PlotOptions {
  /// The options without one of them.
  func without(_ name: String) -> PlotOptions { PlotOptions(entries.filter { $0.name != name }) }

  /// The options of a matplotlib format string: a colour letter or `C0`…, a marker and a line style in any order.
  public init(format: String) throws(PlottingError) {
    var rest = Substring(format)
    var color: String?
    var marker: String?
    var line: String?
    while let first = rest.first {
      if let style = ["--", "-.", "-", ":"].first(where: rest.hasPrefix) {
        line = style
        rest = rest.dropFirst(style.count)
      } else if first == "C", let digit = rest.dropFirst().first, digit.isWholeNumber {
        color = "C\(digit)"
        rest = rest.dropFirst(2)
      } else if "rgbcmykw".contains(first) {
        color = String(first)
        rest = rest.dropFirst()
      } else if Marker(rawValue: String(first)) != nil {
        marker = String(first)
        rest = rest.dropFirst()
      } else {
        throw PlottingError(
          .badValue, "`\(format)` is not a format, found `\(first)`",
          hint: "a format is a colour letter, a marker and a line style, such as `ro--`")
      }
    }
    entries = []
    if let color { entries.append((name: "color", value: .text(color))) }
    if let marker { entries.append((name: "marker", value: .text(marker))) }
    if marker != nil || line != nil { entries.append((name: "linestyle", value: .text(line ?? "None"))) }
  }
}
