import Exact
import Expressions
import Simplification

extension RadicalRoots {
  /// f(x) = g((x − s)^k) with k > 1 for rational coefficients: the shift that makes the second coefficient vanish.
  static func symmetric(_ coefficients: [Expr], _ budget: Budget) throws(MathError) -> [Root]? {
    let numbers = coefficients.compactMap(\.rational)
    let degree = numbers.count - 1
    guard numbers.count == coefficients.count, !numbers[degree - 1].isZero else { return nil }
    let shift = try -numbers[degree - 1] * (Rational(degree) * numbers[degree]).inverted()
    let centred = try UnivariatePolynomial(numbers).composed(with: UnivariatePolynomial([shift, 1]))
    let exponents = (1...degree).filter { !centred.coefficient($0).isZero }
    guard exponents.reduce(0, { Integer.gcd($0, $1) }) > 1 else { return nil }
    return try shifted(roots(of: (0...degree).map { Expr(centred.coefficient($0)) }, budget), by: Expr(shift))
  }
}
