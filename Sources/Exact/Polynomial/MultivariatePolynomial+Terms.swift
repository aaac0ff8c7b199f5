import CFlint
import CFlintShims

/// All terms of a polynomial, unpacked into flat arrays in the order of the ring, largest monomial first.
public struct PolynomialTerms: Sendable {
  /// The number of variables of the ring.
  public let variableCount: Int
  /// The number of terms.
  public let count: Int
  /// The exponents, `variableCount` for each term.
  public let exponents: [Int]
  /// The numerators; where a denominator is 0, the index in `bigCoefficients`.
  public let smallNumerators: [Int]
  /// The denominators that belong to `smallNumerators`; 0 where a coefficient exceeds a machine integer.
  public let smallDenominators: [Int]
  /// The coefficients that exceed a machine integer.
  public let bigCoefficients: [Rational]

  /// Whether no denominator of `smallDenominators` is 0.
  public var areSmall: Bool { bigCoefficients.isEmpty }

  /// The coefficient of a term.
  public func coefficient(of term: Int) -> Rational {
    let denominator = smallDenominators[term]
    if denominator == 0 { return bigCoefficients[smallNumerators[term]] }
    return Rational(trusted: Integer(smallNumerators[term]), Integer(denominator))
  }

  /// The exponents of a term.
  public func exponents(of term: Int) -> ArraySlice<Int> {
    exponents[(term * variableCount)..<((term + 1) * variableCount)]
  }
}

extension MultivariatePolynomial {
  /// Unpacks all terms at once: three allocations, and one for each coefficient beyond a word; about 15 ns a term.
  ///
  /// Throws `.exhausted` when an exponent does not fit in `Int`.
  public func terms() throws(MathError) -> PolynomialTerms {
    guard withRaw({ unsafe fmpq_mpoly_degrees_fit_si($0, $1) != 0 }) else {
      throw .exhausted("an exponent exceeds \(Int.max)")
    }
    let count = termCount
    var exponents = [Int](repeating: 0, count: count * ring.variableCount)
    var numerators = [Int](repeating: 0, count: count)
    var denominators = [Int](repeating: 1, count: count)
    let big = withRaw { unsafe shim_fmpq_mpoly_terms(&exponents, &numerators, &denominators, $0, $1) }
    let bigTerms = big == 0 ? [] : denominators.indices.filter { denominators[$0] == 0 }
    return PolynomialTerms(
      variableCount: ring.variableCount, count: count, exponents: exponents, smallNumerators: numerators,
      smallDenominators: denominators, bigCoefficients: bigTerms.map(coefficient(of:)))
  }

  private func coefficient(of term: Int) -> Rational {
    Rational.make { result in withRaw { unsafe fmpq_mpoly_get_term_coeff_fmpq(result, $0, term, $1) } }
  }

  /// Whether each variable occurs.
  public var usesVariables: [Bool] {
    var used = [Int32](repeating: 0, count: ring.variableCount)
    withRaw { unsafe fmpq_mpoly_used_vars(&used, $0, $1) }
    return used.map { $0 != 0 }
  }
}
