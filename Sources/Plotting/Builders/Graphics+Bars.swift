extension Graphics {
  /// Sage's `bar_chart` and matplotlib's `bar`: upright bars of given heights.
  ///
  /// `positions` are the centres of the bars (matplotlib) or nil for Sage's 0, 1, 2, … with the bars beginning there.
  /// Options: those of a line and of the whole picture, `width`, `edgecolor`, `bottom`. Heights that are not finite
  /// are left out.
  public static func bars(
    _ heights: [Double], at positions: [Double]? = nil, isHorizontal: Bool = false,
    options: PlotOptions = PlotOptions(), function: String = "bar_chart"
  ) throws(PlottingError) -> Graphics {
    var reader = OptionReader(options, for: function)
    let style = try reader.style()
    let width = try reader.number("width", in: 0...1e9) ?? (positions == nil ? 0.5 : 0.8)
    let bottoms = try reader.numbers("bottom") ?? [0]
    let edge = try reader.color("edgecolor")
    let whole = try reader.graphics()
    try reader.finish()
    if let positions, positions.count != heights.count {
      throw PlottingError(.badData, "`\(function)` has \(positions.count) positions for \(heights.count) heights")
    }
    var bars: [BarsShape.Bar] = []
    for (index, height) in heights.enumerated() where height.isFinite {
      let middle = positions?[index] ?? Double(index) + width / 2
      guard middle.isFinite else { continue }
      let bottom = bottoms.isEmpty ? 0 : bottoms[index % bottoms.count]
      let across = Extent(middle - width / 2, middle + width / 2)
      let along = Extent(min(bottom, bottom + height), max(bottom, bottom + height))
      bars.append(isHorizontal ? BarsShape.Bar(x: along, y: across) : BarsShape.Bar(x: across, y: along))
    }
    let shape = BarsShape(bars, paint: style.paint(), edge: edge.map { .color($0) }, alpha: style.alpha)
    let highest = heights.filter(\.isFinite).max() ?? 0
    let primitive = Primitive(
      .bars(shape), label: style.label, zOrder: style.zOrder,
      summary: "\(bars.count) bars, the highest \(NumberText.significant(highest))")
    return Graphics([primitive], options: whole, seriesCount: style.seriesCount)
  }

  /// Sage's `histogram` and matplotlib's `hist`: counts of data in intervals of equal width.
  ///
  /// Options: `bins` (a number, or the edges), `range`, `density`/`normed`, `cumulative`, `weights`, `edgecolor`,
  /// and those of a line and of the whole picture. Data that are not finite are left out.
  public static func histogram(
    _ data: [Double], options: PlotOptions = PlotOptions(), function: String = "histogram"
  ) throws(PlottingError) -> Graphics {
    var reader = OptionReader(options, for: function)
    let style = try reader.style()
    let edge = try reader.color("edgecolor") ?? .white
    let bins = try HistogramBins(data, &reader)
    let whole = try reader.graphics()
    try reader.finish()
    let bars = bins.heights.indices.map { index in
      BarsShape.Bar(
        x: Extent(bins.edges[index], bins.edges[index + 1]),
        y: Extent(min(bins.heights[index], 0), max(bins.heights[index], 0)))
    }
    let shape = BarsShape(bars, paint: style.paint(), edge: .color(edge), alpha: style.alpha)
    let primitive = Primitive(
      .bars(shape), label: style.label, zOrder: style.zOrder,
      summary: "histogram of \(data.count) values in \(bars.count) bins")
    // An axis at x = 0 would put its numbers on the bars.
    var standard = GraphicsOptions()
    standard.frame = true
    return Graphics([primitive], options: standard.overridden(by: whole), seriesCount: style.seriesCount)
  }
}

/// The intervals of a histogram and how much falls into each.
struct HistogramBins: Equatable {
  /// One more than there are intervals, ascending.
  let edges: [Double]
  /// Counts, weights or densities.
  private(set) var heights: [Double]

  init(_ data: [Double], _ reader: inout OptionReader) throws(PlottingError) {
    let range = try reader.numbers("range")
    let weights = try reader.numbers("weights")
    edges = try Self.edges(data.filter(\.isFinite), reader.take("bins"), range)
    heights = Array(repeating: 0, count: edges.count - 1)
    for (index, value) in data.enumerated() where value >= edges[0] && value <= edges[edges.count - 1] {
      let weight = weights.map { index < $0.count ? $0[index] : 0 } ?? 1
      heights[Self.bin(of: value, edges)] += weight
    }
    let density = try reader.bool("density") ?? false
    let normed = try reader.bool("normed") ?? false
    let total = heights.reduce(0, +)
    if density || normed, total > 0 {
      heights = heights.indices.map { heights[$0] / total / (edges[$0 + 1] - edges[$0]) }
    }
    if try reader.bool("cumulative") ?? false {
      for index in heights.indices.dropFirst() { heights[index] += heights[index - 1] }
    }
  }

  private static func edges(
    _ data: [Double], _ bins: OptionValue?, _ range: [Double]?
  ) throws(PlottingError) -> [Double] {
    if case .list? = bins, let edges = bins?.numbers?.filter(\.isFinite).sorted(), edges.count > 1 {
      return edges.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
    var count = 10
    if case .number(let number)? = bins {
      guard number >= 1, number <= 100_000, number == number.rounded() else {
        throw PlottingError(
          .badValue, "`bins` is \(NumberText.significant(number)), expected a whole number between 1 and 100000")
      }
      count = Int(number)
    }
    var extent = data.reduce(into: Extent.empty) { $0.include($1) }
    if let range, range.count == 2, range[0] < range[1] { extent = Extent(range[0], range[1]) }
    guard !extent.isEmpty else { throw PlottingError(.badData, "the histogram has no finite data") }
    if extent.length == 0 { extent = Extent(extent.lower - 0.5, extent.upper + 0.5) }
    return (0...count).map { extent.lower + extent.length * Double($0) / Double(count) }
  }

  /// The interval of a value: closed on the left, the last one on both sides.
  private static func bin(of value: Double, _ edges: [Double]) -> Int {
    var low = 0
    var high = edges.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if edges[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }
}
