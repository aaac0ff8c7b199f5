import Glibc
import Testing

@testable import Plotting

@Suite("Fields")
struct FieldsTests {
  private let square = Extent(-3, 3)

  private func pieces(_ graphics: Graphics) -> [[Point]] {
    graphics.primitives.flatMap { (primitive: Primitive) -> [[Point]] in
      guard case .path(let path) = primitive.shape else { return [] }
      return path.pieces
    }
  }

  @Test("a circle is one closed curve, on the circle")
  func circle() throws {
    let graphics = try Graphics.implicit(ClosureField { $0 * $0 + $1 * $1 - 4 }, x: square, y: square)
    let curves = pieces(graphics)
    #expect(curves.count == 1)
    #expect(curves[0].first == curves[0].last)
    for point in curves[0] { #expect(abs(hypot(point.x, point.y) - 2) < 1e-6) }
  }

  @Test("a sign change through a pole is no root")
  func poles() throws {
    #expect(pieces(try Graphics.implicit(ClosureField { 1 / ($0 + $1) }, x: square, y: square)).isEmpty)
    #expect(pieces(try Graphics.implicit(ClosureField { 1 / ($0 - $1 + 0.01) }, x: square, y: square)).isEmpty)
  }

  @Test("level lines close up or end at the border", arguments: [0.1, 0.5, 1.0, 1.7])
  func levelLines(_ level: Double) throws {
    let field = try SampledField(
      ClosureField { sin(2 * $0) * cos($1) + 0.3 * $0 }, x: square, y: square, columns: 60, rows: 50)
    for line in ContourTracer(field: field, level: level).lines() {
      let (first, last) = (line[0], line[line.count - 1])
      let isClosed = first == last
      func isBorder(_ place: (column: Double, row: Double)) -> Bool {
        place.column == 0 || place.column == 59 || place.row == 0 || place.row == 49
      }
      #expect(isClosed || (isBorder(first) && isBorder(last)))
      for (a, b) in zip(line, line.dropFirst()) { #expect(hypot(a.column - b.column, a.row - b.row) < 1.5) }
    }
  }

  @Test("the area of the region above a level is that of the function")
  func areas() throws {
    let field = try SampledField(ClosureField { 4 - $0 * $0 - $1 * $1 }, x: square, y: square, columns: 200, rows: 200)
    var area = 0.0
    for line in ContourTracer(field: field.bordered, level: 0).lines() {
      let ring = line.map { field.point($0.column - 1, $0.row - 1) }
      for (a, b) in zip(ring, ring.dropFirst()) { area += (a.x * b.y - b.x * a.y) / 2 }
    }
    #expect(abs(abs(area) - 4 * .pi) < 0.01)
  }

  @Test("undefined parts are left out, and nothing defined is refused")
  func undefined() throws {
    let half = ClosureField { x, y in x > 0 ? x * x + y * y : .nan }
    #expect(!pieces(try Graphics.contours(half, x: square, y: square, options: ["fill": false])).isEmpty)
    #expect(throws: PlottingError.self) {
      try Graphics.contours(ClosureField { _, _ in .nan }, x: square, y: square)
    }
    #expect(throws: PlottingError.self) { try Graphics.density(half, x: Extent(1, 1), y: square) }
  }

  @Test("colours of a table run from the first to the last of the map")
  func tables() throws {
    let graphics = try Graphics.matrix([[0, 1], [2, .nan]])
    guard case .raster(let raster) = graphics.primitives[0].shape else { return #expect(Bool(false)) }
    #expect(raster.cells == [0x000000, 0x808080, 0xffffff, 0x999999])
  }

  @Test("histograms count every value once")
  func histograms() throws {
    let data = (0..<1000).map { sin(Double($0)) }
    let graphics = try Graphics.histogram(data, options: ["bins": 7])
    guard case .bars(let bars) = graphics.primitives[0].shape else { return #expect(Bool(false)) }
    #expect(bars.bars.reduce(0) { $0 + $1.y.upper } == 1000)
    let density = try Graphics.histogram(data, options: ["bins": 7, "density": true])
    guard case .bars(let parts) = density.primitives[0].shape else { return #expect(Bool(false)) }
    #expect(abs(parts.bars.reduce(0) { $0 + $1.y.upper * $1.x.length } - 1) < 1e-12)
  }

  @Test("a parametric circle is round and closed")
  func parametric() throws {
    let graphics = try Graphics.parametric(
      x: ClosureSource { cos($0) }, y: ClosureSource { sin($0) }, from: 0, to: 2 * .pi)
    let curve = pieces(graphics)[0]
    for (a, b) in zip(curve, curve.dropFirst()) {
      #expect(abs(hypot((a.x + b.x) / 2, (a.y + b.y) / 2) - 1) < 1e-3)
    }
  }
}
