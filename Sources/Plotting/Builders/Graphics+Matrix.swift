extension Graphics {
  /// Sage's `matrix_plot` and matplotlib's `imshow`: the entries of a table as coloured cells, the first row on top.
  ///
  /// Options: `cmap`, `vmin`, `vmax`, `colorbar`, `interpolation` (ignored), those of the whole picture. Entries that
  /// are not finite are grey; rows may differ in length.
  public static func matrix(
    _ rows: [[Double]], options: PlotOptions = PlotOptions(), function: String = "matrix_plot"
  ) throws(PlottingError) -> Graphics {
    let columns = rows.map(\.count).max() ?? 0
    guard columns > 0 else { throw PlottingError(.badData, "`\(function)` has an empty table") }
    guard rows.count <= 20_000, columns <= 20_000, rows.count * columns <= 25_000_000 else {
      throw PlottingError(.tooLarge, "`\(function)` has \(rows.count) × \(columns) cells, expected at most 25 million")
    }
    var reader = OptionReader(options, for: function)
    let map = try reader.colorMap(function == "imshow" ? .viridis : .gray)
    let values = rows.flatMap { $0 + Array(repeating: Double.nan, count: columns - $0.count) }
    let range = try reader.valueRange(values)
    let hasBar = try reader.bool("colorbar") ?? false
    let zOrder = try reader.number("zorder")
    var standard = GraphicsOptions()
    standard.aspectRatio = .ratio(1)
    standard.frame = true
    standard.yReversed = true
    // Rows and columns have whole numbers, also where ticks at halves would fit.
    if columns <= 12 { standard.xTicks = .every(1) }
    if rows.count <= 12 { standard.yTicks = .every(1) }
    if hasBar { standard.colorBar = ColorBar(map: map, range: range) }
    let whole = standard.overridden(by: try reader.graphics())
    try reader.finish()
    let shape = RasterShape(
      rows: rows.count, columns: columns, cells: map.cells(values, range),
      x: Extent(-0.5, Double(columns) - 0.5), y: Extent(-0.5, Double(rows.count) - 0.5))
    let summary =
      "table of \(rows.count) rows and \(columns) columns, values from "
      + "\(NumberText.significant(range.lower)) to \(NumberText.significant(range.upper))"
    return Graphics([Primitive(.raster(shape), zOrder: zOrder, summary: summary)], options: whole)
  }

  /// matplotlib's `imshow` of a table of colours.
  public static func image(
    _ rows: [[Color]], options: PlotOptions = PlotOptions()
  ) throws(PlottingError) -> Graphics {
    let columns = rows.map(\.count).max() ?? 0
    guard columns > 0, rows.allSatisfy({ $0.count == columns }) else {
      throw PlottingError(.badData, "an image needs rows of equal length")
    }
    var reader = OptionReader(options, for: "imshow")
    _ = try reader.colorMap(.gray)
    var standard = GraphicsOptions()
    standard.aspectRatio = .ratio(1)
    standard.frame = true
    standard.yReversed = true
    let whole = standard.overridden(by: try reader.graphics())
    try reader.finish()
    let shape = RasterShape(
      rows: rows.count, columns: columns, cells: rows.joined().map(\.rgb),
      x: Extent(-0.5, Double(columns) - 0.5), y: Extent(-0.5, Double(rows.count) - 0.5))
    return Graphics([Primitive(.raster(shape), summary: "image of \(columns) × \(rows.count) cells")], options: whole)
  }
}

extension Graphics {
  /// The tables of colours stretched over a rectangle (matplotlib's `extent`), their first row at the bottom or on top.
  public func stretched(over x: Extent, _ y: Extent, isFirstRowBelow: Bool) -> Graphics {
    var picture = self
    for (index, primitive) in primitives.enumerated() {
      guard case .raster(let table) = primitive.shape else { continue }
      let rows = stride(from: 0, to: table.cells.count, by: table.columns).map {
        table.cells[$0..<($0 + table.columns)]
      }
      picture.primitives[index].shape = .raster(
        RasterShape(
          rows: table.rows, columns: table.columns, cells: Array((isFirstRowBelow ? rows : rows.reversed()).joined()),
          x: x, y: y, isSmooth: table.isSmooth))
    }
    (picture.options.yReversed, picture.options.xTicks, picture.options.yTicks) = (false, nil, nil)
    return picture
  }
}

extension OptionReader {
  /// The values of the first and last colour: `vmin` and `vmax`, or the range of the data.
  mutating func valueRange(_ values: [Double]) throws(PlottingError) -> Extent {
    var range = values.reduce(into: Extent.empty) { $0.include($1) }
    if range.isEmpty { range = Extent(0, 1) }
    range = Extent(try number("vmin") ?? range.lower, try number("vmax") ?? range.upper)
    return range.lower < range.upper ? range : Extent(range.lower, range.lower + max(abs(range.lower) * 1e-9, 1e-9))
  }
}

extension ColorMap {
  /// The colours of values, in 256 steps.
  func cells(_ values: [Double], _ range: Extent) -> [UInt32] {
    let steps = (0..<256).map { color(at: Double($0) / 255).rgb }
    let missing = color(at: .nan).rgb
    return values.map { value in
      guard !value.isNaN else { return missing }
      let place = (value / 2 - range.lower / 2) / (range.upper / 2 - range.lower / 2)
      return steps[Int((min(max(place, 0), 1) * 255).rounded())]
    }
  }
}
