/// A half-open range of UTF-8 byte offsets in a ``SourceText``.
public struct SourceSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: UInt32

  /// The offset after the last byte; never below ``start``.
  public let end: UInt32

  /// The span `start..<end`; an `end` below `start` gives the empty span at `start`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: max(start, end))
  }

  /// The offsets as a range.
  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }

  /// The number of bytes.
  @inlinable public var count: Int { Int(end) - Int(start) }

  /// The smallest span that covers both.
  @inlinable
  public func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(Int(min(start, other.start)), Int(max(end, other.end)))
  }
}
