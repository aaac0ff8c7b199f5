extension Tree {
  /// The number of an interned text of a tree: a name, the value of a string, the digits of a number. Equal texts of one
  /// tree have equal numbers; `tree[text]` is the string.
  public struct Text: Hashable, Sendable {
    /// The place in ``Tree/texts``.
    public let index: UInt32

    @inlinable
    init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }
  }

  /// How the evaluator has to read the digits of a number.
  public enum NumberKind: UInt8, Sendable {
    /// `42`, `0x2a` in the Sage dialect: an exact integer.
    case integer
    /// `0.5`, `1e-3` in the Sage dialect: a real literal, which remembers its digits.
    case real
    /// `2j`, `2i` in the Sage dialect: a real literal times the imaginary unit.
    case imaginary
    /// `42` in Python, `42r` in Sage: Python's `int`.
    case pythonInteger
    /// `0.5` in Python, `0.5r` in Sage: Python's `float`.
    case pythonReal
    /// `2j` in Python, `2jr` in Sage: Python's `complex`.
    case pythonImaginary
  }

  /// A literal.
  public enum Constant: Sendable {
    case none, `true`, `false`
    /// `...`; also the marker between the ends of a ``ExpressionNode/sageRange(items:kind:)``.
    case ellipsis
    /// A number: its digits without underscores and without suffix (`0x`, `0o`, `0b` and the exponent are kept, in lower
    /// case), and how to read them.
    case number(Text, NumberKind)
    /// A string with its escapes resolved.
    case string(Text)
    /// A byte string; `tree.byteStrings[i]`.
    case bytes(Int32)
  }
}
