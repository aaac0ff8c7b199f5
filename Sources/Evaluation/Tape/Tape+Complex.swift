import Balls

extension Tape {
  /// The value of the first expression at a complex point, rounded from a ball of 64 bits or more.
  ///
  /// For expressions with the imaginary unit, and where the real evaluation leaves the real line: (−8)^(1/3) is
  /// 1 + 1.73…·i. Both parts are NaN where the value is not finite. Much slower than blocks.
  public func complexValue(
    at point: [(re: Double, im: Double)], parameters: [Double] = []
  ) -> (re: Double, im: Double) {
    let inputs = point.map { ComplexBall($0.re, $0.im) } + parameters.map { ComplexBall($0) }
    var value = ComplexBall.indeterminate
    for precision in [64, 256, 1024] {
      value = balls(at: inputs, precision: precision)[0]
      if value.isFinite, value.relativeAccuracyBits >= 54 { break }
    }
    return value.isFinite ? (value.real.midpoint, value.imaginary.midpoint) : (.nan, .nan)
  }
}
