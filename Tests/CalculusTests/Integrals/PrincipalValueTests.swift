import Calculus
import Evaluation
import Exact
import Expressions
import Functions
import Testing

@Suite("Principal values") struct PrincipalValueTests {
  static let x = Symbol("x")

  static func parts(_ row: String) throws -> [Expr] {
    try row.split(separator: ";").map { try IntegralText.expression(String($0.drop { $0 == " " })) }
  }

  @Test(
    "are what the tables say",
    arguments: [
      "1/x; -1; 1; 0", "1/x; -1; 2; log(2)", "1/(x - 1); 0; 3; log(2)", "1/(x^2 - 4); 0; 3; -log(5)/4",
      "e^x/x; -1; 1; Ei(1) - Ei(-1)", "x/(1 + x^2); -oo; oo; 0", "1/(x^2 - 1); 0; oo; 0",
      "cos(x)/(x - 1); -oo; oo; -pi*sin(1)", "1/(x^3 - 1); -oo; oo; -pi/sqrt(3)",
    ])
  func value(_ row: String) throws {
    let e = try Self.parts(row)
    let value = try #require(try e[0].principalValue(Self.x, from: e[1], to: e[2]))
    #expect(abs(try (value - e[3] + 1).numeric().asDoubles.re - 1) < 1e-12)
  }

  @Test("do not exist at poles of even order", arguments: ["1/x^2; -1; 1", "1/(x - 1)^2; 0; 2", "1/abs(x); -1; 1"])
  func missing(_ row: String) throws {
    let e = try Self.parts(row)
    #expect(try e[0].principalValue(Self.x, from: e[1], to: e[2]) == nil)
  }

  @Test("without poles are integrals", arguments: ["x^2; 0; 1; 1/3", "e^(-x); 0; oo; 1"])
  func ordinary(_ row: String) throws {
    let e = try Self.parts(row)
    #expect(try e[0].principalValue(Self.x, from: e[1], to: e[2]) == e[3])
  }
}
