public import Balls

/// The value of a definite integral as floating-point numbers, with what is known of its error.
public struct NumericalIntegral: Sendable {
  /// The value.
  public let value: Double
  /// Proved: an upper bound of |value − exact value|. Otherwise a guess.
  public let error: Double
  /// Whether the error bound is proved.
  public let isProved: Bool
  /// Why the error is only a guess, as half a sentence; `nil` for a proved value.
  public let remark: String?
  /// How often the integrand was evaluated.
  public let evaluations: Int
  /// The proved enclosure, which may hold more digits than `value`.
  public let enclosure: RealBall?

  init(proved ball: RealBall, evaluations: Int) {
    value = ball.midpoint
    error = ball.subtracting(RealBall(ball.midpoint), precision: 64).magnitudeBound.upperBound
    isProved = true
    remark = nil
    enclosure = ball
    self.evaluations = evaluations
  }

  /// The integral over both of two intervals.
  func adding(_ other: NumericalIntegral) -> NumericalIntegral {
    let count = evaluations + other.evaluations
    if let a = enclosure, let b = other.enclosure {
      return NumericalIntegral(proved: a.adding(b, precision: 256), evaluations: count)
    }
    return NumericalIntegral(
      estimate: value + other.value, error: error + other.error, remark: remark ?? other.remark ?? "",
      evaluations: count)
  }

  init(estimate value: Double, error: Double, remark: String, evaluations: Int) {
    self.value = value
    self.error = error
    self.remark = remark
    self.evaluations = evaluations
    isProved = false
    enclosure = nil
  }
}
