import Exact
import Expressions
import Simplification

/// A rational function as polynomial + Σ aᵢⱼ/pᵢʲ with deg aᵢⱼ < deg pᵢ, the pᵢ irreducible over the field that the
/// coefficients generate.
struct PartialFractions {
  /// One term a/p^power.
  struct Part {
    let numerator: CoefficientPolynomial
    let base: CoefficientPolynomial
    let power: Int
  }

  /// Denominators of higher degree are refused.
  private static let degreeLimit = 48

  private(set) var polynomial: CoefficientPolynomial
  private(set) var parts: [Part] = []

  /// `nil` when `f` is no rational function of `x`.
  init?(_ f: Expr, _ x: Expr) throws(MathError) {
    guard f.isRational(in: x) else { return nil }
    let (top, bottom) = try f.numeratorAndDenominator()
    guard let n = top.polynomial(in: x), let d = bottom.polynomial(in: x) else { return nil }
    if d.count > PartialFractions.degreeLimit { throw .exhausted("partial fractions of degree \(d.count - 1)") }
    let denominator = CoefficientPolynomial(d)
    let (quotient, rest) = CoefficientPolynomial(n).divided(by: denominator)
    polynomial = quotient
    if rest.isZero || denominator.degree == 0 { return }
    var factors: [(CoefficientPolynomial, Int)] = []
    var constant: Expr = 1
    for (factor, multiplicity) in try bottom.factorList() {
      guard let c = factor.polynomial(in: x) else { return nil }
      if c.count > 1 {
        factors.append((CoefficientPolynomial(c), multiplicity))
      } else {
        constant *= .power(factor, Expr(multiplicity))
      }
    }
    try split(rest.scaled(by: 1 / constant), factors)
  }

  /// The terms of numerator/∏ pᵢ^mᵢ.
  init?(_ numerator: CoefficientPolynomial, over factors: [(CoefficientPolynomial, Int)]) throws(MathError) {
    polynomial = CoefficientPolynomial([])
    try split(numerator, factors)
  }

  private mutating func split(
    _ numerator: CoefficientPolynomial, _ factors: [(CoefficientPolynomial, Int)]
  ) throws(MathError) {
    var rest = numerator
    for (i, (base, multiplicity)) in factors.enumerated() {
      let block = base.power(multiplicity)
      let others = factors[(i + 1)...].reduce(CoefficientPolynomial([1])) { $0 * $1.0.power($1.1) }
      var own = rest
      if others.degree > 0 {
        guard let (s, t) = CoefficientPolynomial.bezout(others, block, rest) else {
          throw .undecided("the factors of a denominator are not coprime")
        }
        (own, rest) = (s, t)
      }
      append(own, base, multiplicity)
    }
  }

  /// own/base^m by the digits of own to the base.
  private mutating func append(_ own: CoefficientPolynomial, _ base: CoefficientPolynomial, _ multiplicity: Int) {
    var (value, power) = (own, multiplicity)
    while !value.isZero, power > 0 {
      let (quotient, digit) = value.divided(by: base)
      if !digit.isZero { parts.append(Part(numerator: digit, base: base, power: power)) }
      (value, power) = (quotient, power - 1)
    }
  }
}
