import Testing

@testable import Plotting

@Suite("Options")
struct OptionsTests {
  struct Mistake: CustomTestStringConvertible {
    let options: PlotOptions
    let message: String
    var testDescription: String { message }
  }

  static let mistakes: [Mistake] = [
    Mistake(options: ["colour": "red"], message: "`plot` has no option `colour`; hint: did you mean `color`?"),
    Mistake(
      options: ["color": "bleu"],
      message: "`bleu` is not a colour, expected a CSS name, `#rrggbb` or three numbers between 0 and 1; "
        + "hint: did you mean `blue`?"),
    Mistake(options: ["thickness": "fat"], message: "`thickness` is 'fat', expected a number"),
    Mistake(options: ["alpha": 2], message: "`alpha` is 2, expected a number between 0 and 1"),
    Mistake(
      options: ["linestyle": "wavy"],
      message: "`linestyle` is 'wavy', expected `-`, `--`, `:`, `-.` or `solid`, `dashed`, `dotted`, `dashdot`"),
    Mistake(
      options: ["scale": "log"], message: "`scale` is 'log', expected 'linear', 'semilogx', 'semilogy' or 'loglog'"),
    Mistake(
      options: ["figsize": [0, 3]], message: "`figsize` is [0, 3], expected one or two numbers of inches above 0"),
    Mistake(
      options: ["figsize": [640, 480]],
      message:
        "`figsize` is 640.0 × 480.0 inches, expected at most 200 a side; hint: `figsize` counts inches, not pixels"),
    Mistake(options: ["plot_points": 1], message: "`plot_points` is 1, expected a whole number between 2 and 1000000"),
    Mistake(options: ["axes_labels": "x"], message: "`axes_labels` is 'x', expected a list of two strings"),
    Mistake(
      options: ["xmin": -1, "scale": "semilogx"],
      message: "`xmin` and `xmax` are -1.0 and 1.0, expected finite numbers above 0 on a logarithmic axis"),
  ]

  @Test("mistakes are named, with what was expected", arguments: mistakes)
  func refuses(_ mistake: Mistake) {
    let error = #expect(throws: PlottingError.self) {
      _ = try Graphics.plot(ClosureSource { $0 }, from: 1, to: 2, options: mistake.options).figure()
    }
    #expect(error?.description == mistake.message)
  }

  @Test("intervals that leave nothing to plot are refused", arguments: [(1.0, 1.0), (0, .infinity), (.nan, 1)])
  func intervals(_ ends: (Double, Double)) {
    #expect(throws: PlottingError.self) { try Graphics.plot(ClosureSource { $0 }, from: ends.0, to: ends.1) }
  }

  @Test("a reversed interval is the same plot")
  func reversed() throws {
    let forward = try Graphics.plot(ClosureSource { $0 }, from: 0, to: 2).figure()
    #expect(try Graphics.plot(ClosureSource { $0 }, from: 2, to: 0).figure() == forward)
  }

  @Test("a sum keeps both, the right options win, and unnamed series take turns")
  func sums() throws {
    let left = try Graphics.plot(ClosureSource { $0 }, from: 0, to: 1, options: ["title": "a", "xmin": -1])
    let right = try Graphics.plot(ClosureSource { -$0 }, from: 0, to: 1, options: ["title": "b"])
    let sum = left + right
    #expect(sum.primitives.count == 2 && sum.seriesCount == 2)
    #expect(sum.options.title == "b" && sum.options.xmin == -1)
    let paints = sum.primitives.compactMap(\.strokePaint)
    #expect(paints == [.series(0), .series(1)])
    #expect((left + Graphics()).primitives == left.primitives)
    let circle = try Graphics.circle(center: Point(0, 0), radius: 1)
    #expect((circle + left).options.aspectRatio == .ratio(1))
  }

  @Test(
    "colours are read as Sage and matplotlib read them",
    arguments: [
      ("red", 0xff0000), ("r", 0xff0000), ("g", 0x008000), ("#0f8", 0x00ff88), ("#123456", 0x123456),
      ("Light Blue", 0xadd8e6), ("0.5", 0x808080), ("tab:orange", 0xff7f0e), ("C0", 0x0072b2),
    ] as [(String, UInt32)])
  func colors(_ row: (String, UInt32)) {
    #expect(Color(name: row.0)?.rgb == row.1)
  }

  @Test("hue turns through the rainbow")
  func hue() {
    #expect(Color.hue(0).rgb == 0xff0000)
    #expect(Color.hue(1.0 / 3).rgb == 0x00ff00)
    #expect(Color.hue(2.0 / 3).rgb == 0x0000ff)
    #expect(Color.hue(5).rgb == 0xff0000)
  }

  @Test("every colour that is seen on white is seen on the dark ground")
  func darkGround() throws {
    for name in Color.named.keys.sorted() {
      let named = try #require(Color(name: name))
      guard named.contrast(with: .white) > 1.4 else { continue }
      let color = named.adapted(to: Role.darkGround)
      #expect(color.contrast(with: Role.darkGround) > 1.4, "\(name)")
    }
    #expect(Palette.series(0).adapted(to: Role.darkGround).contrast(with: Role.darkGround) >= 4)
  }

  @Test("format strings of matplotlib")
  func formats() throws {
    #expect(try PlotOptions(format: "ro--") == ["color": "r", "marker": "o", "linestyle": "--"])
    #expect(try PlotOptions(format: "k^") == ["color": "k", "marker": "^", "linestyle": "None"])
    #expect(try PlotOptions(format: "-.") == ["linestyle": "-."])
    #expect(throws: PlottingError.self) { try PlotOptions(format: "q?") }
  }

  @Test("lists of options go to their functions")
  func listedOptions() throws {
    let functions: [any FunctionSource] = [ClosureSource { $0 }, ClosureSource { -$0 }]
    let graphics = try Graphics.plot(
      functions, from: 0, to: 1, options: ["color": ["red", "blue"], "legend_label": ["a", "b"]])
    #expect(graphics.primitives.map(\.label) == ["a", "b"])
    #expect(graphics.seriesCount == 0)
  }
}

extension Primitive {
  /// The paint of a line.
  fileprivate var strokePaint: Paint? {
    guard case .path(let path) = shape else { return nil }
    return path.stroke.paint
  }
}
