/// Samples a function so that its graph can be trusted.
///
/// 1. Evenly spaced points with a little seeded jitter, and the whole numbers, where formulas have their corners.
/// 2. Poles: cells whose enclosure is infinite are bisected; a singularity counts as a pole when the values grow by
///    steady steps from decade to decade towards it. Without enclosures, sign changes and peaks are followed instead.
/// 3. The range of ordinates worth showing (`CurveSampler+View`).
/// 4. Refinement where the polyline bends by more than a quarter of a pixel (`CurveSampler+Refinement`).
/// 5. Certification: where the enclosure of a cell admits something more than a pixel away from what is drawn, the
///    cell is bisected, the worst one first, until nothing is left or the budget is spent
///    (`CurveSampler+Certification`). A spike changes the range, so 4 and 5 are repeated until the range is stable.
/// 6. Extrema are located, jumps are narrowed down to neighbouring doubles, and the samples are cut into pieces.
struct CurveSampler {
  let source: any FunctionSource
  let options: SamplingOptions
  let range: Extent
  /// The range along the axis.
  let span: Extent
  var samples: [Sample] = []
  var poles: [Pole] = []
  var jumps: [Jump] = []
  var view = Extent(0, 1)
  var evaluations = 0
  var hasEnclosures = false
  var isResolved = false
  /// Enclosures that were computed already, by the left end of their cell.
  var known: [Double: Bounded] = [:]
  /// The enclosures of the first cells, from left to right.
  var coarse: [Bounded] = []
  /// Places that no bounds settle although the values stay bounded, such as 0 for sin(x)/x.
  var unsettled: [Double] = []
  /// Places that the certification could not settle.
  var doubts: [Double] = []
  /// Whether the curve is a band of oscillations that are finer than pixels.
  var isBand = false
  /// Cells that were found straight, left end to right end, at pixels of this size.
  var settled: [Double: Double] = [:]
  var settledPixel = 0.0
  /// The lowest and highest sample of each pixel column.
  var columns: [Extent] = []

  /// A place towards which the values grow beyond all bounds.
  struct Pole: Equatable {
    let u: Double
    /// Whether the growth is as slow as a logarithm's.
    let isSlow: Bool
  }

  /// A cell of the axis and the bounds over it.
  struct Bounded {
    let lower: Double
    let upper: Double
    let bounds: Extent
  }

  /// Two neighbouring points between which the function jumps.
  struct Jump: Equatable {
    let left: Double
    let right: Double
  }

  /// Samples a function over [lower, upper], in either order.
  ///
  /// Throws `.badData` for an interval that is empty, infinite, or not above 0 on a logarithmic axis, and whatever the
  /// source throws. Deterministic. At most `options.budget` evaluations and a few hundred more.
  static func sample(
    _ source: any FunctionSource, from lower: Double, to upper: Double, options: SamplingOptions = SamplingOptions()
  ) throws -> SampledCurve {
    var sampler = try CurveSampler(source, Extent(min(lower, upper), max(lower, upper)), options)
    try sampler.run()
    return sampler.curve()
  }

  private init(_ source: any FunctionSource, _ range: Extent, _ options: SamplingOptions) throws(PlottingError) {
    try Self.check(range, options.xScale)
    guard options.plotPoints >= 2, options.plotPoints <= 1_000_000 else {
      throw PlottingError(.badValue, "`plot_points` is \(options.plotPoints), expected a number between 2 and 1000000")
    }
    self.source = source
    self.range = range
    self.options = options
    span = Extent(options.xScale.forward(range.lower), options.xScale.forward(range.upper))
    columns = Array(repeating: .empty, count: max(Int(options.width.rounded(.up)), 1) + 1)
  }

  /// Throws unless a plot can have this range.
  static func check(_ range: Extent, _ scale: AxisScale) throws(PlottingError) {
    guard range.lower.isFinite, range.upper.isFinite, abs(range.lower) < 1e300, abs(range.upper) < 1e300 else {
      throw PlottingError(
        .badData, "the plot is to run from \(range.lower) to \(range.upper), expected two finite numbers")
    }
    guard range.lower < range.upper else {
      throw PlottingError(.badData, "plot start point and end point must be different, found \(range.lower) for both")
    }
    guard range.upper / 2 - range.lower / 2 > 1e-290 else {
      throw PlottingError(
        .badData, "the plot is to run from \(range.lower) to \(range.upper), expected ends that are farther apart")
    }
    guard !scale.isLogarithmic || range.lower > 0 else {
      throw PlottingError(
        .badData, "a logarithmic axis cannot begin at \(range.lower), expected a number above 0",
        hint: "choose a positive start of the interval")
    }
  }

  private mutating func run() throws {
    try start()
    let whole = try enclosure(range.lower, range.upper)
    hasEnclosures = whole != nil || source.isBounded
    if hasEnclosures { try findPolesByEnclosures() } else { try probe() }
    isBand = isOscillating
    if isBand { try fillColumns() }
    try findPolesByValues()
    for _ in 0..<4 {
      let before = view
      updateView()
      try refine()
      if hasEnclosures { try certify() }
      updateView()
      if abs(view.lower - before.lower) + abs(view.upper - before.upper) <= 0.01 * view.length { break }
    }
    try locateExtrema()
    try findJumps()
    updateView()
    if hasEnclosures { try settleDoubts() }
  }

  // MARK: Evaluation

  /// Cells narrower than this are not divided in search of finite bounds.
  var finestCell: Double { max(span.length * 1e-13, abs(span.lower).ulp, abs(span.upper).ulp) }

  /// Whether more may be computed.
  var hasBudget: Bool { evaluations < options.budget }

  /// The samples at some places along the axis.
  mutating func evaluate(_ places: [Double]) throws -> [Sample] {
    let xs = places.map(abscissa)
    evaluations += xs.count
    let ys = try source.values(at: xs)
    guard ys.count == xs.count else {
      throw PlottingError(.badData, "the function gave \(ys.count) values for \(xs.count) points")
    }
    return places.indices.map { index in
      let y = abs(ys[index]) < 1e300 ? ys[index] : .nan
      let sample = Sample(u: places[index], x: xs[index], y: y, h: options.yScale.forward(y))
      if sample.isDefined { columns[column(sample.u)].include(sample.h) }
      return sample
    }
  }

  /// The sample at one place.
  mutating func evaluate(_ place: Double) throws -> Sample { try evaluate([place])[0] }

  /// The abscissa of a place; the ends are exact.
  func abscissa(_ u: Double) -> Double {
    u <= span.lower ? range.lower : u >= span.upper ? range.upper : options.xScale.backward(u)
  }

  /// The pixel column of a place.
  func column(_ u: Double) -> Int {
    let position = (u - span.lower) / span.length * options.width
    return min(max(Int(position), 0), columns.count - 1)
  }

  /// The bounds over a cell of the axis, as heights; computed once.
  mutating func bounds(_ lower: Double, _ upper: Double) throws -> Extent? {
    if let cell = known[lower], cell.upper == upper { return cell.bounds }
    guard let bounds = try enclosure(abscissa(lower), abscissa(upper)) else { return nil }
    known[lower] = Bounded(lower: lower, upper: upper, bounds: bounds)
    return bounds
  }

  /// The bounds over an interval of abscissae, as heights.
  mutating func enclosure(_ lower: Double, _ upper: Double) throws -> Extent? {
    evaluations += source.enclosureCost
    guard let bounds = try source.enclosure(over: lower, upper: upper) else { return nil }
    guard !bounds.lower.isNaN, !bounds.upper.isNaN else { return Extent(-.infinity, .infinity) }
    guard options.yScale.isLogarithmic else { return Extent(bounds.lower, bounds.upper) }
    return Extent(
      bounds.lower > 0 ? options.yScale.forward(bounds.lower) : -.infinity,
      bounds.upper > 0 ? options.yScale.forward(bounds.upper) : -.infinity)
  }

  /// Adds samples, keeping the order; of equal places the first stays.
  mutating func merge(_ new: [Sample]) {
    guard !new.isEmpty else { return }
    let added = new.sorted { $0.u < $1.u }
    var merged: [Sample] = []
    merged.reserveCapacity(samples.count + added.count)
    var index = 0
    for sample in added {
      while index < samples.count, samples[index].u <= sample.u {
        merged.append(samples[index])
        index += 1
      }
      if merged.last?.u != sample.u { merged.append(sample) }
    }
    merged += samples[index...]
    samples = merged
  }

  /// The first samples.
  private mutating func start() throws {
    let count = options.plotPoints
    var random = SplitMix(seed: 0x1_4142_1356)
    let step = span.length / Double(count)
    var places = [span.lower, span.upper]
    for index in 1..<count { places.append(span.lower + (Double(index) + 0.3 * (random.next() - 0.5)) * step) }
    if options.xScale == .linear, span.length <= 60 {
      places += Ticks.multiples(of: 1, in: span).filter { $0 > span.lower && $0 < span.upper }
    }
    merge(try evaluate(places))
  }

  /// Whether the samples go up and down so often that chords fit by accident.
  private var isOscillating: Bool {
    let heights = samples.filter(\.isDefined).map(\.h)
    guard heights.count > 50 else { return false }
    let steps = zip(heights.dropFirst(), heights).map { $0.0 - $0.1 }
    let turns = zip(steps.dropFirst(), steps).filter { $0.0 * $0.1 < 0 }
    return turns.count * 6 > heights.count
  }

  /// Points at random in each column of pixels, so many that the rims of the band are smooth; they are not counted.
  private mutating func fillColumns() throws {
    var random = SplitMix(seed: 0x0_5772_1566)
    let count = Int(options.width) * (hasEnclosures ? 96 : 24)
    let places = (0..<count).map { span.lower + (Double($0) + random.next()) / Double(count) * span.length }
    let counted = evaluations
    merge(try evaluate(places))
    evaluations = counted
  }

  /// More points, at random, where no bounds help to find spikes.
  private mutating func probe() throws {
    var random = SplitMix(seed: 0x2_7182_8182)
    let count = max(3 * options.plotPoints, 4 * Int(options.width))
    let places = (0..<count).map { span.lower + (Double($0) + random.next()) / Double(count) * span.length }
    merge(try evaluate(places))
  }
}
