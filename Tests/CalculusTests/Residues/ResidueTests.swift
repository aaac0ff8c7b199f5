import Calculus
import Evaluation
import Exact
import Expressions
import Functions
import Testing

@Suite("Residues") struct ResidueTests {
  static let x = Symbol("x")

  @Test(
    "are what the tables say",
    arguments: [
      "1/x; 0; 1", "1/(x^2 + 1); I; -I/2", "1/(x^2 + 1)^2; I; -I/4", "e^x/x^5; 0; 1/24", "1/sin(x); pi; -1",
      "1/sin(x)^2; 0; 0", "cot(x); 0; 1", "gamma(x); -2; 1/2", "zeta(x); 1; 1", "e^(1/x); 0; 1",
      "x^2*sin(1/x); 0; -1/6",
      "x^2/(x - 1); oo; -1", "e^(a*x)/(x - b)^2; b; a*e^(a*b)", "sin(x)/x; 0; 0", "x^2; 0; 0", "1/(x^3 - 1); 1; 1/3",
    ])
  func value(_ row: String) throws {
    let e = try PrincipalValueTests.parts(row)
    let value = try e[0].residue(Self.x, at: e[1])
    let numbers: [Expr: Expr] = [.symbol("a"): Expr(3) / 4, .symbol("b"): Expr(-2) / 5]
    let (re, im) = try (value - e[2] + 1).substituting(numbers).numeric().asDoubles
    #expect(abs(re - 1) + abs(im) < 1e-12)
  }

  @Test(
    "of all poles add up to 0 with the one at infinity",
    arguments: ["1/(x^2 + 1)", "x^3/(x^2 - 1)", "(2*x + 1)/(x*(x - 1))"])
  func sum(_ text: String) throws {
    let f = try IntegralText.expression(text)
    let poles = try ["I", "-I", "1", "-1", "0", "oo"].map { try IntegralText.expression($0) }
    let sum = try poles.reduce(0 as Expr) { try $0 + f.residue(Self.x, at: $1) }
    #expect(sum == 0)
  }

  @Test("do not exist at branch points", arguments: ["log(x)", "sqrt(x)", "1/sqrt(x)", "x^(1/3)/(1 + x)"])
  func branchPoint(_ text: String) throws {
    let f = try IntegralText.expression(text)
    #expect(throws: MathError.self) { try f.residue(Self.x, at: 0) }
  }
}
