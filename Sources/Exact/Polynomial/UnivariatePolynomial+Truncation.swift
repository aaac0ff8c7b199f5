import CFlint

/// Polynomials modulo xⁿ, and in powers of the variable.
extension UnivariatePolynomial {
  /// The terms below xⁿ.
  public func truncated(below n: Int) -> UnivariatePolynomial {
    precondition(n >= 0, "the number of terms is not negative")
    return degree < n ? self : .make { result in withRaw { unsafe fmpq_poly_set_trunc(result, $0, n) } }
  }

  /// The product modulo xⁿ.
  public func product(_ other: UnivariatePolynomial, below n: Int) -> UnivariatePolynomial {
    precondition(n >= 0, "the number of terms is not negative")
    return .binary(self, other) { unsafe fmpq_poly_mullow($0, $1, $2, n) }
  }

  /// The index of the first coefficient that is not zero; `nil` for the zero polynomial.
  public var valuation: Int? { places.first { _ in true } }

  /// The largest k with p(x) = q(x^k); 0 for a constant.
  public var deflation: Int {
    var divisor: UInt = 0
    for place in places where divisor != 1 { divisor = Integer.gcd(divisor, UInt(place)) }
    return Int(divisor)
  }

  /// x^k·p; a negative k drops the terms below x^(−k). Refused above `degreeLimit`.
  public func shifted(by k: Int) throws(MathError) -> UnivariatePolynomial {
    if k == 0 || isZero { return self }
    try UnivariatePolynomial.checkDegree(k > 0 ? Double(degree) + Double(k) : 0)
    return .make { result in
      withRaw { unsafe k > 0 ? fmpq_poly_shift_left(result, $0, k) : fmpq_poly_shift_right(result, $0, -k) }
    }
  }

  /// p(x^k) for k ≥ 1, refused above `degreeLimit`.
  public func inflated(by k: Int) throws(MathError) -> UnivariatePolynomial {
    precondition(k >= 1, "the exponent is positive")
    if k == 1 || degree < 1 { return self }
    try UnivariatePolynomial.checkDegree(Double(degree) * Double(k))
    return moved(length: degree * k + 1) { $0 * k }
  }

  /// q with p(x) = q(x^k) for a k that divides `deflation`.
  public func deflated(by k: Int) -> UnivariatePolynomial {
    precondition(k >= 1 && deflation.isMultiple(of: k), "the polynomial is one in the given power")
    return k == 1 || degree < 1 ? self : moved(length: degree / k + 1) { $0 / k }
  }

  private static func checkDegree(_ degree: Double) throws(MathError) {
    if degree > Double(degreeLimit) { throw .exhausted("the polynomial would have a degree above \(degreeLimit)") }
  }

  /// The indices of the coefficients that are not zero, ascending.
  private var places: some Sequence<Int> {
    let count = degree + 1
    return (0..<count).lazy.filter { place in
      withRaw { unsafe fmpz_is_zero($0.pointee.coeffs + place) == 0 }
    }
  }

  /// The polynomial with every coefficient other than zero at a new place.
  private func moved(length: Int, _ place: (Int) -> Int) -> UnivariatePolynomial {
    .make { result in
      withRaw { source in
        var denominator = unsafe source.pointee.den
        unsafe fmpq_poly_fit_length(result, length)
        unsafe _fmpq_poly_set_length(result, length)
        for i in places { unsafe fmpz_set(result.pointee.coeffs + place(i), source.pointee.coeffs + i) }
        unsafe fmpz_set(&result.pointee.den, &denominator)
      }
    }
  }
}
