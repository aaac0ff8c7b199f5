/// A place in a text as people count it.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int

  /// The column, from 1, counted in characters (grapheme clusters, as Swift's `Character`).
  public let column: Int

  /// The place at a line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
