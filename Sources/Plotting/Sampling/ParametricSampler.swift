/// Samples a curve in the plane: evenly at first, then by bisection where the polyline bends visibly.
struct ParametricSampler {
  let x: any FunctionSource
  let y: any FunctionSource
  let options: SamplingOptions
  private var evaluations = 0

  init(x: any FunctionSource, y: any FunctionSource, options: SamplingOptions) {
    self.x = x
    self.y = y
    self.options = options
  }

  private typealias Place = (t: Double, point: Point)

  /// The pieces of the curve over a range of the parameter.
  mutating func sample(_ range: Extent) throws -> [[Point]] {
    let count = options.plotPoints
    var random = SplitMix(seed: 0x1_6180_3398)
    var times = [range.lower, range.upper]
    for index in 1..<count {
      times.append(range.lower + (Double(index) + 0.2 * (random.next() - 0.5)) / Double(count) * range.length)
    }
    var places = try evaluate(times.sorted())
    for _ in 0..<10 where evaluations < options.budget {
      let cells = try bending(places)
      guard !cells.isEmpty else { break }
      places = (places + cells).sorted { $0.t < $1.t }
    }
    return places.map(\.point).split { !$0.isFinite }.map { Array($0) }.filter { $0.count > 1 }
  }

  private mutating func evaluate(_ times: [Double]) throws -> [Place] {
    evaluations += times.count
    let (xs, ys) = (try x.values(at: times), try y.values(at: times))
    guard xs.count == times.count, ys.count == times.count else {
      throw PlottingError(.badData, "the curve gave \(min(xs.count, ys.count)) values for \(times.count) points")
    }
    return times.indices.map { (times[$0], Point(xs[$0], ys[$0])) }
  }

  /// The midpoints of the cells at which the polyline turns by more than about six degrees over a visible length.
  private mutating func bending(_ places: [Place]) throws -> [Place] {
    var bounds = DataBounds()
    bounds.include(places.map(\.point), (.linear, .linear))
    let unit = Point(
      options.width / max(bounds.x.length, 1e-300), options.height / max(bounds.y.length, 1e-300))
    var marked = Set<Int>()
    for index in places.indices.dropFirst().dropLast() {
      let (a, b, c) = (places[index - 1].point, places[index].point, places[index + 1].point)
      guard a.isFinite, b.isFinite, c.isFinite else { continue }
      let u = Point((b.x - a.x) * unit.x, (b.y - a.y) * unit.y)
      let v = Point((c.x - b.x) * unit.x, (c.y - b.y) * unit.y)
      let cross = abs(u.x * v.y - u.y * v.x)
      let dot = u.x * v.x + u.y * v.y
      let longest = max(u.x * u.x + u.y * u.y, v.x * v.x + v.y * v.y)
      if longest > 1, dot <= 0 || cross > 0.1 * dot { marked.formUnion([index - 1, index]) }
    }
    for index in places.indices.dropLast() where places[index].point.isFinite != places[index + 1].point.isFinite {
      marked.insert(index)
    }
    let times = marked.sorted().map { (places[$0].t + places[$0 + 1].t) / 2 }
    let room = max(options.budget - evaluations, 0)
    return times.isEmpty ? [] : try evaluate(Array(times.prefix(room)))
  }
}
