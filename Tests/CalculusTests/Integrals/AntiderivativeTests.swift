import Calculus
import Evaluation
import Exact
import Expressions
import Functions
import Testing

/// One integrand of a table.
struct Integrand: Sendable, CustomTestStringConvertible {
  let text: String
  var testDescription: String { text }
  static func all(_ table: String) -> [Integrand] { IntegralText.lines(table).map(Integrand.init) }
}

@Suite("Antiderivatives") struct AntiderivativeTests {
  static let x = Symbol("x")

  @Test("rational functions", arguments: Integrand.all(RationalTable.text))
  func rational(_ integrand: Integrand) throws { try check(integrand) }

  @Test("roots", arguments: Integrand.all(AlgebraicTable.text))
  func algebraic(_ integrand: Integrand) throws { try check(integrand) }

  @Test("elementary functions", arguments: Integrand.all(TranscendentalTable.text))
  func transcendental(_ integrand: Integrand) throws { try check(integrand) }

  @Test("special functions", arguments: Integrand.all(SpecialTable.text))
  func special(_ integrand: Integrand) throws { try check(integrand) }

  @Test(
    "of real functions with parameters of unknown sign are written without i",
    arguments: [
      "1/(a + b*sin(x))", "1/(a + b*cos(x))", "1/(a - b*x^2)", "1/(a^2*x^2 - b^2)", "1/(sqrt(a + b*x)*sqrt(c + x))",
    ])
  func real(_ text: String) throws {
    let found = try #require(try IntegralText.expression(text).antiderivative(Self.x))
    #expect(!found.hasImaginaryUnit)
  }

  /// F(q) − F(p) must be the integral of f over short intervals.
  private func check(_ integrand: Integrand) throws {
    let f = try IntegralText.expression(integrand.text)
    let found = try #require(try f.antiderivative(Self.x))
    let parameters: [Expr: Expr] = [
      .symbol("a"): Expr(7) / 5, .symbol("b"): Expr(3) / 4, .symbol("c"): Expr(12) / 5, .symbol("n"): Expr(5) / 3,
      .symbol("t"): Expr(9) / 10,
    ]
    let (g, F) = (f.substituting(parameters), found.substituting(parameters))
    var agreements = 0
    for (p, q) in [(21, 22), (-31, -30), (3, 4), (58, 59), (-7, -6)] where agreements < 2 {
      let (low, high) = (Expr(p) / 20, Expr(q) / 20)
      let budget = Budget(seconds: 2)
      guard let exact = try? numericalIntegral(of: g, over: Self.x, from: low, to: high, budget: budget),
        exact.isProved,
        let difference = try? (F.substituting(Expr(Self.x), high) - F.substituting(Expr(Self.x), low)).numeric(bits: 60)
      else { continue }
      let (re, im) = difference.asDoubles
      #expect(abs(re - exact.value) + abs(im) <= exact.error + 1e-11 * max(1, abs(exact.value)))
      agreements += 1
    }
    #expect(agreements > 0)
  }
}
