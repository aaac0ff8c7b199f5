/// The options that every primitive has.
struct PrimitiveStyle {
  var color: Color?
  var thickness: Double
  var dash: Dash
  var alpha: Double
  var label: String?
  var zOrder: Double?

  /// The paint: the user's colour, or that of the series with this number.
  func paint(series: Int = 0) -> Paint { color.map { .color($0) } ?? .series(series) }

  /// How a line in this style is drawn.
  func stroke(series: Int = 0) -> Stroke {
    Stroke(paint(series: series), thickness: thickness, dash: dash, alpha: alpha)
  }

  /// How many series the style uses.
  var seriesCount: Int { color == nil ? 1 : 0 }
}

extension OptionReader {
  /// Colour, thickness, line style, transparency, legend and layer.
  mutating func style(dash standard: Dash = .solid) throws(PlottingError) -> PrimitiveStyle {
    PrimitiveStyle(
      color: try color("color"), thickness: try number("thickness", in: 0...1000) ?? 1,
      dash: try dash() ?? standard, alpha: try number("alpha", in: 0...1) ?? 1, label: try text("legend_label"),
      zOrder: try number("zorder"))
  }

  /// The line style.
  mutating func dash() throws(PlottingError) -> Dash? {
    guard let name = try text("linestyle") else { return nil }
    guard let dash = Dash(name: name) else {
      throw bad("linestyle", .text(name), "`-`, `--`, `:`, `-.` or `solid`, `dashed`, `dotted`, `dashdot`")
    }
    return dash
  }

  /// The marker.
  mutating func marker() throws(PlottingError) -> Marker? {
    guard let name = try text("marker"), name != "None", !name.isEmpty else { return nil }
    guard let marker = Marker(rawValue: name) ?? (name == "X" ? .cross : name == "P" ? .plus : nil) else {
      throw bad("marker", .text(name), "one of `\(Marker.allCases.map(\.rawValue).joined(separator: " "))`")
    }
    return marker
  }

  /// The colour map.
  mutating func colorMap(_ standard: ColorMap) throws(PlottingError) -> ColorMap {
    guard let value = take("cmap") else { return standard }
    switch value {
    case .text(let name):
      guard let map = ColorMap(name: name) else {
        let hint = nearest(to: name, among: ColorMap.names).map { "did you mean `\($0)`?" }
        throw PlottingError(
          .badValue, "`\(name)` is not a colour map", hint: hint ?? "for example `viridis`, `gray`, `coolwarm`")
      }
      return map
    case .list(let values) where !values.isEmpty:
      var stops: [Color] = []
      for value in values { stops.append(try Self.color(value, "cmap")) }
      return ColorMap(name: "list", stops: stops)
    default: throw bad("cmap", value, "the name of a colour map or a list of colours")
    }
  }
}
