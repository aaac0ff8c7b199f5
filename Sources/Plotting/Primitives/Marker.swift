/// The shape of a point.
public enum Marker: String, Equatable, Sendable, CaseIterable {
  /// A filled circle.
  case circle = "o"
  /// A small filled circle.
  case dot = "."
  /// A pixel.
  case pixel = ","
  /// A square.
  case square = "s"
  /// A triangle with its tip up.
  case triangleUp = "^"
  /// A triangle with its tip down.
  case triangleDown = "v"
  /// A triangle with its tip to the left.
  case triangleLeft = "<"
  /// A triangle with its tip to the right.
  case triangleRight = ">"
  /// A square on its corner.
  case diamond = "D"
  /// A narrow square on its corner.
  case thinDiamond = "d"
  /// A five-pointed star.
  case star = "*"
  /// A pentagon.
  case pentagon = "p"
  /// A hexagon.
  case hexagon = "h"
  /// An upright cross of lines.
  case plus = "+"
  /// A slanting cross of lines.
  case cross = "x"
  /// A vertical line.
  case verticalLine = "|"
  /// A horizontal line.
  case horizontalLine = "_"

  /// Whether the shape is drawn by lines and has no inside.
  var isLines: Bool {
    switch self {
    case .plus, .cross, .verticalLine, .horizontalLine: true
    default: false
    }
  }

  /// The corners of the shape for diameter 1 about the origin, y downwards; for line shapes, pairs of ends. Empty for
  /// circles.
  var corners: [Point] {
    switch self {
    case .circle, .dot, .pixel: []
    case .square: [Point(-0.44, -0.44), Point(0.44, -0.44), Point(0.44, 0.44), Point(-0.44, 0.44)]
    case .triangleUp: [Point(0, -0.55), Point(0.5, 0.4), Point(-0.5, 0.4)]
    case .triangleDown: [Point(0, 0.55), Point(-0.5, -0.4), Point(0.5, -0.4)]
    case .triangleLeft: [Point(-0.55, 0), Point(0.4, -0.5), Point(0.4, 0.5)]
    case .triangleRight: [Point(0.55, 0), Point(-0.4, 0.5), Point(-0.4, -0.5)]
    case .diamond: [Point(0, -0.6), Point(0.6, 0), Point(0, 0.6), Point(-0.6, 0)]
    case .thinDiamond: [Point(0, -0.6), Point(0.38, 0), Point(0, 0.6), Point(-0.38, 0)]
    case .star: Self.starCorners
    case .pentagon: Self.regular(5)
    case .hexagon: Self.regular(6)
    case .plus: [Point(-0.5, 0), Point(0.5, 0), Point(0, -0.5), Point(0, 0.5)]
    case .cross: [Point(-0.4, -0.4), Point(0.4, 0.4), Point(-0.4, 0.4), Point(0.4, -0.4)]
    case .verticalLine: [Point(0, -0.5), Point(0, 0.5)]
    case .horizontalLine: [Point(-0.5, 0), Point(0.5, 0)]
    }
  }

  private static let starCorners: [Point] = {
    let outer = regular(5, radius: 0.6)
    let inner = regular(5, radius: -0.25)
    return (0..<5).flatMap { [outer[$0], inner[($0 + 3) % 5]] }
  }()

  private static func regular(_ count: Int, radius: Double = 0.53) -> [Point] {
    (0..<count).map { index in
      let angle = 2 * Double.pi * Double(index) / Double(count)
      return Point(radius * sine(angle), -radius * cosine(angle))
    }
  }
}
