import Calculus
import Expressions
import Functions
import Testing

private let x = Expr.symbol("x")
private let y = Expr.symbol("y")

@Suite("Derivatives") struct DerivativeTests {
  struct Case: Sendable {
    let function: Expr
    let derivative: Expr
    init(_ function: Expr, _ derivative: Expr) { (self.function, self.derivative) = (function, derivative) }
  }

  static let cases: [Case] = [
    Case(7, 0),
    Case(y, 0),
    Case(3 * x + y, 3),
    Case(x ** 3 - 2 * x, 3 * x ** 2 - 2),
    Case(x ** y, y * x ** (y - 1)),
    Case(y ** x, y ** x * Function.log(y)),
    Case(x ** x, x ** x * Function.log(x) + x ** x),
    Case(1 / (x ** 2 + x), -((2 * x + 1) / (x ** 2 + x) ** 2)),
    Case(sqrt(x ** 2 + x), (2 * x + 1) / sqrt(x ** 2 + x) / 2),
    Case((x + y) ** 2, 2 * x + 2 * y),
    Case(exp(x * y) * x, exp(x * y) + x * y * exp(x * y)),
    Case(Function.sin(x) * Function.cos(x), Function.cos(x) ** 2 - Function.sin(x) ** 2),
    Case(Function.sin(x) ** 2 + Function.cos(x) ** 2, 0),
    Case(Function.abs(1 + Expr.i * x), x / sqrt(x ** 2 + 1)),
    Case(x * (x * y + 1) ** y, (x * y + 1) ** y + x * y ** 2 * (x * y + 1) ** (y - 1)),
  ]

  @Test("The derivative is the one of the books", arguments: cases)
  func table(item: Case) { #expect(item.function.derivative(Symbol("x")) == item.derivative) }

  @Test("An undefined function gives formal derivatives") func formal() {
    let f = Function.abstract("f")
    #expect(f(x ** 2).derivative(Symbol("x")) == 2 * x * Function.derivative(of: f, by: [0])(x ** 2))
  }

  @Test("A derivative of higher order is one after the other", arguments: cases)
  func order(item: Case) {
    let third = (0..<3).reduce(item.function) { e, _ in e.derivative(Symbol("x")) }
    #expect(item.function.derivative(Symbol("x"), order: 3) == third)
  }

  @Test("A thousand levels are differentiated without recursion") func depth() {
    var e = x
    for i in 0..<1000 { e = Function.sin(e) + Expr(i) }
    #expect(e.derivative(Symbol("x")).contains(x))
  }
}
