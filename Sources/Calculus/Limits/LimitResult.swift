public import Expressions

/// From where a point is approached.
public enum LimitDirection: Sendable {
  /// x > a.
  case above
  /// x < a.
  case below
  /// From both sides, which must agree.
  case both
}

/// What is known of a limit: three-valued, nothing is guessed.
public enum LimitResult: Sendable {
  /// The limit: finite, ±∞, or the point at infinity when the absolute values grow beyond all bounds.
  case value(Expr)
  /// Proved not to exist.
  case doesNotExist(MissingLimit)
  /// Not decided, with the reason.
  case unknown(String)

  /// The value, if there is one.
  public var value: Expr? { if case .value(let e) = self { e } else { nil } }
}

/// Why a limit does not exist.
public enum MissingLimit: Sendable, Equatable {
  /// The limits from both sides differ.
  case sides(below: Expr, above: Expr)
  /// Two sequences of points lead to different limits; all limits of subsequences lie between these bounds, if known.
  case oscillation(first: Expr, second: Expr, bounds: ClosedBounds?)

  /// The smallest and the largest limit of a subsequence.
  public struct ClosedBounds: Sendable, Equatable {
    /// The smallest.
    public let lower: Expr
    /// The largest.
    public let upper: Expr
  }
}
