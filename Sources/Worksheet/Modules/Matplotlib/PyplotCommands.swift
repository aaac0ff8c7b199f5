internal import KernelProtocol
internal import Plotting

/// The commands of matplotlib: each is a function of `plt` for the current picture and a method of an `Axes`.
enum PyplotCommands {
  /// The arguments of a command, without the picture of a method.
  struct Arguments {
    let call: Call
    let shift: Int
    var vm: Interpreter { call.vm }
    subscript(index: Int) -> Value { call[index + shift] }
    func optional(_ index: Int) -> Value? { call.optional(index + shift) }
    func numbers(_ index: Int) throws -> [Double] { try TableBuiltins.numbers(self[index], in: vm) }
    func double(_ index: Int) throws -> Double { try call.double(index + shift) }
    func string(_ index: Int) throws -> String { try vm.str(self[index]) }
    func keyword(_ name: String) -> Value? { call.keywords.last { $0.name == name }?.value }
    func options() throws -> PlotOptions { try vm.plotOptions(call.keywords, ignoring: PyplotCommands.ignored) }

    /// The options with the plurals that collections use (`colors`, `linestyles`) as singulars.
    func collectionOptions() throws -> PlotOptions {
      let singular = [
        "colors": "color", "linestyles": "linestyle", "linewidths": "linewidth", "edgecolors": "edgecolor",
        "facecolors": "facecolor",
      ]
      let entries = try options().entries.map { (name: singular[$0.name] ?? $0.name, value: $0.value) }
      let isHollow = entries.contains { $0.name == "facecolor" && $0.value == .text("none") }
      let kept = entries.filter { !($0.value == .text("none") || $0.value == .text("face")) }
      return PlotOptions(kept + (isHollow ? [(name: "markerfacecolor", value: .text("none"))] : []))
    }
  }

  struct Command: Sendable {
    let name: String
    /// The name of the method, when it differs.
    let method: String
    let signature: String
    let doc: String
    let body: @Sendable (AxesObject, Arguments) throws -> Value

    init(
      _ name: String, _ signature: String, _ doc: String, method: String? = nil,
      _ body: @escaping @Sendable (AxesObject, Arguments) throws -> Value
    ) {
      self.name = name
      self.method = method ?? name
      self.signature = signature
      self.doc = doc
      self.body = body
    }
  }

  /// Keywords that concern windows, files and the raster: accepted, without effect.
  static let ignored: Set<String> = [
    "dpi", "bbox_inches", "antialiased", "aa", "rasterized", "clip_on", "interpolation", "origin", "extent", "aspect",
    "picker", "animated", "snap", "solid_capstyle", "rwidth", "align", "tick_label", "framealpha", "frameon", "pad",
    "labelpad", "fontweight", "weight", "ncol", "shrink", "which", "axis", "where", "capsize", "ecolor", "fmt",
    "arrowprops", "xycoords", "textcoords", "bbox", "rotation", "transform", "shading", "step", "interpolate",
  ]

  static let commands =
    PyplotCurves.commands + PyplotFields.commands + PyplotSettings.commands + PyplotRefusals.commands

  /// The functions of `plt`.
  static let functions: [Builtin] = commands.map { command in
    Builtin(command.name, command.signature, command.doc) { call in
      try command.body(call.vm.pyplot.figure.target, Arguments(call: call, shift: 0))
    }
  }

  /// The methods of `Axes`.
  static let methods: [Builtin] =
    commands.map { command in
      Builtin.method(command.method, command.signature, command.doc) { call in
        try command.body(call.own(AxesObject.self, "an `Axes`"), Arguments(call: call, shift: 1))
      }
    } + [
      Builtin.method("set", "**kwargs", "several settings at once: `ax.set(xlabel='x', title='…')`") { call in
        for (name, value) in call.keywords {
          _ = try call.vm.call(try call.vm.attribute(call[0], "set_" + name), [value])
        }
        return .none
      },
      Builtin.method("get_figure", "", "the figure that is open") { call in .object(call.vm.pyplot.figure) },
    ]

  /// The methods of `Figure`.
  static let figureMethods: [Builtin] = [
    Builtin.method("add_subplot", "*args, **kwargs", "a picture at a place in rows and columns") { call in
      try PyplotModule.refuseProjection(call)
      return .object(try PyplotModule.subplot(figure(call), call.rest, call.vm))
    },
    Builtin.method("gca", "", "the picture that commands draw into") { call in .object(try figure(call).target) },
    Builtin.method("subplots", "nrows=1, ncols=1, **kwargs", "pictures in rows and columns") { call in
      let figure = try figure(call)
      figure.shares = (try PyplotModule.isShared("sharex", call), try PyplotModule.isShared("sharey", call))
      return try PyplotModule.arranged(figure, try call.int(1), try call.int(2), squeeze: true)
    },
    Builtin.method("suptitle", "t, **kwargs", "the title over all pictures") { call in
      try figure(call).title = try call.vm.str(call[1])
      return .none
    },
    Builtin.method("tight_layout", "*args, **kwargs", "accepted, without effect: labels never overlap") { _ in .none },
    Builtin.method("subplots_adjust", "**kwargs", "accepted, without effect") { _ in .none },
    Builtin.method("set_size_inches", "w, h=None, **kwargs", "the size in inches") { call in
      let parts =
        try call[1].asElements?.compactMap { call.vm.plainDouble($0) } ?? [try call.double(1), try call.double(2)]
      if parts.count == 2 { try figure(call).size = FigureSize(width: parts[0], height: parts[1]) }
      return .none
    },
    Builtin.method("colorbar", "mappable=None, **kwargs", "a scale of the colours beside the picture") { call in
      let axes = try figure(call).target
      axes.graphics.options.colorBar = axes.mapped
      return .none
    },
    Builtin.method("savefig", "fname, **kwargs", "shows the figure under the name of a file") { call in
      let figure = try figure(call)
      try PyplotModule.save(figure, try call.vm.str(call[1]), call.vm)
      return .none
    },
    Builtin.method("show", "**kwargs", "shows the figure") { call in
      let figure = try figure(call)
      call.vm.pyplot.wasShown(figure)
      try call.vm.emit(.display(try figure.drawn(in: call.vm)))
      return .none
    },
    Builtin.method("clear", "", "takes everything off") { call in
      try figure(call).clear()
      return .none
    },
  ]

  private static func figure(_ call: Call) throws -> FigureObject {
    try call.own(FigureObject.self, "a `Figure`")
  }
}

/// What a drawing command gives: a handle that later commands (`colorbar`, `legend`) accept.
final class ArtistObject: WorksheetObject {
  let kind: String
  init(_ kind: String) { self.kind = kind }

  static let type = ClassObject.native("Artist", "something drawn", qualifiedName: "matplotlib.artist.Artist")
  override var type: ClassObject { ArtistObject.type }
  override func repr(in vm: Interpreter) throws -> String { "<\(kind)>" }
  override var isSilent: Bool { true }
}

/// The handles of several curves: they can be taken apart (`line, = plt.plot(…)`).
final class ArtistList: WorksheetObject {
  let artists: [Value]
  init(_ artists: [Value]) { self.artists = artists }

  override func repr(in vm: Interpreter) throws -> String { try vm.repr(.array(artists)) }
  override var isSilent: Bool { true }
  override func count(in vm: Interpreter) throws -> Int? { artists.count }

  override func iterator(in vm: Interpreter) throws -> IteratorObject? {
    guard case .iterator(let iterator) = vm.elements(artists, "artist_iterator") else { return nil }
    return iterator
  }

  override func subscripted(_ index: Value, in vm: Interpreter) throws -> Value? {
    try vm.subscripted(.array(artists), index)
  }
}
