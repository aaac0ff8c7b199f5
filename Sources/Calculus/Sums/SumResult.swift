import Exact
public import Expressions

/// What is known of a sum or a product over a range of integers.
public enum SumResult: Sendable {
  /// The value.
  case value(Expr)
  /// The sum does not exist, and why.
  case divergent(String)
  /// No value was found, which says nothing; perhaps with the fact that is missing.
  case unknown(String?)

  /// The value, if there is one.
  public var value: Expr? { if case .value(let e) = self { e } else { nil } }

  func map(_ change: (Expr) throws(MathError) -> Expr) throws(MathError) -> SumResult {
    if case .value(let e) = self { .value(try change(e)) } else { self }
  }
}
