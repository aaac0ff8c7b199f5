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
