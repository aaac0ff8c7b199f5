import Calculus
import Evaluation
import Exact
import Expressions
import Functions
import Testing

/// One row of the table of definite integrals.
struct DefiniteCase: Sendable, CustomTestStringConvertible {
  let parts: [String]
  var testDescription: String { parts.joined(separator: "; ") }
  static let all = IntegralText.lines(DefiniteTable.text + "\n" + TransformTable.text).map { line in
    DefiniteCase(parts: line.split(separator: ";").map { String($0.drop { $0 == " " }) })
  }
}

@Suite("Definite integrals") struct DefiniteTests {
  static let x = Symbol("x")

  static func assumptions() throws -> Assumptions {
    var result = Assumptions()
    for name in ["a", "b", "t"] {
      let symbol = Expr.symbol(name)
      result = try result.assuming(
        symbol, isZeroAllowed: false, isPositiveAllowed: true, statement: Function.greater(symbol, 0))
    }
    let n = Expr.symbol("n")
    result = try result.assuming(
      n - 1, isZeroAllowed: false, isPositiveAllowed: true, statement: Function.greater(n, 1))
    return result.assuming(Symbol("p"), in: .real)
  }

  @Test("are what the tables say", arguments: DefiniteCase.all)
  func value(_ row: DefiniteCase) throws {
    let e = try row.parts.map { try IntegralText.expression($0) }
    let result = try e[0].integral(Self.x, from: e[1], to: e[2], assuming: Self.assumptions())
    let value = try #require(result.value)
    for k in 1...3 {
      let parameters: [Expr: Expr] = [
        .symbol("a"): Expr(k) / 3, .symbol("b"): Expr(7 - k) / 5, .symbol("t"): Expr(2 * k + 1) / 4,
        .symbol("n"): Expr(k) + .half, .symbol("p"): Expr(3 - 2 * k) / 4,
      ]
      let difference = (value - e[3]).substituting(parameters) + 1
      let (re, im) = try difference.numeric(bits: 60).asDoubles
      #expect(abs(re - 1) + abs(im) < 1e-12)
    }
  }

  /// Integrals without a value, each with the place where it fails.
  @Test(
    "that diverge are told so", arguments: ["1/x; 0; 1", "1/x; 1; oo", "1/x^2; -1; 1", "e^x; 0; oo", "1/(x - 1); 0; 2"])
  func divergence(_ row: String) throws {
    let e = try row.split(separator: ";").map { try IntegralText.expression(String($0.drop { $0 == " " })) }
    let result = try e[0].integral(Self.x, from: e[1], to: e[2])
    guard case .divergent = result else {
      Issue.record("\(result)")
      return
    }
  }

  @Test(
    "that exist for some signs of a parameter only name a sign that decides, and have a value with it",
    arguments: ["e^(-a*x^2); -oo; oo", "e^(-a*x); 0; oo", "e^(a*x); 0; oo"])
  func missingSign(_ row: String) throws {
    let e = try row.split(separator: ";").map { try IntegralText.expression(String($0.drop { $0 == " " })) }
    guard case .unknown(let missing) = try e[0].integral(Self.x, from: e[1], to: e[2]) else {
      Issue.record("the sign of a decides")
      return
    }
    let a = Expr.symbol("a")
    let fact = try #require(missing.first)
    #expect(missing.count == 1 && [Function.greater(a, 0), Function.less(a, 0)].contains(fact))
    let known = try Assumptions().assuming(
      fact == Function.greater(a, 0) ? a : -a, isZeroAllowed: false, isPositiveAllowed: true, statement: fact)
    #expect(try e[0].integral(Self.x, from: e[1], to: e[2], assuming: known).value != nil)
  }

  @Test(
    "∫ₐᵇ = ∫ₐᶜ + ∫ᶜᵇ and ∫ₐᵇ = −∫ᵇₐ",
    arguments: ["x*e^x", "1/(2 + cos(x))", "sqrt(1 + x^2)", "abs(x - 1)", "log(1 + x)"])
  func additivity(_ text: String) throws {
    let f = try IntegralText.expression(text)
    func integral(_ a: Expr, _ b: Expr) throws -> Expr { try #require(try f.integral(Self.x, from: a, to: b).value) }
    let (whole, first, second) = (try integral(0, 7), try integral(0, 2), try integral(2, 7))
    #expect(abs(try (whole - first - second + 1).numeric().asDoubles.re - 1) < 1e-12)
    #expect(abs(try (whole + integral(7, 0) + 1).numeric().asDoubles.re - 1) < 1e-12)
  }
}
