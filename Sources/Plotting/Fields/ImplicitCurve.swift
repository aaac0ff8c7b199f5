/// The curve f(x, y) = level: marching squares on a grid, each crossing moved onto the curve by bisection, and crossings
/// at which |f| grows (poles) left out.
struct ImplicitCurve {
  let source: any FieldSource
  let field: SampledField
  var level = 0.0

  /// The pieces of the curve, in data coordinates.
  func pieces() throws -> [[Point]] {
    let lines = ContourTracer(field: field, level: level).lines()
    let places = lines.flatMap { $0 }
    let roots = try polished(places)
    var pieces: [[Point]] = []
    var start = 0
    for line in lines {
      let points = roots[start..<(start + line.count)]
      start += line.count
      pieces += points.split { $0 == nil }.map { $0.compactMap { $0 } }.filter { $0.count > 1 }
    }
    return pieces
  }

  private func values(_ points: [Point]) throws -> [Double] {
    try source.values(x: points.map(\.x), y: points.map(\.y)).map { $0 - level }
  }

  /// Bisects all crossed edges at once; nil where the sign changes through infinity.
  func polished(_ places: [(column: Double, row: Double)]) throws -> [Point?] {
    var low = places.map { field.point($0.column.rounded(.down), $0.row.rounded(.down)) }
    var high = places.map { field.point($0.column.rounded(.up), $0.row.rounded(.up)) }
    guard !places.isEmpty else { return [] }
    var left = try values(low)
    var right = try values(high)
    let size = zip(left, right).map { min(abs($0), abs($1)) }
    // Between two grid points on either side of a pole both values are large; no root is left at such a height.
    let sizes = field.values.filter(\.isFinite).map(abs).sorted()
    let largest = sizes.isEmpty ? 0 : 1e4 * sizes[sizes.count / 2] + sizes[sizes.count / 4]
    for _ in 0..<24 {
      let middles = zip(low, high).map { Point(($0.x + $1.x) / 2, ($0.y + $1.y) / 2) }
      let values = try values(middles)
      for index in places.indices {
        if (values[index] >= 0) == (left[index] >= 0) {
          (low[index], left[index]) = (middles[index], values[index])
        } else {
          (high[index], right[index]) = (middles[index], values[index])
        }
      }
    }
    return places.indices.map { index in
      let remaining = min(abs(left[index]), abs(right[index]))
      guard remaining <= size[index], remaining < largest else { return nil }
      return Point((low[index].x + high[index].x) / 2, (low[index].y + high[index].y) / 2)
    }
  }
}
