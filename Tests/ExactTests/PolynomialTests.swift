import Exact
import Testing

@Suite("Multivariate polynomials") struct MultivariatePolynomialTests {
  static let orders: [MonomialOrder] = [.lexicographic, .degreeLexicographic, .degreeReverseLexicographic]

  private func variables(_ order: MonomialOrder = .lexicographic) -> (
    MultivariatePolynomial, MultivariatePolynomial, MultivariatePolynomial
  ) {
    let ring = PolynomialRing(variableCount: 3, order: order)
    return (ring.variable(0), ring.variable(1), ring.variable(2))
  }

  @Test("terms taken out and put in again give the same polynomial, in every order", arguments: orders)
  func roundTrip(order: MonomialOrder) throws {
    let (x, y, z) = variables(order)
    let huge = try Rational(Integer(10).power(40), 7)
    let third = try Rational(1, 3)
    for p in [x, x * x - y.scaled(by: third) + z, (x + y).scaled(by: huge) + x.ring.constant(1), x - x] {
      let terms = try p.terms()
      #expect(terms.count == p.termCount)
      let coefficients = (0..<terms.count).map(terms.coefficient(of:))
      #expect(p.ring.polynomial(exponents: terms.exponents, coefficients: coefficients) == p)
      let backwards = (0..<terms.count).reversed()
      #expect(
        p.ring.polynomial(
          exponents: backwards.flatMap { terms.exponents(of: $0) }, coefficients: backwards.map(terms.coefficient(of:)))
          == p)
    }
  }

  @Test("repeated terms are added up and vanish when they cancel")
  func combination() {
    let ring = PolynomialRing(variableCount: 2)
    #expect(ring.polynomial(exponents: [1, 0, 1, 0, 0, 2], coefficients: [2, -2, 0]).isZero)
    #expect(ring.polynomial(exponents: [1, 0, 1, 0], coefficients: [2, 3]) == ring.variable(0).scaled(by: 5))
  }

  @Test("a power is the product of its factors, and its terms are counted by the binomial coefficient")
  func powers() throws {
    let (x, y, z) = variables()
    let p = x + y + z + x.ring.constant(1)
    let p6 = try p.power(6)
    #expect(try p6 == p.power(2) * p.power(4))
    #expect(p6.termCount == 84)
    #expect(p6.exactlyDivided(by: p) == (try p.power(5)))
    #expect((p6 + x).exactlyDivided(by: p) == nil)
    #expect(p.exactlyDivided(by: x - x) == nil)
  }

  @Test("what would not fit is refused at once")
  func limits() throws {
    let (x, y, z) = variables()
    let p = x + y + z + x.ring.constant(1)
    #expect(throws: MathError.self) { try p.power(1000) }
    #expect(throws: MathError.self) { try p.power(.max) }
    #expect(throws: MathError.self) { try (x + y).power(2_000_000) }
    #expect(throws: MathError.self) { try x.scaled(by: 2).power(1 << 40) }
    #expect(throws: MathError.self) { try x.power(-1) }
    #expect(try x.power(1 << 40).degree(in: 0) == 1 << 40)
    #expect(throws: MathError.self) { try x.power(1 << 40).evaluated(at: [2, 0, 0]) }
    #expect(throws: MathError.self) { try x.power(1000).composed(with: [p, y, z]) }
  }

  @Test("factors multiply back, and are irreducible", arguments: orders)
  func factors(order: MonomialOrder) throws {
    let (x, y, z) = variables(order)
    let p = (try (x + y).power(3) * (x - y) * (x * x + z * z + y)).scaled(by: try Rational(-3, 4))
    let factorization = try p.factored()
    #expect(factorization.factors.count == 3)
    var product = p.ring.constant(factorization.constant)
    for (factor, multiplicity) in factorization.factors { product = try product * factor.power(multiplicity) }
    #expect(product == p)
    #expect(Set(try p.squarefreeFactored().factors.map(\.multiplicity)) == [1, 3])
    #expect(throws: MathError.self) { try (x - x).factored() }
  }

  @Test("gcd, resultant, derivative and evaluation obey their laws")
  func laws() throws {
    let (x, y, z) = variables()
    let g = x * y + z
    #expect(try MultivariatePolynomial.gcd(g * (x + y), g * (x - y)) == g)
    #expect(try MultivariatePolynomial.gcd(x - x, x - x).isZero)
    let p = x * x + y * y - x.ring.constant(1)
    // The circle meets the diagonal where 2y² = 1.
    #expect(try p.resultant(x - y, eliminating: 0) == (y * y).scaled(by: 2) - x.ring.constant(1))
    #expect(p.derivative(in: 0) == x.scaled(by: 2))
    #expect(p.antiderivative(in: 1).derivative(in: 1) == p)
    #expect(try p.evaluated(at: [Rational(3, 5), Rational(4, 5), 0]) == 0)
    #expect(try p.composed(with: [x + y, x - y, z]) == (x * x + y * y).scaled(by: 2) - x.ring.constant(1))
    let (q, r) = try p.quotientAndRemainder(by: x - y)
    #expect(q * (x - y) + r == p)
    #expect((p * p).exactSquareRoot == p || (p * p).exactSquareRoot == -p)
    #expect(p.exactSquareRoot == nil)
    #expect(try p.coefficients(in: 0).count == 3)
    #expect(p.asUnivariate(in: 0) == nil)
    #expect((x * x).asUnivariate(in: 0)?.inRing(x.ring, variable: 1) == y * y)
  }
}

@Suite("Univariate polynomials") struct UnivariatePolynomialTests {
  let x = UnivariatePolynomial.x

  @Test("division, gcd and composition obey their laws")
  func laws() throws {
    let p = UnivariatePolynomial([-1, 0, 1])
    let q = UnivariatePolynomial([1, 2, 1])
    #expect(UnivariatePolynomial.gcd(p, q) == UnivariatePolynomial([1, 1]))
    let (d, u, v) = UnivariatePolynomial.extendedGCD(p, q)
    #expect(u * p + v * q == d)
    let (quotient, remainder) = try q.quotientAndRemainder(by: p)
    #expect(quotient * p + remainder == q && remainder.degree < p.degree)
    #expect(try p.composed(with: q).evaluated(at: 3) == p.evaluated(at: q.evaluated(at: 3)))
    #expect(p.antiderivative.derivative == p)
    #expect(p.resultant(q) == 0 && p.resultant(x) == -1)
    #expect(throws: MathError.divisionByZero) { try p.quotientAndRemainder(by: .zero) }
    #expect(throws: MathError.self) { try p.power(100_000_000) }
    #expect(throws: MathError.self) { try x.evaluated(at: 2).power(1 << 50) }
    #expect(p.coefficients == [-1, 0, 1])
  }

  @Test("factors multiply back")
  func factors() throws {
    let p = try (x.power(12) - .one).scaled(by: Rational(5, 3)) * x * x
    let factorization = try p.factored()
    #expect(factorization.factors.count == 7)
    var product = UnivariatePolynomial(factorization.constant)
    for (factor, multiplicity) in factorization.factors { product = try product * factor.power(multiplicity) }
    #expect(product == p)
  }

  @Test("real roots are counted without their multiplicity")
  func roots() throws {
    #expect(try (x * x * (x * x - UnivariatePolynomial(2)) * (x * x + .one)).realRootCount() == 3)
    #expect(try UnivariatePolynomial(3).realRootCount() == 0)
    #expect(throws: MathError.self) { try UnivariatePolynomial.zero.realRootCount() }
  }

  @Test("Bernoulli numbers", arguments: [(0, "1"), (1, "-1/2"), (2, "1/6"), (12, "-691/2730"), (13, "0")])
  func bernoulli(n: Int, value: String) throws {
    #expect(try Rational.bernoulli(n).description == value)
    #expect(throws: MathError.self) { try Rational.bernoulli(1 << 40) }
  }
}
