/// The values of a function of two variables on a rectangular grid; row 0 is at `y.lower`.
struct SampledField {
  /// The number of grid points along x, at least 2.
  let columns: Int
  /// The number of grid points along y, at least 2.
  let rows: Int
  let x: Extent
  let y: Extent
  /// The values, row after row.
  var values: [Double]

  /// Evaluates a function on a grid.
  init(_ source: any FieldSource, x: Extent, y: Extent, columns: Int, rows: Int) throws {
    for (range, name) in [(x, "x"), (y, "y")] {
      guard range.lower.isFinite, range.upper.isFinite, range.lower < range.upper else {
        throw PlottingError(
          .badData, "`\(name)` is to run from \(range.lower) to \(range.upper), expected two different finite numbers")
      }
    }
    self.x = x
    self.y = y
    self.columns = columns
    self.rows = rows
    var (xs, ys): ([Double], [Double]) = ([], [])
    for row in 0..<rows {
      for column in 0..<columns {
        xs.append(x.lower + x.length * Double(column) / Double(columns - 1))
        ys.append(y.lower + y.length * Double(row) / Double(rows - 1))
      }
    }
    values = try source.values(x: xs, y: ys).map { abs($0) < 1e300 ? $0 : .nan }
    guard values.count == xs.count else {
      throw PlottingError(.badData, "the function gave \(values.count) values for \(xs.count) points")
    }
  }

  /// Makes a field of known values.
  init(values: [Double], x: Extent, y: Extent, columns: Int, rows: Int) {
    self.values = values
    self.x = x
    self.y = y
    self.columns = columns
    self.rows = rows
  }

  subscript(column: Int, row: Int) -> Double { values[row * columns + column] }

  /// The point at a place of the grid, which may lie between grid points.
  func point(_ column: Double, _ row: Double) -> Point {
    // The same operations in the same order as for the grid: the same doubles.
    let (column, row) = (min(max(column, 0), Double(columns - 1)), min(max(row, 0), Double(rows - 1)))
    return Point(x.lower + x.length * column / Double(columns - 1), y.lower + y.length * row / Double(rows - 1))
  }

  /// The smallest and largest finite value.
  var range: Extent { values.reduce(into: .empty) { $0.include($1) } }

  /// The field with a border of -∞, so that every set {f ≥ level} is closed off inside it.
  var bordered: SampledField {
    var padded = [Double](repeating: -.infinity, count: (columns + 2) * (rows + 2))
    for row in 0..<rows {
      for column in 0..<columns {
        let value = self[column, row]
        padded[(row + 1) * (columns + 2) + column + 1] = value.isNaN ? -.infinity : value
      }
    }
    return SampledField(values: padded, x: x, y: y, columns: columns + 2, rows: rows + 2)
  }
}
