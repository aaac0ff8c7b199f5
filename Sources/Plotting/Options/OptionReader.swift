/// Takes options out of a list by name and kind, and complains about what is left.
struct OptionReader {
  /// The name of the function, for messages.
  let function: String
  private var entries: [(name: String, value: OptionValue)]
  private var asked: [String] = []

  init(_ options: PlotOptions, for function: String) {
    self.function = function
    entries = options.entries.map { (PlotOptions.canonical($0.name), $0.value) }
  }

  /// Takes the last value of a name; nil when it is absent or `None`.
  mutating func take(_ name: String) -> OptionValue? {
    asked.append(name)
    guard let value = entries.last(where: { $0.name == name })?.value else { return nil }
    entries.removeAll { $0.name == name }
    return value == .none ? nil : value
  }

  /// What was not taken yet.
  var remaining: [(name: String, value: OptionValue)] { entries }

  /// The last value of a name, which stays in the list.
  func peek(_ name: String) -> OptionValue? { entries.last { $0.name == name }?.value }

  mutating func number(_ name: String) throws(PlottingError) -> Double? {
    guard let value = take(name) else { return nil }
    guard case .number(let number) = value, !number.isNaN else { throw bad(name, value, "a number") }
    return number
  }

  /// A number between two bounds.
  mutating func number(_ name: String, in range: ClosedRange<Double>) throws(PlottingError) -> Double? {
    guard let number = try number(name) else { return nil }
    guard range.contains(number) else {
      let ends = (OptionValue.number(range.lowerBound).description, OptionValue.number(range.upperBound).description)
      throw bad(name, .number(number), "a number between \(ends.0) and \(ends.1)")
    }
    return number
  }

  mutating func count(_ name: String, in range: ClosedRange<Int>) throws(PlottingError) -> Int? {
    guard let number = try number(name) else { return nil }
    guard number == number.rounded(), number >= Double(range.lowerBound), number <= Double(range.upperBound) else {
      throw bad(name, .number(number), "a whole number between \(range.lowerBound) and \(range.upperBound)")
    }
    return Int(number)
  }

  mutating func bool(_ name: String) throws(PlottingError) -> Bool? {
    guard let value = take(name) else { return nil }
    switch value {
    case .bool(let flag): return flag
    case .number(let number): return number != 0
    default: throw bad(name, value, "True or False")
    }
  }

  mutating func text(_ name: String) throws(PlottingError) -> String? {
    guard let value = take(name) else { return nil }
    switch value {
    case .text(let text): return text
    case .number, .bool: return value.description
    default: throw bad(name, value, "a string")
    }
  }

  mutating func numbers(_ name: String) throws(PlottingError) -> [Double]? {
    guard let value = take(name) else { return nil }
    guard let numbers = value.numbers else { throw bad(name, value, "a list of numbers") }
    return numbers
  }

  mutating func color(_ name: String) throws(PlottingError) -> Color? {
    guard let value = take(name), value != .text("automatic") else { return nil }
    return try Self.color(value, name)
  }

  /// A colour: a name, `#rrggbb`, or three numbers between 0 and 1.
  static func color(_ value: OptionValue, _ name: String) throws(PlottingError) -> Color {
    if case .text(let text) = value {
      if let color = Color(name: text) { return color }
      throw PlottingError(
        .badValue, "`\(text)` is not a colour, expected a CSS name, `#rrggbb` or three numbers between 0 and 1",
        hint: Color.suggestion(for: text).map { "did you mean `\($0)`?" })
    }
    if let parts = value.numbers, parts.count == 3 || parts.count == 4, parts.allSatisfy({ (0...1).contains($0) }) {
      return Color(red: parts[0], green: parts[1], blue: parts[2])
    }
    throw PlottingError(
      .badValue, "`\(name)` is \(value.description), expected a colour: a CSS name, `#rrggbb` or three numbers")
  }

  /// The error about an option of the wrong kind.
  func bad(_ name: String, _ value: OptionValue, _ expected: String) -> PlottingError {
    PlottingError(.badValue, "`\(name)` is \(value.description), expected \(expected)")
  }

  /// Options that only speed up or refine what Sage does, and have nothing to say here.
  private static let ignored: Set<String> = [
    "adaptive_tolerance", "adaptive_recursion", "randomize", "imaginary_tolerance", "base", "dpi", "clip", "typeset",
    "frame_aspect_ratio", "svg", "axes_label_size", "axes_labels_size", "axes_color", "axes_label_color",
    "tick_label_color", "title_pos", "fig_tight", "stylesheet", "linkmode", "interpolation", "aspect", "origin",
    "label_fontsize", "legend_font_size", "which", "rasterized", "antialiased", "hue", "subdivide_matrix", "capsize",
  ]

  /// Throws when an option was not taken.
  func finish() throws(PlottingError) {
    guard let entry = entries.first(where: { !Self.ignored.contains($0.name) }) else { return }
    let suggestion = nearest(to: entry.name, among: asked)
    throw PlottingError(
      .unknownOption, "`\(function)` has no option `\(entry.name)`", hint: suggestion.map { "did you mean `\($0)`?" })
  }
}

extension OptionValue {
  /// The numbers of a list; one number is a list of one.
  var numbers: [Double]? {
    switch self {
    case .number(let number): return [number]
    case .list(let values):
      var numbers: [Double] = []
      for value in values {
        guard case .number(let number) = value else { return nil }
        numbers.append(number)
      }
      return numbers
    default: return nil
    }
  }
}
