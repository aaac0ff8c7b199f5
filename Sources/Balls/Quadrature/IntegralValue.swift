/// The value of a definite integral, and how much is known about it.
public enum IntegralValue: Sendable {
  /// The ball contains the exact value.
  case proved(RealBall)
  /// A plausible value with a guess of its error; the reason says which proof is missing.
  case estimate(value: Double, error: Double, reason: String)
  /// No plausible value was found; the integral may diverge.
  case unresolved(reason: String)
}

/// An end of an integral over the real line.
public struct IntegrationEnd: Sendable {
  enum Position: Sendable {
    case finite(@Sendable (Int) -> RealBall)
    case plusInfinity
    case minusInfinity
  }

  let position: Position

  /// The bound of the integrand close to the end: of x ↦ f(±x) at an infinite end, of x ↦ f(a ± 1/x) at a finite one.
  let majorant: Majorant?

  /// A finite end with its value to any precision; a majorant of x ↦ f(a ± 1/x) when f is singular there.
  public static func at(majorant: Majorant? = nil, _ value: @escaping @Sendable (Int) -> RealBall) -> IntegrationEnd {
    IntegrationEnd(position: .finite(value), majorant: majorant)
  }

  /// A finite end at a floating-point number.
  public static func at(_ value: Double, majorant: Majorant? = nil) -> IntegrationEnd {
    if value == .infinity { return plusInfinity(majorant: majorant) }
    if value == -.infinity { return minusInfinity(majorant: majorant) }
    return at(majorant: majorant) { _ in RealBall(value) }
  }

  /// The end +∞, with a majorant of x ↦ f(x) if one is known.
  public static func plusInfinity(majorant: Majorant? = nil) -> IntegrationEnd {
    IntegrationEnd(position: .plusInfinity, majorant: majorant)
  }

  /// The end −∞, with a majorant of x ↦ f(−x) if one is known.
  public static func minusInfinity(majorant: Majorant? = nil) -> IntegrationEnd {
    IntegrationEnd(position: .minusInfinity, majorant: majorant)
  }

  var isInfinite: Bool {
    if case .finite = position { false } else { true }
  }
}
