import Exact
import Expressions

/// A polynomial in some generators.
struct PolynomialForm {
  let generators: Generators
  let polynomial: MultivariatePolynomial

  /// Reads `e` as a polynomial: products are multiplied out.
  init(_ e: Expr) throws(MathError) {
    let (generators, polynomials) = try PolynomialForm.polynomials(of: [e])
    self.generators = generators
    polynomial = polynomials[0]
  }

  /// Reads some expressions as polynomials in the same generators.
  static func polynomials(of expressions: [Expr]) throws(MathError) -> (Generators, [MultivariatePolynomial]) {
    let generators = try Generators(of: expressions, as: .polynomial)
    var values: [Expr: MultivariatePolynomial] = [:]
    for part in generators.parts {
      values[part] = try generators.polynomial(of: part) { values[$0] ?? generators.monomial($0) }
    }
    return (generators, expressions.map { values[$0] ?? generators.monomial($0) })
  }

  /// The polynomial as an expression.
  func expression() throws(MathError) -> Expr { try generators.expression(polynomial) }
}

extension Generators {
  /// The polynomial of one part from those of its operands.
  func polynomial(
    of part: Expr, _ value: (Expr) -> MultivariatePolynomial
  ) throws(MathError) -> MultivariatePolynomial {
    switch part.node {
    case .integer, .number: return number(part)
    case .symbol, .constant, .call: return power(GeneratorKey(base: part, direction: 1), 1)
    case .sum(let terms):
      let (monomials, rest) = monomials(terms)
      var result = monomials
      for term in rest {
        if let q = term.coefficient.exactRational {
          result = result + value(term.term).scaled(by: q)
        } else {
          result = try result + value(term.term).multiplied(by: value(term.coefficient))
        }
      }
      return result
    case .product(let factors):
      var result: MultivariatePolynomial?
      for factor in factors {
        for piece in factor.split(reading) {
          let next =
            piece.isPolynomial
            ? try value(factor.base).power(piece.exponent.numerator.asInt ?? Int.max)
            : power(piece.key, piece.exponent)
          result = try result?.multiplied(by: next) ?? next
        }
      }
      return result ?? ring.constant(1)
    }
  }

  /// The terms of a sum that are products of powers of generators, read in one go, and the others.
  func monomials(_ terms: Terms) -> (MultivariatePolynomial, rest: [Term]) {
    var exponents = [Int](repeating: 0, count: terms.count * values.count)
    var (count, rest): (Int, [Term]) = (0, [])
    var small: [Int] = []
    var large: [Rational] = []
    for term in terms {
      let row = count * values.count
      let integer = term.coefficient.smallInteger
      guard integer != nil || term.coefficient.exactRational != nil,
        index.read(monomial: term.term, into: &exponents, from: row)
      else {
        for i in row..<(row + values.count) { exponents[i] = 0 }
        rest.append(term)
        continue
      }
      if large.isEmpty, let integer {
        small.append(integer)
      } else {
        if large.isEmpty { large = small.map { Rational($0) } }
        large.append(term.coefficient.exactRational ?? 0)
      }
      count += 1
    }
    exponents.removeLast((terms.count - count) * values.count)
    return large.isEmpty
      ? (ring.polynomial(exponents: exponents, coefficients: small), rest)
      : (ring.polynomial(exponents: exponents, coefficients: large), rest)
  }

  /// A number or a product of powers of generators, which are no parts of their own.
  func monomial(_ e: Expr) -> MultivariatePolynomial {
    if e.isNumber { return number(e) }
    var exponents = [Int](repeating: 0, count: values.count)
    guard index.read(monomial: e, into: &exponents, from: 0) else {
      preconditionFailure("every other part was visited")
    }
    return ring.polynomial(exponents: exponents, coefficients: [1])
  }

  /// A number: rational, a double taken exactly, or with the imaginary unit.
  func number(_ e: Expr) -> MultivariatePolynomial {
    if let q = e.exactRational { return ring.constant(q) }
    if case .gaussian(let re, let im) = e.number {
      return ring.constant(re) + power(.imaginaryUnit, half).scaled(by: im)
    }
    return power(GeneratorKey(base: e, direction: 1), 1)
  }

  private var half: Rational { Expr.half.rational ?? 0 }

  /// key^exponent, exponent ≥ 0; `Int.max` stands for larger exponents and roots, which `expression` refuses.
  func power(_ key: GeneratorKey, _ exponent: Rational) -> MultivariatePolynomial {
    guard let place = places[key] else { preconditionFailure("every part of an expression is among its generators") }
    var exponents = [Int](repeating: 0, count: values.count)
    let n = exponent * Rational(place.root)
    exponents[place.index] = n.isInteger ? n.numerator.asInt ?? Int.max : Int.max
    return ring.polynomial(exponents: exponents, coefficients: [1])
  }

  /// A polynomial written back as an expression.
  func expression(_ polynomial: MultivariatePolynomial) throws(MathError) -> Expr {
    try polynomial.checkExponents()
    if areIndependent {
      return .polynomial(values, count: polynomial.termCount) { range in
        let terms = polynomial.terms(range)
        return (terms.exponents, terms.numbers)
      }
    }
    let terms = polynomial.terms(0..<polynomial.termCount)
    return .linearCombination(zip(powers(terms), terms.numbers).map { (e: $0, coefficient: $1) })
  }

  /// The monomials of the terms, each power of a generator made once.
  private func powers(_ terms: PolynomialTerms) -> [Expr] {
    var known = [[Int: Expr]](repeating: [:], count: values.count)
    return (0..<terms.count).map { term in
      let exponents = terms.exponents(of: term)
      var factors: [Expr] = []
      for (variable, n) in exponents.enumerated() where n != 0 {
        let power = known[variable][n] ?? .power(values[variable], Expr(n))
        known[variable][n] = power
        factors.append(power)
      }
      return .product(factors)
    }
  }
}

extension PolynomialTerms {
  /// The coefficients as expressions.
  var numbers: [Expr] { smallDenominators.isEmpty ? Expr.integers(smallNumerators) : (0..<count).map(number) }

  private func number(_ term: Int) -> Expr {
    smallDenominators[term] == 1 ? Expr(smallNumerators[term]) : Expr(coefficient(of: term))
  }
}

extension Expr {
  /// The exact value of a rational number or a finite double.
  var exactRational: Rational? {
    switch number {
    case .rational(let q): q
    case .real(let x): Rational(exactly: x)
    case .gaussian, .complex, .ball, nil: nil
    }
  }
}
