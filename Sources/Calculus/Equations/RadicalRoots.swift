import Exact
import Expressions
import Simplification

/// A zero of a polynomial and how often it counts.
typealias Root = (value: Expr, multiplicity: Int)

/// The zeros of a polynomial by radicals.
enum RadicalRoots {
  /// The zeros, with a repeated one once; nil when there is no formula, or none worth reading.
  ///
  /// Degrees 1, 2 and 3, x^n = a, f(x^k), and over ℚ quartics by radicals, higher degrees as algebraic numbers. The list is complete for
  /// coefficients whose leading one is not zero; values are not simplified beyond what the formulas need.
  static func roots(of coefficients: [Expr], _ budget: Budget) throws(MathError) -> [Root]? {
    try budget.check()
    let degree = coefficients.count - 1
    let exponents = coefficients.indices.filter { $0 > 0 && coefficients[$0] != 0 }
    let step = exponents.reduce(0) { Integer.gcd($0, $1) }
    switch degree {
    case 0: return []
    case 1: return [(try (-coefficients[0] / coefficients[1]).rationalSimplified(), 1)]
    case 2: return try quadratic(coefficients, budget)
    case _ where exponents.count == 1: return try binomial(degree, -coefficients[0] / coefficients[degree])
    case _ where step > 1: return try composed(coefficients, step, budget)
    case 3: return try cubic(coefficients, budget)
    case 4: return try quartic(coefficients, budget)
    default:
      if let roots = try cyclotomic(coefficients) { return roots }
      if let roots = try symmetric(coefficients, budget) { return roots }
      return try irreducible(coefficients)
    }
  }

  /// The zeros as algebraic numbers, for an irreducible polynomial over ℚ.
  private static func irreducible(_ coefficients: [Expr]) throws(MathError) -> [Root]? {
    let numbers = coefficients.compactMap(\.rational)
    guard numbers.count == coefficients.count, numbers.count - 1 <= AlgebraicNumber.degreeLimit else { return nil }
    let factors = try UnivariatePolynomial(numbers).factored().factors
    guard factors.count == 1 else { return nil }
    return try Expr.roots(of: factors[0].factor).map { ($0, factors[0].multiplicity) }
  }

  /// f(x^k): the k-th roots of the zeros of f.
  private static func composed(_ coefficients: [Expr], _ k: Int, _ budget: Budget) throws(MathError) -> [Root]? {
    let outer = stride(from: 0, to: coefficients.count, by: k).map { coefficients[$0] }
    guard let powers = try roots(of: outer, budget) else { return nil }
    var all: [Root] = []
    for power in powers {
      for root in try binomial(k, power.value) ?? [] {
        all.append((root.value, root.multiplicity * power.multiplicity))
      }
    }
    return all
  }

  /// The zeros of the polynomial whose variable is shifted by `shift`.
  static func shifted(_ roots: [Root]?, by shift: Expr) throws(MathError) -> [Root]? {
    guard let roots else { return nil }
    var all: [Root] = []
    for root in roots { all.append((try (root.value + shift).expanded(), root.multiplicity)) }
    return all
  }
}
