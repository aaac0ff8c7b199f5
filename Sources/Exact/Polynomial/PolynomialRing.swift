import CFlint
import CFlintShims

/// The order of monomials, which decides leading terms and the order of `terms()`.
public enum MonomialOrder: Hashable, Sendable {
  /// Lexicographic: the first variable counts most.
  case lexicographic
  /// By total degree, ties lexicographic.
  case degreeLexicographic
  /// By total degree, ties reverse lexicographic.
  case degreeReverseLexicographic
}

/// The ring ℚ[x₀, …, xₙ₋₁] with an order of its monomials.
///
/// Polynomials of two rings with the same number of variables and the same order may be mixed.
@safe public final class PolynomialRing: Sendable {
  /// The number of variables, 0 … 1000.
  public let variableCount: Int
  /// The order of monomials.
  public let order: MonomialOrder

  /// FLINT's description of the ring; it never moves and is only read.
  nonisolated(unsafe) let context: UnsafeMutablePointer<fmpq_mpoly_ctx_struct>

  /// Creates the ring of polynomials in `variableCount` variables, at most 1000.
  public init(variableCount: Int, order: MonomialOrder = .lexicographic) {
    precondition((0...1000).contains(variableCount), "a polynomial ring has between 0 and 1000 variables")
    self.variableCount = variableCount
    self.order = order
    unsafe context = .allocate(capacity: 1)
    let flintOrder =
      switch order {
      case .lexicographic: ORD_LEX
      case .degreeLexicographic: ORD_DEGLEX
      case .degreeReverseLexicographic: ORD_DEGREVLEX
      }
    unsafe fmpq_mpoly_ctx_init(context, variableCount, flintOrder)
  }

  /// The lexicographic ring in `variableCount` variables, kept when these are few: making a ring costs as much as
  /// multiplying out a short product.
  public static func lexicographic(_ variableCount: Int) -> PolynomialRing {
    kept.indices.contains(variableCount) ? kept[variableCount] : PolynomialRing(variableCount: variableCount)
  }

  private static let kept = (0...16).map { PolynomialRing(variableCount: $0) }

  deinit {
    unsafe fmpq_mpoly_ctx_clear(context)
    unsafe context.deallocate()
  }

  func matches(_ other: PolynomialRing) -> Bool {
    self === other || (variableCount == other.variableCount && order == other.order)
  }
}

extension PolynomialRing {
  /// The constant polynomial.
  public func constant(_ value: Rational) -> MultivariatePolynomial {
    value.withRaw { raw in MultivariatePolynomial.make(self) { unsafe fmpq_mpoly_set_fmpq($0, raw, $1) } }
  }

  /// The polynomial that is the variable with the given index.
  public func variable(_ index: Int) -> MultivariatePolynomial {
    precondition((0..<variableCount).contains(index), "the index of a variable is below the number of variables")
    return MultivariatePolynomial.make(self) { unsafe fmpq_mpoly_gen($0, index, $1) }
  }

  /// The sum of terms in any order, repeated or not; `exponents` holds `variableCount` numbers ≥ 0 for each term.
  public func polynomial(exponents: [Int], coefficients: [Rational]) -> MultivariatePolynomial {
    checkShape(exponents, coefficients.count)
    if coefficients.allSatisfy({ $0.isInteger && $0.numerator.asInt != nil }) {
      return polynomial(exponents: exponents, coefficients: coefficients.map { $0.numerator.asInt ?? 0 })
    }
    var denominator = Integer.one
    for coefficient in coefficients where !coefficient.isInteger {
      denominator = Integer.lcm(denominator, coefficient.denominator)
    }
    let scaled = coefficients.map { $0.numerator * denominator.divided(exactlyBy: $0.denominator) }
    return scaled.withRaw { raw in
      denominator.withRaw { denominator in
        MultivariatePolynomial.make(self) { result, context in
          unsafe shim_fmpq_mpoly_set_terms(result, exponents, raw, scaled.count, denominator, context)
        }
      }
    }
  }

  /// The sum of terms with small integer coefficients; see `polynomial(exponents:coefficients:)`.
  public func polynomial(exponents: [Int], coefficients: [Int]) -> MultivariatePolynomial {
    checkShape(exponents, coefficients.count)
    return MultivariatePolynomial.make(self) { result, context in
      unsafe shim_fmpq_mpoly_set_small_terms(result, exponents, coefficients, coefficients.count, context)
    }
  }

  private func checkShape(_ exponents: [Int], _ count: Int) {
    precondition(exponents.count == count * variableCount, "there is one exponent for every variable of every term")
    precondition(exponents.allSatisfy { $0 >= 0 }, "exponents of polynomials are not negative")
  }
}

extension [Integer] {
  /// Lends the numbers as consecutive `fmpz`s, for reading only.
  @safe func withRaw<Result>(_ body: (UnsafePointer<fmpz>?) -> Result) -> Result {
    var raw: [fmpz] = map { number in
      var copy: fmpz = 0
      number.withRaw { unsafe fmpz_set(&copy, $0) }
      return copy
    }
    defer { for index in raw.indices { unsafe fmpz_clear(&raw[index]) } }
    return unsafe raw.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
  }
}
