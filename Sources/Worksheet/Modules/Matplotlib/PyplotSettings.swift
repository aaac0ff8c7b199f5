internal import Plotting

/// Commands that set what stands around the data.
enum PyplotSettings {
  typealias Arguments = PyplotCommands.Arguments

  static let commands: [PyplotCommands.Command] = [
    .init("xlabel", "xlabel, *args, **kwargs", "the name of the abscissa", method: "set_xlabel") { axes, arguments in
      try label(axes, 0, arguments.string(0))
    },
    .init("ylabel", "ylabel, *args, **kwargs", "the name of the ordinate", method: "set_ylabel") { axes, arguments in
      try label(axes, 1, arguments.string(0))
    },
    .init("title", "label, *args, **kwargs", "the line above the picture", method: "set_title") { axes, arguments in
      axes.graphics.options.title = try arguments.string(0)
      return .none
    },
    .init("legend", "*args, **kwargs", "the legend of the curves with labels") { axes, arguments in
      try legend(axes, arguments)
    },
    .init("grid", "visible=None, **kwargs", "lines at the ticks") { axes, arguments in
      let isOn = arguments[0].isNone ? true : try arguments.vm.truth(arguments[0])
      let isMinor = arguments.keyword("which")?.asString == "both"
      axes.graphics.options.gridlines = isOn ? (isMinor ? .minor : .major) : Gridlines.none
      return .none
    },
    .init("xscale", "value, **kwargs", "`'log'` or `'linear'`", method: "set_xscale") { axes, arguments in
      axes.graphics.options.xScale = try scale(arguments)
      return .none
    },
    .init("yscale", "value, **kwargs", "`'log'` or `'linear'`", method: "set_yscale") { axes, arguments in
      axes.graphics.options.yScale = try scale(arguments)
      return .none
    },
    .init("xlim", "*args, **kwargs", "the range of the abscissa", method: "set_xlim") { axes, arguments in
      try limits(axes, arguments, \.xmin, \.xmax, ("xmin", "xmax"), ("left", "right"))
    },
    .init("ylim", "*args, **kwargs", "the range of the ordinate", method: "set_ylim") { axes, arguments in
      try limits(axes, arguments, \.ymin, \.ymax, ("ymin", "ymax"), ("bottom", "top"))
    },
    .init("xticks", "ticks=None, labels=None, **kwargs", "places and texts of the ticks", method: "set_xticks") {
      try ticks($0, $1, \.xTicks, \.xFormat)
    },
    .init("yticks", "ticks=None, labels=None, **kwargs", "places and texts of the ticks", method: "set_yticks") {
      try ticks($0, $1, \.yTicks, \.yFormat)
    },
    .init("text", "x, y, s, **kwargs", "a text at a point") { axes, arguments in
      let at = Point(try arguments.double(0), try arguments.double(1))
      let (text, options) = (try arguments.string(2), try arguments.options())
      axes.draw(try drawing { try .text(text, at: at, options: leftAligned(options)) })
      return .object(ArtistObject("Text"))
    },
    .init("annotate", "text, xy, xytext=None, **kwargs", "a text, with an arrow when it stands apart") {
      try annotate($0, $1)
    },
    .init("axis", "arg?, **kwargs", "`'equal'`, `'off'`, `'tight'`, or [xmin, xmax, ymin, ymax]") { axes, arguments in
      try axis(axes, arguments)
    },
    .init("set_aspect", "aspect, **kwargs", "`'equal'`, `'auto'` or a number") { axes, arguments in
      if let number = arguments.vm.plainDouble(arguments[0]) {
        axes.graphics.options.aspectRatio = .ratio(number)
      } else {
        axes.graphics.options.aspectRatio = try arguments.string(0) == "equal" ? .ratio(1) : .automatic
      }
      return .none
    },
    .init("cla", "", "takes everything off the picture", method: "clear") { axes, _ in
      axes.clear()
      return .none
    },
    .init("minorticks_on", "", "accepted, without effect") { _, _ in .none },
    .init("tick_params", "*args, **kwargs", "accepted, without effect") { _, _ in .none },
    .init("margins", "*args, **kwargs", "accepted, without effect") { _, _ in .none },
    .init("invert_yaxis", "", "the ordinate grows downwards") { axes, _ in
      axes.graphics.options.yReversed = !(axes.graphics.options.yReversed ?? false)
      return .none
    },
  ]

  private static func label(_ axes: AxesObject, _ place: Int, _ text: String) throws -> Value {
    var labels = axes.graphics.options.axesLabels ?? ["", ""]
    while labels.count < 2 { labels.append("") }
    labels[place] = text
    axes.graphics.options.axesLabels = labels
    return .none
  }

  private static func legend(_ axes: AxesObject, _ arguments: Arguments) throws -> Value {
    axes.hasLegend = true
    let vm = arguments.vm
    let lists = arguments.call.rest.compactMap { $0.asElements }
    if let names = lists.last {
      // The texts go to the drawn series one after another.
      var texts = try names.map { try vm.str($0) }[...]
      for place in axes.graphics.primitives.indices {
        guard let text = texts.popFirst() else { break }
        axes.graphics.primitives[place].label = text
      }
    }
    for (name, value) in arguments.call.keywords {
      switch name {
      case "loc":
        if let text = value.asString {
          axes.graphics.options.legendLocation = LegendLocation(name: text)
        } else if let index = value.asInt {
          axes.graphics.options.legendLocation = LegendLocation(rawValue: index)
        }
      case "title": axes.graphics.options.legendTitle = try vm.str(value)
      default: break
      }
    }
    return .object(ArtistObject("Legend"))
  }

  private static func scale(_ arguments: Arguments) throws -> AxisScale {
    switch try arguments.string(0) {
    case "linear": return .linear
    case "log":
      let base = arguments.keyword("base").flatMap { arguments.vm.plainDouble($0) } ?? 10
      guard base > 1, base.isFinite else { throw Raised(.valueError, "`base` is \(base), expected a number above 1") }
      return .logarithmic(base: base)
    case let name:
      throw Raised(.valueError, "`\(name)` is no scale that is known", hint: "`'linear'` or `'log'`")
    }
  }

  private static func limits(
    _ axes: AxesObject, _ arguments: Arguments, _ low: WritableKeyPath<GraphicsOptions, Double?>,
    _ high: WritableKeyPath<GraphicsOptions, Double?>, _ names: (String, String), _ sides: (String, String)
  ) throws -> Value {
    let vm = arguments.vm
    let given = arguments.call.rest
    let parts = given.count == 1 ? given[0].asElements ?? given : given
    if let first = parts.first, !first.isNone { axes.graphics.options[keyPath: low] = try PlotRange.end(first, in: vm) }
    if parts.count > 1, !parts[1].isNone { axes.graphics.options[keyPath: high] = try PlotRange.end(parts[1], in: vm) }
    for (name, value) in arguments.call.keywords {
      if name == names.0 || name == sides.0 { axes.graphics.options[keyPath: low] = try PlotRange.end(value, in: vm) }
      if name == names.1 || name == sides.1 { axes.graphics.options[keyPath: high] = try PlotRange.end(value, in: vm) }
    }
    func end(_ path: WritableKeyPath<GraphicsOptions, Double?>) -> Value {
      axes.graphics.options[keyPath: path].map { .float($0) } ?? .none
    }
    return .tupled(end(low), end(high))
  }

  private static func ticks(
    _ axes: AxesObject, _ arguments: Arguments, _ places: WritableKeyPath<GraphicsOptions, TickPlaces?>,
    _ format: WritableKeyPath<GraphicsOptions, TickFormat?>
  ) throws -> Value {
    if arguments[0].isNone { return .none }
    let values = try arguments.numbers(0)
    axes.graphics.options[keyPath: places] = .at(values)
    if !arguments[1].isNone {
      let texts = try arguments.vm.collect(arguments[1]).map { try arguments.vm.str($0) }
      guard texts.count == values.count else {
        throw Raised(.valueError, "there are \(values.count) ticks, but \(texts.count) labels")
      }
      axes.graphics.options[keyPath: format] = .texts(texts)
    }
    return .none
  }

  /// matplotlib puts the lower left corner of a text at its point.
  private static func leftAligned(_ options: PlotOptions) -> PlotOptions {
    PlotOptions(
      [
        (name: "horizontal_alignment", value: .text("left")), (name: "vertical_alignment", value: .text("bottom")),
        (name: "color", value: .text("black")),
      ] + options.entries)
  }

  private static func annotate(_ axes: AxesObject, _ arguments: Arguments) throws -> Value {
    let vm = arguments.vm
    let head = try PointBuiltins.point(arguments[1], in: vm)
    let tail = arguments[2].isNone ? head : try PointBuiltins.point(arguments[2], in: vm)
    let isOffset = arguments.keyword("textcoords").map { $0.asString != "data" } ?? false
    let (text, options) = (try arguments.string(0), try arguments.options())
    if !isOffset, tail != head, arguments.keyword("arrowprops") != nil {
      let thin: PlotOptions = ["color": "black", "width": 1]
      axes.draw(try drawing { try .arrow(from: tail, to: head, options: thin) })
    }
    axes.draw(try drawing { try .text(text, at: isOffset ? head : tail, options: leftAligned(options)) })
    return .object(ArtistObject("Annotation"))
  }

  private static func axis(_ axes: AxesObject, _ arguments: Arguments) throws -> Value {
    guard let value = arguments.optional(0) else { return .none }
    if let numbers = value.asElements {
      guard numbers.count == 4 else { throw Raised(.valueError, "`axis` needs 4 numbers, found \(numbers.count)") }
      let ends = try numbers.map { try PlotRange.end($0, in: arguments.vm) }
      let options = axes.graphics.options
      axes.graphics.options = options
      (axes.graphics.options.xmin, axes.graphics.options.xmax) = (ends[0], ends[1])
      (axes.graphics.options.ymin, axes.graphics.options.ymax) = (ends[2], ends[3])
      return .none
    }
    switch value.asString {
    case "equal", "scaled", "square", "image": axes.graphics.options.aspectRatio = .ratio(1)
    case "off": axes.isHidden = true
    case "on": axes.isHidden = false
    case "tight": axes.graphics.options.axesPad = 0
    case "auto": axes.graphics.options.aspectRatio = .automatic
    default:
      if case .bool(let isOn) = value {
        axes.isHidden = !isOn
      } else {
        throw Raised(.valueError, "`\(try arguments.vm.str(value))` is no setting of `axis`")
      }
    }
    return .none
  }
}
