internal import Exact

/// Python's `range`.
final class RangeObject {
  let start: Int
  let stop: Int
  let step: Int
  /// The number of elements.
  let count: Int
  /// Whether the elements are Sage integers.
  let isSage: Bool

  /// A range with a step that is not 0.
  init(_ start: Int, _ stop: Int, _ step: Int, isSage: Bool = false) {
    precondition(step != 0, "the step of a range is not zero")
    self.start = start
    self.stop = stop
    self.step = step
    self.isSage = isSage
    let (distance, overflow) =
      step > 0 ? stop.subtractingReportingOverflow(start) : start.subtractingReportingOverflow(stop)
    let length = overflow ? (step > 0 ? (stop > start ? Int.max : 0) : (start > stop ? Int.max : 0)) : distance
    count = length <= 0 ? 0 : Int((UInt(length) - 1) / step.magnitude) + 1
  }

  /// The element at an index, as a value.
  subscript(index: Int) -> Value {
    let value = Integer(start + index * step)
    return isSage ? .integer(value) : .int(value)
  }

  /// Whether an integer is an element.
  func contains(_ value: Int) -> Bool {
    guard count > 0 else { return false }
    let last = start + (count - 1) * step
    guard value >= min(start, last), value <= max(start, last) else { return false }
    let (distance, overflow) = value.subtractingReportingOverflow(start)
    return !overflow && distance % step == 0
  }
}
