import Exact
import Expressions

/// A fraction of polynomials in some generators, in lowest terms and reduced by the generators' algebraic relations.
struct FractionForm {
  let generators: Generators
  let fraction: Fraction

  /// A numerator and a denominator that is not zero.
  struct Fraction {
    var numerator: MultivariatePolynomial
    var denominator: MultivariatePolynomial
  }

  /// Reads `e` as a fraction; with `freesSymbols`, its denominator is freed of roots of symbols too.
  ///
  /// - Throws: `.undefined` when a denominator is zero.
  init(_ e: Expr, freesSymbols: Bool = false) throws(MathError) {
    let generators = try Generators(of: [e], as: .fraction)
    let relations = try Relations(generators, freesSymbols: freesSymbols)
    let one = generators.ring.constant(1)
    var values: [Expr: Fraction] = [:]
    for part in generators.parts {
      values[part] = try FractionForm.value(part, generators, relations) {
        values[$0] ?? Fraction(numerator: generators.monomial($0), denominator: one)
      }
    }
    fraction = values[e] ?? Fraction(numerator: generators.ring.constant(0), denominator: one)
    self.generators = generators
  }

  private static func value(
    _ part: Expr, _ generators: Generators, _ relations: Relations, _ value: (Expr) -> Fraction
  ) throws(MathError) -> Fraction {
    let one = generators.ring.constant(1)
    switch part.node {
    case .integer, .number, .symbol, .constant, .call:
      return Fraction(numerator: try generators.polynomial(of: part) { _ in one }, denominator: one)
    case .sum(let terms):
      let (monomials, rest) = generators.monomials(terms)
      var result = Fraction(numerator: try relations.reduce(monomials), denominator: one)
      for term in rest {
        let next = try product(value(term.term), value(term.coefficient), relations)
        result = try sum(result, next, relations)
      }
      return result
    case .product(let factors):
      var result: Fraction?
      for factor in factors {
        for piece in factor.split(.fraction) {
          let next = try power(of: piece, factor.base, generators, value)
          if let known = result {
            result = try product(known, next, relations)
          } else {
            result = try reduced(next.numerator, next.denominator, relations)
          }
        }
      }
      return result ?? Fraction(numerator: one, denominator: one)
    }
  }

  private static func power(
    of piece: PowerPart, _ base: Expr, _ generators: Generators, _ value: (Expr) -> Fraction
  ) throws(MathError) -> Fraction {
    let negative = piece.exponent.isNegative
    let one = generators.ring.constant(1)
    if piece.isPolynomial {
      let n = piece.exponent.magnitude.numerator.asInt ?? Int.max
      let inner = value(base)
      let (top, bottom) = try (inner.numerator.power(n), inner.denominator.power(n))
      if negative, top.isZero { throw .divisionByZero }
      return negative
        ? Fraction(numerator: bottom, denominator: top) : Fraction(numerator: top, denominator: bottom)
    }
    let monomial = generators.power(piece.key, piece.exponent.magnitude)
    return negative
      ? Fraction(numerator: one, denominator: monomial) : Fraction(numerator: monomial, denominator: one)
  }

  private static func sum(_ a: Fraction, _ b: Fraction, _ relations: Relations) throws(MathError) -> Fraction {
    if a.denominator == b.denominator {
      return try reduced(a.numerator + b.numerator, a.denominator, relations)
    }
    let common = try MultivariatePolynomial.gcd(a.denominator, b.denominator)
    guard let left = b.denominator.exactlyDivided(by: common), let right = a.denominator.exactlyDivided(by: common)
    else { throw .undecided("a common divisor does not divide") }
    let numerator = try a.numerator.multiplied(by: left) + b.numerator.multiplied(by: right)
    return try reduced(numerator, a.denominator.multiplied(by: left), relations)
  }

  private static func product(_ a: Fraction, _ b: Fraction, _ relations: Relations) throws(MathError) -> Fraction {
    try reduced(
      a.numerator.multiplied(by: b.numerator), a.denominator.multiplied(by: b.denominator), relations)
  }

  private static func reduced(
    _ numerator: MultivariatePolynomial, _ denominator: MultivariatePolynomial, _ relations: Relations
  ) throws(MathError) -> Fraction {
    let (top, bottom) = try relations.freeOfRoots(relations.reduce(numerator), relations.reduce(denominator))
    if bottom.isZero { throw .divisionByZero }
    if top.isZero { return Fraction(numerator: top, denominator: bottom.ring.constant(1)) }
    if top.isConstant || bottom.isConstant { return try monic(top, bottom) }
    let common = try MultivariatePolynomial.gcd(top, bottom)
    if common.isConstant { return try monic(top, bottom) }
    guard let n = top.exactlyDivided(by: common), let d = bottom.exactlyDivided(by: common) else {
      return try monic(top, bottom)
    }
    return try monic(n, d)
  }

  /// The same fraction with the leading coefficient of the denominator made 1.
  private static func monic(
    _ numerator: MultivariatePolynomial, _ denominator: MultivariatePolynomial
  ) throws(MathError) -> Fraction {
    let factor = try denominator.leadingCoefficient.inverted()
    if factor == 1 { return Fraction(numerator: numerator, denominator: denominator) }
    return Fraction(numerator: numerator.scaled(by: factor), denominator: denominator.scaled(by: factor))
  }

  /// The fraction as an expression.
  func expression() throws(MathError) -> Expr {
    let (numerator, denominator) = try parts()
    return numerator / denominator
  }

  /// Numerator and denominator as expressions, multiplied out, with integer coefficients.
  func parts() throws(MathError) -> (numerator: Expr, denominator: Expr) {
    let content = try fraction.denominator.commonDenominator()
    return try (
      generators.expression(fraction.numerator.scaled(by: content)),
      generators.expression(fraction.denominator.scaled(by: content))
    )
  }
}

extension MultivariatePolynomial {
  /// The least common denominator of the coefficients.
  fileprivate func commonDenominator() throws(MathError) -> Rational {
    let terms = try terms()
    return Rational((0..<terms.count).reduce(Integer.one) { Integer.lcm($0, terms.coefficient(of: $1).denominator) })
  }
}
