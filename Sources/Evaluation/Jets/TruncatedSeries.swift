public import Balls

/// The arithmetic of power series Σ cₖ tᵏ + O(tⁿ) that jets compute with; results are as long as the shorter operand.
///
/// Where a function is not analytic the coefficients are not finite. `precision` is the working precision in bits of
/// coefficients that have one.
public protocol TruncatedSeries: Sendable {
  /// The coefficients' numbers.
  associatedtype Coefficient

  /// The series with the given coefficients, from the constant one up, and zeros below `length`.
  init(_ coefficients: [Coefficient], length: Int)
  /// The order of the first unknown coefficient.
  var length: Int { get }
  /// All known coefficients, from the constant one up.
  var coefficients: [Coefficient] { get }

  /// The sum.
  func adding(_ other: Self, precision: Int) -> Self
  /// The difference.
  func subtracting(_ other: Self, precision: Int) -> Self
  /// The product.
  func multiplied(by other: Self, precision: Int) -> Self
  /// The quotient.
  func divided(by other: Self, precision: Int) -> Self
  /// The power with a real exponent of a series with positive constant coefficient.
  func power(_ exponent: Coefficient, precision: Int) -> Self
  /// The derivative, shorter by one.
  func derivative(precision: Int) -> Self
  /// The antiderivative that vanishes at 0, longer by one.
  func antiderivative(precision: Int) -> Self

  /// The exponential.
  func exp(precision: Int) -> Self
  /// The logarithm.
  func log(precision: Int) -> Self
  /// The square root.
  func sqrt(precision: Int) -> Self
  /// Sine and cosine together.
  func sinCos(precision: Int) -> (sin: Self, cos: Self)
  /// The tangent.
  func tan(precision: Int) -> Self
  /// Hyperbolic sine and cosine together.
  func sinhCosh(precision: Int) -> (sinh: Self, cosh: Self)
  /// The hyperbolic tangent.
  func tanh(precision: Int) -> Self
  /// The inverse sine.
  func asin(precision: Int) -> Self
  /// The inverse cosine.
  func acos(precision: Int) -> Self
  /// The inverse tangent.
  func atan(precision: Int) -> Self
  /// The inverse hyperbolic sine.
  func asinh(precision: Int) -> Self
  /// The inverse hyperbolic tangent.
  func atanh(precision: Int) -> Self
}

extension RealBallSeries: TruncatedSeries {}
