extension OptionReader {
  /// The options of the whole picture.
  mutating func graphics() throws(PlottingError) -> GraphicsOptions {
    var options = GraphicsOptions()
    options.title = try text("title")
    options.axesLabels = try axesLabels()
    options.xmin = try number("xmin")
    options.xmax = try number("xmax")
    options.ymin = try number("ymin")
    options.ymax = try number("ymax")
    if let range = try numbers("xrange"), range.count == 2 { (options.xmin, options.xmax) = (range[0], range[1]) }
    if let range = try numbers("yrange"), range.count == 2 { (options.ymin, options.ymax) = (range[0], range[1]) }
    options.figureSize = try figureSize()
    options.gridlines = try gridlines()
    options.aspectRatio = try aspectRatio()
    options.frame = try bool("frame")
    options.axes = try bool("axes")
    options.axesPad = try number("axes_pad", in: 0...10)
    try readScale(&options)
    try readTicks(&options)
    options.fontSize = try number("fontsize", in: 1...200)
    options.showLegend = try bool("show_legend")
    options.legendLocation = try legendLocation()
    options.legendTitle = try text("legend_title")
    options.transparent = try bool("transparent")
    if let name = try text("theme") {
      guard let theme = Theme(rawValue: name) else { throw bad("theme", .text(name), "automatic, light or dark") }
      options.theme = theme
    }
    return options
  }

  private mutating func axesLabels() throws(PlottingError) -> [String]? {
    guard let value = take("axes_labels") else { return nil }
    guard case .list(let values) = value, values.count <= 2 else {
      throw bad("axes_labels", value, "a list of two strings")
    }
    return values.map { if case .text(let text) = $0 { text } else { $0 == .none ? "" : $0.description } }
  }

  private mutating func figureSize() throws(PlottingError) -> FigureSize? {
    guard let numbers = try numbers("figsize") else { return nil }
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      throw bad("figsize", .list(numbers.map { .number($0) }), "one or two numbers of inches above 0")
    }
    let height = numbers.count == 2 ? numbers[1] : numbers[0] * 0.75
    return FigureSize(width: numbers[0], height: height)
  }

  private mutating func gridlines() throws(PlottingError) -> Gridlines? {
    guard let value = take("gridlines") else { return nil }
    switch value {
    case .bool(let flag): return flag ? .major : Gridlines.none
    case .text("minor"), .text("both"): return .minor
    case .text("major"), .text("automatic"): return .major
    case .list(let pair) where pair.count == 2:
      return .at(x: pair[0].numbers ?? [], y: pair[1].numbers ?? [])
    default: throw bad("gridlines", value, "True, False, 'minor' or two lists of numbers")
    }
  }

  private mutating func aspectRatio() throws(PlottingError) -> AspectRatio? {
    guard let value = take("aspect_ratio") else { return nil }
    switch value {
    case .text("automatic"), .text("auto"): return .automatic
    case .text("equal"): return .ratio(1)
    case .number(let ratio) where ratio > 0 && ratio.isFinite: return .ratio(ratio)
    default: throw bad("aspect_ratio", value, "a number above 0 or 'automatic'")
    }
  }

  private mutating func readScale(_ options: inout GraphicsOptions) throws(PlottingError) {
    guard let value = take("scale") else { return }
    var bases = [10.0, 10.0]
    if let given = try numbers("base") { bases = given.count == 2 ? given : [given[0], given[0]] }
    var name = value
    if case .list(let parts) = value, let first = parts.first {
      name = first
      let given = parts.dropFirst().compactMap(\.numbers).joined()
      if let first = given.first { bases = [first, given.dropFirst().first ?? first] }
    }
    guard bases.allSatisfy({ $0 > 1 && $0.isFinite }) else {
      throw bad("base", .list(bases.map { .number($0) }), "a base above 1")
    }
    switch name {
    case .text("linear"): (options.xScale, options.yScale) = (.linear, .linear)
    case .text("semilogx"): options.xScale = .logarithmic(base: bases[0])
    case .text("semilogy"): options.yScale = .logarithmic(base: bases[1])
    case .text("loglog"):
      (options.xScale, options.yScale) = (.logarithmic(base: bases[0]), .logarithmic(base: bases[1]))
    default: throw bad("scale", value, "'linear', 'semilogx', 'semilogy' or 'loglog'")
    }
  }

  private mutating func readTicks(_ options: inout GraphicsOptions) throws(PlottingError) {
    if let value = take("ticks") {
      let pair = Self.pair(value)
      options.xTicks = try places(pair.0)
      options.yTicks = try places(pair.1)
    }
    if let value = take("tick_formatter") {
      let pair = Self.pair(value)
      options.xFormat = try format(pair.0)
      options.yFormat = try format(pair.1)
    }
  }

  /// A pair stands for both axes, anything else for the abscissa.
  private static func pair(_ value: OptionValue) -> (OptionValue, OptionValue) {
    guard case .list(let values) = value, values.count == 2 else { return (value, .none) }
    if value.numbers != nil { return (value.numbers.map { .number($0[0]) } ?? .none, values[1]) }
    return (values[0], values[1])
  }

  private func places(_ value: OptionValue) throws(PlottingError) -> TickPlaces? {
    switch value {
    case .none: return nil
    case .number(let step) where step > 0: return .every(step)
    case .list: if let values = value.numbers { return .at(values) }
    default: break
    }
    throw bad("ticks", value, "a step above 0 or a list of numbers for each axis")
  }

  private func format(_ value: OptionValue) throws(PlottingError) -> TickFormat? {
    switch value {
    case .none: return nil
    case .text("pi"), .text("π"): return .multiples(of: .pi, symbol: "π")
    case .text("e"): return .multiples(of: 2.718281828459045, symbol: "e")
    case .text: return .decimal
    case .number(let number) where abs(number - .pi) < 1e-9: return .multiples(of: .pi, symbol: "π")
    case .number(let number) where abs(number - 2.718281828459045) < 1e-9: return .multiples(of: number, symbol: "e")
    case .number(let number) where abs(number - 2.0.squareRoot()) < 1e-9: return .multiples(of: number, symbol: "√2")
    case .number(let number) where number > 0:
      return .multiples(of: number, symbol: "·" + NumberText.significant(number))
    case .list(let values):
      return .texts(values.map { if case .text(let text) = $0 { text } else { $0.description } })
    default: throw bad("tick_formatter", value, "pi, a list of labels, or None")
    }
  }

  private mutating func legendLocation() throws(PlottingError) -> LegendLocation? {
    guard let value = take("legend_loc") else { return nil }
    switch value {
    case .text(let name): if let location = LegendLocation(name: name) { return location }
    case .number(let number):
      if let index = Int(exactly: number), let location = LegendLocation(rawValue: index) { return location }
    default: break
    }
    throw bad("legend_loc", value, "one of " + LegendLocation.names.map { "'\($0)'" }.joined(separator: ", "))
  }
}

extension GraphicsOptions {
  /// The options of `show(…)` and `save(…)`. Throws `.unknownOption` and `.badValue` with the names and values found.
  public init(_ options: PlotOptions, for function: String = "show") throws(PlottingError) {
    var reader = OptionReader(options, for: function)
    self = try reader.graphics()
    try reader.finish()
  }
}
