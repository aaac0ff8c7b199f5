public import Exact
public import Expressions

/// A rational function as polynomial + Σ aᵢⱼ/pᵢʲ with deg aᵢⱼ < deg pᵢ, the pᵢ irreducible over the field that the
/// coefficients generate.
package struct PartialFractions {
  /// One term a/p^power.
  package struct Part {
    package let numerator: CoefficientPolynomial
    package let base: CoefficientPolynomial
    package let power: Int
  }

  package private(set) var polynomial: CoefficientPolynomial
  package private(set) var parts: [Part] = []

  /// `nil` when `f` is no rational function of `x`; a denominator of degree above the limit is refused.
  package init?(_ f: Expr, _ x: Expr, degreeLimit: Int = .max) throws(MathError) {
    let (top, bottom) = try f.numeratorAndDenominator()
    try self.init(top, over: bottom, x, degreeLimit: degreeLimit)
  }

  /// Those of a fraction in lowest terms.
  package init?(_ top: Expr, over bottom: Expr, _ x: Expr, degreeLimit: Int = .max) throws(MathError) {
    guard let n = try top.polynomialCoefficients(of: x), let d = try bottom.polynomialCoefficients(of: x) else {
      return nil
    }
    if d.count > degreeLimit { throw .exhausted("partial fractions of degree \(d.count - 1)") }
    let denominator = CoefficientPolynomial(d)
    let (quotient, rest) = CoefficientPolynomial(n).divided(by: denominator)
    polynomial = quotient
    if rest.isZero || denominator.degree == 0 { return }
    var factors: [(CoefficientPolynomial, Int)] = []
    var constant: Expr = 1
    for (factor, multiplicity) in try bottom.factorList() {
      guard let c = try factor.polynomialCoefficients(of: x) else { return nil }
      if c.count > 1 {
        factors.append((CoefficientPolynomial(c), multiplicity))
      } else {
        constant *= .power(factor, Expr(multiplicity))
      }
    }
    try split(rest.scaled(by: 1 / constant), factors)
  }

  /// The terms of numerator/∏ pᵢ^mᵢ.
  package init?(_ numerator: CoefficientPolynomial, over factors: [(CoefficientPolynomial, Int)]) throws(MathError) {
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

extension Expr {
  /// The quotient of polynomials in `x` as a polynomial and fractions aⱼ/pʲ with the irreducible factors p over ℚ of
  /// the denominator and deg aⱼ < deg p.
  ///
  /// Checked: the sum of the fractions is subtracted from the quotient again.
  public func partialFractions(_ x: Expr) throws(MathError) -> Expr {
    guard let fractions = try PartialFractions(self, x) else {
      throw .undefined("the expression is no quotient of polynomials in the variable")
    }
    let parts = fractions.parts.map { $0.numerator.expression(x) / .power($0.base.expression(x), Expr($0.power)) }
    let result = Expr.sum([fractions.polynomial.expression(x)] + parts)
    guard try (self - result).rationalSimplified() == 0 else {
      throw .undefined("the partial fractions do not add up to the expression")
    }
    return result
  }
}
