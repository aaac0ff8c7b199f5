import Glibc
import Plotting

/// The pictures that we look at before a release: `IMPULSE_PICTURES=<folder> swift test --filter Gallery`.
enum Gallery {
  static let pictures: [(name: String, make: @Sendable () throws -> Figure)] =
    curves + points + areas + fields + worksheets

  private static func plot(
    _ source: any FunctionSource, _ lower: Double, _ upper: Double, _ options: PlotOptions = [:]
  ) throws -> Graphics {
    try Graphics.plot(source, from: lower, to: upper, options: options)
  }

  /// A number between 0 and 1 that looks random.
  private static func noise(_ index: Int) -> Double {
    let value: Double = sin(Double(index) * 12.9898) * 43758.5453
    return value - value.rounded(.down)
  }

  private static func waves(_ rows: Int, _ columns: Int) -> [[Double]] {
    (0..<rows).map { row in
      (0..<columns).map { (column: Int) -> Double in sin(0.2 * Double(row)) * cos(0.3 * Double(column)) }
    }
  }

  private static func show(_ graphics: Graphics, _ options: PlotOptions = [:]) throws -> Figure {
    try graphics.with(GraphicsOptions(options)).figure()
  }

  private static let curves: [(name: String, make: @Sendable () throws -> Figure)] = [
    (
      "01-delta",
      {
        let delta = try plot(Sources.delta(0.01), -3, 3, ["color": "blue", "legend_label": "Approx δ(x)"])
        let slope = try plot(
          Sources.deltaDerivative(0.01), -3, 3, ["color": "red", "linestyle": "--", "legend_label": "Approx δ'(x)"])
        return try show(delta + slope)
      }
    ),
    (
      "02-delta-alone",
      { try show(try plot(Sources.delta(0.0001), -3, 3, ["legend_label": "$\\delta_{\\varepsilon}(x)$"])) }
    ),
    ("03-tan", { try show(try plot(Sources.tangent, -2 * .pi, 2 * .pi, ["tick_formatter": .number(.pi)])) }),
    (
      "04-reciprocal",
      { try show(try plot(Sources.reciprocal, -5, 5, ["title": "$1/x$", "axes_labels": ["$x$", "$y$"]])) }
    ),
    ("05-gamma-lambda", { try show(try plot(ClosureSource(tgamma), -4, 5)) }),
    ("06-floor-lambda", { try show(try plot(ClosureSource { $0.rounded(.down) }, -3, 3)) }),
    ("07-wave", { try show(try plot(Sources.wave, -1, 1)) }),
    (
      "08-heat",
      {
        let p = try plot(Sources.heat(0.5), -5, 5, ["color": "red", "legend_label": "t = 0.5"])
        let q = try plot(Sources.heat(0.2), -5, 5, ["color": "blue", "legend_label": "t = 0.2"])
        let r = try plot(Sources.heat(0.05), -5, 5, ["color": "green", "legend_label": "t = 0.05"])
        return try show(p + q + r, ["title": "Gaussian Approximation to δ(x)", "ymin": 0, "ymax": 3])
      }
    ),
    ("09-log-lambda", { try show(try plot(ClosureSource { log($0) }, 0, 4)) }),
    (
      "10-several",
      {
        let functions: [any FunctionSource] = (1...7).map { n in ClosureSource { sin(Double(n) * $0 / 3) + Double(n) } }
        let labels = (1...7).map { OptionValue.text("$n = \($0)$") }
        return try show(
          try Graphics.plot(functions, from: 0, to: 10, options: ["legend_label": .list(labels)]),
          ["frame": true, "axes_labels": ["$x$", "value"], "gridlines": true, "title": "Seven series"])
      }
    ),
    (
      "11-fill",
      {
        try show(
          try plot(
            ClosureSource { sin($0) * exp(-$0 * $0) }, -5, 5, ["fill": true, "legend_label": "$\\sin(x)\\,e^{-x^2}$"]))
      }
    ),
    (
      "12-dark",
      {
        let p = try plot(ClosureSource { sin($0) }, -6, 6, ["legend_label": "sine", "color": "blue"])
        let q = try plot(
          ClosureSource { cos($0) }, -6, 6, ["legend_label": "cosine", "color": "black", "linestyle": ":"])
        return try show(p + q, ["theme": "dark", "title": "Dark", "gridlines": true])
      }
    ),
    (
      "13-semilogy",
      { try show(try plot(ClosureSource { exp($0 * $0) }, -3, 3, ["scale": "semilogy", "gridlines": "minor"])) }
    ),
    (
      "14-loglog",
      { try show(try plot(ClosureSource { 1 / (1 + $0 * $0) }, 0.01, 1000, ["scale": "loglog", "frame": true])) }
    ),
    ("15-large", { try show(try plot(ClosureSource { 3e8 * $0 * $0 - 1e8 }, -0.00002, 0.00003)) }),
    ("16-positive", { try show(try plot(ClosureSource { 1000 + $0 }, 2, 9, ["axes_labels": ["time", "weight"]])) }),
    ("17-sinc", { try show(try plot(ClosureSource { sin($0) / $0 }, -20, 20)) }),
    ("18-square-root", { try show(try plot(ClosureSource { $0.squareRoot() }, -1, 4)) }),
  ]

  private static let points: [(name: String, make: @Sendable () throws -> Figure)] = [
    (
      "20-pyplot",
      {
        let times = (0..<50).map { pow(10, -3 + 3 * Double($0) / 49) }
        let data = times.map { Point($0, erf(1 / (4 * $0).squareRoot())) }
        let line = try Graphics.line(data, options: ["marker": "o", "linestyle": "-", "color": "blue"])
        let limit = try Graphics.span(
          at: 1, isHorizontal: true, options: ["color": "r", "linestyle": "--", "label": "Expected Limit (1)"])
        return try show(
          line + limit,
          [
            "scale": "semilogx", "axes_labels": ["$t$", "Integral Value"], "frame": true, "figsize": [8, 5],
            "title": "Numerical Verification: Gaussian Integral Convergence", "gridlines": true,
          ])
      }
    ),
    (
      "21-scatter",
      {
        let data = (0..<200).map { (index: Int) -> Point in
          let t = Double(index)
          return Point(t + 60 * noise(index), 0.5 * t + 80 * noise(index + 500))
        }
        return try show(
          try Graphics.points(data, options: ["alpha": 0.6, "legend_label": "data"], function: "scatter_plot"))
      }
    ),
    (
      "22-markers",
      {
        var sum = Graphics()
        for (index, marker) in Marker.allCases.enumerated() {
          let data = (0..<6).map { Point(Double($0), Double(index)) }
          sum += try Graphics.line(
            data, options: ["marker": .text(marker.rawValue), "linestyle": "--", "thickness": 0.6])
        }
        return try show(sum, ["frame": true])
      }
    ),
    ("23-bars", { try show(try Graphics.bars([3, 7, 2, 9, 4, -2], options: ["legend_label": "counts"])) }),
    (
      "24-histogram",
      {
        let data = (0..<2000).map { index in (0..<6).map { noise(6 * index + $0) }.reduce(-3, +) }
        return try show(try Graphics.histogram(data, options: ["bins": 25, "color": "steelblue"]))
      }
    ),
    (
      "25-many",
      {
        try show(
          try Graphics.points(
            (0..<100_000).map { Point(sin(Double($0)), cos(Double($0) * 1.618) * exp(-Double($0) / 1e5)) }))
      }
    ),
    ("26-list", { try show(try Graphics.points((1...20).map { Point(Double($0), Double($0 * $0)) })) }),
  ]

  private static let areas: [(name: String, make: @Sendable () throws -> Figure)] = [
    (
      "30-shapes",
      {
        let circle = try Graphics.circle(
          center: Point(0, 0), radius: 2, options: ["color": "purple", "legend_label": "circle"])
        let disk = try Graphics.circle(
          center: Point(3, 1), radius: 1, options: ["fill": true, "color": "gold", "edgecolor": "black"])
        let polygon = try Graphics.polygon([Point(-4, -2), Point(-2, -3), Point(-1, -1)], options: ["color": "teal"])
        let arrow = try Graphics.arrow(from: Point(0, 0), to: Point(2.1, 0.8), options: ["color": "red"])
        let text = try Graphics.text("$\\frac{1}{2}\\pi r^2$", at: Point(0, 1), options: ["fontsize": 16])
        let ellipse = try Graphics.ellipse(
          center: Point(-3, 2), radii: (1.5, 0.6), angle: 0.5, options: ["linestyle": "--"])
        let arc = try Graphics.arc(center: Point(0, 0), radii: (2.6, 2.6), sector: (0, 1.5), options: ["thickness": 2])
        return try show(circle + disk + polygon + arrow + text + ellipse + arc)
      }
    ),
    (
      "31-matrix",
      {
        try show(
          try Graphics.matrix(
            waves(12, 16),
            options: ["cmap": "coolwarm", "colorbar": true]))
      }
    ),
    (
      "32-image",
      {
        try show(
          try Graphics.matrix(
            waves(48, 64)))
      }
    ),
    (
      "33-array",
      {
        let cells = try (1...6).map { n in
          try plot(ClosureSource { sin(Double(n) * $0) }, 0, 2 * .pi, ["title": .text("$\\sin \(n)x$")])
        }
        return try GraphicsArray(cells, rowCount: 2, columnCount: 3).figure()
      }
    ),
    (
      "34-subplots",
      {
        let left = try Graphics.line(
          (0...10).map { Point(Double($0), Double($0 * $0)) }, format: "ro--", options: ["label": "squares"])
        let right = try Graphics.bars([1, 3, 2], at: [1, 2, 3])
        let labels: PlotOptions = ["frame": true, "axes_labels": ["$n$", "$n^2$"], "title": "left"]
        return try GraphicsArray(
          [[left.with(GraphicsOptions(labels)), right.with(GraphicsOptions(["frame": true, "title": "right"]))]],
          title: "Two pictures"
        ).figure()
      }
    ),
  ]

  private static let fields: [(name: String, make: @Sendable () throws -> Figure)] = [
    (
      "40-contour",
      {
        try show(
          try Graphics.contours(
            ClosureField { (x: Double, y: Double) -> Double in cos(x * x + y * y) }, x: Extent(-2, 2), y: Extent(-2, 2),
            options: ["cmap": "viridis", "colorbar": true]))
      }
    ),
    (
      "41-contour-lines",
      {
        try show(
          try Graphics.contours(
            ClosureField { (x: Double, y: Double) -> Double in y * y + 1 - x * x * x - x }, x: Extent(-3, 3),
            y: Extent(-3, 3),
            options: ["fill": false, "cmap": "plasma", "contours": [-10, -5, 0, 5, 10], "labels": true]))
      }
    ),
    (
      "42-implicit",
      {
        let circle = try Graphics.implicit(
          ClosureField { (x: Double, y: Double) -> Double in x * x + y * y - 4 }, x: Extent(-3, 3), y: Extent(-3, 3))
        let folium = try Graphics.implicit(
          ClosureField { (x: Double, y: Double) -> Double in x * x * x + y * y * y - 3 * x * y }, x: Extent(-3, 3),
          y: Extent(-3, 3),
          options: ["color": "red", "legend_label": "folium"])
        let pole = try Graphics.implicit(
          ClosureField { (x: Double, y: Double) -> Double in 1 / (x + y) }, x: Extent(-3, 3), y: Extent(-3, 3))
        return try show(circle + folium + pole)
      }
    ),
    (
      "43-density",
      {
        try show(
          try Graphics.density(
            ClosureField { (x: Double, y: Double) -> Double in sin(x) * sin(y) }, x: Extent(-6, 6), y: Extent(-4, 4),
            options: ["cmap": "jet", "colorbar": true]))
      }
    ),
    (
      "44-parametric",
      {
        try show(
          try Graphics.parametric(
            x: ClosureSource { sin(3 * $0) }, y: ClosureSource { cos(2 * $0) }, from: 0, to: 2 * .pi))
      }
    ),
    (
      "45-polar",
      { try show(try Graphics.polar(ClosureSource { 1 + cos($0) }, from: 0, to: 2 * .pi, options: ["fill": true])) }
    ),
    (
      "46-vectors",
      {
        try show(
          try Graphics.vectors(
            ClosureField { (x: Double, y: Double) -> Double in -y },
            ClosureField { (x: Double, _: Double) -> Double in x }, x: Extent(-2, 2), y: Extent(-2, 2)))
      }
    ),
    (
      "47-region",
      {
        try show(
          try Graphics.region(
            ClosureField { (x: Double, y: Double) -> Double in x * x + y * y < 1 && x > y ? 1 : -1 },
            x: Extent(-1.2, 1.2), y: Extent(-1.2, 1.2),
            options: ["bordercol": "black"]))
      }
    ),
  ]

  private static let worksheets: [(name: String, make: @Sendable () throws -> Figure)] = [
    (
      "50-second-derivatives",
      {
        var sum = Graphics()
        for (t, color) in [(0.5, "red"), (0.2, "blue"), (0.05, "green")] {
          let source = ClosureSource { (x: Double) -> Double in
            (x * x / (4 * t * t) - 1 / (2 * t)) * exp(-x * x / (4 * t)) / (2 * (Double.pi * t).squareRoot())
          }
          sum += try plot(source, -5, 5, ["color": .text(color), "legend_label": .text("t=\(t)")])
        }
        return try show(sum, ["title": "Second Derivative of Gaussian Delta Approximation"])
      }
    ),
    (
      "51-singular-values",
      {
        let values = (0..<48).map { Point(Double($0), 12_000 * exp(-Double($0) * 0.4)) }
        return try show(try Graphics.points(values), ["title": "Singular Values", "axes_labels": ["Index", "Value"]])
      }
    ),
    (
      "52-tick-texts",
      {
        let bars = try Graphics.bars([12, 30, 21], at: [0, 1, 2], options: ["color": "teal", "alpha": 0.8])
        var options = try GraphicsOptions(["frame": true, "title": "Fruit", "axes_labels": ["", "kilograms"]])
        options.xTicks = .at([0, 1, 2])
        options.xFormat = .texts(["apples", "pears", "quinces"])
        return try bars.with(options).figure()
      }
    ),
    (
      "53-long-title",
      {
        let title = "A title that is much too long for the picture above which it stands, and then goes on a little"
        return try show(
          try plot(ClosureSource { 1 / (1 + exp(-$0)) }, -6, 6), ["title": .text(title), "figsize": [4, 3]])
      }
    ),
    (
      "54-constant",
      { try show(try plot(ClosureSource { _ in 0.9984 }, -5, 5, ["color": "green", "legend_label": "Gaussian"])) }
    ),
    (
      "55-imshow",
      {
        let image = try Graphics.matrix(
          waves(60, 90), options: ["cmap": "plasma", "colorbar": true], function: "imshow")
        return try show(image, ["title": "$\\sin(0.2\\,i)\\cos(0.3\\,j)$", "axes_labels": ["$j$", "$i$"]])
      }
    ),
    (
      "56-confidence",
      {
        let x = (0...60).map { Double($0) / 10 }
        let band = try Graphics.fillBetween(
          x: x, lower: x.map { sin($0) - 0.3 }, upper: x.map { sin($0) + 0.3 },
          options: ["alpha": 0.25, "color": "C0", "label": "±0.3"])
        let line = try Graphics.line(x.map { Point($0, sin($0)) }, options: ["color": "C0", "label": "sine"])
        return try show(band + line, ["frame": true, "gridlines": true, "legend_loc": "lower left"])
      }
    ),
    (
      "57-small-cells",
      {
        let cells = try (0..<9).map { n in
          try plot(ClosureSource { cos(Double(n) * acos($0)) }, -1, 1, ["title": .text("$T_\(n)(x)$"), "frame": true])
        }
        return try GraphicsArray(cells, rowCount: 3, columnCount: 3).figure()
      }
    ),
    (
      "58-slopes",
      {
        try show(
          try Graphics.vectors(
            ClosureField { (_: Double, _: Double) -> Double in 1 },
            ClosureField { (x: Double, y: Double) -> Double in x - y },
            x: Extent(-2, 2), y: Extent(-2, 2), options: ["headlength": 0]))
      }
    ),
  ]
}
