import Exact
import Expressions
import Functions
import Testing

@testable import Calculus

/// Series with rational coefficients, which FLINT computes.
@Suite struct RationalSeriesTests {
  private static let x = Expr.symbol("x")
  private static let symbol = Symbol("x")
  private let x = RationalSeriesTests.x
  private let symbol = RationalSeriesTests.symbol

  /// The coefficients of x^start, x^(start + 1), …, below xⁿ.
  private func coefficients(_ e: Expr, below n: Int, from start: Int = 0) throws -> [Rational] {
    let series = try e.series(symbol, order: n)
    var list = [Rational](repeating: 0, count: n - start)
    for term in series.terms {
      let place = try #require(term.exponent.smallInteger) - start
      list[place] = try #require(term.coefficient.rational)
    }
    return list
  }

  private func factorial(_ n: Int) throws -> Rational { Rational(try Integer.factorial(Integer(n))) }

  @Test func generatingFunctionsOfBernoulliNumbers() throws {
    let bernoulli = try coefficients(x / (exp(x) - 1), below: 60)
    let tangent = try coefficients(Function.tan(x), below: 60)
    let cotangent = try coefficients(Function.cot(x), below: 58, from: -1)
    for k in 0..<60 {
      #expect(try bernoulli[k] * factorial(k) == Rational.bernoulli(k))
    }
    for k in 1..<30 {
      let power = try Rational(4).power(k)
      let sign = Rational(k.isMultiple(of: 2) ? -1 : 1)
      let number = try Rational.bernoulli(2 * k) * power * sign
      #expect(try tangent[2 * k - 1] * factorial(2 * k) == number * (power - 1))
      #expect(try cotangent[2 * k] * factorial(2 * k) == -number)
    }
  }

  @Test func generatingFunctionsOfSequences() throws {
    let fibonacci = try coefficients(1 / (1 - x - x ** 2), below: 300)
    let bell = try coefficients(exp(exp(x) - 1), below: 30)
    let euler = try coefficients(1 / Function.cos(x), below: 40)
    let catalan = try coefficients((1 - sqrt(1 - 4 * x)) / (2 * x), below: 50)
    let binomials = try coefficients((1 + x) ** (Expr(1) / 3), below: 50)
    for k in 2..<300 { #expect(fibonacci[k] == fibonacci[k - 1] + fibonacci[k - 2]) }
    let choose = { (n: Int, k: Int) in Rational(try Integer.binomial(Integer(n), Integer(k))) }
    for n in 0..<29 {
      var sum = Rational.zero
      for k in 0...n { sum += try choose(n, k) * bell[k] * factorial(k) }
      #expect(try sum == bell[n + 1] * factorial(n + 1))
    }
    for n in 1..<20 {
      var sum = Rational.zero
      for k in 0...n {
        let sign = Rational((n - k).isMultiple(of: 2) ? 1 : -1)
        sum += try sign * choose(2 * n, 2 * k) * euler[2 * k] * factorial(2 * k)
      }
      #expect(sum == 0)
    }
    let trees = try coefficients(-Function.lambertW(-x), below: 30)
    for k in 1..<30 { #expect(try trees[k] * factorial(k) == Rational(k).power(k - 1)) }
    var binomial = Rational.one
    for k in 0..<50 {
      #expect(try catalan[k] * Rational(k + 1) == choose(2 * k, k))
      #expect(binomials[k] == binomial)
      binomial = try binomial * Rational(Integer(1 - 3 * k), Integer(3 * (k + 1)))
    }
  }

  @Test func aProductOfSinesHasFourHundredTerms() throws {
    let series = try (Function.sin(x) * Function.cos(x)).series(symbol, order: 400)
    #expect(series.order == 400)
    #expect(series.terms.count == 200)
    for (k, term) in series.terms.enumerated() {
      let sign = Rational(k.isMultiple(of: 2) ? 1 : -1)
      #expect(term.exponent == Expr(2 * k + 1))
      let expected = try (sign * Rational(4).power(k)).divided(by: factorial(2 * k + 1))
      #expect(term.coefficient == Expr(expected))
    }
    #expect(series.truncated.operands.count == 400)
  }

  /// Functions and points about which they have rational coefficients.
  private static let catalogue: [(f: Expr, point: Expr)] = {
    let half = Expr(1) / 2
    let third = Expr(1) / 3
    let atZero: [Expr] = [
      Function.sin(x) * Function.cos(x), exp(Function.sin(x)), Function.log(1 + Function.sin(x)),
      1 / (1 - x - x ** 2), x / (exp(x) - 1), 1 / Function.sin(x) ** 2, Function.tan(x), Function.sec(x),
      Function.cot(x) ** 3, Function.arctan(x) / x, Function.arcsin(x) ** 2, Function.sinh(x) / Function.sin(x),
      Function.tanh(Function.sin(x)), Function.arcsinh(x) * Function.arctanh(x), sqrt(1 + x), 1 / sqrt(1 - 4 * x),
      (1 + x ** 2) ** (Expr(-2) / 3), exp(x ** 2 + x ** 3), exp(x) / (1 - x), Function.cos(x ** 2) - exp(x ** 5),
      (x ** 2 + x ** 3) ** third, sqrt(Function.sin(x)), Function.sin(sqrt(x)), Function.log(Function.cos(x)),
      (1 + x) ** 7, x ** 3 - 2 * x + 5, Function.cos(Function.sin(Function.tan(x))), exp(exp(x) - 1) - 1,
      Function.log(1 + x) ** 4 / x ** 6, (Function.sin(x) - x) / (1 - Function.cos(x)) ** 2,
      1 / (exp(x) - 1 - x) - 2 / x ** 2, Function.lambertW(x), (1 + x) / (1 - 3 * x + half * x ** 2),
      x ** half * exp(x) - x ** third,
    ]
    let elsewhere: [(Expr, Expr)] = [
      (sqrt(x), 4), (Function.log(x), 1), (1 / x, 3), (x ** third, Expr(8) / 27), (1 / (x ** 2 - 1), -1),
      (Function.arctan(x - 2) * x, 2), (exp(x + 3) * x ** 2, -3), ((x ** 2 - 9) / (x ** 3 - 27), 3),
      (Function.log(x - 1) / sqrt(x - 1), 2), (1 / (x ** 2 + 1), .infinity), (sqrt(x ** 2 + x), .infinity),
    ]
    return atZero.map { ($0, 0) } + elsewhere.map { (f: $0.0, point: $0.1) }
  }()

  @Test("coefficients with a parameter, which are no rational numbers, become those without it", arguments: 0..<45)
  func parameterOfOne(index: Int) throws {
    try #require(Self.catalogue.count == 45)
    let (f, point) = Self.catalogue[index]
    let a = Expr.symbol("a")
    let positive = try Assumptions().assuming(a, isZeroAllowed: false, isPositiveAllowed: true, statement: a)
    let stretched = f.substituting(x, point.hasInfinity ? a * x : point + a * (x - point))
    for order in [-2, 0, 1, 2, 7] {
      let rational = try f.series(symbol, at: point, order: order)
      let general = try stretched.series(symbol, at: point, order: order, assumptions: positive)
      let expected = general.terms.map { ($0.exponent, $0.coefficient.substituting(a, 1)) }.filter { $0.1 != 0 }
      #expect(rational.order == general.order)
      #expect(rational.terms.map(\.exponent) == expected.map(\.0))
      #expect(rational.terms.map(\.coefficient) == expected.map(\.1))
      #expect(rational.terms.allSatisfy { $0.coefficient.rational != nil })
    }
  }

  @Test func polynomialsAreExact() throws {
    let series = try (x ** 3 * (1 + x) - x).series(symbol, order: 20)
    #expect(series.order == nil)
    let polynomial = x ** 3 + x ** 4 - x
    #expect(series.truncated == polynomial)
    #expect(try (x ** 3 - x).series(symbol, order: 2).order == 2)
  }

  @Test func distantTermsNeedNoDenseList() throws {
    let power = x ** 1_000_000
    let series = try ((exp(power) - 1) / power + x ** 3).series(symbol, order: 20)
    let expected = 1 + x ** 3
    #expect(series.truncated == expected)
    let quotient = try (Function.sin(x ** 97 + x ** 100) / x ** 97).series(symbol, order: 5)
    #expect(quotient.truncated == expected)
  }

  @Test func anOrderBeyondAllMeansIsRefused() {
    #expect(throws: MathError.self) { try Function.sin(x).series(symbol, order: 1_000_000_000) }
    #expect(throws: MathError.self) { try Function.sin(x).series(symbol, order: .min) }
    #expect(throws: MathError.self) { try Function.sin(x).taylorPolynomial(symbol, at: 0, order: .max) }
    #expect(throws: MathError.self) {
      try exp(Function.sin(x)).series(symbol, order: 20_000, budget: Budget(seconds: 0.2))
    }
  }
}
