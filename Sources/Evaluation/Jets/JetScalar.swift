public import Balls
public import Exact
public import Expressions

/// Numbers that jets are made of: `Double`, or `RealBall` for enclosures.
public protocol JetScalar: Sendable {
  /// The power series with such coefficients.
  associatedtype Series: TruncatedSeries where Series.Coefficient == Self

  /// The working precision in bits that is used unless another one is asked for.
  static var defaultJetPrecision: Int { get }
  /// The number in a ball; `nil` when it is not proved to be real.
  static func jetConstant(_ ball: ComplexBall) -> Self?
  /// A function of the catalogue at numbers around all of which it is real and analytic; otherwise `nil`.
  static func jetValue(of function: Function, at arguments: [Self], precision: Int) -> Self?
  /// The product with an integer.
  static func jetProduct(_ value: Self, _ factor: Integer, precision: Int) -> Self
  /// The number `value`.
  init(_ value: Int)
  /// Whether this is a number, no infinity and nothing unknown.
  var isFinite: Bool { get }
  /// −1 or 1 when all numbers that this one stands for have that sign, otherwise `nil`.
  var definiteSign: Int? { get }
  /// Whether this is exactly 0.
  var isExactlyZero: Bool { get }
}

extension Double: JetScalar {
  /// Series of doubles.
  public typealias Series = DoubleSeries
  /// The bits of a double.
  public static var defaultJetPrecision: Int { 53 }
  /// The midpoint of a real ball.
  public static func jetConstant(_ ball: ComplexBall) -> Double? { RealBall.jetConstant(ball)?.midpoint }
  /// The value in double precision.
  public static func jetValue(of function: Function, at arguments: [Double], precision: Int) -> Double? {
    if function.spec.continuesFromReals {
      // The value of a double says nothing of a kink or jump there.
      return RealBall.jetValue(of: function, at: arguments.map { RealBall($0) }, precision: 64)?.midpoint
    }
    return function.double(arguments)
  }
  /// The product, rounded.
  public static func jetProduct(_ value: Double, _ factor: Integer, precision: Int) -> Double {
    value * RealBall(factor).midpoint
  }
  /// −1 or 1, unless this is 0 or no number.
  public var definiteSign: Int? { self > 0 ? 1 : self < 0 ? -1 : nil }
  /// Whether this is 0.
  public var isExactlyZero: Bool { self == 0 }
}

extension RealBall: JetScalar {
  /// Arb's series.
  public typealias Series = RealBallSeries
  /// 128 bits.
  public static var defaultJetPrecision: Int { 128 }
  /// The real part of a ball on the real line.
  public static func jetConstant(_ ball: ComplexBall) -> RealBall? {
    ball.isFinite && ball.imaginary.isZero == .yes ? ball.real : nil
  }
  /// An enclosure on balls where the function is proved to be holomorphic and real.
  public static func jetValue(of function: Function, at arguments: [RealBall], precision: Int) -> RealBall? {
    function.spec.ball.flatMap { jetConstant($0(arguments.map { ComplexBall($0) }, true, precision)) }
  }
  /// The product.
  public static func jetProduct(_ value: RealBall, _ factor: Integer, precision: Int) -> RealBall {
    value.multiplied(by: RealBall(factor), precision: precision)
  }
  /// −1 or 1 when the ball lies on one side of 0.
  public var definiteSign: Int? { isPositive == .yes ? 1 : isNegative == .yes ? -1 : nil }
  /// Whether this is the exact ball 0.
  public var isExactlyZero: Bool { isZero == .yes }
}
