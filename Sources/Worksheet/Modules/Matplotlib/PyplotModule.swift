internal import KernelProtocol
internal import Plotting

/// `import matplotlib.pyplot as plt`: the part that worksheets use, drawn by the pictures of this program.
enum PyplotModule {
  static let pyplot = NativeModule(
    "matplotlib.pyplot", "pictures by commands", functions: PyplotCommands.functions + figures,
    types: [("Figure", FigureObject.type), ("Axes", AxesObject.type)],
    values: [
      ("rcParams", .object(IgnoredSettings())), ("style", .object(IgnoredSettings())), ("cm", .object(MapNames())),
    ])

  static let package = NativeModule(
    "matplotlib", "pictures by commands",
    functions: [Builtin("use", "*args, **kwargs", "accepted, without effect") { _ in .none }],
    values: [("rcParams", .object(IgnoredSettings())), ("cm", .object(MapNames())), ("__version__", .text("3.10"))])

  private static let figures: [Builtin] = [
    Builtin("figure", "num=None, figsize=None, **kwargs", "opens a new figure") { call in
      let figure = FigureObject()
      figure.size = try size(call[1], call.vm)
      return .object(call.vm.pyplot.open(figure))
    },
    Builtin(
      "subplots", "nrows=1, ncols=1, figsize=None, squeeze=True, **kwargs", "a figure with pictures in rows and columns"
    ) { call in
      let figure = FigureObject()
      figure.size = try size(call[2], call.vm)
      call.vm.pyplot.open(figure)
      let axes = try arranged(figure, try call.int(0), try call.int(1), squeeze: try call.flag(3))
      figure.shares = (try isShared("sharex", call), try isShared("sharey", call))
      return .tupled(.object(figure), axes)
    },
    Builtin("subplot", "*args, **kwargs", "the picture at a place: `subplot(2, 1, 1)` or `subplot(211)`") { call in
      try refuseProjection(call)
      return .object(try subplot(call.vm.pyplot.figure, call.rest, call.vm))
    },
    Builtin("axes", "*args, **kwargs", "the picture that commands draw into") { call in
      try refuseProjection(call)
      return .object(call.vm.pyplot.figure.target)
    },
    Builtin("gca", "", "the picture that commands draw into") { call in .object(call.vm.pyplot.figure.target) },
    Builtin("gcf", "", "the figure that commands draw into") { call in .object(call.vm.pyplot.figure) },
    Builtin("sca", "ax", "draws into this picture from now on") { call in
      let figure = call.vm.pyplot.figure
      if case .object(let axes as AxesObject) = call[0], let place = figure.axes.firstIndex(where: { $0 === axes }) {
        figure.current = place
      }
      return .none
    },
    Builtin("suptitle", "t, **kwargs", "the title over all pictures") { call in
      call.vm.pyplot.figure.title = try call.vm.str(call[0])
      return .none
    },
    Builtin("colorbar", "mappable=None, ax=None, label=None, **kwargs", "a scale of the colours beside the picture") {
      call in
      var axes = call.vm.pyplot.figure.target
      if case .object(let given as AxesObject) = call[1] { axes = given }
      axes.graphics.options.colorBar = axes.mapped
      if !call[2].isNone { axes.graphics.options.colorBar?.label = try call.vm.str(call[2]) }
      return .object(ArtistObject("Colorbar"))
    },
    Builtin("show", "*args, **kwargs", "shows the open figures and closes them") { call in
      try call.vm.pyplot.show(in: call.vm)
      return .none
    },
    Builtin(
      "savefig", "fname, **kwargs",
      "shows the figure under the name of a file; worksheets write no files themselves, the command does"
    ) { call in
      try save(call.vm.pyplot.figure, try call.vm.str(call[0]), call.vm)
      return .none
    },
    Builtin("close", "*args", "closes the figure, or all with `'all'`") { call in
      if call.rest.first?.asString == "all" { call.vm.pyplot.close() } else { call.vm.pyplot.closeLast() }
      return .none
    },
    Builtin("clf", "", "takes everything off the figure") { call in
      call.vm.pyplot.figure.clear()
      return .none
    },
    Builtin("tight_layout", "*args, **kwargs", "accepted, without effect: labels never overlap") { _ in .none },
    Builtin("subplots_adjust", "*args, **kwargs", "accepted, without effect") { _ in .none },
    Builtin("draw", "", "accepted, without effect") { _ in .none },
    Builtin("pause", "interval", "accepted, without effect") { _ in .none },
    Builtin("ion", "", "accepted, without effect") { _ in .none },
    Builtin("ioff", "", "accepted, without effect") { _ in .none },
  ]

  /// Whether a keyword asks for common ranges.
  static func isShared(_ name: String, _ call: Call) throws -> Bool {
    guard let value = call.keywords.last(where: { $0.name == name })?.value else { return false }
    return try value.asString.map { $0 != "none" } ?? call.vm.truth(value)
  }

  /// Throws for projections: pictures are flat and rectangular.
  static func refuseProjection(_ call: Call) throws {
    for (name, value) in call.keywords where ["projection", "polar"].contains(name) && value.asString != "rectilinear" {
      guard try call.vm.truth(value) else { continue }
      throw Raised(
        .notImplementedError, "`\(name)=\(try call.vm.repr(value))`: pictures have two straight axes",
        hint: "`polar_plot(r, (t, 0, 2*pi))` draws curves in polar coordinates")
    }
  }

  private static func size(_ value: Value, _ vm: Interpreter) throws -> FigureSize? {
    if value.isNone { return nil }
    let numbers = try vm.collect(value).compactMap { vm.plainDouble($0) }
    guard numbers.count == 2 else {
      throw Raised(.valueError, "`figsize` is a pair of numbers of inches, found `\(try vm.repr(value))`")
    }
    return FigureSize(width: numbers[0], height: numbers[1])
  }

  static func save(_ figure: FigureObject, _ name: String, _ vm: Interpreter) throws {
    vm.pyplot.wasShown(figure)
    try vm.emit(.display(try figure.drawn(in: vm).with(.fileName, name)))
  }

  /// The pictures of a new arrangement: one, a list, or a table of them.
  static func arranged(_ figure: FigureObject, _ rows: Int, _ columns: Int, squeeze: Bool) throws -> Value {
    guard (1...50).contains(rows), (1...50).contains(columns) else {
      throw Raised(.valueError, "a figure has 1 to 50 rows and columns, found \(rows) and \(columns)")
    }
    figure.arrange(rows, columns)
    let axes = figure.axes.prefix(rows * columns).map { Value.object($0) }
    if squeeze, rows * columns == 1 { return axes[0] }
    let shape = squeeze && (rows == 1 || columns == 1) ? [rows * columns] : [rows, columns]
    return NDArray(.objects(Array(axes)), shape).value
  }

  /// `subplot(2, 1, 1)`, `subplot(211)`.
  static func subplot(_ figure: FigureObject, _ arguments: [Value], _ vm: Interpreter) throws -> AxesObject {
    var parts = try arguments.map { try vm.index($0) }
    if parts.count == 1, (111...999).contains(parts[0]) {
      parts = [parts[0] / 100, parts[0] / 10 % 10, parts[0] % 10]
    }
    if parts.isEmpty { parts = [1, 1, 1] }
    guard parts.count == 3, (1...50).contains(parts[0]), (1...50).contains(parts[1]),
      (1...(parts[0] * parts[1])).contains(parts[2])
    else {
      throw Raised(.valueError, "`subplot` needs rows, columns and a place from 1 on", hint: "`plt.subplot(2, 1, 1)`")
    }
    figure.arrange(parts[0], parts[1])
    figure.current = parts[2] - 1
    return figure.target
  }
}

/// `plt.rcParams`, `plt.style`, `ax.spines`: settings that are accepted, without effect.
final class IgnoredSettings: WorksheetObject {
  static let type = ClassObject.native(
    "Settings", "settings of matplotlib, accepted without effect",
    methods: [
      [
        Builtin.method("use", "*args, **kwargs", "accepted, without effect") { _ in .none },
        Builtin.method("update", "*args, **kwargs", "accepted, without effect") { _ in .none },
        Builtin.method("set_visible", "*args, **kwargs", "accepted, without effect") { _ in .none },
        Builtin.method("set_position", "*args, **kwargs", "accepted, without effect") { _ in .none },
        Builtin.method("set_color", "*args, **kwargs", "accepted, without effect") { _ in .none },
        Builtin.method("set_linewidth", "*args, **kwargs", "accepted, without effect") { _ in .none },
      ]
    ])

  override var type: ClassObject { IgnoredSettings.type }
  override func repr(in vm: Interpreter) throws -> String { "<settings without effect>" }
  override func setSubscript(_ index: Value, to value: Value, in vm: Interpreter) throws -> Bool { true }
  override func subscripted(_ index: Value, in vm: Interpreter) throws -> Value? { .object(self) }
}

/// `plt.cm.viridis`: the colour maps by name.
final class MapNames: WorksheetObject {
  override func repr(in vm: Interpreter) throws -> String { "the colour maps by name" }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    ColorMap(name: name) == nil ? nil : .object(MapObject(name))
  }
}

/// A colour map: usable as `cmap`, and callable with a number between 0 and 1.
final class MapObject: WorksheetObject {
  let name: String
  init(_ name: String) { self.name = name }
  override func repr(in vm: Interpreter) throws -> String { name }
  override var isCallable: Bool { true }

  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    guard let place = arguments.first.flatMap({ vm.plainDouble($0) }), let map = ColorMap(name: name) else {
      throw Raised(.typeError, "a colour map needs a number between 0 and 1")
    }
    let color = map.color(at: place)
    return .tupled(.float(color.red), .float(color.green), .float(color.blue))
  }
}
