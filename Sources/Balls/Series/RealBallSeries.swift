import CFlint
public import Exact

/// A truncated power series Σ aₖ xᵏ + O(xⁿ) with real balls as coefficients: each contains the exact coefficient.
///
/// With `RealBallSeries.variable(at:)` functions of it are Taylor expansions around a point, or around all points of a
/// ball, which bounds derivatives. Results are as long as the shorter operand.
public struct RealBallSeries: Sendable {
  /// An Arb polynomial, owned and never changed.
  @safe final class Box: @unchecked Sendable {
    let raw: arb_poly_struct
    init(taking raw: arb_poly_struct) { unsafe self.raw = raw }
    deinit {
      var raw = unsafe raw
      unsafe arb_poly_clear(&raw)
    }
  }

  typealias Target = UnsafeMutablePointer<arb_poly_struct>
  typealias Source = UnsafePointer<arb_poly_struct>

  let box: Box

  /// The order of the first unknown coefficient.
  public let length: Int

  /// The greatest length; longer ones are clamped to it.
  public static let maximalLength = 100_000

  /// The series with the given coefficients, from the constant one up, and unknown ones from `length` on.
  public init(_ coefficients: [RealBall], length: Int) {
    let count = max(0, min(length, RealBallSeries.maximalLength))
    self = RealBallSeries.make(count) { result in
      for (index, coefficient) in coefficients.prefix(count).enumerated() {
        coefficient.withRaw { unsafe arb_poly_set_coeff_arb(result, index, $0) }
      }
    }
  }

  /// The series `point` + x: the variable of a Taylor expansion around `point`.
  public static func variable(at point: RealBall, length: Int) -> RealBallSeries {
    RealBallSeries([point, .one], length: length)
  }

  /// The series of a polynomial, rounded to `precision` bits.
  public init(_ polynomial: UnivariatePolynomial, length: Int, precision: Int) {
    self.init(polynomial.coefficients.map { RealBall($0, precision: precision) }, length: length)
  }

  init(box: Box, length: Int) {
    self.box = box
    self.length = length
  }

  /// The coefficient of xᵏ, k < length.
  public func coefficient(_ k: Int) -> RealBall {
    precondition((0..<length).contains(k), "only coefficients below the length of a series are known")
    return RealBall.make { result in withRaw { unsafe arb_poly_get_coeff_arb(result, $0, k) } }
  }

  /// All known coefficients, from the constant one up.
  public var coefficients: [RealBall] { (0..<length).map(coefficient) }

  /// The known part at a point, without a bound of what is cut off.
  public func truncatedValue(at point: RealBall, precision: Int) -> RealBall {
    RealBall.make { result in
      withRaw { series in point.withRaw { unsafe arb_poly_evaluate(result, series, $0, RealBall.clamp(precision)) } }
    }
  }

  @safe static func make(_ length: Int, _ fill: (Target) -> Void) -> RealBallSeries {
    var raw = unsafe arb_poly_struct()
    unsafe arb_poly_init(&raw)
    unsafe fill(&raw)
    return unsafe RealBallSeries(box: Box(taking: raw), length: length)
  }

  @safe func withRaw<Result>(_ body: (Source) -> Result) -> Result {
    withExtendedLifetime(box) {
      var raw = unsafe box.raw
      return unsafe body(&raw)
    }
  }

  /// A series of unknown coefficients: the value of a function outside its domain.
  static func unknown(_ length: Int) -> RealBallSeries {
    RealBallSeries(Array(repeating: .indeterminate, count: length), length: length)
  }

  /// Applies an Arb function of one series.
  @safe func apply(_ precision: Int, _ call: (Target, Source, Int, Int) -> Void) -> RealBallSeries {
    RealBallSeries.make(length) { result in withRaw { unsafe call(result, $0, length, RealBall.clamp(precision)) } }
  }

  /// Applies an Arb function of two series.
  @safe static func apply(
    _ x: RealBallSeries, _ y: RealBallSeries, _ precision: Int, _ call: (Target, Source, Source, Int, Int) -> Void
  ) -> RealBallSeries {
    let length = min(x.length, y.length)
    return make(length) { result in
      x.withRaw { x in y.withRaw { unsafe call(result, x, $0, length, RealBall.clamp(precision)) } }
    }
  }
}

extension RealBallSeries: CustomStringConvertible {
  /// The coefficients with their powers of x.
  public var description: String {
    (0..<length).map { "(\(coefficient($0)))*x^\($0)" }.joined(separator: " + ") + " + O(x^\(length))"
  }
}
