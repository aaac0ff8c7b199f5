internal import KernelProtocol
internal import Plotting

/// The methods of pictures.
enum GraphicsMethods {
  /// Options that say how a file is written or a window opened: accepted, without effect.
  static let ignored: Set<String> = ["dpi", "filename", "viewer", "typeset", "bbox_inches"]

  /// Sage's `save(picture, name)`.
  static let save = Builtin(
    "save", "obj, filename=None, **kwargs",
    "shows a picture under the name of a file; worksheets write no files themselves, the command does"
  ) { call in
    let method = try call.vm.attribute(call[0], "save")
    return try call.vm.call(method, call[1].isNone ? [] : [call[1]], call.keywords)
  }

  static let all: [Builtin] = [
    Builtin.method("show", "**kwargs", "shows the picture with further options: `p.show(title='…', ymin=0)`") { call in
      try call.vm.emit(.display(try picture(call).with(call.keywords, in: call.vm).bundle(in: call.vm)))
      return .none
    },
    Builtin.method(
      "save", "filename='picture', /, **kwargs",
      "shows the picture under the name of a file; worksheets write no files themselves, the command does"
    ) { call in
      let bundle = try picture(call).with(call.keywords, in: call.vm).bundle(in: call.vm)
      try call.vm.emit(.display(bundle.with(.fileName, try call.string(1))))
      return .none
    },
    Builtin.method("plot", "**kwargs", "the picture itself") { call in
      .object(try picture(call).with(call.keywords, in: call.vm))
    },
    Builtin.method("axes_labels", "l=None", "sets or gives the names of the axes") { call in
      let object = try picture(call)
      if call[1].isNone { return object.graphics.options.axesLabels.map { .tupled($0.map { .text($0) }) } ?? .none }
      try set(object, "axes_labels", call)
      return .none
    },
    Builtin.method("axes", "show=None", "sets or tells whether there are axes") { call in
      let object = try picture(call)
      if call[1].isNone { return .bool(object.graphics.options.axes ?? true) }
      object.graphics.options.axes = try call.flag(1)
      return .none
    },
    Builtin.method("legend", "show=None", "sets or tells whether there is a legend") { call in
      let object = try picture(call)
      if call[1].isNone {
        return .bool(object.graphics.options.showLegend ?? object.graphics.primitives.contains { $0.label != nil })
      }
      object.graphics.options.showLegend = try call.flag(1)
      return .none
    },
    Builtin.method("set_aspect_ratio", "ratio", "sets how a unit of y compares with a unit of x") { call in
      try set(try picture(call), "aspect_ratio", call)
      return .none
    },
    Builtin.method("set_axes_range", "xmin=None, xmax=None, ymin=None, ymax=None", "sets the ranges shown") { call in
      let object = try picture(call)
      if !call[1].isNone { object.graphics.options.xmin = try call.double(1) }
      if !call[2].isNone { object.graphics.options.xmax = try call.double(2) }
      if !call[3].isNone { object.graphics.options.ymin = try call.double(3) }
      if !call[4].isNone { object.graphics.options.ymax = try call.double(4) }
      return .none
    },
    Builtin.method("set_legend_options", "**kwargs", "sets `loc` and `title` of the legend") { call in
      let object = try picture(call)
      for (name, value) in call.keywords {
        let option = name == "title" ? "legend_title" : name
        guard ["loc", "legend_loc", "legend_title"].contains(option) else { continue }
        object.graphics = try object.with([(name: option, value: value)], in: call.vm).graphics
      }
      return .none
    },
    end("xmin", \.xmin), end("xmax", \.xmax), end("ymin", \.ymin), end("ymax", \.ymax),
  ]

  static let ofArrays: [Builtin] = [
    Builtin.method("show", "**kwargs", "shows the pictures; `figsize` sets the size of the whole") { call in
      try call.vm.emit(.display(try arranged(call).bundle(in: call.vm)))
      return .none
    },
    Builtin.method("save", "filename='picture', /, **kwargs", "shows the pictures under the name of a file") { call in
      let bundle = try arranged(call).bundle(in: call.vm)
      try call.vm.emit(.display(bundle.with(.fileName, try call.string(1))))
      return .none
    },
  ]

  private static func picture(_ call: Call) throws -> GraphicsObject {
    try call.own(GraphicsObject.self, "a picture")
  }

  private static func arranged(_ call: Call) throws -> GraphicsArrayObject {
    let object = try call.own(GraphicsArrayObject.self, "pictures")
    let options = try call.vm.plotOptions(call.keywords, ignoring: ignored)
    let whole = try drawing { try GraphicsOptions(options) }
    var array = object.array
    array.figureSize = whole.figureSize ?? array.figureSize
    array.title = whole.title ?? array.title
    array.theme = whole.theme ?? array.theme
    return GraphicsArrayObject(array)
  }

  private static func set(_ object: GraphicsObject, _ option: String, _ call: Call) throws {
    object.graphics = try object.with([(name: option, value: call[1])], in: call.vm).graphics
  }

  /// A method that sets or gives one end of a range.
  private static func end(_ name: String, _ path: any WritableKeyPath<GraphicsOptions, Double?> & Sendable) -> Builtin {
    Builtin.method(name, "value=None", "sets or gives the \(name) of the picture") { call in
      let object = try picture(call)
      if call[1].isNone { return object.graphics.options[keyPath: path].map { .float($0) } ?? .none }
      object.graphics.options[keyPath: path] = try call.double(1)
      return .none
    }
  }
}
