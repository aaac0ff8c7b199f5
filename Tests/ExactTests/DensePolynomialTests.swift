import Exact
import Testing

@Suite("Polynomials without many gaps") struct DensePolynomialTests {
  /// A polynomial with most of the monomials up to the degrees, with coefficients of up to `bits` bits, and its terms in
  /// a random order, some of them as sums of two.
  private static func random(
    _ ring: PolynomialRing, degrees: [Int], bits: Int, _ generator: inout SeededGenerator
  ) -> (exponents: [[Int]], coefficients: [Int]) {
    var monomials: [[Int]] = [[]]
    for degree in degrees { monomials = monomials.flatMap { m in (0...degree).map { m + [$0] } } }
    var terms: [(exponents: [Int], coefficient: Int)] = []
    for exponents in monomials where Int.random(in: 0..<5, using: &generator) > 0 {
      let limit = 1 << (bits - 1)
      let coefficient = Int.random(in: -limit...limit, using: &generator)
      terms.append((exponents, coefficient))
      if Bool.random(using: &generator) { terms.append((exponents, Int.random(in: -1...1, using: &generator))) }
      if Int.random(in: 0..<8, using: &generator) == 0 { terms.append((exponents, -coefficient)) }
    }
    terms.shuffle(using: &generator)
    return (terms.map(\.exponents), terms.map(\.coefficient))
  }

  /// Numbers of variables, the largest exponents, and the sizes of coefficients on both sides of what words hold.
  static let shapes: [(degrees: [Int], bits: Int)] = [
    ([9], 10), ([6, 6], 4), ([40, 3], 12), ([3, 40], 24), ([5, 5, 5], 25), ([5, 5, 5], 29), ([5, 5, 5], 40),
    ([0, 7, 7], 20), ([7, 7, 0], 20), ([2, 2, 2, 2], 28), ([1, 1, 1, 1, 1, 1], 10), ([1, 1, 1, 1, 1, 1, 1, 1], 10),
    ([1, 1, 1, 1, 1, 1, 1, 1, 1], 10), ([200, 2], 30), ([2, 200], 30),
  ]

  @Test("a polynomial is the sum of its terms, and a product the sum of its products with them", arguments: shapes)
  func laws(degrees: [Int], bits: Int) throws {
    var generator = SeededGenerator(7)
    let (a, b) = (try Rational(3, 4), try Rational(-2, 9))
    for order in [MonomialOrder.lexicographic, .degreeLexicographic] {
      let ring = PolynomialRing(variableCount: degrees.count, order: order)
      let factors = (0..<2).map { _ in
        let (exponents, coefficients) = DensePolynomialTests.random(ring, degrees: degrees, bits: bits, &generator)
        let p = ring.polynomial(exponents: exponents.flatMap { $0 }, coefficients: coefficients)
        let terms = zip(exponents, coefficients).map { ring.polynomial(exponents: $0, coefficients: [$1]) }
        #expect(terms.reduce(ring.constant(.zero), +) == p)
        return p
      }
      let (p, q) = (factors[0].scaled(by: a), factors[1].scaled(by: b))
      for other in [q, p, p + ring.variable(0) - ring.constant(Rational(2))] {
        let terms = try other.terms()
        let products = (0..<terms.count).map { i in
          p * ring.polynomial(exponents: Array(terms.exponents(of: i)), coefficients: [terms.coefficient(of: i)])
        }
        #expect(products.reduce(ring.constant(.zero), +) == p * other)
      }
      #expect((p + q) * (p - q) == p * p - q * q)
    }
  }

  @Test("terms that are read in pieces are the terms that are read at once")
  func pieces() throws {
    let ring = PolynomialRing(variableCount: 3)
    let base = ring.variable(0) + ring.variable(1).scaled(by: try Rational(1, 3)) + ring.variable(2)
    let huge = Rational(try Integer(10).power(30))
    for p in [try (base + ring.constant(1)).power(8), try base.scaled(by: huge).power(4)] {
      let all = try p.terms()
      var (exponents, coefficients): ([Int], [Rational]) = ([], [])
      for start in stride(from: 0, to: p.termCount, by: 7) {
        let piece = p.terms(start..<min(start + 7, p.termCount))
        exponents += piece.exponents
        coefficients += (0..<piece.count).map(piece.coefficient(of:))
      }
      #expect(exponents == all.exponents)
      #expect(coefficients == (0..<all.count).map(all.coefficient(of:)))
    }
  }
}
