import Calculus
import Exact
import Expressions
import Functions
import Simplification
import Testing

private let x = Expr.symbol("x")
private let y = Expr.symbol("y")
private let z = Expr.symbol("z")

@Suite("Systems of equations") struct EquationSystemTests {
  static let systems: [([Expr], Int)] = [
    ([x + y - 3, x * y - 2], 2), ([x ** 2 + y ** 2 - 1, x - y], 2), ([x ** 2 + y ** 2 - 5, x * y - 2], 4),
    ([x * y, x + y - 1], 2), ([x ** 2 - 1, x - 2, y], 0),
  ]

  @Test("Every solution solves, and none is missing", arguments: systems)
  func solved(equations: [Expr], count: Int) throws {
    let found = try EquationSystem(equations, [Symbol("x"), Symbol("y")]).solved()
    #expect(found.count == count)
    for values in found {
      for e in equations { #expect(try e.substituting([x: values[0], y: values[1]]).isZero().truth == .yes) }
    }
  }

  @Test("Free unknowns become parameters, r1 for the last") func parameters() throws {
    let found = try EquationSystem([x + y + z - 1], [Symbol("x"), Symbol("y"), Symbol("z")]).solved()
    #expect(found == [[1 - .symbol("r1") - .symbol("r2"), .symbol("r2"), .symbol("r1")]])
  }

  @Test("An equation that is linear in an unknown with another one as its slope is solved") func symbolicSlope() throws
  {
    let found = try EquationSystem([x ** 3 - x + 1, x * y - 1], [Symbol("x"), Symbol("y")]).solved()
    #expect(found.count == 3)
    for values in found { #expect(try (values[0] * values[1] - 1).isZero().truth == .yes) }
  }

  @Test("What cannot be solved is undecided, not empty") func undecided() {
    #expect(throws: MathError.self) {
      try EquationSystem([Function.cos(x) - x, x * y - 1], [Symbol("x"), Symbol("y")]).solved()
    }
  }
}
