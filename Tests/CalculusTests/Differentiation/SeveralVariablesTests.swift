import Calculus
import Exact
import Expressions
import Functions
import Simplification
import Testing

private let (x, y) = (Expr.symbol("x"), Expr.symbol("y"))
private let variables = [Symbol("x"), Symbol("y")]

@Suite("Derivatives in several variables") struct SeveralVariablesTests {
  static let functions: [Expr] = [
    x ** 3 * y + y ** 2, exp(x * y), Function.sin(x + y ** 2), x / (1 + y ** 2), Function.log(2 + x ** 2 + y),
  ]

  /// dᵏf with numbers for dx and dy is the k-th derivative along that direction.
  @Test("A differential of order k is the k-th derivative along a line", arguments: functions, 1...4)
  func differential(f: Expr, k: Int) throws {
    let t = Symbol("t")
    let line = f.substituting([x: x + 3 * Expr(t), y: y - 2 * Expr(t)])
    let along = line.derivative(t, order: k).substituting(Expr(t), 0)
    let differential = try f.differential(variables, order: k)
    let values: [Expr: Expr] = [Expr(variables[0].differential): 3, Expr(variables[1].differential): -2]
    #expect(try (differential.substituting(values) - along).isZero().truth == .yes)
  }

  @Test("The Hessian is the Jacobian of the gradient", arguments: functions) func hessian(f: Expr) throws {
    let jacobian = try Expr.jacobian(f.gradient(variables), variables)
    for (row, other) in zip(try f.hessian(variables), jacobian) {
      for (a, b) in zip(row, other) { #expect(try (a - b).isZero().truth == .yes) }
    }
  }

  @Test("The directional derivative is the gradient times the direction", arguments: functions)
  func directional(f: Expr) throws {
    let value = try f.directionalDerivative(variables, at: [1, 2], along: [3, -1])
    let gradient = try f.gradient(variables).map { $0.substituting([x: 1, y: 2]) }
    #expect(try (value - (3 * gradient[0] - gradient[1])).isZero().truth == .yes)
  }

  @Test("At a kink there is no directional derivative") func kink() {
    #expect(throws: MathError.self) {
      try Function.abs(x).directionalDerivative([Symbol("x")], at: [0], along: [1])
    }
  }

  @Test("The derivative of the inverse function is that of its formula", arguments: 1...3) func inverse(n: Int) throws {
    let logarithm = Function.log(y).derivative(Symbol("y"), order: n).substituting(y, exp(x))
    #expect(try (exp(x).inverseDerivative(Symbol("x"), order: n) - logarithm).isZero().truth == .yes)
  }
}
