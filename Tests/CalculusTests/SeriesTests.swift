import Balls
import Exact
import Expressions
import Functions
import Testing

@testable import Calculus

@Suite struct SeriesTests {
  private let x = Expr.symbol("x")
  private let symbol = Symbol("x")

  @Test("a series is the derivatives over factorials", arguments: 0..<8)
  func coefficientsAreDerivatives(index: Int) throws {
    let functions: [Expr] = [
      exp(Function.sin(x)), Function.log(1 + x) / (2 - x), Function.tan(x), sqrt(1 + x + x ** 2),
      Function.arctan(x) * Function.cos(x), Function.erf(x), 1 / Function.gamma(x + 1), Function.airyAi(x),
    ]
    let f = functions[index]
    let series = try f.series(symbol, order: 6)
    var derivative = f
    var factorial = Expr(1)
    for k in 0..<6 {
      let expected = derivative.substituting(x, 0) / factorial
      let found = series.terms.first { $0.exponent == Expr(k) }?.coefficient ?? 0
      let difference = (expected - found).enclosure(precision: 128)
      let bound = difference?.magnitude(precision: 64).upperBound ?? 1
      #expect(bound < 1e-20)
      derivative = derivative.derivative(symbol)
      factorial = factorial * Expr(k + 1)
    }
  }

  @Test func arithmeticKeepsTheOrder() throws {
    let a = try (1 / (1 - x)).series(symbol, order: 5)
    let inverse = try a.multiplied(by: (1 - x).series(symbol, order: 7))
    #expect(inverse.truncated == 1)
    #expect(inverse.order == 5)
    #expect(try a.divided(by: a).truncated == 1)
  }

  @Test func polesAndLogarithmsHaveTheirTerms() throws {
    let gamma = try Function.gamma(x).series(symbol, order: 1)
    let exponents = gamma.terms.map(\.exponent)
    #expect(exponents == [-1, 0])
    let power = try (x ** x).series(symbol, order: 2)
    #expect(power.truncated == 1 + x * Function.log(x))
  }

  @Test func anEssentialSingularityIsRefused() {
    #expect(throws: MathError.self) { try exp(1 / x).series(symbol, order: 3) }
    #expect(throws: MathError.self) { try Function.abs(x).series(symbol, order: 3) }
  }

  @Test("An expansion at a branch point says on which side it holds") func sides() throws {
    for f in [sqrt(x ** 2), Function.log(x ** 2), Function.log(1 / x), Function.arccos(Function.cos(x))] {
      #expect(try f.series(symbol, order: 3).side == .above, "\(f)")
      #expect(throws: MathError.self) { try f.taylorPolynomial(symbol, at: 0, order: 3) }
    }
    for f in [sqrt(x), Function.log(Function.sin(x)), x ** x, Function.arcsin(x) / x, sqrt(1 + x)] {
      #expect(try f.series(symbol, order: 3).side == .both, "\(f)")
    }
    let positive = try Assumptions().assuming(x, isZeroAllowed: false, isPositiveAllowed: true, statement: x)
    #expect(
      try sqrt(x ** 2 + x ** 3).taylorPolynomial(symbol, at: 0, order: 2, assumptions: positive) == x + x ** 2 / 2)
  }

  @Test("On a branch cut there is no expansion, unless the way along it is real") func branchCuts() {
    // −iπ/2 is approached from the right, where arcsinh has another branch than on the cut.
    #expect(throws: MathError.self) {
      try Function.arcsinh(Function.arctanh(x)).series(symbol, at: .infinity, order: 1)
    }
  }
}
