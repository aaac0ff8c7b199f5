/// Why a mathematical question has no answer.
public enum MathError: Error, Hashable, Sendable {
  /// It is proved that no value exists: 1/0, the logarithm of zero.
  case undefined(String)
  /// A value may exist, but we cannot tell which one.
  case undecided(String)
  /// The answer exceeds the limits of time, memory or size, or the computation was cancelled.
  case exhausted(String)

  /// The message alone: lower case, no full stop.
  public var message: String {
    switch self {
    case .undefined(let message), .undecided(let message), .exhausted(let message): message
    }
  }
}

extension MathError: CustomStringConvertible {
  /// The kind and the message.
  public var description: String {
    switch self {
    case .undefined(let message): "undefined: \(message)"
    case .undecided(let message): "undecided: \(message)"
    case .exhausted(let message): "exhausted: \(message)"
    }
  }
}

extension MathError {
  /// The error of every division by an exact zero.
  public static let divisionByZero = MathError.undefined("division by zero")
  /// The error of a computation stopped by the user.
  public static let interrupted = MathError.exhausted("interrupted")
}
