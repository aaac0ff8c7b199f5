public import Exact
public import Expressions

extension Expr {
  /// The greatest common divisor of two polynomials over ℚ, with integer coefficients and a positive leading one.
  public static func polynomialGCD(_ a: Expr, _ b: Expr) throws(MathError) -> Expr {
    let (generators, polynomials) = try PolynomialForm.polynomials(of: [a, b])
    return try generators.expression(.gcd(polynomials[0], polynomials[1]).primitive())
  }

  /// The least common multiple of two polynomials over ℚ, with integer coefficients and a positive leading one.
  public static func polynomialLCM(_ a: Expr, _ b: Expr) throws(MathError) -> Expr {
    let (generators, polynomials) = try PolynomialForm.polynomials(of: [a, b])
    let common = try MultivariatePolynomial.gcd(polynomials[0], polynomials[1])
    guard let rest = polynomials[1].exactlyDivided(by: common) else { return 0 }
    return try generators.expression(polynomials[0].multiplied(by: rest).primitive())
  }

  /// The resultant of two polynomials in `x` (the determinant of Sylvester's matrix), which vanishes where both have a
  /// common zero.
  public static func resultant(_ a: Expr, _ b: Expr, by x: Expr) throws(MathError) -> Expr {
    let (generators, polynomials) = try PolynomialForm.polynomials(of: [a, b, x])
    guard let place = generators.values.firstIndex(of: x) else {
      throw .undefined("the resultant is taken by a variable")
    }
    return try generators.expression(polynomials[0].resultant(polynomials[1], eliminating: place))
  }

  /// The greatest common divisor of the coefficients as a polynomial in `x`: of numbers the positive number c for which
  /// the polynomial divided by c has coprime integer coefficients.
  public func content(_ x: Expr) throws(MathError) -> Expr {
    let coefficients = try coefficients(of: x).map(\.coefficient)
    let numbers = coefficients.compactMap(\.rational)
    if numbers.count == coefficients.count {
      let top = numbers.reduce(Integer.zero) { Integer.gcd($0, $1.numerator) }
      let bottom = numbers.reduce(Integer.one) { Integer.lcm($0, $1.denominator) }
      return Expr(try Rational(top, bottom))
    }
    var common: Expr = 0
    for c in coefficients { common = common == 0 ? c : try .polynomialGCD(common, c) }
    return common
  }

  /// The sum with the common divisor of its terms in front: 2·x·y + 4·x = 2·x·(y + 2).
  public func withCommonFactorsCollected() throws(MathError) -> Expr {
    guard case .sum(let terms) = node, terms.count > 1 else { return self }
    var common: Expr = 0
    for term in terms {
      let next = term.coefficient * term.term
      common = common == 0 ? next : try .polynomialGCD(common, next)
    }
    if common.isNumber { return self }
    return common
      * .sum(
        try terms.map { term throws(MathError) in
          try (term.coefficient * term.term / common).rationalSimplified()
        })
  }
}

extension MultivariatePolynomial {
  /// The multiple with coprime integer coefficients and a positive leading one.
  fileprivate func primitive() throws(MathError) -> MultivariatePolynomial {
    if isZero { return self }
    let terms = try terms()
    let coefficients = (0..<terms.count).map { terms.coefficient(of: $0) }
    let denominator = coefficients.reduce(Integer.one) { Integer.lcm($0, $1.denominator) }
    let factor = try Rational(denominator, coefficients.reduce(Integer.zero) { Integer.gcd($0, $1.numerator) })
    return scaled(by: leadingCoefficient.isNegative ? -factor : factor)
  }
}
