import Exact

extension ComplexBall {
  /// The integer that the ball is exactly, or `nil`.
  var uniqueExactInteger: Integer? { isExact ? uniqueInteger : nil }

  /// Whether the ball is exactly one of 0, 1, 2, …
  var isNaturalNumber: Bool { uniqueExactInteger.map { !$0.isNegative } ?? false }
}
