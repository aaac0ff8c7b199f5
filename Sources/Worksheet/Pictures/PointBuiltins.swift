internal import Plotting

/// `list_plot`, `points`, `line`, `text`, …: pictures of data and shapes.
enum PointBuiltins {
  static let all: [Builtin] = [
    points("list_plot", "the points of a list: heights over 0, 1, 2, …, or pairs; `plotjoined=True` joins them"),
    points("point", "points: one pair, or a list of pairs"),
    points("points", "points: one pair, or a list of pairs"),
    points("point2d", "points: one pair, or a list of pairs"),
    points("scatter_plot", "points with a border; `facecolor`, `edgecolor`, `marker`, `markersize`"),
    lines("line"), lines("line2d"),
    shape("polygon"), shape("polygon2d"),
    Builtin(
      "list_plot_semilogy", "data, /, **kwargs", "the points of a list with a logarithmic ordinate"
    ) { call in try draw(call, "list_plot", call.keywords + [(name: "scale", value: .text("semilogy"))]) },
    Builtin(
      "list_plot_semilogx", "data, /, **kwargs", "the points of a list with a logarithmic abscissa"
    ) { call in try draw(call, "list_plot", call.keywords + [(name: "scale", value: .text("semilogx"))]) },
    Builtin("list_plot_loglog", "data, /, **kwargs", "the points of a list with logarithmic axes") { call in
      try draw(call, "list_plot", call.keywords + [(name: "scale", value: .text("loglog"))])
    },
  ]

  private static func points(_ name: String, _ doc: String) -> Builtin {
    Builtin(name, "data, /, **kwargs", doc) { call in try draw(call, name, call.keywords) }
  }

  private static func draw(_ call: Call, _ name: String, _ keywords: [KeywordArgument]) throws -> Value {
    let data = try points(call[0], in: call.vm, isList: name == "list_plot")
    let options = try call.vm.plotOptions(keywords)
    let builder = ["point", "points", "point2d"].contains(name) ? "points" : name
    return .object(GraphicsObject(try drawing { try .points(data, options: options, function: builder) }))
  }

  private static func lines(_ name: String) -> Builtin {
    Builtin(name, "points, /, **kwargs", "the line through points") { call in
      let data = try points(call[0], in: call.vm)
      let options = try call.vm.plotOptions(call.keywords)
      return .object(GraphicsObject(try drawing { try .line(data, options: options) }))
    }
  }

  private static func shape(_ name: String) -> Builtin {
    Builtin(name, "points, /, **kwargs", "the area inside corners; `fill=False` draws the border only") { call in
      let data = try points(call[0], in: call.vm)
      let options = try call.vm.plotOptions(call.keywords)
      return .object(GraphicsObject(try drawing { try .polygon(data, options: options) }))
    }
  }

  /// The points of a list of numbers, each over its index; nil when an element is no number.
  static func numbers(_ value: Value, in vm: Interpreter) throws -> [Point]? {
    if case .object(let object as ArrayObject) = value, object.array.shape.count == 1 {
      return object.array.doubles().enumerated().map { Point(Double($0), $1) }
    }
    guard let elements = value.asElements, !elements.isEmpty else { return nil }
    var points: [Point] = []
    for (index, element) in elements.enumerated() {
      guard let number = vm.plainDouble(element) else { return nil }
      points.append(Point(Double(index), number))
    }
    return points
  }

  /// Points: pairs, one pair, or (`list_plot`) heights.
  static func points(_ value: Value, in vm: Interpreter, isList: Bool = false) throws -> [Point] {
    if case .dict(let dict) = value {
      return try dict.table.live.map { Point(try coordinate($0.key, in: vm), try coordinate($0.value, in: vm)) }
    }
    let elements = try vm.collect(value)
    if !isList, elements.count == 2, let x = vm.plainDouble(elements[0]), let y = vm.plainDouble(elements[1]) {
      return [Point(x, y)]
    }
    if isList, let numbers = try numbers(.array(elements), in: vm) { return numbers }
    return try elements.map { try point($0, in: vm) }
  }

  /// A point: a pair of real numbers, or a complex number.
  static func point(_ value: Value, in vm: Interpreter) throws -> Point {
    switch value {
    case .complex(let re, let im), .complexNumber(let re, let im): return Point(re, im)
    case .string, .none: break
    case .object(let object) where value.asElements == nil:
      if vm.plainDouble(value) == nil, let (re, im) = try? object.complex(in: vm) { return Point(re, im) }
      fallthrough
    default:
      if let pair = try? vm.collect(value), pair.count == 2 {
        return Point(try coordinate(pair[0], in: vm), try coordinate(pair[1], in: vm))
      }
    }
    throw Raised(.typeError, "a point is a pair of numbers, found `\(try vm.repr(value))`")
  }

  private static func coordinate(_ value: Value, in vm: Interpreter) throws -> Double {
    if let number = vm.plainDouble(value) { return number }
    throw Raised(.typeError, "a coordinate is a real number, found `\(try vm.repr(value))`")
  }
}
