import CFlint
import CFlintShims

/// Terms of a polynomial, unpacked into flat arrays in the order of the ring, largest monomial first.
public struct PolynomialTerms: Sendable {
  /// The number of variables of the ring.
  public let variableCount: Int
  /// The number of terms.
  public let count: Int
  /// The exponents, `variableCount` for each term.
  public let exponents: [Int]
  /// The numerators; where a denominator is 0, the index in `bigCoefficients`.
  public let smallNumerators: [Int]
  /// The denominators that belong to `smallNumerators`; 0 where a coefficient exceeds a machine integer. Empty when all
  /// are 1.
  public let smallDenominators: [Int]
  /// The coefficients that exceed a machine integer.
  public let bigCoefficients: [Rational]

  /// The coefficient of a term.
  public func coefficient(of term: Int) -> Rational {
    if smallDenominators.isEmpty { return Rational(smallNumerators[term]) }
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
  /// Unpacks all terms at once: few allocations, and one for each coefficient beyond a word.
  ///
  /// Throws `.exhausted` when an exponent is `Int.max` or more.
  public func terms() throws(MathError) -> PolynomialTerms {
    try checkExponents()
    return terms(0..<termCount)
  }

  /// Throws `.exhausted` when an exponent is `Int.max` or more.
  public func checkExponents() throws(MathError) {
    let (fit, wide) = withRaw { raw, context in
      unsafe (fmpq_mpoly_degrees_fit_si(raw, context) != 0, raw.pointee.zpoly.bits > 32)
    }
    if !fit || (wide && (0..<ring.variableCount).contains { degree(in: $0) == .max }) {
      throw .exhausted("an exponent of \(Int.max) or more")
    }
  }

  /// Some of the terms, those of `terms()` at these places; the exponents fit in `Int`.
  public func terms(_ range: Range<Int>) -> PolynomialTerms {
    precondition(range.lowerBound >= 0 && range.upperBound <= termCount, "the range lies within the terms")
    let (first, count) = (range.lowerBound, range.count)
    var exponents = [Int](repeating: 0, count: count * ring.variableCount)
    var numerators = [Int](repeating: 0, count: count)
    var denominators: [Int] = []
    var big = 0
    if withRaw({ unsafe shim_fmpq_mpoly_integer_terms(&exponents, &numerators, $0, first, count, $1) == 0 }) {
      denominators = [Int](repeating: 1, count: count)
      big = withRaw { unsafe shim_fmpq_mpoly_terms(&exponents, &numerators, &denominators, $0, first, count, $1) }
    }
    let bigTerms = big == 0 ? [] : denominators.indices.filter { denominators[$0] == 0 }
    return PolynomialTerms(
      variableCount: ring.variableCount, count: count, exponents: exponents, smallNumerators: numerators,
      smallDenominators: denominators, bigCoefficients: bigTerms.map { coefficient(of: first + $0) })
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
