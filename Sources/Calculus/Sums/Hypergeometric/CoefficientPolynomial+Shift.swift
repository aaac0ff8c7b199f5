import Exact
import Expressions
import Simplification

extension CoefficientPolynomial {
  /// p(x + h).
  func shifted(by h: Expr) -> Self {
    if h == 0 { return self }
    let step = Self([h, 1])
    return coefficients.reversed().reduce(Self([])) { $0 * step + Self([$1]) }
  }

  /// The multiple with leading coefficient 1.
  var monic: Self { isZero ? self : scaled(by: 1 / leading) }

  static func == (p: Self, q: Self) -> Bool { p.coefficients == q.coefficients }

  /// The monic irreducible factors over the field of the coefficients that have positive degree, with multiplicities,
  /// of a polynomial in `x`.
  func factors(_ x: Expr) throws(MathError) -> [(base: Self, multiplicity: Int)] {
    if degree < 1 { return [] }
    var result: [(base: Self, multiplicity: Int)] = []
    for (factor, multiplicity) in try expression(x).numeratorAndDenominator().numerator.factorList() {
      guard let c = factor.polynomial(in: x), c.count > 1 else { continue }
      result.append((Self(c).monic, multiplicity))
    }
    return result
  }

  /// The integers among the zeros of factors over the field of the coefficients.
  func integerRoots(_ x: Expr) throws(MathError) -> [Int] {
    try factors(x).compactMap { $0.base.degree == 1 ? (-$0.base[0]).smallInteger : nil }
  }
}
