package import CFlint

extension UnivariatePolynomial {
  /// A factorisation: constant · ∏ factor^multiplicity.
  public struct Factorization: Sendable {
    /// The constant factor.
    public let constant: Rational
    /// The factors with integer coefficients without common divisor and positive leading coefficient.
    public let factors: [(factor: UnivariatePolynomial, multiplicity: Int)]
  }

  /// The factorisation into irreducible polynomials over ℚ; undefined for zero, refused above degree 1000.
  public func factored() throws(MathError) -> Factorization {
    if degree > 1000 { throw .exhausted("the factors of a polynomial of degree \(degree)") }
    return try factorization { unsafe fmpz_poly_factor($0, $1) }
  }

  /// The factorisation into powers of polynomials without repeated factor; undefined for zero.
  public func squarefreeFactored() throws(MathError) -> Factorization {
    if degree > 5000 { throw .exhausted("the squarefree factors of a polynomial of degree \(degree)") }
    return try factorization { unsafe fmpz_poly_factor_squarefree($0, $1) }
  }

  @safe private func factorization(
    _ call: (UnsafeMutablePointer<fmpz_poly_factor_struct>, UnsafePointer<fmpz_poly_struct>) -> Void
  ) throws(MathError) -> Factorization {
    if isZero { throw .undefined("the factors of the zero polynomial") }
    var raw = unsafe fmpz_poly_factor_struct()
    unsafe fmpz_poly_factor_init(&raw)
    defer { unsafe fmpz_poly_factor_clear(&raw) }
    withNumerator { unsafe call(&raw, $0) }
    let factors = (0..<(unsafe raw.num)).map { index in
      let factor = UnivariatePolynomial.make { unsafe fmpq_poly_set_fmpz_poly($0, raw.p + index) }
      return (factor: factor, multiplicity: unsafe Int(raw.exp[index]))
    }
    let leading = factors.reduce(Rational.one) {
      $0 * ((try? $1.factor.leadingCoefficient.power($1.multiplicity)) ?? 1)
    }
    return Factorization(constant: try leadingCoefficient.divided(by: leading), factors: factors)
  }

  /// Lends the polynomial times its common denominator.
  @safe package func withNumerator<Result>(_ body: (UnsafePointer<fmpz_poly_struct>) -> Result) -> Result {
    var numerator = unsafe fmpz_poly_struct()
    unsafe fmpz_poly_init(&numerator)
    defer { unsafe fmpz_poly_clear(&numerator) }
    withRaw { unsafe fmpq_poly_get_numerator(&numerator, $0) }
    return unsafe body(&numerator)
  }

  /// The number of different real roots; undefined for zero, refused above degree 1000.
  public func realRootCount() throws(MathError) -> Int {
    if isZero { throw .undefined("the number of roots of the zero polynomial") }
    if degree > 1000 { throw .exhausted("the number of real roots of a polynomial of degree \(degree)") }
    let squarefree = try quotientAndRemainder(by: UnivariatePolynomial.gcd(self, derivative)).quotient
    if squarefree.degree < 1 { return 0 }
    return squarefree.withNumerator { unsafe fmpz_poly_num_real_roots($0) }
  }
}
