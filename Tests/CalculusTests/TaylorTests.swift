import Balls
import Exact
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
      let enclosure = try f.taylorEnclosure(symbol, at: 0, order: n, to: .half)
      let polynomial = try f.taylorPolynomial(symbol, at: 0, order: n)
      let remainder = try #require((f - polynomial).substituting(x, .half).enclosure(precision: 256)?.real)
      #expect(enclosure.remainder.contains(remainder))
      #expect(enclosure.bound.lower <= remainder.upperBound)
      #expect(remainder.lowerBound <= enclosure.bound.upper)
    }
  }

  @Test("every theta that is found gives the remainder", arguments: 1..<5)
  func thetaGivesTheRemainder(n: Int) throws {
    let theta = Symbol("theta")
    for f in [exp(x), Function.sin(3 * x), Function.log(2 + x), 1 / (3 - x), x ** 6 - x ** 3] {
      for form in [RemainderForm.lagrange, .cauchy, .schlomilch(p: 2), .schlomilch(p: .half), .schlomilch(p: 7)] {
        let enclosure = try f.taylorEnclosure(symbol, at: 0, order: n, to: 1, form: form)
        guard case .numbers(let balls, _) = enclosure.theta else { continue }
        #expect(!balls.isEmpty)
        let general = try f.taylorRemainder(symbol, at: 0, order: n, form: form, theta: theta).substituting(x, 1)
        for ball in balls {
          let value = general.enclosure(at: [Expr(theta): ComplexBall(ball)], precision: 128)
          #expect(value?.real.overlaps(enclosure.remainder) == true)
          #expect(ball.isPositive == .yes && ball.isLess(than: .one) == .yes)
        }
      }
    }
  }

  @Test func allThetaAreFoundAndTheEndsAreNone() throws {
    // sin 2π − sin 0 = 2π·cos 2πθ, cos 2π − cos 0 = −2π·sin 2πθ
    let cases: [(f: Expr, expected: [Double])] = [(Function.sin(x), [0.25, 0.75]), (Function.cos(x), [0.5])]
    for (f, expected) in cases {
      guard case .numbers(let balls, let isComplete) = try f.taylorEnclosure(symbol, at: 0, order: 0, to: 2 * .pi).theta
      else { return #expect(Bool(false), "numbers are expected") }
      #expect(isComplete)
      #expect(balls.count == expected.count)
      for (ball, value) in zip(balls, expected) { #expect(ball.contains(value)) }
    }
  }

  @Test func aPolynomialOfTheNextDegreeHasEveryTheta() throws {
    guard case .every = try (x ** 4 - x).taylorEnclosure(symbol, at: 1, order: 3, to: 2).theta else {
      return #expect(Bool(false), "every theta is expected")
    }
  }

  @Test func aPoleOnTheWayGivesNoBound() {
    #expect(throws: MathError.self) { try (1 / x).taylorEnclosure(symbol, at: 1, order: 2, to: -1) }
    #expect(throws: MathError.self) {
      try Expr.taylorBand(of: [1 / x], symbol, at: 1, order: 2, from: -1, to: 2)
    }
  }

  @Test("the band holds the remainder", arguments: 0..<5)
  func theBandHoldsTheRemainder(n: Int) throws {
    for f in [exp(x) * Function.cos(x), Function.arctan(x), Function.gamma(2 + x)] {
      let band = try Expr.taylorBand(of: [f], symbol, at: .half, order: n, from: -1, to: 1)
      for i in -10...10 {
        let place = Expr(i) / 10
        if place == .half { continue }
        let remainder = try f.taylorEnclosure(symbol, at: .half, order: n, to: place).remainder
        let step = try (place - .half).realBall().power(n + 1, precision: 128)
        let coefficient = remainder.divided(by: step, precision: 128)
        #expect(band.coefficient.lower <= coefficient.upperBound && coefficient.lowerBound <= band.coefficient.upper)
        #expect(remainder.magnitude.lowerBound <= band.bound)
      }
    }
  }

  @Test func severalVariablesFollowTheLine() throws {
    let (y, theta) = (Symbol("y"), Symbol("theta"))
    let f = exp(x * Expr(y)) + Function.sin(x - Expr(y))
    let points = [(variable: symbol, point: Expr(0)), (variable: y, point: Expr(1))]
    for form in [RemainderForm.lagrange, .cauchy, .schlomilch(p: 2)] {
      let general = try f.taylorRemainder(points, order: 2, form: form)
      let enclosure = try f.taylorEnclosure(points, order: 2, to: [1, .half], form: form)
      guard case .numbers(let balls, _) = enclosure.theta else { return #expect(Bool(false), "numbers are expected") }
      #expect(!balls.isEmpty)
      let place = general.substituting([x: 1, Expr(y): .half])
      for ball in balls {
        let value = place.enclosure(at: [Expr(theta): ComplexBall(ball)], precision: 128)
        #expect(value?.real.overlaps(enclosure.remainder) == true)
      }
    }
  }

  @Test func severalVariablesAreExpandedTogether() throws {
    let y = Expr.symbol("y")
    let polynomial = try exp(x * y).taylorPolynomial([(symbol, 0), (Symbol("y"), 0)], order: 4)
    let expected = 1 + x * y + x ** 2 * y ** 2 / 2
    #expect(polynomial == expected)
  }
}
