import Balls
import Expressions
import Functions
import Testing

@testable import Calculus

@Suite struct TaylorTests {
  private let x = Expr.symbol("x")
  private let symbol = Symbol("x")

  @Test func lagrangeAndCauchyAreCasesOfSchlomilch() throws {
    let f = exp(x) * Function.sin(x)
    for n in 0...4 {
      let general = { (p: Expr) in try f.taylorRemainder(symbol, at: 1, order: n, form: .schlomilch(p: p)) }
      let lagrange = try f.taylorRemainder(symbol, at: 1, order: n, form: .lagrange)
      let cauchy = try f.taylorRemainder(symbol, at: 1, order: n, form: .cauchy)
      #expect(try general(Expr(n + 1)) == lagrange)
      #expect(try general(1) == cauchy)
    }
  }

  @Test("the remainder lies in its proved bound", arguments: 0..<6)
  func remainderLiesInItsBound(n: Int) throws {
    for f in [exp(x), Function.sin(x), Function.log(2 + x), 1 / (3 - x)] {
      let polynomial = try f.taylorPolynomial(symbol, at: 0, order: n)
      let exact = (f - polynomial).substituting(x, .half).enclosure(precision: 128)?.real
      let bound = try #require(try f.taylorRemainderBound(symbol, at: 0, order: n, to: .half))
      let remainder = try #require(exact)
      #expect(bound.lower <= remainder.upperBound)
      #expect(remainder.lowerBound <= bound.upper)
    }
  }

  @Test func aPoleOnTheWayGivesNoBound() throws {
    let bound = try (1 / x).taylorRemainderBound(symbol, at: 1, order: 2, to: -1)
    let isMissing = bound == nil
    #expect(isMissing)
  }

  @Test func severalVariablesAreExpandedTogether() throws {
    let y = Expr.symbol("y")
    let polynomial = try exp(x * y).taylorPolynomial([(symbol, 0), (Symbol("y"), 0)], order: 4)
    let expected = 1 + x * y + x ** 2 * y ** 2 / 2
    #expect(polynomial == expected)
  }
}
