internal import Plotting

/// Commands that draw curves, points, bars and areas.
enum PyplotCurves {
  typealias Arguments = PyplotCommands.Arguments

  static let commands: [PyplotCommands.Command] = [
    .init("plot", "*args, **kwargs", "curves: `plot(x, y)`, `plot(y)`, `plot(x, y, 'ro--')`, several in turn") {
      try plot($0, $1, scale: nil)
    },
    .init("semilogx", "*args, **kwargs", "curves over a logarithmic abscissa") {
      try plot($0, $1, scale: (true, false))
    },
    .init("semilogy", "*args, **kwargs", "curves with a logarithmic ordinate") {
      try plot($0, $1, scale: (false, true))
    },
    .init("loglog", "*args, **kwargs", "curves with logarithmic axes") { try plot($0, $1, scale: (true, true)) },
    .init("step", "x, y, *args, **kwargs", "a staircase") { axes, arguments in
      let (x, y) = try pair(arguments.numbers(0), arguments.numbers(1))
      let points = try stairs(x, y, arguments.keyword("where").map { try arguments.vm.str($0) } ?? "pre")
      try draw(axes, points, nil, arguments.options())
      return .object(ArtistObject("Line2D"))
    },
    .init("scatter", "x, y, s=None, c=None, **kwargs", "points; `s` areas, `c` colours or numbers") { axes, arguments in
      let (x, y) = try pair(arguments.numbers(0), arguments.numbers(1))
      var entries = try arguments.collectionOptions().entries
      if !arguments[2].isNone { entries.append((name: "s", value: try arguments.vm.optionValue(arguments[2]))) }
      if !arguments[3].isNone { entries.append((name: "c", value: try arguments.vm.optionValue(arguments[3]))) }
      if case .list(let colors)? = entries.last(where: { $0.name == "c" })?.value {
        axes.mapped = PyplotFields.scale(
          of: colors.compactMap { if case .number(let n) = $0 { n } else { nil } }, entries)
      }
      let points = zip(x, y).map { Point($0, $1) }
      axes.draw(try drawing { try .points(points, options: PlotOptions(entries), function: "scatter") })
      return .object(ArtistObject("PathCollection"))
    },
    .init("bar", "x, height, width=0.8, bottom=None, **kwargs", "upright bars") {
      try bars($0, $1, isHorizontal: false)
    },
    .init("barh", "y, width, height=0.8, left=None, **kwargs", "lying bars") { try bars($0, $1, isHorizontal: true) },
    .init("hist", "x, bins=10, range=None, **kwargs", "a histogram; gives counts, ends and bars") { axes, arguments in
      let data = try arguments.numbers(0)
      var entries = try arguments.options().entries
      entries.append((name: "bins", value: try arguments.vm.optionValue(arguments[1])))
      if !arguments[2].isNone { entries.append((name: "range", value: try arguments.vm.optionValue(arguments[2]))) }
      let picture = try drawing { try Graphics.histogram(data, options: PlotOptions(entries), function: "hist") }
      axes.draw(picture)
      return bins(picture)
    },
    .init("fill_between", "x, y1, y2=0, **kwargs", "the area between two curves") { axes, arguments in
      let x = try arguments.numbers(0)
      let (upper, lower) = (
        try column(arguments[1], x.count, arguments.vm), try column(arguments[2], x.count, arguments.vm)
      )
      let mask = try arguments.keyword("where").map { try ArrayReader(vm: arguments.vm).array($0).contents().truths }
      func isKept(_ place: Int) -> Bool { mask.map { place < $0.count && $0[place] } ?? true }
      let kept = upper.indices.map { isKept($0) ? upper[$0] : .nan }
      let options = try arguments.options()
      axes.draw(try drawing { try .fillBetween(x: x, lower: lower, upper: kept, options: options) })
      return .object(ArtistObject("FillBetween"))
    },
    .init("fill", "x, y, *args, **kwargs", "the area inside corners") { axes, arguments in
      let (x, y) = try pair(arguments.numbers(0), arguments.numbers(1))
      let options = try arguments.options()
      axes.draw(try drawing { try .polygon(zip(x, y).map { Point($0, $1) }, options: options) })
      return .object(ArtistObject("Polygon"))
    },
    .init("errorbar", "x, y, yerr=None, xerr=None, fmt='-', **kwargs", "points with error bars") {
      try errorBars($0, $1)
    },
    .init("stem", "x, y=None, *args, **kwargs", "points on stalks") { axes, arguments in
      let first = try arguments.numbers(0)
      let second = arguments[1].isNone ? nil : try arguments.numbers(1)
      let (x, y) = try pair(second == nil ? first.indices.map { Double($0) } : first, second ?? first)
      var stalks: [Point] = []
      for index in x.indices { stalks += [Point(x[index], 0), Point(x[index], y[index]), Point(x[index], .nan)] }
      let options = try arguments.options()
      axes.draw(try drawing { try .line(stalks, options: PlotOptions([(name: "color", value: .text("C0"))])) })
      axes.draw(
        try drawing {
          try .line(
            zip(x, y).map { Point($0, $1) }, format: "o",
            options: PlotOptions([(name: "color", value: .text("C0"))] + options.entries))
        })
      return .object(ArtistObject("StemContainer"))
    },
    .init("axhline", "y=0, xmin=0, xmax=1, **kwargs", "a horizontal line right across") { axes, arguments in
      let (value, options) = (try arguments.double(0), try arguments.options())
      axes.draw(try drawing { try .span(at: value, isHorizontal: true, options: options) })
      return .object(ArtistObject("Line2D"))
    },
    .init("axvline", "x=0, ymin=0, ymax=1, **kwargs", "a vertical line right across") { axes, arguments in
      let (value, options) = (try arguments.double(0), try arguments.options())
      axes.draw(try drawing { try .span(at: value, isHorizontal: false, options: options) })
      return .object(ArtistObject("Line2D"))
    },
    .init("axhspan", "ymin, ymax, **kwargs", "a horizontal band right across") { try band($0, $1, isHorizontal: true) },
    .init("axvspan", "xmin, xmax, **kwargs", "a vertical band right across") { try band($0, $1, isHorizontal: false) },
    .init("hlines", "y, xmin, xmax, **kwargs", "horizontal lines between two ends") {
      try segments($0, $1) { value, low, high in [Point(low, value), Point(high, value)] }
    },
    .init("vlines", "x, ymin, ymax, **kwargs", "vertical lines between two ends") {
      try segments($0, $1) { value, low, high in [Point(value, low), Point(value, high)] }
    },
  ]

  private static func pair(_ x: [Double], _ y: [Double]) throws -> ([Double], [Double]) {
    guard x.count == y.count else {
      throw Raised(.valueError, "x and y must have same first dimension, but have \(x.count) and \(y.count) elements")
    }
    return (x, y)
  }

  /// A staircase that rises before its points, after them or half-way between.
  private static func stairs(_ x: [Double], _ y: [Double], _ kind: String) throws -> [Point] {
    guard ["pre", "post", "mid"].contains(kind) else {
      throw Raised(.valueError, "`where` is '\(kind)', expected 'pre', 'post' or 'mid'")
    }
    var points: [Point] = []
    for index in x.indices {
      if index > 0 {
        let place = kind == "pre" ? x[index - 1] : kind == "post" ? x[index] : (x[index - 1] + x[index]) / 2
        points += [Point(place, y[index - 1]), Point(place, y[index])]
      }
      points.append(Point(x[index], y[index]))
    }
    return points
  }

  private static func band(_ axes: AxesObject, _ arguments: Arguments, isHorizontal: Bool) throws -> Value {
    let ends = (try arguments.double(0), try arguments.double(1))
    let options = try arguments.options()
    axes.draw(
      try drawing {
        try .band(Extent(min(ends.0, ends.1), max(ends.0, ends.1)), isHorizontal: isHorizontal, options: options)
      })
    return .object(ArtistObject("Rectangle"))
  }

  private static func column(_ value: Value, _ count: Int, _ vm: Interpreter) throws -> [Double] {
    if let number = vm.plainDouble(value), (try? vm.collect(value)) == nil {
      return Array(repeating: number, count: count)
    }
    return try TableBuiltins.numbers(value, in: vm)
  }

  private static func draw(_ axes: AxesObject, _ points: [Point], _ format: String?, _ options: PlotOptions) throws {
    axes.draw(
      try drawing {
        try format.map { try Graphics.line(points, format: $0, options: options) }
          ?? Graphics.line(points, options: options, function: "plot")
      })
  }

  private static func plot(_ axes: AxesObject, _ arguments: Arguments, scale: (x: Bool, y: Bool)?) throws -> Value {
    let options = try arguments.options()
    var rest = arguments.call.rest[...]
    var count = 0
    while let first = rest.popFirst() {
      var y = first
      var x: Value?
      if let next = rest.first, next.asString == nil {
        x = first
        y = next
        rest.removeFirst()
      }
      let format = rest.first?.asString
      if format != nil { rest.removeFirst() }
      for points in try curves(x, y, arguments.vm) {
        try draw(axes, points, format, options)
        count += 1
      }
    }
    if scale?.x == true { axes.graphics.options.xScale = .logarithmic(base: 10) }
    if scale?.y == true { axes.graphics.options.yScale = .logarithmic(base: 10) }
    return .object(ArtistList((0..<count).map { _ in .object(ArtistObject("Line2D")) }))
  }

  /// The curves of x and y; the columns of a table are curves of their own.
  private static func curves(_ x: Value?, _ y: Value, _ vm: Interpreter) throws -> [[Point]] {
    let heights = try ArrayReader(vm: vm).array(y, nil)
    let table = heights.shape.isEmpty ? heights.reshaped([1]) : heights
    guard table.shape.count <= 2 else {
      throw Raised(.valueError, "a curve has one or two axes, found \(table.shape.count)")
    }
    let places =
      try x.map { value -> [Double] in
        let array = try ArrayReader(vm: vm).array(value)
        return try TableBuiltins.numbers(array.shape.isEmpty ? .array([value]) : value, in: vm)
      } ?? (0..<table.shape[0]).map { Double($0) }
    let columns = table.shape.count == 2 ? table.transposed : table.reshaped([1, table.count])
    return try (0..<columns.shape[0]).map { index in
      let (x, y) = try pair(places, columns.row(index).doubles())
      return zip(x, y).map { Point($0, $1) }
    }
  }

  private static func bars(_ axes: AxesObject, _ arguments: Arguments, isHorizontal: Bool) throws -> Value {
    let values = try arguments.vm.collect(arguments[0])
    let names = values.compactMap { $0.asString }
    let places =
      names.count == values.count && !values.isEmpty
      ? values.indices.map { Double($0) } : try TableBuiltins.numbers(.array(values), in: arguments.vm)
    let heights = try column(arguments[1], places.count, arguments.vm)
    var entries = try arguments.options().entries
    entries.append((name: "width", value: .number(try arguments.double(2))))
    if !arguments[3].isNone { entries.append((name: "bottom", value: try arguments.vm.optionValue(arguments[3]))) }
    axes.draw(
      try drawing {
        try .bars(
          heights, at: places, isHorizontal: isHorizontal, options: PlotOptions(entries),
          function: isHorizontal ? "barh" : "bar")
      })
    if names.count == values.count, !values.isEmpty {
      if isHorizontal {
        (axes.graphics.options.yTicks, axes.graphics.options.yFormat) = (.at(places), .texts(names))
      } else {
        (axes.graphics.options.xTicks, axes.graphics.options.xFormat) = (.at(places), .texts(names))
      }
    }
    return .object(ArtistObject("BarContainer"))
  }

  private static func bins(_ picture: Graphics) -> Value {
    guard case .bars(let shape)? = picture.primitives.first?.shape else { return .none }
    let heights = shape.bars.map { $0.y.lower < 0 ? $0.y.lower : $0.y.upper }
    let edges = shape.bars.map(\.x.lower) + [shape.bars.last?.x.upper ?? 1]
    return .tupled(NDArray(heights).value, NDArray(edges).value, .object(ArtistObject("BarContainer")))
  }

  private static func errorBars(_ axes: AxesObject, _ arguments: Arguments) throws -> Value {
    let (x, y) = try pair(arguments.numbers(0), arguments.numbers(1))
    var bars: [Point] = []
    for (index, isVertical) in [(2, true), (3, false)] where !arguments[index].isNone {
      let errors = try column(arguments[index], x.count, arguments.vm)
      for place in x.indices where place < errors.count {
        let (dx, dy) = isVertical ? (0, errors[place]) : (errors[place], 0)
        bars += [Point(x[place] - dx, y[place] - dy), Point(x[place] + dx, y[place] + dy), Point(.nan, .nan)]
      }
    }
    let options = try arguments.options()
    let series = axes.graphics.seriesCount
    let color = options.entries.last { $0.name == "color" || $0.name == "c" }?.value ?? .text("C\(series % 7)")
    if !bars.isEmpty {
      axes.draw(try drawing { try .line(bars, options: PlotOptions([(name: "color", value: color)])) })
    }
    try caps(axes, arguments, bars, color)
    let format = arguments[4].asString ?? "-"
    try draw(
      axes, zip(x, y).map { Point($0, $1) }, format, PlotOptions([(name: "color", value: color)] + options.entries))
    return .object(ArtistObject("ErrorbarContainer"))
  }

  /// The short lines at the ends of error bars, of the length that `capsize` asks for.
  private static func caps(_ axes: AxesObject, _ arguments: Arguments, _ bars: [Point], _ color: OptionValue) throws {
    guard let size = arguments.keyword("capsize").flatMap({ arguments.vm.plainDouble($0) }), size > 0 else { return }
    let ends = stride(from: 0, to: bars.count, by: 3).map { (bars[$0], bars[$0 + 1]) }
    for (marker, isVertical) in [("_", true), ("|", false)] {
      let points = ends.filter { ($0.0.x == $0.1.x) == isVertical }.flatMap { [$0.0, $0.1] }
      guard !points.isEmpty else { continue }
      let style: [(name: String, value: OptionValue)] = [
        (name: "marker", value: .text(marker)), (name: "size", value: .number(4 * size * size)),
        (name: "color", value: color),
      ]
      axes.draw(try drawing { try .points(points, options: PlotOptions(style), function: "errorbar") })
    }
  }

  private static func segments(
    _ axes: AxesObject, _ arguments: Arguments, _ ends: (Double, Double, Double) -> [Point]
  ) throws -> Value {
    let vm = arguments.vm
    let values = try ArrayReader(vm: vm).array(arguments[0]).doubles()
    let low = try column(arguments[1], values.count, vm)
    let high = try column(arguments[2], values.count, vm)
    guard low.count == values.count, high.count == values.count else {
      throw Raised(.valueError, "there are \(values.count) lines, but \(low.count) and \(high.count) ends")
    }
    let points = values.indices.flatMap { ends(values[$0], low[$0], high[$0]) + [Point(.nan, .nan)] }
    let options = try arguments.collectionOptions()
    axes.draw(try drawing { try .line(points, options: options) })
    return .object(ArtistObject("LineCollection"))
  }
}
