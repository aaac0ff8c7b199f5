import Glibc
import Testing

@testable import Plotting

@Suite("Figures")
struct FigureTests {
  private let line = try? Graphics.line([Point(0, 0), Point(1, 1)])

  @Test("a legend covers no peak: it stands where nothing is, or beside the data", arguments: [2, 5, 11])
  func legendKeepsClear(_ count: Int) throws {
    var picture = Graphics()
    for index in 0..<count {
      let place = Double(index)
      picture += try .line(
        [Point(0, 0), Point(place, 0), Point(place, 1), Point(place, 0), Point(10, 0)],
        options: ["legend_label": .text("peak \(index)")])
    }
    let layout = try FigureLayout.fitting(picture, in: PixelRect(x: 0, y: 0, width: 640, height: 480))
    let legend = try #require(Legend(picture, fontSize: layout.fontSize))
    let box = LegendPlacement(layout: layout, legend: legend).box
    for index in 0..<count {
      let tip = layout.pixel(Point(Double(index), 1))
      let foot = layout.pixel(Point(Double(index), 0))
      #expect(tip.x < box.x || tip.x > box.right || tip.y > box.bottom || foot.y < box.y)
    }
    #expect((layout.legendRoom > 0) == (count == 11))
    #expect(box.right <= 640 && box.bottom <= 480)
  }

  @Test("labels of ticks lie inside the picture", arguments: [1.0, 1e5, 123456])
  func labelsInside(_ size: Double) throws {
    let picture = try Graphics.line([Point(-size, -size), Point(size, size)])
    let layout = try FigureLayout(picture, in: PixelRect(x: 0, y: 0, width: 640, height: 480))
    for tick in layout.xTicks.ticks {
      let half = (tick.label?.width ?? 0) / 2 * layout.fontSize
      #expect(layout.xAxis.pixel(tick.value) - half >= layout.used.x)
      #expect(layout.xAxis.pixel(tick.value) + half <= layout.used.right)
    }
  }

  @Test("pictures that share an axis have one range")
  func sharedAxes() throws {
    let (low, high) = (try Graphics.line([Point(0, 0), Point(1, 1)]), try Graphics.line([Point(0, 0), Point(1, 8)]))
    var array = GraphicsArray([[low, high]])
    let apart = try array.figure().svg
    array.sharesY = true
    let shared = try array.figure().svg
    #expect(apart.components(of: ">8<") == 1 && shared.components(of: ">8<") == 2)
  }

  @Test("a PNG has its signature and size")
  func png() throws {
    let figure = try #require(line).figure()
    let bytes = try figure.png(dpi: 50)
    #expect(bytes.prefix(8) == [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    #expect(Array(bytes[16..<24]) == [0, 0, 1, 64, 0, 0, 0, 240])
  }

  @Test("a PDF has its signature")
  func pdf() throws {
    #expect(try #require(line).figure().pdf().prefix(5) == Array("%PDF-".utf8)[...])
  }

  @Test("pictures beyond reason are refused", arguments: [1e9, .infinity, 0, -3, .nan])
  func absurdResolution(_ dpi: Double) throws {
    let figure = try #require(line).figure()
    #expect(throws: PlottingError.self) { try figure.png(dpi: dpi) }
  }

  @Test("what is no SVG is refused with librsvg's words")
  func badDocument() {
    let error = #expect(throws: PlottingError.self) { try Rasterizer.png(svg: "<svg", width: 10, height: 10) }
    #expect(error?.kind == .output)
  }

  @Test("unknown endings and folders are refused")
  func badPaths() throws {
    let figure = try #require(line).figure()
    #expect(throws: PlottingError.self) { try figure.save(to: "/tmp/picture.gif") }
    #expect(throws: PlottingError.self) { try figure.save(to: "/no/such/folder/picture.svg") }
  }

  @Test("empty and undefined data make an empty picture", arguments: [0, 1, 2, 3])
  func emptyData(_ index: Int) throws {
    let table: [[Point]] = [[], [Point(.nan, 1)], [Point(.infinity, .infinity), Point(0, .nan)], [Point(2, 2)]]
    for figure in [
      try Graphics.points(table[index]).figure(), try Graphics.line(table[index], options: ["marker": "o"]).figure(),
      try Graphics.line(table[index], options: ["scale": "loglog"]).figure(),
    ] {
      #expect(XMLChecker.problem(in: figure.svg) == nil)
    }
  }

  @Test("tables, histograms and arrays without data are refused")
  func refusesNothing() {
    #expect(throws: PlottingError.self) { try Graphics.matrix([]) }
    #expect(throws: PlottingError.self) { try Graphics.matrix([[], []]) }
    #expect(throws: PlottingError.self) { try Graphics.histogram([]) }
    #expect(throws: PlottingError.self) { try Graphics.histogram([.nan]) }
    #expect(throws: PlottingError.self) { try GraphicsArray([]).figure() }
    #expect(throws: PlottingError.self) { try Graphics.polygon([]) }
    #expect(throws: PlottingError.self) { try Graphics.circle(center: Point(0, 0), radius: .nan) }
  }

  @Test("a million points make a file of a reasonable size")
  func manyPoints() throws {
    let points = (0..<1_000_000).map { Point(Double($0 % 1009), Double($0 % 997)) }
    let figure = try Graphics.points(points).figure()
    #expect(figure.svg.utf8.count < 2_000_000)
    let line = try Graphics.line((0..<1_000_000).map { Point(Double($0), sin(Double($0))) }).figure()
    #expect(line.svg.utf8.count < 100_000)
  }

  @Test("a spike survives the thinning of a million points")
  func keepsSpikes() {
    var points = (0..<100_000).map { Point(Double($0) / 200, 300) }
    points[70_001].y = 10
    let thin = PathSimplifier.simplified(points)
    #expect(thin.contains { $0.y == 10 })
    #expect(thin.count < 20)
  }

  @Test("a thinned curve is nowhere visibly away from the curve")
  func staysClose() {
    let points = (0..<20_000).map { Point(Double($0) / 40, 200 + 150 * sin(Double($0) / 1500)) }
    let thin = PathSimplifier.simplified(points)
    #expect(thin.count < 400)
    var index = 0
    for point in points {
      while thin[index + 1].x < point.x { index += 1 }
      let (a, b) = (thin[index], thin[index + 1])
      let y = a.y + (b.y - a.y) * (point.x - a.x) / max(b.x - a.x, 1e-9)
      #expect(abs(y - point.y) < 0.2)
    }
  }

  @Test("themes: attributes are the light picture, rules the dark one")
  func themes() throws {
    let plot = try Graphics.plot(ClosureSource { $0 }, from: 0, to: 1)
    let automatic = try plot.figure().svg
    #expect(automatic.contains("prefers-color-scheme:dark") && automatic.contains("#0072b2"))
    let dark = try plot.with(GraphicsOptions(["theme": "dark"])).figure().svg
    #expect(!dark.contains("<style>") && dark.contains(Role.darkGround.hex))
    let light = try plot.with(GraphicsOptions(["theme": "light"])).figure().svg
    #expect(!light.contains("<style>") && light.contains("#ffffff"))
    let clear = try plot.with(GraphicsOptions(["theme": "light", "transparent": true])).figure().svg
    #expect(!clear.contains("#ffffff"))
  }

  @Test("different figures have different ids, equal ones the same")
  func ids() throws {
    func id(_ svg: String) -> Substring? { svg.split(separator: "\"").first { $0.hasPrefix("figure-") } }
    let one = try Graphics.points([Point(1, 1)]).figure().svg
    let two = try Graphics.points([Point(1, 2)]).figure().svg
    #expect(id(one) != nil && id(one) != id(two))
    #expect(id(try Graphics.points([Point(1, 1)]).figure().svg) == id(one))
  }

  @Test("axes turn round when the ends are given the other way")
  func reversedAxes() throws {
    let graphics = try #require(line)
    let options = try GraphicsOptions(["xmin": 1, "xmax": 0])
    let layout = try FigureLayout(graphics.with(options), in: PixelRect(x: 0, y: 0, width: 640, height: 480))
    #expect(layout.xAxis.pixel(1) < layout.xAxis.pixel(0))
  }

  @Test("with equal units a circle is round, and the figure as small as it may be")
  func aspectRatio() throws {
    let circle = try Graphics.circle(center: Point(3, 4), radius: 2)
    let layout = try FigureLayout(circle, in: PixelRect(x: 0, y: 0, width: 640, height: 480))
    let width = layout.xAxis.pixel(5) - layout.xAxis.pixel(1)
    let height = layout.yAxis.pixel(2) - layout.yAxis.pixel(6)
    #expect(abs(width - height) < 0.5)
    #expect(try circle.figure().width < 560)
  }

  @Test("all data lie inside the axes", arguments: [1.0, 1e-300, 1e300, 1e-9])
  func scales(_ size: Double) throws {
    let points = [Point(-size, size), Point(size, -size), Point(0, size / 2)]
    let layout = try FigureLayout(try Graphics.line(points), in: PixelRect(x: 0, y: 0, width: 640, height: 480))
    for point in points { #expect(layout.inner.contains(layout.pixel(point))) }
  }

  @Test("the smallest figures and the largest letters are well-formed", arguments: [0.01, 0.3, 1, 20])
  func sizes(_ inches: Double) throws {
    let options: PlotOptions = [
      "figsize": [.number(inches), .number(inches / 2)], "fontsize": 60, "title": "A title", "frame": true,
      "axes_labels": ["$x$", "a very long name of the ordinate"], "legend_label": "label",
    ]
    let figure = try Graphics.line([Point(0, 1), Point(5, 2)], options: options).figure()
    #expect(XMLChecker.problem(in: figure.svg) == nil)
    #expect(try figure.png(dpi: 20).count > 60)
  }

  @Test("random pictures are well-formed", arguments: 0..<40)
  func fuzz(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed) &* 7919 &+ 1)
    let wild: [Double] = [.nan, .infinity, -.infinity, 0, 1e300, -1e300, 1e-300, .greatestFiniteMagnitude]
    func number() -> Double {
      random.next() < 0.2
        ? wild[Int(random.next() * 8)] : (random.next() - 0.4) * NumberText.powerOfTen(Int(random.next() * 12) - 6)
    }
    let points = (0..<Int(random.next() * 30)).map { _ in Point(number(), number()) }
    let scales: [OptionValue] = ["linear", "semilogx", "semilogy", "loglog"]
    let options: PlotOptions = [
      "scale": scales[Int(random.next() * 4)], "frame": .bool(random.next() < 0.5), "gridlines": "minor",
      "legend_label": .text("$\\alpha_{\(seed)}$"), "alpha": .number(random.next()), "marker": "s",
    ]
    var graphics = try Graphics.line(points, options: options)
    graphics += try Graphics.points(points)
    graphics += try Graphics.bars(points.map(\.y))
    graphics += try Graphics.fillBetween(x: points.map(\.x), lower: points.map(\.y), upper: points.map(\.x))
    #expect(XMLChecker.problem(in: try graphics.figure().svg) == nil)
  }

  @Test("an embedded image decodes to its cells")
  func embeddedImages() throws {
    let cells = (0..<6).map { UInt32($0) * 0x2a1b0c }
    let png = PNGEncoder.encoded(width: 3, height: 2, cells: cells)
    let svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"><image width=\"3\" height=\"2\" "
      + "href=\"data:image/png;base64,\(Base64.encoded(png))\"/></svg>"
    #expect(try Rasterizer.png(svg: svg, width: 3, height: 2, scale: 1).count > 60)
  }

  @Test("base 64 (RFC 4648, §10)")
  func base64() {
    let rows = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
    for (text, code) in rows { #expect(Base64.encoded(Array(text.utf8)) == code) }
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    indices.count { self[$0...].hasPrefix(text) }
  }
}
