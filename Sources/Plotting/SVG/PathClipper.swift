/// Cuts polylines at a rectangle, so that far-away points never reach the renderer.
enum PathClipper {
  /// The pieces of a polyline inside a rectangle (Liang and Barsky).
  static func clipped(_ points: [Point], to box: PixelRect) -> [[Point]] {
    if points.allSatisfy(box.contains) { return points.isEmpty ? [] : [points] }
    var pieces: [[Point]] = []
    var piece: [Point] = []
    for (a, b) in zip(points, points.dropFirst()) {
      guard let (start, end) = segment(a, b, box) else { continue }
      if piece.last != start {
        if piece.count > 1 { pieces.append(piece) }
        piece = [start]
      }
      piece.append(end)
    }
    if piece.count > 1 { pieces.append(piece) }
    return pieces
  }

  private static func segment(_ a: Point, _ b: Point, _ box: PixelRect) -> (Point, Point)? {
    var enter = 0.0
    var leave = 1.0
    let step = Point(b.x - a.x, b.y - a.y)
    for (delta, room) in [
      (-step.x, a.x - box.x), (step.x, box.right - a.x), (-step.y, a.y - box.y), (step.y, box.bottom - a.y),
    ] {
      if delta == 0 {
        if room < 0 { return nil }
      } else if delta < 0 {
        enter = max(enter, room / delta)
      } else {
        leave = min(leave, room / delta)
      }
    }
    guard enter <= leave else { return nil }
    let start = enter == 0 ? a : Point(a.x + step.x * enter, a.y + step.y * enter)
    let end = leave == 1 ? b : Point(a.x + step.x * leave, a.y + step.y * leave)
    return (start, end)
  }

  /// A ring cut at a rectangle (Sutherland and Hodgman).
  static func clippedRing(_ ring: [Point], to box: PixelRect) -> [Point] {
    if ring.allSatisfy(box.contains) { return ring }
    var points = ring
    points = cut(points, { $0.x - box.x })
    points = cut(points, { box.right - $0.x })
    points = cut(points, { $0.y - box.y })
    return cut(points, { box.bottom - $0.y })
  }

  private static func cut(_ ring: [Point], _ inside: (Point) -> Double) -> [Point] {
    var result: [Point] = []
    for (index, point) in ring.enumerated() {
      let before = ring[index == 0 ? ring.count - 1 : index - 1]
      let (u, v) = (inside(before), inside(point))
      if (u < 0) != (v < 0) {
        let part = u / (u - v)
        result.append(Point(before.x + (point.x - before.x) * part, before.y + (point.y - before.y) * part))
      }
      if v >= 0 { result.append(point) }
    }
    return result
  }
}
