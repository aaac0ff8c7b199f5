/// Which squares of 4 pixels something is drawn in, with sums that count the squares of any rectangle at once.
struct OccupancyGrid {
  private static let side = 4.0
  private let frame: PixelRect
  private let columns: Int
  private let rows: Int
  /// The number of marked squares above and to the left of each corner.
  private let sums: [Int]

  /// The squares of a rectangle that contain one of the points.
  init(_ frame: PixelRect, marking points: [Point]) {
    self.frame = frame
    columns = max(Int(frame.width / Self.side), 0) + 1
    rows = max(Int(frame.height / Self.side), 0) + 1
    var marks = [Bool](repeating: false, count: columns * rows)
    for point in points where frame.contains(point) {
      let column = Int((point.x - frame.x) / Self.side)
      marks[Int((point.y - frame.y) / Self.side) * columns + column] = true
    }
    var sums = [Int](repeating: 0, count: (columns + 1) * (rows + 1))
    for row in 0..<rows {
      var line = 0
      for column in 0..<columns {
        line += marks[row * columns + column] ? 1 : 0
        sums[(row + 1) * (columns + 1) + column + 1] = sums[row * (columns + 1) + column + 1] + line
      }
    }
    self.sums = sums
  }

  /// The number of marked squares that a rectangle touches.
  func count(in box: PixelRect) -> Int {
    let left = bring((box.x - frame.x) / Self.side, columns)
    let right = bring((box.right - frame.x) / Self.side + 1, columns)
    let top = bring((box.y - frame.y) / Self.side, rows)
    let bottom = bring((box.bottom - frame.y) / Self.side + 1, rows)
    guard left < right, top < bottom else { return 0 }
    func sum(_ row: Int, _ column: Int) -> Int { sums[row * (columns + 1) + column] }
    return sum(bottom, right) - sum(top, right) - sum(bottom, left) + sum(top, left)
  }

  private func bring(_ place: Double, _ limit: Int) -> Int { Int(min(max(place, 0), Double(limit))) }
}
