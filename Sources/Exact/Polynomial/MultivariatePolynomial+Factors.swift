import CFlint

extension MultivariatePolynomial {
  /// A factorisation: constant · ∏ factor^multiplicity.
  public struct Factorization: Sendable {
    /// The constant factor.
    public let constant: Rational
    /// The factors with integer coefficients without common divisor, in an order that depends on them alone.
    public let factors: [(factor: MultivariatePolynomial, multiplicity: Int)]
  }

  /// The greatest common divisor, monic or zero.
  public static func gcd(
    _ x: MultivariatePolynomial, _ y: MultivariatePolynomial
  ) throws(MathError) -> MultivariatePolynomial {
    try x.checkSearch("the greatest common divisor")
    try y.checkSearch("the greatest common divisor")
    var succeeded = false
    let result = binary(x, y) { succeeded = unsafe fmpq_mpoly_gcd($0, $1, $2, $3) != 0 }
    if !succeeded { throw .exhausted("the greatest common divisor of the polynomials") }
    return result
  }

  /// The factorisation into irreducible polynomials over ℚ; undefined for zero.
  ///
  /// FLINT cannot be interrupted: polynomials of more than 20 000 terms or of total degree above 1000 are refused.
  public func factored() throws(MathError) -> Factorization {
    try factorization { unsafe fmpq_mpoly_factor($0, $1, $2) }
  }

  /// The factorisation into powers of polynomials without repeated factor; undefined for zero.
  public func squarefreeFactored() throws(MathError) -> Factorization {
    try factorization { unsafe fmpq_mpoly_factor_squarefree($0, $1, $2) }
  }

  @safe private func factorization(
    _ call: (UnsafeMutablePointer<fmpq_mpoly_factor_struct>, Source, Context) -> Int32
  ) throws(MathError) -> Factorization {
    if isZero { throw .undefined("the factors of the zero polynomial") }
    try checkSearch("the factorisation")
    var raw = unsafe fmpq_mpoly_factor_struct()
    unsafe fmpq_mpoly_factor_init(&raw, ring.context)
    defer { unsafe fmpq_mpoly_factor_clear(&raw, ring.context) }
    guard withRaw({ unsafe call(&raw, $0, $1) != 0 && fmpq_mpoly_factor_make_integral(&raw, $1) != 0 }) else {
      throw .exhausted("the factorisation of the polynomial")
    }
    unsafe fmpq_mpoly_factor_sort(&raw, ring.context)
    let constant = Rational.make { unsafe fmpq_mpoly_factor_get_constant_fmpq($0, &raw, ring.context) }
    let factors = (0..<(unsafe raw.num)).map { index in
      let factor = MultivariatePolynomial.make(ring) { unsafe fmpq_mpoly_factor_get_base($0, &raw, index, $1) }
      return (factor: factor, multiplicity: unsafe Int(fmpq_mpoly_factor_get_exp_si(&raw, index, ring.context)))
    }
    return Factorization(constant: constant, factors: factors)
  }

  /// The resultant with respect to one variable: zero where both polynomials have a common root.
  public func resultant(
    _ other: MultivariatePolynomial, eliminating variable: Int
  ) throws(MathError) -> MultivariatePolynomial {
    precondition((0..<ring.variableCount).contains(variable), "the index of a variable is below their number")
    try checkSearch("the resultant")
    try other.checkSearch("the resultant")
    let size = degree(in: variable) + other.degree(in: variable)
    if size > 200 || (size > 40 && termCount + other.termCount > 1000) {
      throw .exhausted("the resultant of polynomials of degree \(size) together")
    }
    var succeeded = false
    let result = MultivariatePolynomial.binary(self, other) { result, x, y, context in
      succeeded = unsafe fmpq_mpoly_resultant(result, x, y, variable, context) != 0
    }
    if !succeeded { throw .exhausted("the resultant of the polynomials") }
    return result
  }

  /// The square root that is a polynomial, or `nil`.
  public var exactSquareRoot: MultivariatePolynomial? {
    guard (try? checkSearch("the square root")) != nil else { return nil }
    var found = false
    let root = MultivariatePolynomial.make(ring) { result, context in
      withRaw { x, _ in found = unsafe fmpq_mpoly_sqrt(result, x, context) != 0 }
    }
    return found ? root : nil
  }

  /// Throws when an algorithm whose time cannot be predicted is asked about too large a polynomial.
  func checkSearch(_ what: String) throws(MathError) {
    let degree = totalDegree
    if termCount > 20_000 || degree > 1000 || coefficientBits > 100_000 {
      throw .exhausted("\(what) of a polynomial with \(termCount) terms of degree up to \(degree)")
    }
  }
}
