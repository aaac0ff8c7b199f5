public import Exact
public import Expressions
import Functions

extension Expr {
  /// The algebraic number that this constant is: made of rational numbers, i, rational powers, roots of polynomials, and
  /// sines and cosines at rational multiples of π; nil for anything else.
  ///
  /// - Throws: `.exhausted` when the minimal polynomial would be too large.
  public func algebraicNumber() throws(MathError) -> AlgebraicNumber? {
    if hasSymbols || isInexact || hasInfinity { return nil }
    return try fold { (part, value) throws(MathError) -> AlgebraicNumber? in
      try AlgebraicForm.number(part, value)
    }
  }
}

private enum AlgebraicForm {
  static func number(_ e: Expr, _ value: (Expr) -> AlgebraicNumber?) throws(MathError) -> AlgebraicNumber? {
    switch e.node {
    case .integer(let n): return AlgebraicNumber(n)
    case .number(let number):
      guard let (re, im) = number.value.exactParts else { return nil }
      return try AlgebraicNumber(re).adding(AlgebraicNumber(im).multiplied(by: .i))
    case .constant(.goldenRatio):
      return try AlgebraicNumber(5).squareRoot().adding(AlgebraicNumber(1)).divided(by: AlgebraicNumber(2))
    case .symbol, .constant: return nil
    case .sum(let terms):
      var result = AlgebraicNumber(0)
      for term in terms {
        guard let c = value(term.coefficient), let t = value(term.term) else { return nil }
        result = try result.adding(c.multiplied(by: t))
      }
      return result
    case .product(let factors):
      var result = AlgebraicNumber(1)
      for factor in factors {
        guard let b = value(factor.base), let q = factor.exponent.rational else { return nil }
        result = try result.multiplied(by: b.power(q))
      }
      return result
    case .call(.complexRootOf, _): return e.algebraicRoot
    case .call(let function, let arguments):
      guard arguments.count == 1, let turn = (arguments[0] / .pi).rational else { return nil }
      let z = try AlgebraicNumber.expPiI(turn)
      return function == .cos ? try z.realPart() : function == .sin ? try z.imaginaryPart() : nil
    }
  }
}

extension UnivariatePolynomial {
  /// The polynomial divided by its leading coefficient, in a variable.
  public func monic(in x: Expr) throws(MathError) -> Expr {
    let scale = try leadingCoefficient.inverted()
    return .sum(coefficients.enumerated().map { place, c in Expr(c * scale) * .power(x, Expr(place)) })
  }
}
