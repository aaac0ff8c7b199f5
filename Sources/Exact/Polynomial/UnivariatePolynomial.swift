package import CFlint

/// A polynomial in one variable with rational coefficients, stored densely.
public struct UnivariatePolynomial: Sendable {
  /// A FLINT polynomial, owned and never changed.
  @safe final class Box: @unchecked Sendable {
    let raw: fmpq_poly_struct
    init(taking raw: fmpq_poly_struct) { unsafe self.raw = raw }
    deinit {
      var raw = unsafe raw
      unsafe fmpq_poly_clear(&raw)
    }
  }

  package typealias Target = UnsafeMutablePointer<fmpq_poly_struct>
  package typealias Source = UnsafePointer<fmpq_poly_struct>

  let box: Box

  /// The largest degree that a checked operation may produce.
  public static let degreeLimit = 1_000_000

  /// The polynomial with the given coefficients, from the constant one up.
  public init(_ coefficients: [Rational]) {
    // Over one denominator: setting coefficients one by one would multiply all others each time.
    let denominator = coefficients.reduce(Integer(1)) { Integer.lcm($0, $1.denominator) }
    self = UnivariatePolynomial.make { result in
      unsafe fmpq_poly_fit_length(result, coefficients.count)
      unsafe _fmpq_poly_set_length(result, coefficients.count)
      for (index, coefficient) in coefficients.enumerated() where !coefficient.isZero {
        let numerator = coefficient.numerator * denominator.divided(exactlyBy: coefficient.denominator)
        numerator.withRaw { unsafe fmpz_set(result.pointee.coeffs + index, $0) }
      }
      denominator.withRaw { unsafe fmpz_set(&result.pointee.den, $0) }
      unsafe _fmpq_poly_normalise(result)
    }
  }

  /// The constant polynomial.
  public init(_ constant: Rational) { self.init([constant]) }

  /// The polynomial x.
  public static let x = UnivariatePolynomial([0, 1])
  /// The zero polynomial.
  public static let zero = UnivariatePolynomial([])
  /// The constant polynomial 1.
  public static let one = UnivariatePolynomial([1])

  /// The degree; −1 for the zero polynomial.
  public var degree: Int { withRaw { unsafe fmpq_poly_degree($0) } }

  /// Whether the polynomial is zero.
  public var isZero: Bool { degree < 0 }

  /// The coefficient of xⁿ, 0 above the degree.
  public func coefficient(_ n: Int) -> Rational {
    precondition(n >= 0, "the index of a coefficient is not negative")
    return Rational.make { result in withRaw { unsafe fmpq_poly_get_coeff_fmpq(result, $0, n) } }
  }

  /// All coefficients, from the constant one up to the leading one.
  public var coefficients: [Rational] { degree < 0 ? [] : (0...degree).map(coefficient) }

  /// The coefficient of the largest power; 0 for the zero polynomial.
  public var leadingCoefficient: Rational { isZero ? .zero : coefficient(degree) }

  init(box: Box) { self.box = box }

  @safe package static func make(_ fill: (Target) -> Void) -> UnivariatePolynomial {
    var raw = unsafe fmpq_poly_struct()
    unsafe fmpq_poly_init(&raw)
    unsafe fill(&raw)
    return unsafe UnivariatePolynomial(box: Box(taking: raw))
  }

  @safe package func withRaw<Result>(_ body: (Source) -> Result) -> Result {
    withExtendedLifetime(box) {
      var raw = unsafe box.raw
      return unsafe body(&raw)
    }
  }

  @safe static func binary(
    _ x: UnivariatePolynomial, _ y: UnivariatePolynomial, _ call: (Target, Source, Source) -> Void
  ) -> UnivariatePolynomial {
    make { result in x.withRaw { x in y.withRaw { unsafe call(result, x, $0) } } }
  }
}

extension UnivariatePolynomial: Hashable {
  /// Whether all coefficients are the same.
  public static func == (x: UnivariatePolynomial, y: UnivariatePolynomial) -> Bool {
    x.withRaw { x in y.withRaw { unsafe fmpq_poly_equal(x, $0) != 0 } }
  }

  /// Feeds degree, leading and constant coefficient into the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(degree)
    hasher.combine(leadingCoefficient)
    hasher.combine(coefficient(0))
  }
}

extension UnivariatePolynomial: CustomStringConvertible {
  /// The terms in the variable x, largest power first.
  public var description: String {
    withRaw { raw in
      guard let text = unsafe fmpq_poly_get_str_pretty(raw, "x") else { return "" }
      defer { unsafe flint_free(text) }
      return unsafe String(cString: text)
    }
  }
}
