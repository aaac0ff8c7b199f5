import Exact

/// An end of an integral over the real line.
public struct IntegrationEnd: Sendable {
  enum Position: Sendable {
    case finite(@Sendable (Int) -> RealBall)
    case plusInfinity
    case minusInfinity
  }

  let position: Position

  /// A bound of what lies beyond a distance R from the origin, or closer than 1/R to a finite end; `nil` where unknown.
  let tail: TailBound?

  /// For every R > 0, a proved bound of the absolute value of the rest of an integral, or `nil` where none is known.
  ///
  /// The rest is ∫ from R to ∞ (from −∞ to −R), or the part of the path closer than 1/R to a finite end.
  public typealias TailBound = @Sendable (RealBall) -> RealBall?

  /// A finite end with its value to any precision, and what bounds the integral close to it when the integrand is
  /// singular there.
  public static func at(
    tail: @escaping TailBound, _ value: @escaping @Sendable (Int) -> RealBall
  ) -> IntegrationEnd {
    IntegrationEnd(position: .finite(value), tail: tail)
  }

  /// A finite end with its value to any precision; a majorant of x ↦ f(a ± 1/x) when f is singular there.
  public static func at(majorant: Majorant? = nil, _ value: @escaping @Sendable (Int) -> RealBall) -> IntegrationEnd {
    // ∫ |f(a ± s)| ds over 0 < s < 1/R is ∫ |f(a ± 1/x)|·x⁻² dx over x > R.
    let bound = majorant.map { $0 * .power(-2) }
    return IntegrationEnd(position: .finite(value), tail: bound?.tailBound)
  }

  /// A finite end at a floating-point number.
  public static func at(_ value: Double, majorant: Majorant? = nil) -> IntegrationEnd {
    if value == .infinity { return plusInfinity(majorant: majorant) }
    if value == -.infinity { return minusInfinity(majorant: majorant) }
    return at(majorant: majorant) { _ in RealBall(value) }
  }

  /// The end +∞, with a majorant of x ↦ f(x) if one is known.
  public static func plusInfinity(majorant: Majorant? = nil) -> IntegrationEnd {
    IntegrationEnd(position: .plusInfinity, tail: majorant?.tailBound)
  }

  /// The end −∞, with a majorant of x ↦ f(−x) if one is known.
  public static func minusInfinity(majorant: Majorant? = nil) -> IntegrationEnd {
    IntegrationEnd(position: .minusInfinity, tail: majorant?.tailBound)
  }

  /// The end +∞ with a bound of the rest of the integral.
  public static func plusInfinity(tail: @escaping TailBound) -> IntegrationEnd {
    IntegrationEnd(position: .plusInfinity, tail: tail)
  }

  /// The end −∞ with a bound of the rest of the integral.
  public static func minusInfinity(tail: @escaping TailBound) -> IntegrationEnd {
    IntegrationEnd(position: .minusInfinity, tail: tail)
  }

  var isInfinite: Bool {
    if case .finite = position { false } else { true }
  }

  /// The smallest n found such that the rest beyond R = 2ⁿ is at most `tolerance`, or the last with any bound at all.
  func cut(_ tolerance: RealBall) -> (exponent: Int, tail: RealBall)? {
    guard let tail else { return nil }
    var exponent = 1
    var last: (exponent: Int, tail: RealBall)?
    while exponent <= 8192 {
      if let bound = tail(RealBall.one.scaled(byPowerOfTwo: exponent)), bound.isFinite {
        let magnitude = bound.magnitude.upper(precision: 64)
        last = (exponent, magnitude)
        if magnitude.isLessOrEqual(to: tolerance) == .yes { return last }
      }
      exponent += exponent < 16 ? 1 : exponent / 8
    }
    return last
  }
}
