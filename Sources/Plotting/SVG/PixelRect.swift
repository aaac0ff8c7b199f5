/// A rectangle of the picture; y grows downwards.
struct PixelRect: Equatable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }
  var middle: Point { Point(x + width / 2, y + height / 2) }

  /// The rectangle made smaller on its four sides.
  func inset(left: Double = 0, top: Double = 0, right: Double = 0, bottom: Double = 0) -> PixelRect {
    PixelRect(
      x: x + left, y: y + top, width: max(width - left - right, 1), height: max(height - top - bottom, 1))
  }

  func contains(_ point: Point) -> Bool {
    point.x >= x && point.x <= right && point.y >= y && point.y <= bottom
  }

  /// Whether two rectangles have a point in common.
  func overlaps(_ other: PixelRect) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }
}
