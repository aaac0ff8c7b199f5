import CFlint
import CFlintShims

extension MultivariatePolynomial {
  /// The sum.
  public static func + (x: MultivariatePolynomial, y: MultivariatePolynomial) -> MultivariatePolynomial {
    binary(x, y) { unsafe fmpq_mpoly_add($0, $1, $2, $3) }
  }

  /// The difference.
  public static func - (x: MultivariatePolynomial, y: MultivariatePolynomial) -> MultivariatePolynomial {
    binary(x, y) { unsafe fmpq_mpoly_sub($0, $1, $2, $3) }
  }

  /// The product, of whatever size; see `multiplied(by:)`.
  public static func * (x: MultivariatePolynomial, y: MultivariatePolynomial) -> MultivariatePolynomial {
    binary(x, y) { unsafe shim_fmpq_mpoly_mul($0, $1, $2, $3) }
  }

  /// The opposite.
  public static prefix func - (x: MultivariatePolynomial) -> MultivariatePolynomial {
    make(x.ring) { result, context in x.withRaw { x, _ in unsafe fmpq_mpoly_neg(result, x, context) } }
  }

  /// The product with a number.
  public func scaled(by factor: Rational) -> MultivariatePolynomial {
    MultivariatePolynomial.make(ring) { result, context in
      withRaw { x, _ in factor.withRaw { unsafe fmpq_mpoly_scalar_mul_fmpq(result, x, $0, context) } }
    }
  }

  /// The product, refused when the number of terms is predicted to exceed `termLimit`.
  public func multiplied(by other: MultivariatePolynomial) throws(MathError) -> MultivariatePolynomial {
    let terms = Double(termCount) * Double(other.termCount)
    let degrees = (0..<ring.variableCount).map { Double(degree(in: $0)) + Double(other.degree(in: $0)) }
    let bits = coefficientBits + other.coefficientBits
    try MultivariatePolynomial.checkSize(terms: terms, degrees: degrees, bits: bits, work: terms)
    return self * other
  }

  /// The power with an exponent n ≥ 0, refused when the number of terms is predicted to exceed `termLimit`.
  public func power(_ exponent: Int) throws(MathError) -> MultivariatePolynomial {
    if exponent < 0 { throw .undefined("a power with a negative exponent is not a polynomial") }
    if exponent == 0 { return ring.constant(.one) }
    if isZero || isOne || exponent == 1 { return self }
    let n = Double(exponent)
    let degrees = (0..<ring.variableCount).map { Double(degree(in: $0)) * n }
    let terms = MultivariatePolynomial.multisets(termCount, exponent)
    let termBits =
      coefficientBits == 1 && termCount == 1 ? 0 : coefficientBits + termCount.bitWidth - termCount.leadingZeroBitCount
    let (bits, overflow) = termBits.multipliedReportingOverflow(by: exponent)
    try MultivariatePolynomial.checkSize(
      terms: terms, degrees: degrees, bits: overflow ? .max : bits,
      work: min(terms, MultivariatePolynomial.dense(degrees)) * Double(termCount))
    return MultivariatePolynomial.make(ring) { result, context in
      withRaw { x, _ in _ = unsafe fmpq_mpoly_pow_ui(result, x, UInt(exponent), context) }
    }
  }

  /// The number of products of n factors chosen among t terms, C(n + t − 1, t − 1), as a floating-point number.
  static func multisets(_ t: Int, _ n: Int) -> Double {
    let k = min(t - 1, n)
    let top = Double(t - 1) + Double(n)
    var result = 1.0
    for index in 0..<min(k, 200) {
      result *= (top - Double(index)) / Double(index + 1)
      if result > 1e30 { break }
    }
    return result
  }

  /// The number of monomials with at most the given degrees.
  static func dense(_ degrees: [Double]) -> Double { degrees.reduce(1) { $0 * (max($1, 0) + 1) } }

  /// Throws when a result cannot be computed in reasonable time and memory.
  static func checkSize(terms: Double, degrees: [Double], bits: Int, work: Double) throws(MathError) {
    let count = min(terms, dense(degrees))
    if count > Double(termLimit) { throw .exhausted("the polynomial would have more than \(termLimit) terms") }
    if degrees.contains(where: { $0 > 4e18 }) { throw .exhausted("the degree of the polynomial is too large") }
    if count * (Double(bits) / 64 + 1) > Double(Integer.bitLimit) {
      throw .exhausted("the coefficients of the polynomial are too large")
    }
    if work > 4e9 { throw .exhausted("the product of the polynomials takes too long") }
  }

  /// The quotient of a division without remainder, or `nil` when there is a remainder or the divisor is zero.
  public func exactlyDivided(by divisor: MultivariatePolynomial) -> MultivariatePolynomial? {
    if divisor.isZero { return nil }
    var divides = false
    let quotient = MultivariatePolynomial.binary(self, divisor) {
      divides = unsafe fmpq_mpoly_divides($0, $1, $2, $3) != 0
    }
    return divides ? quotient : nil
  }

  /// Quotient and remainder by the order of monomials: no term of the remainder is a multiple of the divisor's first.
  public func quotientAndRemainder(
    by divisor: MultivariatePolynomial
  ) throws(MathError) -> (quotient: MultivariatePolynomial, remainder: MultivariatePolynomial) {
    if divisor.isZero { throw .divisionByZero }
    precondition(ring.matches(divisor.ring), "both polynomials belong to the same ring")
    var remainder = self
    let quotient = MultivariatePolynomial.binary(self, divisor) { quotient, x, y, context in
      remainder = MultivariatePolynomial.make(ring) { r, _ in unsafe fmpq_mpoly_divrem(quotient, r, x, y, context) }
    }
    return (quotient, remainder)
  }

  /// The partial derivative.
  public func derivative(in variable: Int) -> MultivariatePolynomial {
    precondition((0..<ring.variableCount).contains(variable), "the index of a variable is below their number")
    return MultivariatePolynomial.make(ring) { result, context in
      withRaw { x, _ in unsafe fmpq_mpoly_derivative(result, x, variable, context) }
    }
  }

  /// The antiderivative in one variable that vanishes at zero.
  public func antiderivative(in variable: Int) -> MultivariatePolynomial {
    precondition((0..<ring.variableCount).contains(variable), "the index of a variable is below their number")
    return MultivariatePolynomial.make(ring) { result, context in
      withRaw { x, _ in unsafe fmpq_mpoly_integral(result, x, variable, context) }
    }
  }
}

extension MultivariatePolynomial: CustomStringConvertible {
  /// The terms in the variables x1, x2, …
  public var description: String {
    withRaw { raw, context in
      guard let text = unsafe fmpq_mpoly_get_str_pretty(raw, nil, context) else { return "" }
      defer { unsafe flint_free(text) }
      return unsafe String(cString: text)
    }
  }
}
