/// Pictures side by side in rows and columns, as Sage's `graphics_array` and matplotlib's `subplots`.
public struct GraphicsArray: Equatable, Sendable {
  /// The rows, each from left to right; short rows leave room at their end.
  public var rows: [[Graphics]]
  /// Width and height in inches; nil for 640 × 480 or more when there are many cells.
  public var figureSize: FigureSize?
  /// A title over the whole; nil for none.
  public var title: String?
  /// Light, dark, or as the reader's screen; nil for the last.
  public var theme: Theme?
  /// Whether the ground is left out.
  public var isTransparent: Bool

  /// Whether all abscissae have the same range.
  public var sharesX = false
  /// Whether all ordinates have the same range.
  public var sharesY = false

  /// Makes a table of pictures.
  public init(_ rows: [[Graphics]], figureSize: FigureSize? = nil, title: String? = nil) {
    self.rows = rows
    self.figureSize = figureSize
    self.title = title
    theme = nil
    isTransparent = false
  }

  /// Makes a table of `rowCount` × `columnCount` pictures from a list, row after row.
  public init(_ cells: [Graphics], rowCount: Int, columnCount: Int) {
    let columns = max(columnCount, 1)
    rows = (0..<max(rowCount, 0)).map { row in
      Array(cells.dropFirst(row * columns).prefix(columns))
    }
    theme = nil
    isTransparent = false
  }
}
