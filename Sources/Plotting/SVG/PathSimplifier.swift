/// Leaves out the points of a polyline that nobody can see.
enum PathSimplifier {
  /// The tolerance in pixels.
  static let tolerance = 0.06

  /// The polyline, in pixels, with no visible difference: at most four points a pixel column where the curve runs in
  /// one direction (first, lowest, highest, last: a spike keeps its tip), and no point closer than `tolerance` to the
  /// line between its neighbours.
  static func simplified(_ points: [Point]) -> [Point] {
    guard points.count > 2 else { return points }
    return straightened(columns(points))
  }

  private static func columns(_ points: [Point]) -> [Point] {
    let rises = zip(points.dropFirst(), points).allSatisfy { $0.x >= $1.x }
    let width = abs(points[points.count - 1].x - points[0].x)
    guard rises, Double(points.count) > 2 * width else { return points }
    var result: [Point] = []
    var start = 0
    while start < points.count {
      let column = points[start].x.rounded(.down)
      var end = start
      var low = start
      var high = start
      while end < points.count, points[end].x.rounded(.down) == column {
        if points[end].y < points[low].y { low = end }
        if points[end].y > points[high].y { high = end }
        end += 1
      }
      var kept = -1
      for index in [start, min(low, high), max(low, high), end - 1] where index > kept {
        result.append(points[index])
        kept = index
      }
      start = end
    }
    return result
  }

  /// Ramer, Douglas and Peucker, with an explicit stack.
  private static func straightened(_ points: [Point]) -> [Point] {
    var keep = [Bool](repeating: false, count: points.count)
    keep[0] = true
    keep[points.count - 1] = true
    // Long polylines are cut into stretches, which bounds the quadratic worst case.
    let stretch = 512
    var stack: [(Int, Int)] = []
    var begin = 0
    while begin < points.count - 1 {
      let end = min(begin + stretch, points.count - 1)
      keep[end] = true
      stack.append((begin, end))
      begin = end
    }
    while let (first, last) = stack.popLast() {
      guard last - first > 1, let far = farthest(points, first, last) else { continue }
      keep[far] = true
      stack.append((first, far))
      stack.append((far, last))
    }
    return points.indices.filter { keep[$0] }.map { points[$0] }
  }

  /// The point farthest from a chord; nil when all are within the tolerance.
  private static func farthest(_ points: [Point], _ first: Int, _ last: Int) -> Int? {
    let a = points[first]
    let chord = Point(points[last].x - a.x, points[last].y - a.y)
    let square = chord.x * chord.x + chord.y * chord.y
    var best = tolerance * tolerance
    var index: Int?
    for candidate in (first + 1)..<last {
      let offset = Point(points[candidate].x - a.x, points[candidate].y - a.y)
      let along = square > 0 ? min(max((offset.x * chord.x + offset.y * chord.y) / square, 0), 1) : 0
      let away = Point(offset.x - along * chord.x, offset.y - along * chord.y)
      let distance = away.x * away.x + away.y * away.y
      if distance > best {
        best = distance
        index = candidate
      }
    }
    return index
  }
}
