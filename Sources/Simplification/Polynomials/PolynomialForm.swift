import Exact
import Expressions

/// A polynomial in some generators.
struct PolynomialForm {
  let generators: Generators
  let polynomial: MultivariatePolynomial

  /// Reads `e` as a polynomial: products are multiplied out.
  init(_ e: Expr) throws(MathError) {
    let generators = try Generators(of: [e], as: .polynomial)
    var values: [Expr: MultivariatePolynomial] = [:]
    for part in generators.parts {
      values[part] = try generators.polynomial(of: part) { values[$0] ?? generators.ring.constant(0) }
    }
    polynomial = values[e] ?? generators.ring.constant(0)
    self.generators = generators
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
      if let fast = linear(terms) { return fast }
      var result = ring.constant(0)
      for term in terms {
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

  /// A sum of numbers and multiples of generators, in one go.
  private func linear(_ terms: Terms) -> MultivariatePolynomial? {
    var exponents = [Int](repeating: 0, count: terms.count * values.count)
    var coefficients: [Rational] = []
    for (i, term) in terms.enumerated() {
      guard let q = term.coefficient.exactRational else { return nil }
      coefficients.append(q)
      if term.term == 1 { continue }
      guard let place = places[GeneratorKey(base: term.term, direction: 1)] else { return nil }
      exponents[i * values.count + place.index] = place.root
    }
    return ring.polynomial(exponents: exponents, coefficients: coefficients)
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

  /// key^exponent, exponent ≥ 0.
  func power(_ key: GeneratorKey, _ exponent: Rational) -> MultivariatePolynomial {
    guard let place = places[key] else { preconditionFailure("every part of an expression is among its generators") }
    var exponents = [Int](repeating: 0, count: values.count)
    exponents[place.index] = (exponent * Rational(place.root)).numerator.asInt ?? Int.max
    return ring.polynomial(exponents: exponents, coefficients: [1])
  }

  /// A polynomial written back as an expression.
  func expression(_ polynomial: MultivariatePolynomial) throws(MathError) -> Expr {
    let terms = try polynomial.terms()
    if areIndependent {
      return .polynomial(values, termCount: terms.count, exponents: terms.exponents, coefficient: terms.number)
    }
    return .sum(
      (0..<terms.count).map { term in
        let powers = zip(values, terms.exponents(of: term)).compactMap { $1 == 0 ? nil : Expr.power($0, Expr($1)) }
        return .product([terms.number(term)] + powers)
      })
  }
}

extension PolynomialTerms {
  /// The coefficient of a term as an expression.
  func number(_ term: Int) -> Expr {
    areSmall && smallDenominators[term] == 1 ? Expr(smallNumerators[term]) : Expr(coefficient(of: term))
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
