/// What lies between a curve and the filled area's other side (Sage's `fill`).
public enum FillTarget {
  /// The line y = value.
  case level(Double)
  /// The smallest value of the curve.
  case minimum
  /// The largest value of the curve.
  case maximum
  /// Another function.
  case function(any FunctionSource)
}

extension Graphics {
  /// Sage's `plot` of one function over an interval.
  ///
  /// Options: those of a line, of the whole picture, `plot_points`, `fill` (`True`, `'axis'`, `'min'`, `'max'`, a
  /// number), `fillcolor`, `fillalpha`, `marker`, `markersize`, `detect_poles` (`'show'` draws the asymptotes),
  /// `exclude`. Throws `PlottingError`, and what the source throws.
  public static func plot(
    _ source: any FunctionSource, from lower: Double, to upper: Double, options: PlotOptions = PlotOptions(),
    fill target: FillTarget? = nil
  ) throws -> Graphics {
    var reader = OptionReader(options, for: "plot")
    let style = try reader.style()
    let whole = try reader.graphics()
    let marker = try reader.marker()
    let markerSize = try reader.number("markersize", in: 0...1000) ?? 6
    let fill = try target ?? reader.fill()
    let fillColor = try reader.color("fillcolor")
    let fillAlpha = try reader.number("fillalpha", in: 0...1) ?? 0.25
    let poles = reader.take("detect_poles")
    var sampling = try reader.sampling(whole)
    sampling.breaks = poles != .text("never")
    try reader.finish()
    let curve = try CurveSampler.sample(source, from: lower, to: upper, options: sampling)
    var primitives: [Primitive] = []
    if let fill {
      let rings = try fill.rings(curve, sampling)
      let paint = fillColor.map { Paint.color($0) } ?? style.paint()
      primitives.append(Primitive(.region(RegionShape(rings, paint: paint, alpha: fillAlpha, isBounding: false))))
      if case .level(let level) = fill, level.isFinite { primitives.append(anchor(level, at: lower)) }
    }
    let path = PathShape(curve.pieces, stroke: style.stroke(), view: curve.view)
    var line = Primitive(.path(path), label: style.label, zOrder: style.zOrder, summary: curve.summary)
    line.remark = curve.remark
    primitives.append(line)
    if let marker {
      let points = curve.pieces.flatMap { $0 }
      primitives.append(
        Primitive(.markers(MarkersShape(points, marker: marker, size: markerSize, paint: style.paint()))))
    }
    if poles == .text("show") { primitives += asymptotes(curve, style) }
    return Graphics(primitives, options: whole, seriesCount: style.seriesCount)
  }

  /// Something invisible that brings a level into the picture.
  private static func anchor(_ level: Double, at x: Double) -> Primitive {
    Primitive(.path(PathShape([[Point(x, level)]], stroke: Stroke(.color(.black), dash: .none))))
  }

  private static func asymptotes(_ curve: SampledCurve, _ style: PrimitiveStyle) -> [Primitive] {
    curve.poles.map { pole in
      Primitive(
        .span(SpanShape(pole, isHorizontal: false, stroke: Stroke(style.paint(), thickness: 0.7, dash: .dashed))))
    }
  }

  /// Sage's `plot` of several functions in one picture: lists in `color`, `legend_label`, `linestyle`, `thickness`,
  /// `alpha` and `fill` give each function its own; `'automatic'` labels are left to the caller.
  public static func plot(
    _ sources: [any FunctionSource], from lower: Double, to upper: Double, options: PlotOptions = PlotOptions()
  ) throws -> Graphics {
    guard !sources.isEmpty else { throw PlottingError(.badData, "the list of functions to plot is empty") }
    var sum = Graphics()
    let (fills, rest) = try options.fills(between: sources)
    for (index, source) in sources.enumerated() {
      sum += try plot(
        source, from: lower, to: upper, options: rest.part(index, of: sources.count), fill: fills[index])
    }
    return sum
  }
}

extension PlotOptions {
  /// The areas of a dictionary in `fill`, by the number of the curve: `{0: [1]}` lies between curves 0 and 1, `{0: 2.5}`
  /// and `{0: 'axis'}` between curve 0 and a level; and the other options.
  fileprivate func fills(
    between sources: [any FunctionSource]
  ) throws(PlottingError) -> (fills: [Int: FillTarget], rest: PlotOptions) {
    guard case .table(let entries)? = entries.last(where: { $0.name == "fill" })?.value else { return ([:], self) }
    var fills: [Int: FillTarget] = [:]
    for entry in entries {
      let other: Double?
      if case .list(let values) = entry.value, case .number(let number)? = values.first {
        other = number
      } else {
        other = nil
      }
      guard case .number(let key) = entry.key, let curve = Int(exactly: key), sources.indices.contains(curve),
        other.map({ Int(exactly: $0).map(sources.indices.contains) ?? false }) ?? true
      else {
        throw PlottingError(
          .badValue,
          "`fill` names the curves 0 to \(sources.count - 1), found \(entry.key.description): "
            + entry.value.description, hint: "`fill={0: [1]}` fills between the first two curves")
      }
      if let other {
        fills[curve] = .function(sources[Int(other)])
      } else {
        var reader = OptionReader(PlotOptions([(name: "fill", value: entry.value)]), for: "plot")
        fills[curve] = try reader.fill()
      }
    }
    return (fills, without("fill"))
  }

  /// The options of one of several functions.
  func part(_ index: Int, of count: Int) -> PlotOptions {
    let listed: Set<String> = ["color", "legend_label", "linestyle", "thickness", "alpha", "fill", "fillcolor"]
    return PlotOptions(
      entries.map { entry in
        guard listed.contains(PlotOptions.canonical(entry.name)), case .list(let values) = entry.value, !values.isEmpty
        else { return rainbow(entry, index, count) }
        // Three numbers are one colour for all, unless there are lists among them.
        if entry.value.numbers != nil, PlotOptions.canonical(entry.name).hasSuffix("color") { return entry }
        return (entry.name, values[index % values.count])
      })
  }

  private func rainbow(
    _ entry: (name: String, value: OptionValue), _ index: Int, _ count: Int
  ) -> (name: String, value: OptionValue) {
    guard entry.value == .text("rainbow") else { return entry }
    return (entry.name, .text(Color.hue(Double(index) / Double(count), 1, 0.85).hex))
  }
}

extension OptionReader {
  /// The options of sampling.
  mutating func sampling(_ whole: GraphicsOptions) throws(PlottingError) -> SamplingOptions {
    var sampling = SamplingOptions()
    sampling.plotPoints = try count("plot_points", in: 2...1_000_000) ?? 200
    sampling.xScale = whole.xScale ?? .linear
    sampling.yScale = whole.yScale ?? .linear
    sampling.ymin = whole.ymin
    sampling.ymax = whole.ymax
    if let size = whole.figureSize {
      sampling.width = min(max(size.width * 95, 50), 5000)
      sampling.height = min(max(size.height * 90, 50), 5000)
    }
    sampling.exclude = try numbers("exclude") ?? []
    return sampling
  }

  /// What is to be filled.
  mutating func fill() throws(PlottingError) -> FillTarget? {
    guard let value = take("fill") else { return nil }
    switch value {
    case .bool(false): return nil
    case .bool(true), .text("axis"): return .level(0)
    case .text("min"): return .minimum
    case .text("max"): return .maximum
    case .number(let level): return .level(level)
    default: throw bad("fill", value, "True, False, 'axis', 'min', 'max', a number or a function")
    }
  }
}

extension FillTarget {
  /// The rings between a curve and the other side.
  func rings(_ curve: SampledCurve, _ sampling: SamplingOptions) throws -> [[Point]] {
    try curve.pieces.filter { $0.count > 1 }.map { piece in
      switch self {
      case .level(let level): piece + Self.base(piece, level)
      case .minimum: piece + Self.base(piece, curve.minimum?.y ?? 0)
      case .maximum: piece + Self.base(piece, curve.maximum?.y ?? 0)
      case .function(let source):
        try piece
          + CurveSampler.sample(source, from: piece[0].x, to: piece[piece.count - 1].x, options: sampling).pieces
          .joined().reversed()
      }
    }
  }

  private static func base(_ piece: [Point], _ level: Double) -> [Point] {
    [Point(piece[piece.count - 1].x, level), Point(piece[0].x, level)]
  }
}
