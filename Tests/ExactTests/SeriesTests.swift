import Exact
import Testing

@Suite("Power series over the rational numbers") struct PowerSeriesTests {
  private let x = UnivariatePolynomial.x
  private let n = 30

  /// Series without constant term.
  private static let arguments: [UnivariatePolynomial] = [
    .x, UnivariatePolynomial([0, 3]), UnivariatePolynomial([0, 1, -2, 0, 5]), UnivariatePolynomial([0, 0, 7, 1]), .zero,
    UnivariatePolynomial((0..<40).map { $0 == 0 ? 0 : (try? Rational(2, Integer($0))) ?? 0 }),
  ]

  @Test("functions and their inverses, derivatives and quotients agree", arguments: arguments)
  func laws(d: UnivariatePolynomial) throws {
    let value = { (f: UnivariatePolynomial.SeriesFunction) in try d.applying(f, below: n) }
    let exponential = try value(.exp)
    #expect(try exponential.applying(.log, below: n) == d.truncated(below: n))
    #expect(exponential.derivative == exponential.product(d.derivative, below: n - 1))
    let (sine, cosine) = (try value(.sin), try value(.cos))
    #expect(sine.product(sine, below: n) + cosine.product(cosine, below: n) == .one)
    #expect(try value(.tan) == sine.product(cosine.reciprocal(below: n), below: n))
    let (sinh, cosh) = (try value(.sinh), try value(.cosh))
    #expect(sinh + cosh == exponential)
    #expect(try value(.tanh) == sinh.product(cosh.reciprocal(below: n), below: n))
    for (f, inverse) in [
      (.sin, .arcsin), (.tan, .arctan), (.sinh, .arcsinh), (.tanh, .arctanh),
    ] as [(UnivariatePolynomial.SeriesFunction, UnivariatePolynomial.SeriesFunction)] {
      #expect(try value(f).applying(inverse, below: n) == d.truncated(below: n))
    }
  }

  @Test("powers add their exponents", arguments: arguments)
  func powers(d: UnivariatePolynomial) throws {
    let p = .one + d
    let third = try Rational(1, 3)
    let root = try p.power(third, below: n)
    #expect(try root.power(3, below: n) == p.truncated(below: n))
    #expect(try p.power(-third, below: n) == root.reciprocal(below: n))
    let half = try Rational(5, 2)
    #expect(try p.power(half, below: n).power(2, below: n) == p.power(5, below: n))
    #expect(
      try p.scaled(by: third).power(-4, below: n).product(p.power(4, below: n), below: n)
        == UnivariatePolynomial(81))
  }

  @Test("a composition with the inverse function is the argument")
  func composition() throws {
    let sine = try x.applying(.sin, below: n)
    let arcsine = try x.applying(.arcsin, below: n)
    #expect(try sine.composed(with: arcsine, below: n) == x)
    #expect(try sine.reverted(below: n) == arcsine)
    #expect(throws: MathError.self) { try sine.composed(with: .one, below: n) }
    #expect(throws: MathError.self) { try (x * x).reverted(below: n) }
    #expect(throws: MathError.self) { try (.one + x).reverted(below: n) }
  }

  @Test("powers of the variable come out and go in again")
  func places() throws {
    let p = UnivariatePolynomial([0, 0, 0, 2, 0, 0, 5])
    #expect(p.valuation == 3)
    #expect(p.deflation == 3)
    #expect(p.deflated(by: 3) == UnivariatePolynomial([0, 2, 5]))
    #expect(try p.deflated(by: 3).inflated(by: 3) == p)
    #expect(try p.shifted(by: -3).shifted(by: 3) == p)
    #expect(try p.shifted(by: -4) == UnivariatePolynomial([0, 0, 5]))
    #expect(p.truncated(below: 4) == UnivariatePolynomial([0, 0, 0, 2]))
    #expect(UnivariatePolynomial.zero.valuation == nil)
    #expect(UnivariatePolynomial.one.deflation == 0)
    #expect(throws: MathError.self) { try p.inflated(by: 1_000_000) }
    #expect(throws: MathError.self) { try p.shifted(by: .max) }
  }

  @Test("a wrong constant term is refused", arguments: UnivariatePolynomial.SeriesFunction.allCases)
  func constantTerms(f: UnivariatePolynomial.SeriesFunction) {
    for p in [UnivariatePolynomial(2), x + UnivariatePolynomial(-1)] {
      #expect(throws: MathError.self) { try p.applying(f, below: n) }
    }
    #expect(throws: MathError.divisionByZero) { try x.reciprocal(below: n) }
    #expect(throws: MathError.divisionByZero) { try x.power(-2, below: n) }
    let half = UnivariatePolynomial(2)
    #expect(throws: MathError.self) { try half.power(Rational(1, 2), below: n) }
  }

  @Test("what would be too large is refused at once, and no term is no work")
  func limits() throws {
    let huge = UnivariatePolynomial([0, try Rational(Integer(1), Integer(2).power(1 << 20))])
    for f in UnivariatePolynomial.SeriesFunction.allCases {
      let one = UnivariatePolynomial(f.constantTerm)
      #expect(throws: MathError.self) { try (one + huge).applying(f, below: 1000) }
      #expect(throws: MathError.self) { try (one + x).applying(f, below: 1 << 40) }
      #expect(try (one + x).applying(f, below: 0).isZero)
    }
    #expect(throws: MathError.self) { try (.one + x).power(Rational(Integer(2).power(80)), below: n) }
    #expect(throws: MathError.self) { try (.one + huge).reciprocal(below: 1000) }
    #expect(try (.one - x).reciprocal(below: 10_000).coefficient(9999) == 1)
  }
}
