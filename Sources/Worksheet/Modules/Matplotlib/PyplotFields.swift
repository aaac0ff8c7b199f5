internal import Plotting

/// Commands that draw tables and functions of two variables.
enum PyplotFields {
  typealias Arguments = PyplotCommands.Arguments

  static let commands: [PyplotCommands.Command] = [
    .init("imshow", "X, cmap=None, **kwargs", "a table as colours, or a table of red, green and blue") {
      try image($0, $1)
    },
    .init("matshow", "X, cmap=None, **kwargs", "a table as colours") { try image($0, $1) },
    .init("contour", "*args, **kwargs", "level lines: `contour(Z)`, `contour(X, Y, Z, levels)`") {
      try contours($0, $1, isFilled: false)
    },
    .init("contourf", "*args, **kwargs", "filled levels: `contourf(Z)`, `contourf(X, Y, Z, levels)`") {
      try contours($0, $1, isFilled: true)
    },
    .init("pcolormesh", "*args, **kwargs", "a table over a grid as colours") { axes, arguments in
      let grid = try Grid(arguments.call.rest, arguments.vm)
      var options = try arguments.options()
      if !options.entries.contains(where: { $0.name == "cmap" }) {
        options.entries.append((name: "cmap", value: .text("viridis")))
      }
      axes.mapped = scale(of: grid.values, options.entries)
      axes.draw(
        try drawing { try Graphics.density(grid.field, x: grid.xExtent, y: grid.yExtent, options: options) }.filling)
      return .object(ArtistObject("QuadMesh"))
    },
    .init("quiver", "X, Y, U, V, **kwargs", "arrows at points") { axes, arguments in
      let columns = try (0..<4).map { try ArrayReader(vm: arguments.vm).array(arguments[$0]).doubles() }
      guard Set(columns.map(\.count)).count == 1 else {
        throw Raised(.valueError, "`quiver` needs as many components as points")
      }
      let lengths = zip(columns[2], columns[3]).map { ($0 * $0 + $1 * $1).squareRoot() }
      let spread = (columns[0].max() ?? 1) - (columns[0].min() ?? 0)
      let unit = spread / max(Double(columns[0].count).squareRoot(), 1) / max(lengths.max() ?? 1, 1e-300)
      let options = try arguments.options()
      for place in columns[0].indices where lengths[place] > 0 {
        let tail = Point(columns[0][place], columns[1][place])
        let head = Point(tail.x + unit * columns[2][place], tail.y + unit * columns[3][place])
        axes.draw(try drawing { try .arrow(from: tail, to: head, options: options) })
      }
      return .object(ArtistObject("Quiver"))
    },
  ]

  /// The scale of the colours of values.
  static func scale(of values: [Double], _ options: [(name: String, value: OptionValue)]) -> ColorBar? {
    var range = values.reduce(into: Extent.empty) { $0.include($1) }
    if case .number(let low)? = options.last(where: { $0.name == "vmin" })?.value { range.lower = low }
    if case .number(let high)? = options.last(where: { $0.name == "vmax" })?.value { range.upper = high }
    guard !range.isEmpty, range.length > 0 else { return nil }
    var map = ColorMap.viridis
    if case .text(let name)? = options.last(where: { $0.name == "cmap" })?.value, let named = ColorMap(name: name) {
      map = named
    }
    return ColorBar(map: map, range: range)
  }

  private static func image(_ axes: AxesObject, _ arguments: Arguments) throws -> Value {
    var entries = try arguments.options().entries
    if !arguments[1].isNone { entries.append((name: "cmap", value: try arguments.vm.optionValue(arguments[1]))) }
    let picture: Graphics
    if case .object(let object as ArrayObject) = arguments[0], object.array.shape.count == 3 {
      let rows = try colors(object.array)
      picture = try drawing { try .image(rows, options: PlotOptions(entries)) }
    } else {
      let rows = try TableBuiltins.rows(arguments[0], in: arguments.vm)
      axes.mapped = scale(of: Array(rows.joined()), entries)
      picture = try drawing { try .matrix(rows, options: PlotOptions(entries), function: "imshow") }
    }
    axes.draw(try placed(picture, arguments))
    return .object(ArtistObject("AxesImage"))
  }

  /// The picture of a table where `extent`, `origin` and `aspect` put it.
  private static func placed(_ picture: Graphics, _ arguments: Arguments) throws -> Graphics {
    let vm = arguments.vm
    var picture = picture
    let isFirstRowBelow = arguments.keyword("origin")?.asString == "lower"
    if isFirstRowBelow { picture.options.yReversed = false }
    if let extent = arguments.keyword("extent"), !extent.isNone {
      let ends = try vm.collect(extent).map { try PlotRange.end($0, in: vm) }
      guard ends.count == 4, ends[0] < ends[1], ends[2] < ends[3] else {
        throw Raised(
          .valueError, "`extent` is `\(try vm.repr(extent))`, expected (left, right, bottom, top) in ascending pairs")
      }
      picture = picture.stretched(
        over: Extent(ends[0], ends[1]), Extent(ends[2], ends[3]), isFirstRowBelow: isFirstRowBelow)
    }
    if let aspect = arguments.keyword("aspect") {
      picture.options.aspectRatio =
        vm.plainDouble(aspect).map { .ratio($0) } ?? (aspect.asString == "auto" ? .automatic : .ratio(1))
    }
    return picture
  }

  private static func colors(_ array: NDArray) throws -> [[Color]] {
    guard array.shape[2] == 3 || array.shape[2] == 4 else {
      throw Raised(.valueError, "a picture has 3 or 4 numbers for each point, found \(array.shape[2])")
    }
    let scale: Double = array.kind == .int ? 255 : 1
    let parts = array.doubles()
    return (0..<array.shape[0]).map { row in
      (0..<array.shape[1]).map { column in
        let place = (row * array.shape[1] + column) * array.shape[2]
        return Color(red: parts[place] / scale, green: parts[place + 1] / scale, blue: parts[place + 2] / scale)
      }
    }
  }

  private static func contours(_ axes: AxesObject, _ arguments: Arguments, isFilled: Bool) throws -> Value {
    var rest = arguments.call.rest
    var entries = try arguments.options().entries
    if rest.count == 2 || rest.count == 4 {
      entries.append((name: "levels", value: try arguments.vm.optionValue(rest.removeLast())))
    }
    let grid = try Grid(rest, arguments.vm)
    if !entries.contains(where: { $0.name == "cmap" }) { entries.append((name: "cmap", value: .text("viridis"))) }
    entries.append((name: "fill", value: .bool(isFilled)))
    axes.mapped = scale(of: grid.values, entries)
    axes.draw(
      try drawing {
        try Graphics.contours(grid.field, x: grid.xExtent, y: grid.yExtent, options: PlotOptions(entries))
      }.filling)
    return .object(ArtistObject("QuadContourSet"))
  }

  /// Values on a grid, between which a function is interpolated.
  private struct Grid {
    let x: [Double]
    let y: [Double]
    let values: [Double]

    var xExtent: Extent { Extent(x.min() ?? 0, x.max() ?? 1) }
    var yExtent: Extent { Extent(y.min() ?? 0, y.max() ?? 1) }

    init(_ arguments: [Value], _ vm: Interpreter) throws {
      guard let last = arguments.last else { throw Raised(.typeError, "a table of values is needed") }
      let rows = try TableBuiltins.rows(last, in: vm)
      let columns = rows.first?.count ?? 0
      guard columns > 1, rows.count > 1, rows.allSatisfy({ $0.count == columns }) else {
        throw Raised(.valueError, "a table has at least 2 rows and 2 columns of equal length")
      }
      values = Array(rows.joined())
      guard arguments.count >= 3 else {
        (x, y) = ((0..<columns).map { Double($0) }, (0..<rows.count).map { Double($0) })
        return
      }
      let (first, second) = (try ArrayReader(vm: vm).array(arguments[0]), try ArrayReader(vm: vm).array(arguments[1]))
      x = first.shape.count == 2 ? first.row(0).doubles() : first.doubles()
      y = second.shape.count == 2 ? second.transposed.row(0).doubles() : second.doubles()
      guard x.count == columns, y.count == rows.count else {
        throw Raised(
          .valueError,
          "the table has \(rows.count) rows and \(columns) columns, but there are \(y.count) and "
            + "\(x.count) places")
      }
    }

    /// Linear in each cell of the grid.
    var field: ClosureField {
      let (xs, ys, values) = (x, y, values)
      return ClosureField { x, y in
        let (column, across) = Grid.cell(x, xs)
        let (row, up) = Grid.cell(y, ys)
        let place = row * xs.count + column
        let below = values[place] + (values[place + 1] - values[place]) * across
        let above = values[place + xs.count] + (values[place + xs.count + 1] - values[place + xs.count]) * across
        return below + (above - below) * up
      }
    }

    private static func cell(_ value: Double, _ places: [Double]) -> (Int, Double) {
      let isRising = places[places.count - 1] >= places[0]
      var (low, high) = (0, places.count - 1)
      while high - low > 1 {
        let middle = (low + high) / 2
        if (places[middle] <= value) == isRising { low = middle } else { high = middle }
      }
      let length = places[high] - places[low]
      return (low, length == 0 ? 0 : min(max((value - places[low]) / length, 0), 1))
    }
  }
}

extension Graphics {
  /// The picture with units that fill the figure.
  fileprivate var filling: Graphics {
    var picture = self
    picture.options.aspectRatio = .automatic
    return picture
  }
}
