import Glibc

extension Graphics {
  /// Sage's `circle` and `disk`: a circle, filled with `fill=True`.
  public static func circle(
    center: Point, radius: Double, options: PlotOptions = PlotOptions()
  ) throws(PlottingError) -> Graphics {
    try ellipse(center: center, radii: (radius, radius), options: options, function: "circle")
  }

  /// Sage's `ellipse`: half axes `radii`, turned by `angle` (radians, anticlockwise).
  public static func ellipse(
    center: Point, radii: (Double, Double), angle: Double = 0, options: PlotOptions = PlotOptions(),
    function: String = "ellipse"
  ) throws(PlottingError) -> Graphics {
    let ring = try arcPoints(center, radii, angle, (0, 2 * .pi), function)
    return try closed(Array(ring.dropLast()), options: options, function: function, standardFill: false)
  }

  /// Sage's `arc`: a part of an ellipse, from one angle to another (radians).
  public static func arc(
    center: Point, radii: (Double, Double), angle: Double = 0, sector: (Double, Double),
    options: PlotOptions = PlotOptions()
  ) throws(PlottingError) -> Graphics {
    try line(try arcPoints(center, radii, angle, sector, "arc"), options: options, function: "arc").with(equalUnits)
  }

  /// Sage's `polygon`: filled, unless `fill=False`.
  public static func polygon(
    _ corners: [Point], options: PlotOptions = PlotOptions()
  ) throws(PlottingError) -> Graphics {
    try closed(corners, options: options, function: "polygon", standardFill: true)
  }

  private static var equalUnits: GraphicsOptions {
    var options = GraphicsOptions()
    options.aspectRatio = .ratio(1)
    return options
  }

  private static func arcPoints(
    _ center: Point, _ radii: (Double, Double), _ angle: Double, _ sector: (Double, Double), _ function: String
  ) throws(PlottingError) -> [Point] {
    let numbers = [center.x, center.y, radii.0, radii.1, angle, sector.0, sector.1]
    guard numbers.allSatisfy(\.isFinite), radii.0 > 0, radii.1 > 0 else {
      throw PlottingError(
        .badData, "`\(function)` has radii \(radii.0) and \(radii.1), expected finite numbers above 0")
    }
    let turn = min(max(sector.1 - sector.0, -2 * .pi), 2 * .pi)
    let count = max(Int(abs(turn) / (2 * .pi) * 256), 8)
    return (0...count).map { index in
      let t = sector.0 + turn * Double(index) / Double(count)
      let (x, y) = (radii.0 * cos(t), radii.1 * sin(t))
      return Point(center.x + x * cos(angle) - y * sin(angle), center.y + x * sin(angle) + y * cos(angle))
    }
  }

  private static func closed(
    _ ring: [Point], options: PlotOptions, function: String, standardFill: Bool
  ) throws(PlottingError) -> Graphics {
    let ring = ring.filter(\.isFinite)
    guard ring.count > 1 else { throw PlottingError(.badData, "`\(function)` needs at least two finite points") }
    var reader = OptionReader(options, for: function)
    let style = try reader.style()
    let isFilled = try reader.bool("fill") ?? standardFill
    let face = try reader.color("fillcolor")
    let edge = try reader.color("edgecolor")
    let whole = try reader.graphics()
    try reader.finish()
    var primitives: [Primitive] = []
    if isFilled {
      let region = RegionShape([ring], paint: face.map { .color($0) } ?? style.paint(), alpha: style.alpha)
      primitives.append(Primitive(.region(region), label: style.label, zOrder: style.zOrder, summary: function))
    }
    if !isFilled || edge != nil {
      var stroke = style.stroke()
      if let edge { stroke.paint = .color(edge) }
      let path = PathShape([ring], isClosed: true, stroke: stroke)
      primitives.append(
        Primitive(.path(path), label: isFilled ? nil : style.label, zOrder: style.zOrder, summary: function))
    }
    var joined = equalUnits
    joined = joined.overridden(by: whole)
    return Graphics(primitives, options: joined, seriesCount: style.seriesCount)
  }

  /// Sage's `arrow`: from tail to head; options of a line, `arrowsize`, `head` (0 start, 1 end, 2 both).
  public static func arrow(
    from tail: Point, to head: Point, options: PlotOptions = PlotOptions()
  ) throws(PlottingError) -> Graphics {
    guard tail.isFinite, head.isFinite else { throw PlottingError(.badData, "an arrow needs two finite points") }
    var reader = OptionReader(options, for: "arrow")
    if let width = try reader.number("width", in: 0...100) { reader.set("thickness", .number(width)) }
    var style = try reader.style()
    style.thickness = max(style.thickness, 0.1)
    let size = try reader.number("arrowsize", in: 0...200) ?? 5
    let ends = try reader.count("head", in: 0...2) ?? 1
    let whole = try reader.graphics()
    try reader.finish()
    let shape = ArrowShape(
      [tail, head], stroke: style.stroke(), headSize: size * 1.6, headAtEnd: ends > 0, headAtStart: ends != 1)
    return Graphics(
      [Primitive(.arrow(shape), label: style.label, zOrder: style.zOrder, summary: "arrow")], options: whole,
      seriesCount: style.seriesCount)
  }

  /// Sage's `text`: options `fontsize`, `color`, `rotation` (degrees), `horizontal_alignment`, `vertical_alignment`,
  /// `fontweight`, `fontstyle`, `axis_coords`, `background_color`, `alpha`.
  public static func text(
    _ text: String, at position: Point, options: PlotOptions = PlotOptions()
  ) throws(PlottingError) -> Graphics {
    var reader = OptionReader(options, for: "text")
    var shape = TextShape(text, at: position)
    if let size = try reader.number("fontsize", in: 1...500) { shape.fontSize = size }
    if let color = try reader.color("color") { shape.paint = .color(color) }
    shape.rotation = try reader.number("rotation") ?? 0
    shape.horizontal = try reader.alignment("horizontal_alignment", ("left", "right"))
    shape.vertical = try reader.alignment("vertical_alignment", ("top", "bottom"))
    shape.isBold = try reader.text("fontweight") == "bold"
    shape.isItalic = try reader.text("fontstyle") == "italic"
    shape.isRelative = try reader.bool("axis_coords") ?? false
    shape.alpha = try reader.number("alpha", in: 0...1) ?? 1
    shape.box = try reader.color("background_color").map { .color($0) }
    let zOrder = try reader.number("zorder")
    let whole = try reader.graphics()
    try reader.finish()
    return Graphics(
      [Primitive(.text(shape), zOrder: zOrder, summary: "text “\(RichText(text).plain)”")], options: whole)
  }

  /// matplotlib's `axhline` and `axvline`: a line right across the picture.
  public static func span(
    at value: Double, isHorizontal: Bool, options: PlotOptions = PlotOptions()
  ) throws(PlottingError) -> Graphics {
    let function = isHorizontal ? "axhline" : "axvline"
    guard value.isFinite else {
      throw PlottingError(.badData, "`\(function)` is at \(value), expected a finite number")
    }
    var reader = OptionReader(options, for: function)
    let style = try reader.style()
    let whole = try reader.graphics()
    try reader.finish()
    let name = (isHorizontal ? "horizontal line at y = " : "vertical line at x = ") + NumberText.significant(value)
    return Graphics(
      [
        Primitive(
          .span(SpanShape(value, isHorizontal: isHorizontal, stroke: style.stroke())), label: style.label,
          zOrder: style.zOrder, summary: name)
      ], options: whole, seriesCount: style.seriesCount)
  }
}

extension Graphics {
  /// matplotlib's `axhspan` and `axvspan`: a band right across the picture.
  public static func band(
    _ extent: Extent, isHorizontal: Bool, options: PlotOptions = PlotOptions()
  ) throws(PlottingError) -> Graphics {
    let function = isHorizontal ? "axhspan" : "axvspan"
    guard extent.lower.isFinite, extent.upper.isFinite else {
      throw PlottingError(
        .badData, "`\(function)` is from \(extent.lower) to \(extent.upper), expected two finite numbers")
    }
    var reader = OptionReader(options, for: function)
    let style = try reader.style()
    let whole = try reader.graphics()
    try reader.finish()
    let ends = [-Double.infinity, .infinity]
    let (low, high) = (extent.lower, extent.upper)
    let ring =
      isHorizontal
      ? [Point(ends[0], low), Point(ends[1], low), Point(ends[1], high), Point(ends[0], high)]
      : [Point(low, ends[0]), Point(high, ends[0]), Point(high, ends[1]), Point(low, ends[1])]
    let name = "band from \(NumberText.significant(low)) to \(NumberText.significant(high))"
    let region = RegionShape([ring], paint: style.paint(), alpha: style.alpha, isBounding: false)
    return Graphics(
      [Primitive(.region(region), label: style.label, zOrder: style.zOrder, summary: name)], options: whole,
      seriesCount: style.seriesCount)
  }
}

extension OptionReader {
  /// Puts an option in place of another.
  mutating func set(_ name: String, _ value: OptionValue) {
    self = OptionReader(PlotOptions(remaining + [(name: name, value: value)]), for: function)
  }

  fileprivate mutating func alignment(
    _ name: String, _ words: (leading: String, trailing: String)
  ) throws(PlottingError) -> TextShape.Alignment {
    guard let word = try text(name) else { return .center }
    switch word {
    case words.leading: return .leading
    case words.trailing, "baseline": return .trailing
    case "center", "middle": return .center
    default: throw bad(name, .text(word), "'\(words.leading)', 'center' or '\(words.trailing)'")
    }
  }
}
