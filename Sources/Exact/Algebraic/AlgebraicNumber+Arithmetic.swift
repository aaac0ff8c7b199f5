import CFlint

extension AlgebraicNumber {
  /// The sum.
  public func adding(_ other: AlgebraicNumber) throws(MathError) -> AlgebraicNumber {
    try binary(other) { unsafe qqbar_add($0, $1, $2) }
  }

  /// The difference.
  public func subtracting(_ other: AlgebraicNumber) throws(MathError) -> AlgebraicNumber {
    try binary(other) { unsafe qqbar_sub($0, $1, $2) }
  }

  /// The product.
  public func multiplied(by other: AlgebraicNumber) throws(MathError) -> AlgebraicNumber {
    try binary(other) { unsafe qqbar_mul($0, $1, $2) }
  }

  /// The quotient; division by zero is undefined.
  public func divided(by other: AlgebraicNumber) throws(MathError) -> AlgebraicNumber {
    if other.isZero { throw .divisionByZero }
    return try binary(other) { unsafe qqbar_div($0, $1, $2) }
  }

  /// The opposite.
  public static prefix func - (x: AlgebraicNumber) -> AlgebraicNumber { x.unary { unsafe qqbar_neg($0, $1) } }

  /// The conjugate.
  public var conjugate: AlgebraicNumber { unary { unsafe qqbar_conj($0, $1) } }

  /// The inverse; undefined for zero.
  public func inverted() throws(MathError) -> AlgebraicNumber {
    if isZero { throw .divisionByZero }
    return unary { unsafe qqbar_inv($0, $1) }
  }

  /// The real part.
  public func realPart() throws(MathError) -> AlgebraicNumber {
    try checkSize(degree * degree)
    return unary { unsafe qqbar_re($0, $1) }
  }

  /// The imaginary part.
  public func imaginaryPart() throws(MathError) -> AlgebraicNumber {
    try checkSize(degree * degree)
    return unary { unsafe qqbar_im($0, $1) }
  }

  /// The absolute value.
  public func magnitude() throws(MathError) -> AlgebraicNumber {
    try checkSize(isReal ? degree : 2 * degree * degree)
    return unary { unsafe qqbar_abs($0, $1) }
  }

  /// The principal n-th root, n ≥ 1.
  public func root(_ n: Int) throws(MathError) -> AlgebraicNumber {
    if n < 1 { throw .undefined("a root of degree \(n)") }
    try checkSize(degree.multipliedReportingOverflow(by: min(n, 1 << 20)).partialValue)
    return unary { unsafe qqbar_root_ui($0, $1, UInt(n)) }
  }

  /// The principal square root.
  public func squareRoot() throws(MathError) -> AlgebraicNumber { try root(2) }

  /// The power with an integer exponent, 0⁰ = 1.
  public func power(_ exponent: Int) throws(MathError) -> AlgebraicNumber {
    if isZero && exponent < 0 { throw .divisionByZero }
    if let rational = asRational { return AlgebraicNumber(try rational.power(exponent)) }
    let (growth, overflow) = heightBits.multipliedReportingOverflow(
      by: exponent.magnitude > 1 << 40 ? .max : abs(exponent))
    if !isRootOfUnity && (overflow || growth > 4 * AlgebraicNumber.heightLimit) {
      throw .exhausted("the power of an algebraic number with the exponent \(exponent)")
    }
    return unary { unsafe qqbar_pow_si($0, $1, exponent) }
  }

  /// The principal power with a rational exponent.
  public func power(_ exponent: Rational) throws(MathError) -> AlgebraicNumber {
    guard let p = exponent.numerator.asInt, let q = exponent.denominator.asInt else {
      throw .exhausted("the power of an algebraic number with the exponent \(exponent)")
    }
    return try root(q).power(p)
  }

  /// The value of a polynomial at the number.
  public func evaluated(_ polynomial: UnivariatePolynomial) throws(MathError) -> AlgebraicNumber {
    if polynomial.degree > 1000 {
      throw .exhausted("a polynomial of degree \(polynomial.degree) at an algebraic number")
    }
    try checkSize(degree)
    return AlgebraicNumber.make { result in
      polynomial.withRaw { p in withRaw { unsafe qqbar_evaluate_fmpq_poly(result, p, $0) } }
    }
  }

  /// Whether some power of the number is 1.
  public var isRootOfUnity: Bool { withRaw { unsafe qqbar_is_root_of_unity(nil, nil, $0) != 0 } }

  var heightBits: Int { withRaw { unsafe qqbar_height_bits($0) } }

  private func checkSize(_ resultDegree: Int) throws(MathError) {
    if resultDegree > AlgebraicNumber.degreeLimit || heightBits > AlgebraicNumber.heightLimit {
      throw .exhausted("an algebraic number whose degree could be \(resultDegree)")
    }
  }

  @safe private func unary(_ call: (Target, Source) -> Void) -> AlgebraicNumber {
    AlgebraicNumber.make { result in withRaw { unsafe call(result, $0) } }
  }

  @safe private func binary(
    _ other: AlgebraicNumber, _ call: (Target, Source, Source) -> Void
  ) throws(MathError) -> AlgebraicNumber {
    if asRational == nil || other.asRational == nil || heightBits + other.heightBits > 1_000_000 {
      try checkSize(degree * other.degree)
      try other.checkSize(degree * other.degree)
    }
    return AlgebraicNumber.make { result in withRaw { x in other.withRaw { unsafe call(result, x, $0) } } }
  }
}
