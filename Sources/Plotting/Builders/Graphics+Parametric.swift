extension Graphics {
  /// Sage's `parametric_plot`: the points (x(t), y(t)), refined until the polyline is smooth.
  ///
  /// Options: those of a line and of the whole picture, `plot_points`, `fill`. Equal units on both axes unless
  /// `aspect_ratio` says otherwise.
  public static func parametric(
    x: any FunctionSource, y: any FunctionSource, from lower: Double, to upper: Double,
    options: PlotOptions = PlotOptions()
  ) throws -> Graphics {
    var reader = OptionReader(options, for: "parametric_plot")
    let style = try reader.style()
    let whole = try reader.graphics()
    let isFilled = try reader.bool("fill") ?? false
    let fillColor = try reader.color("fillcolor")
    let sampling = try reader.sampling(whole)
    try reader.finish()
    let range = Extent(min(lower, upper), max(lower, upper))
    try CurveSampler.check(range, .linear)
    var sampler = ParametricSampler(x: x, y: y, options: sampling)
    let pieces = try sampler.sample(range)
    var primitives: [Primitive] = []
    if isFilled {
      let paint = fillColor.map { Paint.color($0) } ?? style.paint()
      primitives.append(Primitive(.region(RegionShape(pieces, paint: paint, alpha: 0.25))))
    }
    primitives.append(
      Primitive(
        .path(PathShape(pieces, stroke: style.stroke())), label: style.label, zOrder: style.zOrder,
        summary: "parametric curve of \(pieces.count) piece\(pieces.count == 1 ? "" : "s")"))
    var joined = GraphicsOptions()
    joined.aspectRatio = .ratio(1)
    return Graphics(primitives, options: joined.overridden(by: whole), seriesCount: style.seriesCount)
  }

  /// Sage's `polar_plot`: the points at distance r(θ) in the direction θ.
  public static func polar(
    _ radius: any FunctionSource, from lower: Double, to upper: Double, options: PlotOptions = PlotOptions()
  ) throws -> Graphics {
    let x = ClosureSource.batch({ angles in
      zip(try radius.values(at: angles), angles).map { $0 * cosine($1) }
    })
    let y = ClosureSource.batch({ angles in
      zip(try radius.values(at: angles), angles).map { $0 * sine($1) }
    })
    return try parametric(x: x, y: y, from: lower, to: upper, options: options)
  }
}
