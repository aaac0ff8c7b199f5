/// Keyword arguments of a plotting function, by Sage's names; matplotlib's are understood as well.
public struct PlotOptions: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  /// The options in the order of writing.
  public var entries: [(name: String, value: OptionValue)]

  /// Makes options from names and values; of equal names the last one counts.
  public init(_ entries: [(name: String, value: OptionValue)] = []) {
    self.entries = entries
  }

  /// Options written as a dictionary.
  public init(dictionaryLiteral elements: (String, OptionValue)...) {
    entries = elements.map { (name: $0.0, value: $0.1) }
  }

  /// Whether both have the same entries in the same order.
  public static func == (left: PlotOptions, right: PlotOptions) -> Bool {
    left.entries.elementsEqual(right.entries) { $0.name == $1.name && $0.value == $1.value }
  }

  /// matplotlib's names and short forms of Sage's.
  private static let aliases: [String: String] = [
    "c": "color", "rgbcolor": "color", "linewidth": "thickness", "lw": "thickness", "ls": "linestyle",
    "label": "legend_label", "ms": "markersize", "s": "size", "pointsize": "size", "mfc": "markerfacecolor",
    "facecolor": "color", "ec": "edgecolor", "markeredgecolor": "edgecolor", "mec": "edgecolor", "opacity": "alpha",
    "points": "plot_points", "grid": "gridlines", "xlim": "xrange", "ylim": "yrange", "loc": "legend_loc",
    "colormap": "cmap", "ha": "horizontal_alignment", "va": "vertical_alignment",
    "horizontalalignment": "horizontal_alignment", "verticalalignment": "vertical_alignment",
    "font_size": "fontsize", "legend": "show_legend", "edge_color": "edgecolor",
  ]

  /// The Sage name of an option.
  static func canonical(_ name: String) -> String { aliases[name] ?? name }
}
