public import Exact
public import Expressions

/// The answer to a question that can be proved, refuted or left open, with what it rests on.
public enum Verdict: Sendable {
  /// Proved, by this method.
  case proved(String)
  /// Proved to be false; at the witness the two sides differ.
  case refuted(witness: [(symbol: Symbol, value: Rational)])
  /// Not decided; the evidence is no proof.
  case unknown(String)

  /// The answer alone.
  public var truth: Truth {
    switch self {
    case .proved: .yes
    case .refuted: .no
    case .unknown: .unknown
    }
  }
}
