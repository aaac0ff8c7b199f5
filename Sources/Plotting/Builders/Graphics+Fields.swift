extension Graphics {
  /// Sage's `contour_plot`: filled bands between levels, or level lines with `fill=False`.
  ///
  /// Options: `contours` (a number of levels, or the levels), `cmap`, `fill`, `colorbar`, `plot_points`, `linewidths`,
  /// `linestyles`, `labels`, those of the whole picture. Equal units unless `aspect_ratio` says otherwise.
  public static func contours(
    _ source: any FieldSource, x: Extent, y: Extent, options: PlotOptions = PlotOptions()
  ) throws -> Graphics {
    var reader = OptionReader(options, for: "contour_plot")
    let map = try reader.colorMap(.gray)
    let isFilled = try reader.bool("fill") ?? true
    let wished = reader.take("contours") ?? reader.take("levels")
    let hasBar = try reader.bool("colorbar") ?? false
    let hasLabels = try reader.bool("labels") ?? false
    let style = try reader.fieldStyle()
    let count = try reader.count("plot_points", in: 5...2000) ?? 120
    var whole = try reader.graphics()
    try reader.finish()
    let field = try SampledField(source, x: x, y: y, columns: count, rows: count)
    let range = field.range
    guard !range.isEmpty else { throw PlottingError(.badData, "the function has no finite value in the rectangle") }
    let levels = try Self.levels(wished, range)
    let bands = Extent(levels.first ?? 0, levels.last ?? 1)
    var primitives: [Primitive] = []
    if isFilled { primitives += Self.bands(field, levels, map) }
    if !isFilled || style.color != nil || hasLabels {
      primitives += Self.levelLines(field, levels, map, style, hasLabels: hasLabels, isOver: isFilled)
    }
    if hasBar { whole.colorBar = whole.colorBar ?? ColorBar(map: map, range: bands, levels: isFilled ? levels : []) }
    return Graphics(primitives, options: Self.framed(whole, x, y))
  }

  private static func framed(_ whole: GraphicsOptions, _ x: Extent, _ y: Extent) -> GraphicsOptions {
    var standard = GraphicsOptions()
    standard.aspectRatio = .ratio(1)
    standard.frame = true
    (standard.xmin, standard.xmax, standard.ymin, standard.ymax) = (x.lower, x.upper, y.lower, y.upper)
    return standard.overridden(by: whole)
  }

  /// Levels: those wished for, or about eight round ones inside the range.
  private static func levels(_ wished: OptionValue?, _ range: Extent) throws(PlottingError) -> [Double] {
    switch wished {
    case .list?:
      guard let levels = wished?.numbers?.filter(\.isFinite), !levels.isEmpty else {
        throw PlottingError(.badValue, "`contours` is \(wished?.description ?? ""), expected a list of finite numbers")
      }
      return levels.sorted()
    case .number(let number)?:
      guard number >= 1, number <= 500 else {
        throw PlottingError(.badValue, "`contours` is \(NumberText.significant(number)), expected 1 to 500 levels")
      }
      let count = Int(number)
      return (1...count).map { range.lower + range.length * Double($0) / Double(count + 1) }
    default:
      guard range.length > 0 else { return [range.lower] }
      let levels = Ticks.multiples(of: Ticks.step(range, room: 12), in: range)
      return levels.filter { $0 > range.lower && $0 < range.upper }
    }
  }

  /// Each region {f ≥ level} painted over the one below: no seams between bands.
  private static func bands(_ field: SampledField, _ levels: [Double], _ map: ColorMap) -> [Primitive] {
    let closed = field.bordered
    return ([-Double.greatestFiniteMagnitude] + levels).enumerated().map { index, level in
      let rings = ContourTracer(field: closed, level: level).lines().map { line in
        line.map { field.point($0.column - 1, $0.row - 1) }
      }
      let color = map.color(at: Double(index) / Double(max(levels.count, 1)))
      let region = RegionShape(rings, paint: .scale(color))
      return Primitive(
        .region(region), zOrder: 0.5, summary: index == 0 ? "filled contours of \(levels.count) levels" : nil)
    }
  }

  private static func levelLines(
    _ field: SampledField, _ levels: [Double], _ map: ColorMap, _ style: PrimitiveStyle, hasLabels: Bool, isOver: Bool
  ) -> [Primitive] {
    var primitives: [Primitive] = []
    for (index, level) in levels.enumerated() {
      let pieces = ContourTracer(field: field, level: level).lines().map { line in
        line.map { field.point($0.column, $0.row) }
      }
      var stroke = style.stroke()
      if style.color == nil {
        // The middle of the map: its ends vanish on white or on black.
        let place = levels.count > 1 ? Double(index) / Double(levels.count - 1) : 0.5
        stroke.paint =
          map.stops.count == 2 && map == .gray ? .color(map.color(at: place * 0.6)) : .scale(map.color(at: place))
      }
      if isOver, style.color == nil { stroke = Stroke(.scale(.black), thickness: 0.6, alpha: 0.6) }
      let path = PathShape(pieces, stroke: stroke)
      primitives.append(Primitive(.path(path), summary: "level line at \(NumberText.significant(level))"))
      if hasLabels, let longest = pieces.max(by: { $0.count < $1.count }), longest.count > 6 {
        var text = TextShape(Ticks.signed(NumberText.significant(level)), at: longest[longest.count / 3])
        text.fontSize = 8
        text.box = .color(.white)
        primitives.append(Primitive(.text(text)))
      }
    }
    return primitives
  }

  /// Sage's `density_plot`: the values as colours.
  ///
  /// Options: `cmap`, `plot_points`, `colorbar`, `vmin`, `vmax`, those of the whole picture.
  public static func density(
    _ source: any FieldSource, x: Extent, y: Extent, options: PlotOptions = PlotOptions()
  ) throws -> Graphics {
    var reader = OptionReader(options, for: "density_plot")
    let map = try reader.colorMap(.gray)
    let count = try reader.count("plot_points", in: 2...2000) ?? 160
    let hasBar = try reader.bool("colorbar") ?? false
    let field = try SampledField(source, x: x, y: y, columns: count, rows: count)
    let range = try reader.valueRange(field.values)
    var whole = try reader.graphics()
    try reader.finish()
    if hasBar { whole.colorBar = ColorBar(map: map, range: range) }
    let shape = RasterShape(
      rows: count, columns: count, cells: map.cells(field.values, range), x: x, y: y, isSmooth: true)
    let summary =
      "density, values from \(NumberText.significant(range.lower)) to \(NumberText.significant(range.upper))"
    return Graphics([Primitive(.raster(shape), summary: summary)], options: Self.framed(whole, x, y))
  }

  /// Sage's `implicit_plot` of f(x, y) = 0.
  ///
  /// Options: those of a line and of the whole picture, `plot_points`, `fill` (the set f < 0). Sign changes through a
  /// pole are not drawn.
  public static func implicit(
    _ source: any FieldSource, x: Extent, y: Extent, options: PlotOptions = PlotOptions()
  ) throws -> Graphics {
    var reader = OptionReader(options, for: "implicit_plot")
    if let width = try reader.number("linewidth", in: 0...100) { reader.set("thickness", .number(width)) }
    let style = try reader.fieldStyle()
    let isFilled = try reader.bool("fill") ?? false
    let count = try reader.count("plot_points", in: 5...2000) ?? 220
    let whole = try reader.graphics()
    try reader.finish()
    let field = try SampledField(source, x: x, y: y, columns: count, rows: count)
    let pieces = try ImplicitCurve(source: source, field: field).pieces()
    var primitives: [Primitive] = []
    if isFilled {
      var negated = field
      negated.values = field.values.map { -$0 }
      let rings = ContourTracer(field: negated.bordered, level: 0).lines().map { line in
        line.map { field.point($0.column - 1, $0.row - 1) }
      }
      primitives.append(Primitive(.region(RegionShape(rings, paint: style.paint(), alpha: 0.25))))
    }
    let path = PathShape(pieces, stroke: style.stroke())
    var curve = Primitive(
      .path(path), label: style.label, zOrder: style.zOrder,
      summary: "implicit curve of \(pieces.count) piece\(pieces.count == 1 ? "" : "s")")
    if pieces.isEmpty { curve.remark = "no point of the curve was found in the rectangle" }
    primitives.append(curve)
    return Graphics(primitives, options: Self.framed(whole, x, y), seriesCount: style.seriesCount)
  }

  /// Sage's `region_plot`: the points where a function is positive (a condition as 1 and 0 or -1).
  ///
  /// Options: `incol`, `outcol`, `bordercol`, `alpha`, `plot_points`, those of the whole picture.
  public static func region(
    _ source: any FieldSource, x: Extent, y: Extent, options: PlotOptions = PlotOptions()
  ) throws -> Graphics {
    var reader = OptionReader(options, for: "region_plot")
    let inside = try reader.color("incol") ?? Palette.series(0)
    let outside = try reader.color("outcol")
    let border = try reader.color("bordercol")
    let alpha = try reader.number("alpha", in: 0...1) ?? 0.5
    let count = try reader.count("plot_points", in: 5...2000) ?? 220
    let whole = try reader.graphics()
    try reader.finish()
    let field = try SampledField(source, x: x, y: y, columns: count, rows: count)
    let curve = ImplicitCurve(source: source, field: field, level: 0x1p-1000)
    let rings = try ContourTracer(field: field.bordered, level: curve.level).lines().map { line in
      try curve.polished(line.map { (column: $0.column - 1, row: $0.row - 1) }).compactMap { $0 }
    }
    var primitives: [Primitive] = []
    if let outside {
      let ring = [
        Point(x.lower, y.lower), Point(x.upper, y.lower), Point(x.upper, y.upper), Point(x.lower, y.upper),
      ]
      primitives.append(Primitive(.region(RegionShape([ring], paint: .color(outside), alpha: alpha))))
    }
    primitives.append(
      Primitive(.region(RegionShape(rings, paint: .color(inside), alpha: alpha)), summary: "region"))
    if let border {
      primitives.append(Primitive(.path(PathShape(rings, isClosed: true, stroke: Stroke(.color(border))))))
    }
    return Graphics(primitives, options: Self.framed(whole, x, y))
  }

  /// Sage's `plot_vector_field` and `plot_slope_field` (for which pass 1 and the slope, and `headlength=0`).
  ///
  /// Options: those of a line and of the whole picture, `plot_points`, `headlength`.
  public static func vectors(
    _ dx: any FieldSource, _ dy: any FieldSource, x: Extent, y: Extent, options: PlotOptions = PlotOptions()
  ) throws -> Graphics {
    var reader = OptionReader(options, for: "plot_vector_field")
    let style = try reader.style()
    let head = try reader.number("headlength", in: 0...100) ?? 4.5
    let count = try reader.count("plot_points", in: 2...200) ?? 20
    let whole = try reader.graphics()
    try reader.finish()
    let u = try SampledField(dx, x: x, y: y, columns: count, rows: count)
    let v = try SampledField(dy, x: x, y: y, columns: count, rows: count)
    // Lengths in cells: the longest vector is as long as a cell, and slopes are all of one length.
    let cell = Point(x.length / Double(count - 1), y.length / Double(count - 1))
    let lengths = zip(u.values, v.values).map {
      ($0 / cell.x * ($0 / cell.x) + $1 / cell.y * ($1 / cell.y)).squareRoot()
    }
    let longest = lengths.filter(\.isFinite).max() ?? 0
    guard longest > 0 else { throw PlottingError(.badData, "the field is zero or undefined everywhere") }
    var primitives: [Primitive] = []
    for row in 0..<count {
      for column in 0..<count {
        let length = lengths[row * count + column]
        guard length.isFinite, length > 0 else { continue }
        let scale = 0.45 / (head == 0 ? length : longest)
        let step = Point(u[column, row] * scale, v[column, row] * scale)
        let at = u.point(Double(column), Double(row))
        let shaft = [Point(at.x - step.x, at.y - step.y), Point(at.x + step.x, at.y + step.y)]
        let arrow = ArrowShape(shaft, stroke: style.stroke(), headSize: head, headAtEnd: head > 0)
        primitives.append(Primitive(.arrow(arrow)))
      }
    }
    return Graphics(
      primitives, options: Self.framed(whole, x, y).without(\.aspectRatio), seriesCount: style.seriesCount)
  }
}

extension GraphicsOptions {
  /// The options without one of them.
  func without<Value>(_ path: WritableKeyPath<GraphicsOptions, Value?>) -> GraphicsOptions {
    var options = self
    options[keyPath: path] = nil
    return options
  }
}

extension OptionReader {
  /// The style of level lines: Sage's plural names, with lists standing for their first element.
  mutating func fieldStyle() throws(PlottingError) -> PrimitiveStyle {
    for (plural, name) in [("linewidths", "thickness"), ("linestyles", "linestyle"), ("colors", "color")] {
      guard let value = take(plural) else { continue }
      if case .list(let values) = value, value.numbers == nil || name == "thickness", let first = values.first {
        set(name, first)
      } else {
        set(name, value)
      }
    }
    return try style()
  }
}
