/// Where the legend stands: the names and numbers of matplotlib.
public enum LegendLocation: Int, Equatable, Sendable, CaseIterable {
  /// Where it covers least.
  case best = 0
  /// The upper right corner.
  case upperRight
  /// The upper left corner.
  case upperLeft
  /// The lower left corner.
  case lowerLeft
  /// The lower right corner.
  case lowerRight
  /// Half-way up on the right.
  case right
  /// Half-way up on the left.
  case centerLeft
  /// Half-way up on the right.
  case centerRight
  /// Below in the middle.
  case lowerCenter
  /// Above in the middle.
  case upperCenter
  /// The middle.
  case center

  /// The location of a name: `upper right`, `best`, …; nil when there is none.
  public init?(name: String) {
    let words = name.lowercased().split { $0 == " " || $0 == "_" }.joined(separator: " ")
    guard let index = Self.names.firstIndex(of: words) else { return nil }
    self.init(rawValue: index)
  }

  /// The names in the order of their numbers.
  public static let names = [
    "best", "upper right", "upper left", "lower left", "lower right", "right", "center left", "center right",
    "lower center", "upper center", "center",
  ]

  /// The place of the box in the free room: 0 … 1 from left to right and from top to bottom.
  var place: Point {
    switch self {
    case .best, .upperRight: Point(1, 0)
    case .upperLeft: Point(0, 0)
    case .lowerLeft: Point(0, 1)
    case .lowerRight: Point(1, 1)
    case .right, .centerRight: Point(1, 0.5)
    case .centerLeft: Point(0, 0.5)
    case .lowerCenter: Point(0.5, 1)
    case .upperCenter: Point(0.5, 0)
    case .center: Point(0.5, 0.5)
    }
  }
}
