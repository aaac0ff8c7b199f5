import Exact
import Expressions
import Simplification

extension RadicalRoots {
  /// The zeros of a polynomial with rational coefficients that are roots of unity: e^(2πi·k/n) with gcd(k, n) = 1.
  static func cyclotomic(_ coefficients: [Expr]) throws(MathError) -> [Root]? {
    let numbers = coefficients.compactMap(\.rational)
    guard numbers.count == coefficients.count, numbers.allSatisfy(\.isInteger), let degree = order(numbers) else {
      return nil
    }
    return (1..<degree).filter { Integer.gcd($0, degree) == 1 }.map { k in
      (exp(2 * .pi * .i * Expr(2 * k > degree ? k - degree : k) / Expr(degree)), 1)
    }
  }

  /// The n for which this is the n-th cyclotomic polynomial: its zeros satisfy zⁿ = 1, and n is the least such number.
  private static func order(_ numbers: [Rational]) -> Int? {
    let polynomial = UnivariatePolynomial(numbers)
    guard let zero = try? AlgebraicNumber.roots(of: polynomial).first, zero.isRootOfUnity else { return nil }
    let degree = numbers.count - 1
    return (2...largestOrder(degree)).first { n in
      guard let power = try? zero.power(n) else { return false }
      return power.asRational?.isOne == true
    }
  }

  /// φ(n) ≥ √(n/2).
  private static func largestOrder(_ degree: Int) -> Int { max(2, 2 * degree * degree) }
}
