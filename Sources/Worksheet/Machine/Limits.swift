/// What a session may use.
public struct Limits: Sendable {
  /// The deepest nesting of calls.
  public var recursion = 1000
  /// The bytes of text that one cell may print.
  public var outputBytes = 1 << 20
  /// The elements of one list, tuple, dictionary or set.
  public var elements = 50_000_000
  /// The bytes of one string.
  public var stringBytes = 1 << 28

  /// The usual limits.
  public init() {}
}
