public import Exact
public import Expressions

extension Expr {
  /// The quotient of polynomials in `x` as a polynomial and fractions aⱼ/pʲ with the irreducible factors p over ℚ of
  /// the denominator and deg aⱼ < deg p.
  ///
  /// Checked: the sum of the fractions is subtracted from the quotient again.
  public func partialFractions(_ x: Expr) throws(MathError) -> Expr {
    let (top, bottom) = try numeratorAndDenominator()
    let denominator = try DensePolynomial(bottom, in: x)
    let (whole, rest) = try DensePolynomial(top, in: x).divided(by: denominator)
    var fractions = [whole.expression(in: x)]
    for (factor, multiplicity) in try bottom.factorList() where factor.contains(x) {
      let p = try DensePolynomial(factor, in: x)
      let power = try DensePolynomial(Expr.power(factor, Expr(multiplicity)), in: x)
      let cofactor = try denominator.divided(by: power).quotient
      var part = try (rest * cofactor.inverse(modulo: power)).divided(by: power).remainder
      for exponent in stride(from: multiplicity, through: 1, by: -1) where !part.isZero {
        let (next, digit) = try part.divided(by: p)
        fractions.append(digit.expression(in: x) / .power(factor, Expr(exponent)))
        part = next
      }
    }
    let result = Expr.sum(fractions)
    guard try (self - result).rationalSimplified() == 0 else {
      throw .undecided("the partial fractions do not add up to the expression")
    }
    return result
  }
}
