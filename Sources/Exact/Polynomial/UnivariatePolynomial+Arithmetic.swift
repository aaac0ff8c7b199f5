import CFlint

extension UnivariatePolynomial: Ring {
  /// The sum.
  public static func + (x: UnivariatePolynomial, y: UnivariatePolynomial) -> UnivariatePolynomial {
    binary(x, y) { unsafe fmpq_poly_add($0, $1, $2) }
  }

  /// The difference.
  public static func - (x: UnivariatePolynomial, y: UnivariatePolynomial) -> UnivariatePolynomial {
    binary(x, y) { unsafe fmpq_poly_sub($0, $1, $2) }
  }

  /// The product.
  public static func * (x: UnivariatePolynomial, y: UnivariatePolynomial) -> UnivariatePolynomial {
    binary(x, y) { unsafe fmpq_poly_mul($0, $1, $2) }
  }

  /// The opposite.
  public static prefix func - (x: UnivariatePolynomial) -> UnivariatePolynomial {
    make { result in x.withRaw { unsafe fmpq_poly_neg(result, $0) } }
  }

  /// Whether the polynomial is zero; always decided.
  public var equalsZero: Truth { Truth(isZero) }

  /// The product with a number.
  public func scaled(by factor: Rational) -> UnivariatePolynomial {
    UnivariatePolynomial.make { result in
      withRaw { x in factor.withRaw { unsafe fmpq_poly_scalar_mul_fmpq(result, x, $0) } }
    }
  }

  /// The power with an exponent n ≥ 0, refused when degree or coefficients would be too large.
  public func power(_ exponent: Int) throws(MathError) -> UnivariatePolynomial {
    if exponent < 0 { throw .undefined("a power with a negative exponent is not a polynomial") }
    if exponent == 0 { return .one }
    if isZero || self == .one { return self }
    try checkPower(degree: degree, exponent: exponent)
    return UnivariatePolynomial.make { result in withRaw { unsafe fmpq_poly_pow(result, $0, UInt(exponent)) } }
  }

  /// Throws when a power of this polynomial, of something of degree `degree`, has too many or too large coefficients.
  private func checkPower(degree: Int, exponent: Int) throws(MathError) {
    let size = Double(max(degree, 0)) * Double(exponent)
    if size > Double(UnivariatePolynomial.degreeLimit) {
      throw .exhausted("the polynomial would have a degree above \(UnivariatePolynomial.degreeLimit)")
    }
    let bits = Double(coefficientBits + (degree + 2).bitWidth - (degree + 2).leadingZeroBitCount) * Double(exponent)
    if bits * (size + 1) > Double(Integer.bitLimit) * 64 {
      throw .exhausted("the coefficients of the polynomial are too large")
    }
  }

  /// The largest number of bits of the coefficients.
  var coefficientBits: Int {
    coefficients.reduce(0) { max($0, $1.numerator.bitWidth + $1.denominator.bitWidth - 1) }
  }

  /// Quotient and remainder, the remainder of smaller degree than the divisor; division by zero is undefined.
  public func quotientAndRemainder(
    by divisor: UnivariatePolynomial
  ) throws(MathError) -> (quotient: UnivariatePolynomial, remainder: UnivariatePolynomial) {
    if divisor.isZero { throw .divisionByZero }
    var remainder = UnivariatePolynomial.zero
    let quotient = UnivariatePolynomial.binary(self, divisor) { quotient, x, y in
      remainder = UnivariatePolynomial.make { unsafe fmpq_poly_divrem(quotient, $0, x, y) }
    }
    return (quotient, remainder)
  }

  /// The greatest common divisor, monic or zero.
  public static func gcd(_ x: UnivariatePolynomial, _ y: UnivariatePolynomial) -> UnivariatePolynomial {
    binary(x, y) { unsafe fmpq_poly_gcd($0, $1, $2) }
  }

  /// The greatest common divisor d with u·x + v·y = d.
  public static func extendedGCD(
    _ x: UnivariatePolynomial, _ y: UnivariatePolynomial
  ) -> (gcd: UnivariatePolynomial, u: UnivariatePolynomial, v: UnivariatePolynomial) {
    var u = zero
    var v = zero
    let d = binary(x, y) { d, x, y in
      u = make { u in v = make { unsafe fmpq_poly_xgcd(d, u, $0, x, y) } }
    }
    return (d, u, v)
  }

  /// The resultant: zero exactly when there is a common root.
  public func resultant(_ other: UnivariatePolynomial) -> Rational {
    Rational.make { result in withRaw { x in other.withRaw { unsafe fmpq_poly_resultant(result, x, $0) } } }
  }

  /// The derivative.
  public var derivative: UnivariatePolynomial {
    UnivariatePolynomial.make { result in withRaw { unsafe fmpq_poly_derivative(result, $0) } }
  }

  /// The antiderivative that vanishes at zero.
  public var antiderivative: UnivariatePolynomial {
    UnivariatePolynomial.make { result in withRaw { unsafe fmpq_poly_integral(result, $0) } }
  }

  /// The value at a number, refused when its parts would be too large.
  public func evaluated(at point: Rational) throws(MathError) -> Rational {
    let size = Double(point.numerator.bitWidth + point.denominator.bitWidth - 2) * Double(max(degree, 0))
    try Integer.checkSize(bits: Int(min(size, 9e18)))
    return Rational.make { result in withRaw { x in point.withRaw { unsafe fmpq_poly_evaluate_fmpq(result, x, $0) } } }
  }

  /// The polynomial p(inner(x)), refused when degree or coefficients would be too large.
  public func composed(with inner: UnivariatePolynomial) throws(MathError) -> UnivariatePolynomial {
    try inner.checkPower(degree: inner.degree, exponent: max(degree, 0))
    return UnivariatePolynomial.binary(self, inner) { unsafe fmpq_poly_compose($0, $1, $2) }
  }
}
