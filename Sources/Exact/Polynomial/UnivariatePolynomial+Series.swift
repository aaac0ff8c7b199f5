import CFlint
import Glibc

/// Functions of power series: polynomials that stand for their class modulo xⁿ.
///
/// FLINT computes them by Newton's iteration, about as fast as it multiplies. It cannot be interrupted, so that series
/// with too many or too large coefficients are refused before.
extension UnivariatePolynomial {
  /// The functions that have rational coefficients at the rational number `constantTerm`.
  public enum SeriesFunction: Sendable, CaseIterable {
    case exp, log, sqrt, sin, cos, tan, arcsin, arctan, sinh, cosh, tanh, arcsinh, arctanh

    /// What the constant term of the argument must be.
    public var constantTerm: Rational { self == .log || self == .sqrt ? 1 : 0 }

    /// Whether the coefficients have factorials in their denominators.
    fileprivate var isFactorial: Bool {
      switch self {
      case .exp, .sin, .cos, .tan, .sinh, .cosh, .tanh: true
      case .log, .sqrt, .arcsin, .arctan, .arcsinh, .arctanh: false
      }
    }
  }

  /// f(p) modulo xⁿ; undefined unless the constant term of p is the one that f needs.
  public func applying(_ f: SeriesFunction, below n: Int) throws(MathError) -> UnivariatePolynomial {
    guard coefficient(0) == f.constantTerm else {
      throw .undefined("\(f) of a series with the constant term \(coefficient(0)); expected \(f.constantTerm)")
    }
    try checkSeries(below: n, bits: f.isFactorial ? log2(Double(n + 1)) : 3)
    return series(below: n) { result, p in
      switch f {
      case .exp: unsafe fmpq_poly_exp_series(result, p, n)
      case .log: unsafe fmpq_poly_log_series(result, p, n)
      case .sqrt: unsafe fmpq_poly_sqrt_series(result, p, n)
      case .sin: unsafe fmpq_poly_sin_series(result, p, n)
      case .cos: unsafe fmpq_poly_cos_series(result, p, n)
      case .tan: unsafe fmpq_poly_tan_series(result, p, n)
      case .arcsin: unsafe fmpq_poly_asin_series(result, p, n)
      case .arctan: unsafe fmpq_poly_atan_series(result, p, n)
      case .sinh: unsafe fmpq_poly_sinh_series(result, p, n)
      case .cosh: unsafe fmpq_poly_cosh_series(result, p, n)
      case .tanh: unsafe fmpq_poly_tanh_series(result, p, n)
      case .arcsinh: unsafe fmpq_poly_asinh_series(result, p, n)
      case .arctanh: unsafe fmpq_poly_atanh_series(result, p, n)
      }
    }
  }

  /// 1/p modulo xⁿ; undefined when the constant term is zero.
  public func reciprocal(below n: Int) throws(MathError) -> UnivariatePolynomial {
    if coefficient(0).isZero { throw .divisionByZero }
    try checkSeries(below: n, bits: 1)
    return series(below: n) { unsafe fmpq_poly_inv_series($0, $1, n) }
  }

  /// p^e modulo xⁿ. A negative exponent needs a constant term that is not zero, a fraction the constant term 1.
  public func power(_ e: Rational, below n: Int) throws(MathError) -> UnivariatePolynomial {
    if let whole = e.asInteger { return try power(whole, below: n) }
    if let odd = (e + e).asInteger { return try applying(.sqrt, below: n).power(odd, below: n) }
    return try applying(.log, below: n).scaled(by: e).applying(.exp, below: n)
  }

  private func power(_ e: Integer, below n: Int) throws(MathError) -> UnivariatePolynomial {
    guard let e = e.asInt, e != .min else { throw .exhausted("the power of a series with the exponent \(e)") }
    if e < 0 { return try reciprocal(below: n).power(Integer(-e), below: n) }
    if e == 1 { return truncated(below: n) }
    try checkSeries(below: n, bits: log2(Double(e)))
    return series(below: n) { unsafe fmpq_poly_pow_trunc($0, $1, UInt(e), n) }
  }

  /// p(q(x)) modulo xⁿ; undefined unless the constant term of q is zero.
  public func composed(with q: UnivariatePolynomial, below n: Int) throws(MathError) -> UnivariatePolynomial {
    guard q.coefficient(0).isZero else { throw .undefined("a series is composed with one without constant term") }
    try q.checkSeries(below: n, bits: slope(below: n) + log2(Double(n + 1)))
    return .binary(self, q) { unsafe fmpq_poly_compose_series($0, $1, $2, n) }
  }

  /// The series q with p(q(x)) = x modulo xⁿ; undefined unless p starts with a multiple of x.
  public func reverted(below n: Int) throws(MathError) -> UnivariatePolynomial {
    guard coefficient(0).isZero, !coefficient(1).isZero else {
      throw .undefined("the inverse function of a series that does not start with a multiple of x")
    }
    try checkSeries(below: n, bits: log2(Double(n + 1)))
    return series(below: n) { unsafe fmpq_poly_revert_series($0, $1, n) }
  }

  @safe private func series(below n: Int, _ call: (Target, Source) -> Void) -> UnivariatePolynomial {
    n == 0 ? .zero : .make { result in withRaw { unsafe call(result, $0) } }
  }

  /// The largest number of bits that n coefficients of a function of a series may be predicted to have.
  private static let seriesBitLimit = Double(1 << 28)

  /// Throws when a function of this series is predicted to have too many or too large coefficients below xⁿ.
  ///
  /// The k-th coefficient is a sum of products of coefficients whose indices add up to k, over a common denominator: its
  /// bits grow like k times the slope of this series, and k times `bits` by the function itself.
  private func checkSeries(below n: Int, bits: Double) throws(MathError) {
    precondition(n >= 0, "the number of terms is not negative")
    if n > UnivariatePolynomial.degreeLimit
      || Double(n) * Double(n) * (slope(below: n) + bits) > UnivariatePolynomial.seriesBitLimit
    {
      throw .exhausted("\(n) terms of the series are too large")
    }
  }

  /// The largest number of bits of a coefficient divided by its index, and those of the constant term.
  private func slope(below n: Int) -> Double {
    let p = truncated(below: n)
    guard p.degree > 0 else { return p.coefficient(0).height }
    let denominator = p.withRaw { raw in
      var denominator = unsafe raw.pointee.den
      return unsafe Double(fmpz_bits(&denominator))
    }
    var steepest = denominator / Double(p.degree)
    for i in 1...p.degree { steepest = max(steepest, p.coefficient(i).height / Double(i)) }
    return steepest + p.coefficient(0).height
  }
}

extension Rational {
  /// The bits of numerator and denominator, 0 for 0 and ±1.
  fileprivate var height: Double { Double(max(numerator.bitWidth + denominator.bitWidth - 2, 0)) }
}
