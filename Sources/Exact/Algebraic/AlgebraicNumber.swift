package import CFlint
import CFlintShims

/// An algebraic number: a root of an integer polynomial, known exactly by its minimal polynomial and an enclosure.
///
/// Equality and comparison are decided. Operations whose result could have a degree above `degreeLimit` throw
/// `.exhausted`, since their time grows with a high power of the degree.
public struct AlgebraicNumber: Sendable {
  /// A Calcium number, owned and never changed.
  @safe final class Box: @unchecked Sendable {
    let raw: qqbar_struct
    init(taking raw: qqbar_struct) { unsafe self.raw = raw }
    deinit {
      var raw = unsafe raw
      unsafe qqbar_clear(&raw)
    }
  }

  package typealias Target = UnsafeMutablePointer<qqbar_struct>
  package typealias Source = UnsafePointer<qqbar_struct>

  let box: Box

  /// The largest degree of a result.
  public static let degreeLimit = 64
  /// The most bits that the coefficients of the operands' minimal polynomials may have.
  public static let heightLimit = 2000

  init(box: Box) { self.box = box }

  /// The number with the value of a rational one.
  public init(_ value: Rational) {
    self = AlgebraicNumber.make { result in value.withRaw { unsafe qqbar_set_fmpq(result, $0) } }
  }

  /// The number with the value of a machine integer.
  public init(_ value: Int) { self.init(Rational(value)) }

  /// The number with the value of an integer.
  public init(_ value: Integer) { self.init(Rational(value)) }

  /// The imaginary unit.
  public static let i = AlgebraicNumber.make { unsafe qqbar_i($0) }

  /// e^(πi·x) of a rational x, refused when the denominator exceeds 1000.
  public static func expPiI(_ x: Rational) throws(MathError) -> AlgebraicNumber {
    guard let q = x.denominator.asInt, q <= 1000 else {
      throw .exhausted("a root of unity of an order above 2000")
    }
    guard let p = try x.numerator.remainder(by: Integer(2 * q)).asInt else { return AlgebraicNumber(1) }
    return make { unsafe qqbar_exp_pi_i($0, p, UInt(q)) }
  }

  /// The different roots of a polynomial; undefined for zero, refused above `degreeLimit`.
  ///
  /// Real roots come first, in descending order.
  public static func roots(of polynomial: UnivariatePolynomial) throws(MathError) -> [AlgebraicNumber] {
    if polynomial.isZero { throw .undefined("the roots of the zero polynomial") }
    if polynomial.degree > degreeLimit { throw .exhausted("the roots of a polynomial of degree \(polynomial.degree)") }
    var roots: [AlgebraicNumber] = []
    for (factor, _) in try polynomial.factored().factors where factor.degree > 0 {
      roots += factor.rootsOfIrreducible
    }
    return roots.sorted { $0.order($1) < 0 }
  }

  /// The degree of the minimal polynomial.
  public var degree: Int { withRaw { unsafe qqbar_degree($0) } }

  /// The minimal polynomial with integer coefficients without common divisor.
  public var minimalPolynomial: UnivariatePolynomial {
    UnivariatePolynomial.make { result in withRaw { unsafe shim_qqbar_polynomial(result, $0) } }
  }

  /// The value as `Rational`, or `nil` when it is irrational.
  public var asRational: Rational? {
    guard withRaw({ unsafe qqbar_is_rational($0) != 0 }) else { return nil }
    return Rational.make { result in withRaw { unsafe qqbar_get_fmpq(result, $0) } }
  }

  /// Whether the imaginary part is zero.
  public var isReal: Bool { withRaw { unsafe qqbar_is_real($0) != 0 } }

  /// Whether the value is zero.
  public var isZero: Bool { withRaw { unsafe qqbar_is_zero($0) != 0 } }

  /// −1, 0 or 1 with the sign of the real part.
  public var realSign: Int { withRaw { unsafe Int(qqbar_sgn_re($0)) } }

  /// −1, 0 or 1 with the sign of the imaginary part.
  public var imaginarySign: Int { withRaw { unsafe Int(qqbar_sgn_im($0)) } }

  /// −1, 0 or 1 as the real part is below, equal to or above the other's.
  public func compareReal(_ other: AlgebraicNumber) -> Int {
    withRaw { x in other.withRaw { unsafe Int(qqbar_cmp_re(x, $0)) } }
  }

  /// −1, 0 or 1 as the imaginary part is below, equal to or above the other's.
  public func compareImaginary(_ other: AlgebraicNumber) -> Int {
    withRaw { x in other.withRaw { unsafe Int(qqbar_cmp_im(x, $0)) } }
  }

  private func order(_ other: AlgebraicNumber) -> Int {
    withRaw { x in other.withRaw { unsafe Int(qqbar_cmp_root_order(x, $0)) } }
  }

  @safe package static func make(_ fill: (Target) -> Void) -> AlgebraicNumber {
    var raw = unsafe qqbar_struct()
    unsafe qqbar_init(&raw)
    unsafe fill(&raw)
    return unsafe AlgebraicNumber(box: Box(taking: raw))
  }

  @safe package func withRaw<Result>(_ body: (Source) -> Result) -> Result {
    withExtendedLifetime(box) {
      var raw = unsafe box.raw
      return unsafe body(&raw)
    }
  }
}

extension UnivariatePolynomial {
  /// The roots of a polynomial without repeated factors, of moderate degree.
  fileprivate var rootsOfIrreducible: [AlgebraicNumber] {
    let count = degree
    guard let raw = unsafe _qqbar_vec_init(count) else { return [] }
    defer { unsafe _qqbar_vec_clear(raw, count) }
    withNumerator { unsafe qqbar_roots_fmpz_poly(raw, $0, 0) }
    return (0..<count).map { index in AlgebraicNumber.make { unsafe qqbar_set($0, raw + index) } }
  }
}

extension AlgebraicNumber: Hashable {
  /// Whether the values are equal; always decided.
  public static func == (x: AlgebraicNumber, y: AlgebraicNumber) -> Bool {
    x.withRaw { x in y.withRaw { unsafe qqbar_equal(x, $0) != 0 } }
  }

  /// Feeds the minimal polynomial into the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(minimalPolynomial) }
}
