import CFlint
import CFlintShims

/// A polynomial in several variables with rational coefficients.
///
/// The operators `+`, `-` and `*` are total and unchecked; `multiplied(by:)`, `power(_:)` and `composed(with:)`
/// predict the number of terms and refuse with `.exhausted` beyond `MultivariatePolynomial.termLimit`.
public struct MultivariatePolynomial: Sendable {
  /// A FLINT polynomial with its ring, owned and never changed.
  @safe final class Box: @unchecked Sendable {
    let ring: PolynomialRing
    let raw: fmpq_mpoly_struct

    init(_ ring: PolynomialRing, taking raw: fmpq_mpoly_struct) {
      self.ring = ring
      self.raw = raw
    }

    deinit {
      var raw = raw
      unsafe fmpq_mpoly_clear(&raw, ring.context)
    }
  }

  typealias Target = UnsafeMutablePointer<fmpq_mpoly_struct>
  typealias Source = UnsafePointer<fmpq_mpoly_struct>
  typealias Context = UnsafeMutablePointer<fmpq_mpoly_ctx_struct>

  let box: Box

  /// The most terms that a checked operation may produce.
  public static let termLimit = 4_000_000

  /// The ring of the polynomial.
  public var ring: PolynomialRing { box.ring }

  /// The number of terms; 0 for the zero polynomial.
  public var termCount: Int { withRaw { unsafe fmpq_mpoly_length($0, $1) } }

  /// Whether the polynomial is zero.
  public var isZero: Bool { withRaw { unsafe fmpq_mpoly_is_zero($0, $1) != 0 } }

  /// Whether the polynomial is one.
  public var isOne: Bool { withRaw { unsafe fmpq_mpoly_is_one($0, $1) != 0 } }

  /// Whether no variable occurs.
  public var isConstant: Bool { withRaw { unsafe fmpq_mpoly_is_fmpq($0, $1) != 0 } }

  /// The value of a constant polynomial, otherwise `nil`.
  public var asRational: Rational? {
    guard isConstant else { return nil }
    return Rational.make { result in withRaw { unsafe fmpq_mpoly_get_fmpq(result, $0, $1) } }
  }

  /// The degree in one variable; −1 for the zero polynomial, `Int.max` when it does not fit.
  public func degree(in variable: Int) -> Int {
    precondition((0..<ring.variableCount).contains(variable), "the index of a variable is below their number")
    return withRaw { unsafe fmpq_mpoly_degrees_fit_si($0, $1) == 0 ? .max : fmpq_mpoly_degree_si($0, variable, $1) }
  }

  /// The largest sum of exponents of a term; −1 for the zero polynomial, `Int.max` when it does not fit.
  public var totalDegree: Int {
    withRaw { unsafe fmpq_mpoly_total_degree_fits_si($0, $1) == 0 ? .max : fmpq_mpoly_total_degree_si($0, $1) }
  }

  /// The largest number of bits of the coefficients' numerators and denominators, at most overestimated.
  public var coefficientBits: Int { withRaw { raw, _ in unsafe shim_fmpq_mpoly_bits(raw) } }

  /// The coefficient of the first term; 0 for the zero polynomial.
  public var leadingCoefficient: Rational {
    if isZero { return .zero }
    return Rational.make { result in withRaw { unsafe fmpq_mpoly_get_term_coeff_fmpq(result, $0, 0, $1) } }
  }

  @safe static func make(_ ring: PolynomialRing, _ fill: (Target, Context) -> Void) -> MultivariatePolynomial {
    var raw = fmpq_mpoly_struct()
    unsafe fmpq_mpoly_init(&raw, ring.context)
    unsafe fill(&raw, ring.context)
    return MultivariatePolynomial(box: Box(ring, taking: raw))
  }

  @safe func withRaw<Result>(_ body: (Source, Context) -> Result) -> Result {
    withExtendedLifetime(box) {
      var raw = box.raw
      return unsafe body(&raw, box.ring.context)
    }
  }

  /// Makes a polynomial by a FLINT function of two operands of the same ring.
  @safe static func binary(
    _ x: MultivariatePolynomial, _ y: MultivariatePolynomial, _ call: (Target, Source, Source, Context) -> Void
  ) -> MultivariatePolynomial {
    precondition(x.ring.matches(y.ring), "both polynomials belong to the same ring")
    return make(x.ring) { result, context in
      x.withRaw { x, _ in y.withRaw { y, _ in unsafe call(result, x, y, context) } }
    }
  }
}

extension MultivariatePolynomial: Hashable {
  /// Whether the polynomials have the same terms.
  public static func == (x: MultivariatePolynomial, y: MultivariatePolynomial) -> Bool {
    x.ring.matches(y.ring)
      && (x.box === y.box
        || x.withRaw { x, context in y.withRaw { y, _ in unsafe fmpq_mpoly_equal(x, y, context) != 0 } })
  }

  /// Feeds the number of terms, degree and leading coefficient into the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(termCount)
    hasher.combine(totalDegree)
    hasher.combine(leadingCoefficient)
  }
}
