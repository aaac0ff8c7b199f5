import Exact
import Expressions
import Functions
import Testing

@testable import Calculus

@Suite struct LimitTests {
  private let x = Expr.symbol("x")
  private let symbol = Symbol("x")

  @Test func oneSidedLimitsAreTakenFromTheirSide() {
    #expect((1 / x).limit(symbol, at: 0, direction: .above).value == .infinity)
    #expect((1 / x).limit(symbol, at: 0, direction: .below).value == -.infinity)
    #expect((1 / x).limit(symbol, at: 0).value == .complexInfinity)
  }

  @Test func aMissingLimitIsProvedByItsSides() {
    guard case .doesNotExist(.sides(let below, let above)) = (Function.abs(x) / x).limit(symbol, at: 0) else {
      Issue.record("|x|/x has no limit at 0")
      return
    }
    #expect(below == -1)
    #expect(above == 1)
  }

  @Test func anUnknownSignIsNotGuessed() throws {
    let a = Expr.symbol("a")
    guard case .unknown = (a * x).limit(symbol, at: .infinity) else {
      Issue.record("the sign of a is not known")
      return
    }
    let positive = try Assumptions().assuming(a, isZeroAllowed: false, isPositiveAllowed: true, statement: a)
    #expect((a * x).limit(symbol, at: .infinity, assumptions: positive).value == .infinity)
  }

  /// e^u for u that goes to infinity off the real line, or in a direction that a parameter decides.
  static let undirected: [Expr] = {
    let (x, a) = (Expr.symbol("x"), Expr.symbol("a"))
    return [
      a ** x, (a ** x + 1) / (a ** x + 2), Function.abs(a) ** x, exp(sqrt(-x)), exp(.power(-1, Expr(1) / 3) * x),
      Function.sinh(sqrt(-x) - Function.log(x)) / x,
    ]
  }()

  @Test(arguments: undirected) func exponentialsInAnUnknownDirectionAreNotGuessed(e: Expr) {
    switch e.limit(symbol, at: .infinity) {
    case .unknown, .doesNotExist: break
    case .value(let value): Issue.record("\(e) → \(value)")
    }
  }

  @Test func complexBasesGrowByTheirMagnitude() throws {
    #expect(((Expr.i / 2) ** x).limit(symbol, at: .infinity).value == 0)
    guard case .doesNotExist = ((2 * Expr.i) ** x).limit(symbol, at: .infinity) else {
      Issue.record("|2i|^x grows and turns")
      return
    }
    let a = Expr.symbol("a")
    let large = try Assumptions()
      .assuming(a - 1, isZeroAllowed: false, isPositiveAllowed: true, statement: Function.greater(a, 1))
    #expect((a ** x).limit(symbol, at: .infinity, assumptions: large).value == .infinity)
  }

  @Test func undefinedFunctionsAreRefused() {
    let f = Function.abstract("f")
    for e in [f(x) / exp(x), f(x) * exp(-(x ** 2)), exp(-x) * Function.zeta(-x)] {
      guard case .unknown = e.limit(symbol, at: .infinity) else {
        Issue.record("nothing is known of the growth in \(e)")
        continue
      }
    }
  }

  @Test func enclosuresContradictAWrongLimit() {
    let check = LimitCheck(Function.sin(x) / x, symbol, Approach(0, 1), Assumptions(), .unlimited)
    #expect(!check.contradicts(1))
    #expect(check.contradicts(2))
    #expect(check.contradicts(.infinity))
    let power = LimitCheck(.symbol("a") ** x, symbol, Approach(.infinity, 1), Assumptions(), .unlimited)
    #expect(power.contradicts(0))
  }

  @Test("What has poles on the way is not bounded by what grows") func oscillationsWithPoles() {
    let (sin, tan) = (Function.sin, Function.tan)
    for e in [tan(x) / x, x + tan(x), x + 1 / sin(x), Function.log(sin(x) ** 2) / x, x + Function.gamma(sin(x))] {
      #expect(e.limit(symbol, at: .infinity).value == nil, "\(e)")
    }
    for e in [sin(x) / x, exp(sin(x)) / x, 1 / (x * (2 + sin(x))), Function.log(2 + sin(x)) / x, Function.frac(x) / x] {
      #expect(e.limit(symbol, at: .infinity).value == 0, "\(e)")
    }
    #expect((x / (x + sin(x))).limit(symbol, at: .infinity).value == 1)
  }

  @Test func integersNeedNotTakeEveryAngle() {
    let integers = Assumptions().assuming(symbol, in: .integer)
    func limit(_ e: Expr) -> LimitResult { e.limit(symbol, at: .infinity, assumptions: integers) }
    #expect(limit(Function.cos(2 * .pi * x)).value == 1)
    for e in [Expr(-1) ** x, Expr.i ** x, Function.cos(x), Function.sin(.pi * x / 3) + 1 / x] {
      guard case .doesNotExist = limit(e) else {
        Issue.record("two sequences of integers give different limits of \(e)")
        continue
      }
    }
    guard case .unknown = limit(Function.cos(Function.log(3) * x)) else {
      Issue.record("whether log(3)/π is rational is not known")
      return
    }
  }
}
