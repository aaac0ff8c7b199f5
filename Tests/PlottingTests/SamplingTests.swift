import Glibc
import Testing

@testable import Plotting

@Suite("Sampling")
struct SamplingTests {
  struct Spike: CustomTestStringConvertible {
    let width: Double
    let center: Double
    var testDescription: String { "width \(width) at \(center)" }
  }

  /// Widths from 1e-1 to 1e-9 at places that no grid hits.
  static let spikes: [Spike] = (0..<60).map { index in
    var random = SplitMix(seed: UInt64(index) &* 977 &+ 5)
    return Spike(width: pow(10, -1 - 8 * random.next()), center: -2.9 + 5.8 * random.next())
  }

  @Test("the tip of a spike is drawn in full wherever it is and however narrow", arguments: spikes)
  func findsSpikes(_ spike: Spike) throws {
    let curve = try CurveSampler.sample(Sources.delta(spike.width, at: spike.center), from: -3, to: 3)
    let top = 1 / (spike.width * Double.pi.squareRoot())
    let maximum = try #require(curve.maximum)
    #expect(abs(maximum.y - top) < 0.01 * top)
    #expect(abs(maximum.x - spike.center) < spike.width)
    #expect(curve.isResolved)
    #expect(curve.poles.isEmpty && curve.jumps.isEmpty && curve.view == nil)
    #expect(curve.evaluations < 6000)
  }

  @Test("bounds that are loose at first are good enough", arguments: [1e-1, 1e-2, 1e-4, 1e-7, 1e-10])
  func looseBounds(_ width: Double) throws {
    // -2x/(ε³√π) and e^(-x²/ε²) bounded apart, and multiplied: up to the square of the size too wide.
    func factor(_ x: Double) -> Double { -2 * x / (width * width * width * Double.pi.squareRoot()) }
    func bell(_ x: Double) -> Double { exp(-(x / width * x / width)) }
    let source = ClosureSource({ factor($0) * bell($0) }) { lower, upper in
      let bells = lower <= 0 && upper >= 0 ? [min(bell(lower), bell(upper)), 1] : [bell(lower), bell(upper)]
      let products = bells.flatMap { [$0 * factor(lower), $0 * factor(upper)] }
      return (products.min()!, products.max()!)
    }
    let curve = try CurveSampler.sample(source, from: -3, to: 3)
    let top = (2 / M_E).squareRoot() / (width * width * Double.pi.squareRoot())
    #expect(abs(try #require(curve.maximum).y - top) < 0.01 * top)
    #expect(abs(try #require(curve.minimum).y + top) < 0.01 * top)
    #expect(curve.isResolved)
  }

  @Test("the worksheet's delta and its derivative reach 56.42 and ±4839")
  func drawsTheWorksheet() throws {
    let delta = try CurveSampler.sample(Sources.delta(0.01), from: -3, to: 3)
    let slope = try CurveSampler.sample(Sources.deltaDerivative(0.01), from: -3, to: 3)
    #expect(abs(try #require(delta.maximum).y - 56.41895835) < 1e-6)
    #expect(abs(try #require(slope.maximum).y - 4839.414490) < 1e-3)
    #expect(abs(try #require(slope.minimum).y + 4839.414490) < 1e-3)
    #expect(delta.isResolved && slope.isResolved)
    #expect(delta.summary.contains("maximum 56.42 at 0"))
  }

  @Test("a spike at a whole number is found even without enclosures")
  func findsSpikesOfLambdas() throws {
    let curve = try CurveSampler.sample(ClosureSource { exp(-($0 * 1e5) * ($0 * 1e5)) }, from: -3, to: 3)
    #expect(try #require(curve.maximum).y == 1)
    #expect(!curve.isResolved)
  }

  @Test("the poles of tan are breaks, with and without enclosures", arguments: [true, false])
  func breaksAtPoles(_ withEnclosures: Bool) throws {
    let source = withEnclosures ? Sources.tangent : ClosureSource { tan($0) }
    let curve = try CurveSampler.sample(source, from: -2 * .pi, to: 2 * .pi)
    #expect(curve.poles.count == 4)
    for (pole, expected) in zip(curve.poles, [-1.5, -0.5, 0.5, 1.5]) { #expect(abs(pole - expected * .pi) < 1e-6) }
    #expect(curve.pieces.count == 5)
    let view = try #require(curve.view)
    #expect(view.lower < -2 && view.lower > -20 && view.upper > 2 && view.upper < 20)
    for piece in curve.pieces {
      for (a, b) in zip(piece, piece.dropFirst()) { #expect(a.x < b.x && (a.y <= b.y)) }
    }
  }

  struct Singular: CustomTestStringConvertible {
    let name: String
    let source: ClosureSource
    let range: Extent
    let poles: [Double]
    var testDescription: String { name }
  }

  @Test("poles of other kinds are found where they are", arguments: [0, 1, 2, 3, 4, 5, 6])
  func findsPoles(_ index: Int) throws {
    let table: [Singular] = [
      Singular(name: "1/x", source: Sources.reciprocal, range: Extent(-5, 5), poles: [0]),
      Singular(name: "1/x lambda", source: ClosureSource { 1 / $0 }, range: Extent(-5, 4), poles: [0]),
      Singular(
        name: "1/(x-e)²", source: ClosureSource { 1 / (($0 - M_E) * ($0 - M_E)) }, range: Extent(0, 4), poles: [M_E]),
      Singular(name: "log", source: ClosureSource { log($0) }, range: Extent(0, 4), poles: [0]),
      Singular(name: "log|x|", source: ClosureSource { log(abs($0)) }, range: Extent(-1, 1), poles: [0]),
      Singular(name: "gamma", source: ClosureSource { tgamma($0) }, range: Extent(-2.5, 5), poles: [-2, -1, 0]),
      Singular(name: "x^-½", source: ClosureSource { 1 / $0.squareRoot() }, range: Extent(-1, 2), poles: [0]),
    ]
    let row = table[index]
    let curve = try CurveSampler.sample(row.source, from: row.range.lower, to: row.range.upper)
    #expect(curve.poles.count == row.poles.count, "\(row.name): \(curve.poles)")
    for (found, expected) in zip(curve.poles, row.poles) { #expect(abs(found - expected) < 1e-6, "\(row.name)") }
    let view = try #require(curve.view)
    #expect(view.length < 1000, "\(row.name)")
  }

  @Test("functions without poles are given none", arguments: [0, 1, 2, 3, 4, 5])
  func inventsNoPoles(_ index: Int) throws {
    let table: [(Double) -> Double] = [
      { $0.squareRoot() }, { sin(1 / $0) }, { $0 * log(abs($0)) }, { exp($0 * $0) }, { 1 / ($0 * $0 + 1e-6) },
      { cbrt($0) },
    ]
    let curve = try CurveSampler.sample(ClosureSource(table[index]), from: -3, to: 4)
    #expect(curve.poles.isEmpty)
    #expect(curve.view == nil)
  }

  @Test("the steps of floor are breaks at the whole numbers")
  func breaksAtJumps() throws {
    let curve = try CurveSampler.sample(ClosureSource { $0.rounded(.down) }, from: -2.5, to: 2.5)
    #expect(curve.jumps.count == 5)
    #expect(curve.pieces.count == 6)
    for piece in curve.pieces { #expect(Set(piece.map(\.y)).count == 1) }
    #expect(curve.pieces.map { $0[0].y } == [-3, -2, -1, 0, 1, 2])
  }

  @Test("a steep slope is no jump")
  func joinsSteepSlopes() throws {
    let curve = try CurveSampler.sample(ClosureSource { tanh($0 * 1e6) }, from: -1, to: 1.1)
    #expect(curve.jumps.isEmpty)
    #expect(curve.pieces.count == 1)
  }

  @Test("a curve begins at the edge of its domain")
  func reachesTheEdge() throws {
    let curve = try CurveSampler.sample(ClosureSource { ($0 - 0.1234).squareRoot() }, from: -1, to: 1)
    let first = try #require(curve.pieces.first?.first)
    #expect(abs(first.x - 0.1234) < 1e-9)
    #expect(curve.pieces.count == 1)
  }

  @Test("a removable singularity leaves no gap")
  func bridgesHoles() throws {
    let curve = try CurveSampler.sample(ClosureSource { sin($0) / $0 }, from: -10, to: 10)
    #expect(curve.pieces.count == 1)
    #expect(curve.poles.isEmpty)
  }

  @Test("sin(1/x) is drawn from -1 to 1 near 0")
  func drawsWaves() throws {
    let curve = try CurveSampler.sample(Sources.wave, from: -1, to: 1)
    #expect(try #require(curve.maximum).y > 0.999)
    #expect(try #require(curve.minimum).y < -0.999)
    #expect(curve.evaluations < 40_000)
  }

  @Test("a wave as fine as the pixels fills every column", arguments: [200.0, 300, 1000])
  func fillsColumns(_ frequency: Double) throws {
    let curve = try CurveSampler.sample(ClosureSource { sin(frequency * $0) }, from: -3, to: 3)
    var columns = Array(repeating: Extent.empty, count: 145)
    for point in curve.pieces.joined() { columns[Int((point.x + 3) / 6 * 144.999)].include(point.y) }
    for column in columns { #expect(column.upper > 0.95 && column.lower < -0.95) }
    #expect(curve.jumps.isEmpty && curve.poles.isEmpty)
  }

  @Test("the polyline is nowhere a pixel away from the function", arguments: [1.0, 7, 40])
  func staysClose(_ frequency: Double) throws {
    let curve = try CurveSampler.sample(ClosureSource { sin(frequency * $0) }, from: 0, to: 6)
    let points = try #require(curve.pieces.first)
    for (a, b) in zip(points, points.dropFirst()) {
      let x = (a.x + b.x) / 2
      #expect(abs(sin(frequency * x) - (a.y + b.y) / 2) < 2 * 2 / 420.0 + 2 * (b.x - a.x) * frequency * 0.02)
    }
  }

  @Test("the same samples in every run, and the ends included")
  func isDeterministic() throws {
    let first = try CurveSampler.sample(Sources.heat(0.01), from: -5, to: 5)
    let second = try CurveSampler.sample(Sources.heat(0.01), from: 5, to: -5)
    #expect(first == second)
    #expect(first.pieces.first?.first?.x == -5 && first.pieces.last?.last?.x == 5)
  }

  @Test("enclosures that know nothing end within the budget, and the curve is not called resolved")
  func staysInBudget() throws {
    let source = ClosureSource({ sin($0) }) { _, _ in (-10, 10) }
    let curve = try CurveSampler.sample(source, from: 0, to: 10)
    #expect(!curve.isResolved)
    #expect(curve.evaluations < 45_000)
    let wild = ClosureSource({ sin($0) }) { _, _ in (-.infinity, .infinity) }
    #expect(try CurveSampler.sample(wild, from: 0, to: 10).poles.isEmpty)
  }

  /// A function with bounds everywhere but at 0.
  private func holed(_ function: @escaping (Double) -> Double, slope: Double) -> ClosureSource {
    ClosureSource({ function($0) }) { lower, upper in
      guard lower > 0 || upper < 0 else { return (-.infinity, .infinity) }
      let reach = slope * (upper - lower) * (upper - lower)
      let values = [lower, upper].map(function)
      return (values.min()! - reach, values.max()! + reach)
    }
  }

  @Test("a hole that bounds cannot see through needs no remark where the values converge, and costs little")
  func convergesTowardsHoles() throws {
    let sinc = holed({ sin($0) / $0 }, slope: 0.5)
    let curve = try CurveSampler.sample(sinc, from: -20, to: 20)
    #expect(curve.isResolved && curve.remark == nil)
    #expect(curve.poles.isEmpty && curve.pieces.count == 1)
    #expect(curve.evaluations < 12_000)
    #expect(abs(try #require(curve.maximum).y - 1) < 1e-6)
    let step = try CurveSampler.sample(holed({ atan(1 / $0) }, slope: 1), from: -3, to: 3)
    #expect(step.remark == nil && step.jumps.count == 1 && step.pieces.count == 2)
  }

  @Test("a place towards which the values do not converge is named")
  func namesUnsettledPlaces() throws {
    let wild = ClosureSource({ sin(1 / $0) }) { lower, upper in
      guard lower > 0 || upper < 0 else { return (-.infinity, .infinity) }
      let reach = abs(1 / lower - 1 / upper)
      return (max(sin(1 / lower) - reach, -1), min(sin(1 / lower) + reach, 1))
    }
    let curve = try CurveSampler.sample(wild, from: -1, to: 1)
    #expect(curve.remark?.hasPrefix("the curve is not certified near") == true)
    #expect(curve.poles.isEmpty)
  }

  @Test("a value between the two sides of a jump does not join them")
  func breaksAtIsolatedValues() throws {
    func sign(_ x: Double) -> Double { x < 0.5 ? 0 : x > 0.5 ? 2 : 1 }
    let source = ClosureSource(sign) { lower, upper in (sign(lower), sign(upper)) }
    let curve = try CurveSampler.sample(source, from: -3, to: 3)
    #expect(curve.remark == nil && curve.pieces.count == 2)
    #expect(curve.pieces.allSatisfy { Set($0.map(\.y)).count == 1 })
  }

  @Test("a jump of which bounds see both sides needs no remark", arguments: [0, 1, 1.0 / 3, -2.7])
  func settlesJumps(_ place: Double) throws {
    func step(_ x: Double) -> Double { x < place ? 0 : 1 }
    // As balls are: a little wider than the interval.
    let source = ClosureSource(step) { lower, upper in
      let margin = (upper - lower) * 1e-9
      return (step(lower - margin), step(upper + margin))
    }
    let curve = try CurveSampler.sample(source, from: -3, to: 3)
    #expect(curve.remark == nil && curve.jumps.count == 1 && curve.pieces.count == 2)
  }

  @Test("oscillations finer than pixels are drawn as a band with smooth rims")
  func fillsBands() throws {
    let source = ClosureSource({ sin(1e6 * $0) }) { lower, upper in
      upper - lower > 1e-6
        ? (-1, 1) : (sin(1e6 * lower) - 1e6 * (upper - lower), sin(1e6 * lower) + 1e6 * (upper - lower))
    }
    let curve = try CurveSampler.sample(source, from: 0, to: 1)
    #expect(curve.remark == nil)
    for column in 0..<58 {
      let part = curve.pieces.joined().filter { Int($0.x * 58) == column }.map(\.y)
      #expect(try #require(part.max()) > 0.985)
      #expect(try #require(part.min()) < -0.985)
    }
  }

  @Test("a function without bounds says that it was only sampled")
  func remarksSampling() throws {
    let curve = try CurveSampler.sample(ClosureSource { sin($0) }, from: 0, to: 1)
    #expect(curve.remark?.contains("sampled at \(curve.evaluations) points") == true)
  }

  @Test("an error of the function ends the sampling")
  func passesErrors() {
    struct Stop: Error {}
    #expect(throws: Stop.self) { try CurveSampler.sample(ClosureSource { _ in throw Stop() }, from: 0, to: 1) }
  }

  @Test("a logarithmic abscissa is sampled evenly in ratios")
  func samplesLogarithmically() throws {
    var options = SamplingOptions()
    options.xScale = .logarithmic(base: 10)
    let curve = try CurveSampler.sample(ClosureSource { sin(10 * log10($0)) }, from: 1e-6, to: 1, options: options)
    #expect(curve.pieces[0].filter { $0.x < 1e-3 }.count > 80)
  }

  @Test("functions that are nowhere defined, constant or huge make a picture", arguments: [0, 1, 2, 3])
  func drawsExtremes(_ index: Int) throws {
    let table: [(Double) -> Double] = [{ _ in .nan }, { _ in 0 }, { _ in 3 }, { $0 * 1e299 }]
    let figure = try Graphics.plot(ClosureSource(table[index]), from: -1, to: 1).figure()
    #expect(XMLChecker.problem(in: figure.svg) == nil)
  }
}
