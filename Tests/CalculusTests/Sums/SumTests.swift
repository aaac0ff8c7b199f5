import Calculus
import Evaluation
import Exact
import Expressions
import Functions
import Simplification
import Testing

/// One row of a table of sums.
struct SumCase: Sendable, CustomTestStringConvertible {
  let parts: [String]
  var testDescription: String { parts.joined(separator: "; ") }
  static func rows(_ text: String) -> [SumCase] {
    IntegralText.lines(text).map { line in
      SumCase(parts: line.split(separator: ";").map { String($0.drop { $0 == " " }) })
    }
  }
}

@Suite("Sums and products") struct SumTests {
  static let k = Symbol("k")

  static func assumptions() throws -> Assumptions {
    var result = Assumptions()
    func isPositive(_ e: Expr) throws {
      result = try result.assuming(
        e, isZeroAllowed: false, isPositiveAllowed: true, statement: Function.greater(e, 0))
    }
    for name in ["x", "y"] { try isPositive(1 - Function.abs(.symbol(name))) }
    let t = Expr.symbol("t")
    try isPositive(.symbol("s") - 1)
    try isPositive(t)
    try isPositive(2 * .pi - t)
    try isPositive(.symbol("c"))
    try isPositive(.symbol("n") - 3)
    try isPositive(.symbol("m") - 3)
    return result
  }

  /// Parameters that the assumptions allow, m ≤ n.
  static func parameters(_ i: Int) -> [Expr: Expr] {
    [
      .symbol("x"): Expr(2 * i - 3) / 7, .symbol("y"): Expr(5 - i) / 6, .symbol("s"): Expr(i) + .half,
      .symbol("t"): Expr(2 * i) / 3, .symbol("c"): Expr(2 * i + 1) / 4, .symbol("n"): Expr(i + 4),
      .symbol("m"): Expr(4 + i / 3),
    ]
  }

  private func agrees(_ value: Expr, _ expected: Expr) throws {
    for i in 1...3 {
      let parameters = Self.parameters(i)
      let difference = value.substituting(parameters) - expected.substituting(parameters) + 1
      let (re, im) = try difference.numeric(bits: 60).asDoubles
      #expect(abs(re - 1) + abs(im) < 1e-10, "\(value) at \(i)")
    }
  }

  @Test("of finite ranges are what the books say", arguments: SumCase.rows(SumTable.finite))
  func finite(_ row: SumCase) throws {
    let e = try row.parts.map { try IntegralText.expression($0) }
    let result = try e[0].sum(over: Self.k, from: e[1], to: e[2], assuming: Self.assumptions())
    try agrees(#require(result.value), e[3])
  }

  @Test("of infinite ranges are what the books say", arguments: SumCase.rows(SumTable.infinite))
  func infinite(_ row: SumCase) throws {
    let e = try row.parts.map { try IntegralText.expression($0) }
    let result = try e[0].sum(over: Self.k, from: e[1], to: e[2], assuming: Self.assumptions())
    try agrees(#require(result.value), e[3])
  }

  @Test("that do not exist are told so", arguments: SumCase.rows(SumTable.divergent))
  func divergent(_ row: SumCase) throws {
    let e = try row.parts.map { try IntegralText.expression($0) }
    let result = try e[0].sum(over: Self.k, from: e[1], to: e[2], assuming: Self.assumptions())
    guard case .divergent = result else {
      Issue.record("\(result)")
      return
    }
  }

  @Test("of factors are what the books say", arguments: SumCase.rows(SumTable.products))
  func product(_ row: SumCase) throws {
    let e = try row.parts.map { try IntegralText.expression($0) }
    let result = try e[0].product(over: Self.k, from: e[1], to: e[2], assuming: Self.assumptions())
    try agrees(#require(result.value), e[3])
  }

  @Test("name the fact that is missing", arguments: ["a^k", "a^k/k", "k^(-a)", "k*a^(2*k)"])
  func missingFact(_ text: String) throws {
    let result = try IntegralText.expression(text).sum(over: Self.k, from: 1, to: .infinity)
    guard case .unknown(let fact?) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(fact.contains("a"))
  }

  @Test(
    "Σ from a to b is Σ to c and from c + 1", arguments: ["k^3", "1/(k*(k + 3))", "k*3^k", "1/k", "k*factorial(k)"])
  func additivity(_ text: String) throws {
    let (f, n) = (try IntegralText.expression(text), Expr.symbol("n"))
    let whole = try #require(try f.sum(over: Self.k, from: 2, to: n).value)
    let split = try #require(try f.sum(over: Self.k, from: 7, to: n).value)
    let head = try #require(try f.sum(over: Self.k, from: 2, to: 6).value)
    #expect(try (whole - head - split).substituting(n, 12).rationalSimplified() == 0)
  }
}
