/// The value of a definite integral, and how much is known about it.
public enum IntegralValue: Sendable {
  /// The ball contains the exact value.
  case proved(RealBall)
  /// A plausible value with a guess of its error; the reason says which proof is missing.
  case estimate(value: Double, error: Double, reason: String)
  /// No plausible value was found; the integral may diverge.
  case unresolved(reason: String)
}
