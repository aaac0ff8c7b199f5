/// What a primitive is.
public enum Shape: Equatable, Sendable {
  /// Lines through points.
  case path(PathShape)
  /// Filled areas.
  case region(RegionShape)
  /// Points with markers.
  case markers(MarkersShape)
  /// Upright rectangles.
  case bars(BarsShape)
  /// A table of coloured cells.
  case raster(RasterShape)
  /// A line right across the picture.
  case span(SpanShape)
  /// A label.
  case text(TextShape)
  /// An arrow.
  case arrow(ArrowShape)
}

/// Lines through points; several pieces where a curve has breaks.
public struct PathShape: Equatable, Sendable {
  /// The pieces, in data coordinates.
  public var pieces: [[Point]]
  /// Whether each piece returns to its first point.
  public var isClosed: Bool
  /// How it is drawn.
  public var stroke: Stroke
  /// The ordinates worth showing, when the curve runs to infinity; nil for all of them.
  public var view: Extent?

  /// Makes a path.
  public init(_ pieces: [[Point]], isClosed: Bool = false, stroke: Stroke, view: Extent? = nil) {
    self.pieces = pieces
    self.isClosed = isClosed
    self.stroke = stroke
    self.view = view
  }
}

/// Filled areas: the even-odd inside of closed rings. Infinite coordinates mean the border of the picture.
public struct RegionShape: Equatable, Sendable {
  /// The rings, in data coordinates.
  public var rings: [[Point]]
  /// The colour.
  public var paint: Paint
  /// 0 invisible … 1 opaque.
  public var alpha: Double
  /// Whether the region takes part in choosing the range of the axes.
  public var isBounding: Bool

  /// Makes a region.
  public init(_ rings: [[Point]], paint: Paint, alpha: Double = 1, isBounding: Bool = true) {
    self.rings = rings
    self.paint = paint
    self.alpha = alpha
    self.isBounding = isBounding
  }
}

/// Points with markers.
public struct MarkersShape: Equatable, Sendable {
  /// Where they stand, in data coordinates; points that are not finite are left out.
  public var points: [Point]
  /// Their shape.
  public var marker: Marker
  /// Their diameter in points of 1/72 inch.
  public var size: Double
  /// Their colour.
  public var paint: Paint
  /// The colour of their edge; nil for none.
  public var edge: Paint?
  /// Whether the inside is filled.
  public var isFilled: Bool
  /// 0 invisible … 1 opaque.
  public var alpha: Double
  /// A colour for each point, repeated when there are fewer; empty for `paint`.
  public var colors: [Color]
  /// A diameter for each point, repeated when there are fewer; empty for `size`.
  public var sizes: [Double]

  /// Makes markers.
  public init(
    _ points: [Point], marker: Marker = .circle, size: Double = 3.2, paint: Paint, edge: Paint? = nil,
    isFilled: Bool = true, alpha: Double = 1, colors: [Color] = [], sizes: [Double] = []
  ) {
    self.points = points
    self.marker = marker
    self.size = size
    self.paint = paint
    self.edge = edge
    self.isFilled = isFilled
    self.alpha = alpha
    self.colors = colors
    self.sizes = sizes
  }
}

/// Upright rectangles.
public struct BarsShape: Equatable, Sendable {
  /// One rectangle, in data coordinates.
  public struct Bar: Equatable, Sendable {
    /// Its abscissae.
    public var x: Extent
    /// Its ordinates.
    public var y: Extent

    /// Makes a rectangle.
    public init(x: Extent, y: Extent) {
      self.x = x
      self.y = y
    }
  }

  /// The rectangles.
  public var bars: [Bar]
  /// Their colour.
  public var paint: Paint
  /// The colour of their edge; nil for none.
  public var edge: Paint?
  /// Whether the inside is filled.
  public var isFilled: Bool
  /// 0 invisible … 1 opaque.
  public var alpha: Double

  /// Makes rectangles.
  public init(_ bars: [Bar], paint: Paint, edge: Paint? = nil, isFilled: Bool = true, alpha: Double = 1) {
    self.bars = bars
    self.paint = paint
    self.edge = edge
    self.isFilled = isFilled
    self.alpha = alpha
  }
}

/// A table of coloured cells; row 0 begins at `y.lower`.
public struct RasterShape: Equatable, Sendable {
  /// The number of rows.
  public let rows: Int
  /// The number of columns.
  public let columns: Int
  /// The colours 0xRRGGBB, row after row.
  public let cells: [UInt32]
  /// The abscissae covered.
  public let x: Extent
  /// The ordinates covered.
  public let y: Extent
  /// Whether colours blend from cell to cell, as for a density.
  public let isSmooth: Bool

  /// Makes a table of cells.
  public init(rows: Int, columns: Int, cells: [UInt32], x: Extent, y: Extent, isSmooth: Bool = false) {
    precondition(cells.count == rows * columns, "a raster has one colour per cell")
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.x = x
    self.y = y
    self.isSmooth = isSmooth
  }
}

/// A line right across the picture (`axhline`, `axvline`).
public struct SpanShape: Equatable, Sendable {
  /// The coordinate it stands at.
  public var value: Double
  /// Whether the line is horizontal, at the ordinate `value`.
  public var isHorizontal: Bool
  /// How it is drawn.
  public var stroke: Stroke

  /// Makes a line.
  public init(_ value: Double, isHorizontal: Bool, stroke: Stroke) {
    self.value = value
    self.isHorizontal = isHorizontal
    self.stroke = stroke
  }
}

/// A label in the picture.
public struct TextShape: Equatable, Sendable {
  /// Which part of the text stands at the position.
  public enum Alignment: Equatable, Sendable {
    /// Left or top.
    case leading
    /// The middle.
    case center
    /// Right or bottom.
    case trailing
  }

  /// What is written, with `$…$` mathematics.
  public var text: String
  /// Where, in data coordinates, or in parts of the picture when `isRelative`.
  public var position: Point
  /// Whether (0, 0) is the lower left corner of the axes and (1, 1) the upper right.
  public var isRelative = false
  /// The colour.
  public var paint: Paint = .color(.black)
  /// The font size in points.
  public var fontSize = 10.0
  /// Bold or not.
  public var isBold = false
  /// Italic or not.
  public var isItalic = false
  /// Degrees, anticlockwise.
  public var rotation = 0.0
  /// Which part of the text stands at the abscissa.
  public var horizontal = Alignment.center
  /// Which part of the text stands at the ordinate.
  public var vertical = Alignment.center
  /// 0 invisible … 1 opaque.
  public var alpha = 1.0
  /// The colour of a box behind the text; nil for none.
  public var box: Paint?

  /// Makes a label.
  public init(_ text: String, at position: Point) {
    self.text = text
    self.position = position
  }
}

/// An arrow along a line.
public struct ArrowShape: Equatable, Sendable {
  /// The points it runs through, in data coordinates: at least two.
  public var points: [Point]
  /// How the shaft is drawn; the head has its colour.
  public var stroke: Stroke
  /// The length of the head in points.
  public var headSize: Double
  /// Whether there is a head at the end.
  public var headAtEnd: Bool
  /// Whether there is a head at the beginning.
  public var headAtStart: Bool

  /// Makes an arrow.
  public init(
    _ points: [Point], stroke: Stroke, headSize: Double = 7, headAtEnd: Bool = true, headAtStart: Bool = false
  ) {
    self.points = points
    self.stroke = stroke
    self.headSize = headSize
    self.headAtEnd = headAtEnd
    self.headAtStart = headAtStart
  }
}
