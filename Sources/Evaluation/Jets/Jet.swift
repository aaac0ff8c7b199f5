import Exact

/// A function near a point, as its Taylor polynomial: the coefficients cₖ = f⁽ᵏ⁾(a)/k! for k = 0 … n.
///
/// Arithmetic of jets is forward differentiation of any order. Over `RealBall` the coefficients enclose those of the exact
/// function; where a ball is the point, those at all its points, which bounds remainders of Taylor's formula. At poles,
/// kinks and branch points coefficients are not finite. Results have the lower order of the operands.
/// - Complexity: O(n²) operations for a product, quotient or elementary function over `Double`.
public struct Jet<Scalar: JetScalar>: Sendable {
  /// The Taylor polynomial.
  public let series: Scalar.Series
  /// The working precision in bits.
  public let precision: Int

  init(_ series: Scalar.Series, _ precision: Int) { (self.series, self.precision) = (series, precision) }

  /// The jet with the given coefficients, from the value up; those that are missing are 0.
  ///
  /// - Precondition: the order is not negative.
  public init(_ coefficients: [Scalar], order: Int, precision: Int = Scalar.defaultJetPrecision) {
    precondition(order >= 0, "the order of a jet is not negative")
    self.init(Scalar.Series(coefficients, length: order + 1), precision)
  }

  /// The variable t at a point: value `point`, derivative 1.
  public static func variable(at point: Scalar, order: Int, precision: Int = Scalar.defaultJetPrecision) -> Jet {
    Jet([point, Scalar(1)], order: order, precision: precision)
  }

  /// A number that does not depend on the variable.
  public static func constant(_ value: Scalar, order: Int, precision: Int = Scalar.defaultJetPrecision) -> Jet {
    Jet([value], order: order, precision: precision)
  }

  /// The order of the highest derivative that is known.
  public var order: Int { series.length - 1 }
  /// The coefficients cₖ = f⁽ᵏ⁾(a)/k!.
  public var coefficients: [Scalar] { series.coefficients }
  /// The value f(a).
  public var value: Scalar { coefficients[0] }

  /// The k-th derivative f⁽ᵏ⁾(a) = k!·cₖ.
  ///
  /// - Precondition: 0 ≤ k ≤ order.
  public func derivative(_ k: Int) -> Scalar {
    precondition((0...order).contains(k), "a jet knows the derivatives up to its order")
    let factorial = (0..<k).reduce(Integer(1)) { $0 * Integer($1 + 1) }
    return Scalar.jetProduct(coefficients[k], factorial, precision: precision)
  }

  /// Whether all coefficients are numbers: the function is proved to be analytic, or computed as if it were.
  public var isFinite: Bool { coefficients.allSatisfy(\.isFinite) }
  /// Whether all derivatives are exactly 0.
  var isConstant: Bool { coefficients.dropFirst().allSatisfy(\.isExactlyZero) }

  /// The same function to a lower order.
  func truncated(to order: Int) -> Jet {
    order >= self.order ? self : Jet(coefficients, order: order, precision: precision)
  }
}

extension Jet {
  /// The sum.
  public static func + (a: Jet, b: Jet) -> Jet { a.combined(b) { $0.adding($1, precision: $2) } }
  /// The difference.
  public static func - (a: Jet, b: Jet) -> Jet { a.combined(b) { $0.subtracting($1, precision: $2) } }
  /// The product.
  public static func * (a: Jet, b: Jet) -> Jet { a.combined(b) { $0.multiplied(by: $1, precision: $2) } }
  /// The quotient; not finite where the divisor may vanish.
  public static func / (a: Jet, b: Jet) -> Jet { a.combined(b) { $0.divided(by: $1, precision: $2) } }
  /// The opposite.
  public static prefix func - (a: Jet) -> Jet { constant(Scalar(0), order: a.order, precision: a.precision) - a }

  private func combined(
    _ other: Jet, _ operation: (Scalar.Series, Scalar.Series, Int) -> Scalar.Series
  ) -> Jet {
    let precision = min(precision, other.precision)
    return Jet(operation(series, other.series, precision), precision)
  }
}
