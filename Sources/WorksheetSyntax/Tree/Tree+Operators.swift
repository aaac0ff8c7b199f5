extension Tree {
  /// The binary operators of expressions and of augmented assignments.
  public enum Operator: UInt8, Sendable, CaseIterable {
    /// `+`, `-`, `*`, `@`, `/`, `%` and `//`.
    case add, sub, mult, matMult, div, mod, floorDiv
    /// `**`, and `^` in the Sage dialect.
    case pow
    /// `<<`, `>>`, `|`, `&`, and xor: `^` in Python, `^^` in Sage.
    case lShift, rShift, bitOr, bitXor, bitAnd
    /// `A \ b`: the solution x of A·x = b (Sage only).
    case solve
  }

  /// The operators with one operand.
  public enum UnaryOperator: UInt8, Sendable, CaseIterable {
    /// `~`, `not`, `+` and `-`.
    case invert, not, uAdd, uSub
  }

  /// The short-circuit operators.
  public enum BooleanOperator: UInt8, Sendable, CaseIterable {
    case and, or
  }

  /// The comparison operators.
  public enum ComparisonOperator: UInt8, Sendable, CaseIterable {
    /// `==`, `!=`, `<`, `<=`, `>` and `>=`.
    case eq, notEq, lt, ltE, gt, gtE
    /// `is`, `is not`, `in` and `not in`.
    case `is`, isNot, `in`, notIn
  }

  /// How a replacement field of an f-string turns its value into text.
  public enum Conversion: UInt8, Sendable {
    /// Without conversion, with `!s`, `!r` and `!a`.
    case none, str, repr, ascii
  }

  /// What an ellipsis range of Sage makes.
  public enum RangeKind: UInt8, Sendable {
    /// `[a..b]`: a list.
    case list
    /// `(a..b)`: a lazy iterator.
    case iterator
  }
}
