/// Width and height of a figure in inches; a unit of the SVG is a hundredth of an inch.
public struct FigureSize: Equatable, Sendable {
  /// The width in inches.
  public var width: Double
  /// The height in inches.
  public var height: Double

  /// Makes a size.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// 640 × 480 units.
  public static let standard = FigureSize(width: 6.4, height: 4.8)
}

/// The colours of the picture around the data.
public enum Theme: String, Equatable, Sendable {
  /// Light, and dark where the reader's screen is set so.
  case automatic
  /// Always light.
  case light
  /// Always dark.
  case dark
}

/// How a unit of the ordinate compares with a unit of the abscissa.
public enum AspectRatio: Equatable, Sendable {
  /// Whatever fills the figure.
  case automatic
  /// Height of a unit of y over width of a unit of x.
  case ratio(Double)
}

/// Which gridlines there are.
public enum Gridlines: Equatable, Sendable {
  /// None.
  case none
  /// One at each labelled tick.
  case major
  /// One at each tick.
  case minor
  /// These, at values of x and of y.
  case at(x: [Double], y: [Double])
}

/// The options of a whole picture; nil means that nobody asked.
public struct GraphicsOptions: Equatable, Sendable {
  /// The line above the picture.
  public var title: String?
  /// The names of the axes: x, or x and y.
  public var axesLabels: [String]?
  /// The left end of the abscissa.
  public var xmin: Double?
  /// The right end of the abscissa; left of `xmin` turns the axis round.
  public var xmax: Double?
  /// The lower end of the ordinate.
  public var ymin: Double?
  /// The upper end of the ordinate; below `ymin` turns the axis round.
  public var ymax: Double?
  /// The size of the figure.
  public var figureSize: FigureSize?
  /// Which gridlines there are.
  public var gridlines: Gridlines?
  /// How y compares with x.
  public var aspectRatio: AspectRatio?
  /// Whether the axes form a frame around the data instead of a cross.
  public var frame: Bool?
  /// Whether there are axes at all.
  public var axes: Bool?
  /// The margin around the data, as a part of its range.
  public var axesPad: Double?
  /// How the abscissa is spread.
  public var xScale: AxisScale?
  /// How the ordinate is spread.
  public var yScale: AxisScale?
  /// Where the ticks of the abscissa stand.
  public var xTicks: TickPlaces?
  /// Where the ticks of the ordinate stand.
  public var yTicks: TickPlaces?
  /// What the ticks of the abscissa say.
  public var xFormat: TickFormat?
  /// What the ticks of the ordinate say.
  public var yFormat: TickFormat?
  /// The size of the labels in points.
  public var fontSize: Double?
  /// Whether there is a legend; nil: when something has a label.
  public var showLegend: Bool?
  /// Where the legend stands.
  public var legendLocation: LegendLocation?
  /// The line above the legend's entries.
  public var legendTitle: String?
  /// Whether the ground is left out.
  public var transparent: Bool?
  /// The colours around the data.
  public var theme: Theme?
  /// Whether the ordinate grows downwards, as for matrices.
  public var yReversed: Bool?
  /// A scale of colours beside the picture.
  public var colorBar: ColorBar?

  /// No options.
  public init() {}
}

/// A scale of colours beside a picture.
public struct ColorBar: Equatable, Sendable {
  /// The colours.
  public var map: ColorMap
  /// The values of the first and last colour.
  public var range: Extent
  /// What the values are; nil for nothing.
  public var label: String?
  /// The values at which the colour changes, ascending; empty for a continuous scale.
  public var levels: [Double]

  /// Makes a scale.
  public init(map: ColorMap, range: Extent, label: String? = nil, levels: [Double] = []) {
    self.map = map
    self.range = range
    self.label = label
    self.levels = levels
  }

  /// The pieces of one colour; none for a continuous scale.
  var bands: [(range: Extent, color: Color)] {
    zip(levels, levels.dropFirst()).enumerated().map { index, ends in
      (Extent(ends.0, ends.1), map.color(at: Double(index + 1) / Double(levels.count)))
    }
  }
}
