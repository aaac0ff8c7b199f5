/// A stable merge sort whose comparison may throw.
enum Sorting {
  /// The order of 0 ..< count in which no element comes before one that is less. Complexity: O(*n* log *n*).
  static func order(_ count: Int, _ isLess: (Int, Int) throws -> Bool) rethrows -> [Int] {
    var order = Array(0..<count)
    var buffer = order
    var width = 1
    while width < count {
      for start in stride(from: 0, to: count, by: 2 * width) {
        try merge(order, start, min(start + width, count), min(start + 2 * width, count), &buffer, isLess)
      }
      swap(&order, &buffer)
      width *= 2
    }
    return order
  }

  private static func merge(
    _ order: [Int], _ start: Int, _ middle: Int, _ end: Int, _ buffer: inout [Int], _ isLess: (Int, Int) throws -> Bool
  ) rethrows {
    if try middle >= end || !isLess(order[middle], order[middle - 1]) {
      for place in start..<end { buffer[place] = order[place] }
      return
    }
    var (left, right) = (start, middle)
    for place in start..<end {
      let takesLeft = left < middle ? try right >= end || !isLess(order[right], order[left]) : false
      if takesLeft {
        buffer[place] = order[left]
        left += 1
      } else {
        buffer[place] = order[right]
        right += 1
      }
    }
  }
}
