/// Level lines on a grid: marching squares, the crossings joined to polylines.
///
/// An edge of the grid is crossed where one end is at or above the level and the other below; at saddles the mean of
/// the four corners decides which corners belong together. Cells with an undefined corner are left out.
struct ContourTracer {
  let field: SampledField
  let level: Double

  /// A crossed edge: horizontal ones (2 · index) lead to the next column, vertical ones (2 · index + 1) to the next row.
  private typealias Edge = Int

  /// The lines of a level; closed ones end where they begin. Crossings are grid coordinates (column, row).
  func lines() -> [[(column: Double, row: Double)]] {
    var links: [[Edge]] = Array(repeating: [], count: 2 * field.values.count)
    var used: [Edge] = []
    for row in 0..<(field.rows - 1) {
      for column in 0..<(field.columns - 1) {
        for (a, b) in segments(column, row) {
          if links[a].isEmpty { used.append(a) }
          if links[b].isEmpty { used.append(b) }
          links[a].append(b)
          links[b].append(a)
        }
      }
    }
    return chains(used, links).map { $0.map(crossing) }
  }

  /// The pairs of edges that lines inside a cell join.
  private func segments(_ column: Int, _ row: Int) -> [(Edge, Edge)] {
    let corners = [
      field[column, row], field[column + 1, row], field[column + 1, row + 1], field[column, row + 1],
    ]
    guard !corners.contains(where: \.isNaN) else { return [] }
    let above = corners.map { $0 >= level }
    let index = row * field.columns + column
    let edges = [2 * index, 2 * (index + 1) + 1, 2 * (index + field.columns), 2 * index + 1]
    let crossed = (0..<4).filter { above[$0] != above[($0 + 1) % 4] }
    if crossed.count == 2 { return [(edges[crossed[0]], edges[crossed[1]])] }
    guard crossed.count == 4 else { return [] }
    let middle = corners.reduce(0) { $0 + $1 / 4 } >= level
    // The centre belongs to the corner 0 and its opposite, or to the other two.
    return middle == above[0]
      ? [(edges[0], edges[1]), (edges[2], edges[3])] : [(edges[3], edges[0]), (edges[1], edges[2])]
  }

  /// Follows the links: first the open lines from their ends, then the closed ones.
  private func chains(_ used: [Edge], _ links: [[Edge]]) -> [[Edge]] {
    var visited = Set<Edge>()
    var chains: [[Edge]] = []
    for start in used.filter({ links[$0].count == 1 }) + used where !visited.contains(start) {
      var chain = [start]
      visited.insert(start)
      var current = start
      while let next = links[current].first(where: { !visited.contains($0) }) {
        chain.append(next)
        visited.insert(next)
        current = next
      }
      if chain.count > 2, links[current].contains(start) { chain.append(start) }
      chains.append(chain)
    }
    return chains
  }

  /// Where an edge is crossed, by linear interpolation; next to -∞ at the defined end.
  private func crossing(_ edge: Edge) -> (column: Double, row: Double) {
    let index = edge / 2
    let (column, row) = (index % field.columns, index / field.columns)
    let isVertical = edge % 2 == 1
    let a = field.values[index]
    let b = field.values[index + (isVertical ? field.columns : 1)]
    // Strictly between two defined ends, so that the edge can be told from the place.
    let part = !a.isFinite ? 1 : !b.isFinite ? 0 : min(max((level - a) / (b - a), 1e-9), 1 - 1e-9)
    return (Double(column) + (isVertical ? 0 : part), Double(row) + (isVertical ? part : 0))
  }
}
