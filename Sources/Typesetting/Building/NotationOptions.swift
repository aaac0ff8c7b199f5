/// How an expression becomes a notation.
public struct NotationOptions: Sendable, Equatable {
  /// About how many characters the notation may take; the rest is elided as `… 12341 terms`.
  public var limit: Int
  /// Significant digits of floating-point numbers; as many as their precision carries when absent.
  public var digits: Int?

  /// By default a million characters and all digits.
  public init(limit: Int = 1_000_000, digits: Int? = nil) {
    self.limit = max(limit, 1)
    self.digits = digits.map { max($0, 1) }
  }
}
