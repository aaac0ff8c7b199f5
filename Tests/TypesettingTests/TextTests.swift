import Exact
import Expressions
import Functions
import Testing
import Typesetting

private let a = Expr.symbol("a")
private let b = Expr.symbol("b")
private let c = Expr.symbol("c")
private let n = Expr.symbol("n")
private let t = Expr.symbol("t")
private let x = Expr.symbol("x")
private let y = Expr.symbol("y")
private let z = Expr.symbol("z")
private func q(_ n: Int, _ d: Int) -> Expr { Expr(n) / Expr(d) }
private func sin(_ e: Expr) -> Expr { Function.sin(e) }
private func cos(_ e: Expr) -> Expr { Function.cos(e) }
private func log(_ e: Expr) -> Expr { Function.log(e) }
private func erf(_ e: Expr) -> Expr { Function.erf(e) }
private let f = Function.abstract("f")
private let g = Function.abstract("g")
private func D(_ f: Function, _ places: Int...) -> Function { .derivative(of: f, by: places) }

/// An expression and how it prints.
struct Printed: Sendable, CustomTestStringConvertible {
  let expected: String
  let make: @Sendable () -> Expr
  var testDescription: String { expected }
  init(_ expected: String, _ make: @autoclosure @escaping @Sendable () -> Expr) {
    self.expected = expected
    self.make = make
  }
}

@Suite("Plain text in SageMath's style") struct TextTests {
  static let numbers: [Printed] = [
    Printed("0", 0), Printed("1", 1), Printed("-1", -1), Printed("-17", -17),
    Printed("9223372036854775807", Expr(Int.max)), Printed("-9223372036854775808", Expr(Int.min)),
    Printed("18446744073709551614", 2 * Expr(Int.max)),
    Printed("1/2", q(1, 2)), Printed("-2/3", q(-2, 3)), Printed("I", .i), Printed("-I", -.i),
    Printed("2*I", 2 * .i), Printed("1/2*I", .i / 2), Printed("-1/2*I", -.i / 2), Printed("I + 1", 1 + .i),
    Printed("-2*I + 1", 1 - 2 * .i), Printed("2*I + 1", 1 + 2 * .i), Printed("1/2*I - 1/2", (.i - 1) / 2),
    Printed("0.500000000000000", Expr(0.5)), Printed("-0.500000000000000", Expr(-0.5)),
    Printed("2.00000000000000", Expr(2.0)), Printed("0.892062058076386", Expr(0.892062058076386)),
    Printed("28.2094791773878", Expr(28.2094791773878)), Printed("1.00000000000000e-6", Expr(1e-6)),
    Printed("0.0000100000000000000", Expr(1e-5)), Printed("100000.000000000", Expr(1e5)),
    Printed("1.00000000000000e6", Expr(1e6)), Printed("123456.789000000", Expr(123456.789)),
    Printed("1.23456789000000e8", Expr(123456789.0)), Printed("-6.02214076000000e23", Expr(-6.02214076e23)),
    Printed("0.333333333333333", Expr(1.0 / 3)), Printed("0.100000000000000", Expr(0.1)),
    Printed("0.300000000000000", Expr(0.1 + 0.2)), Printed("3.14159265358979", Expr(Double.pi)),
    Printed("0.000000000000000", Expr(0.0)), Printed("4.94065645841247e-324", Expr(Double.leastNonzeroMagnitude)),
    Printed("1.79769313486232e308", Expr(Double.greatestFiniteMagnitude)),
    Printed("1.00000000000000*I", Expr(1.0) * .i),
    Printed("1.50000000000000 + 2.00000000000000*I", Expr(1.5) + Expr(2.0) * .i),
    Printed("1.50000000000000 - 2.00000000000000*I", Expr(1.5) - Expr(2.0) * .i),
  ]

  static let constants: [Printed] = [
    Printed("pi", .pi), Printed("e", .e), Printed("euler_gamma", Expr(.eulerGamma)), Printed("catalan", Expr(.catalan)),
    Printed("golden_ratio", Expr(.goldenRatio)), Printed("log2", Expr(.log2)),
    Printed("+Infinity", .infinity), Printed("-Infinity", -.infinity), Printed("Infinity", .complexInfinity),
    Printed("NaN", .undefined), Printed("2*pi", 2 * .pi), Printed("1/2*I*pi", .i * .pi / 2), Printed("-pi", -.pi),
    Printed("pi + 1", .pi + 1), Printed("pi + x", x + .pi), Printed("1/2*pi + x", .pi / 2 + x),
    Printed("-1/2*pi + x^2 + y^2", x ** 2 + y ** 2 - .pi / 2), Printed("pi^2 + x^3 + e", .e + .pi ** 2 + x ** 3),
    Printed("pi*x", .pi * x), Printed("I*pi", .i * .pi), Printed("sqrt(2)*pi", sqrt(2) * .pi), Printed("1/pi", 1 / .pi),
    Printed("pi^2", .pi ** 2), Printed("sqrt(pi)", sqrt(.pi)), Printed("x*e", x * .e),
  ]

  static let roots: [Printed] = [
    Printed("sqrt(2)", sqrt(2)), Printed("1/2*sqrt(2)", 1 / sqrt(2)), Printed("2*sqrt(2)", sqrt(8)),
    Printed("sqrt(6)", sqrt(6)), Printed("sqrt(30)", sqrt(30)), Printed("2*sqrt(15)", sqrt(60)),
    Printed("1/6*sqrt(6)", 1 / sqrt(6)), Printed("6^(1/3)", Expr(6) ** q(1, 3)), Printed("2^(2/3)", Expr(4) ** q(1, 3)),
    Printed("sqrt(2)*x", sqrt(2) * x), Printed("x + sqrt(2)", x + sqrt(2)),
    Printed("sqrt(3) + sqrt(2)", sqrt(2) + sqrt(3)),
    Printed("1/4*sqrt(6) + 1/4*sqrt(2)", (sqrt(6) + sqrt(2)) / 4), Printed("1/4*sqrt(5) + 1/4", (sqrt(5) + 1) / 4),
    Printed("(-1)^(1/3)", Expr(-1) ** q(1, 3)), Printed("I*sqrt(3)", sqrt(-3)), Printed("sqrt(x)", sqrt(x)),
    Printed("1/sqrt(x)", 1 / sqrt(x)), Printed("x^(1/3)", x ** q(1, 3)), Printed("x^(-1/3)", x ** q(-1, 3)),
    Printed("x^(3/2)", x ** q(3, 2)), Printed("x^(-3/2)", x ** q(-3, 2)), Printed("y/x^(3/2)", y * x ** q(-3, 2)),
    Printed("sqrt(x + 1)", sqrt(x + 1)), Printed("1/sqrt(x + y)", 1 / sqrt(x + y)),
    Printed("sqrt(pi*t)", sqrt(.pi * t)),
    Printed("sqrt(pi)*sqrt(t)/sqrt(pi*t)", sqrt(.pi) * sqrt(t) / sqrt(.pi * t)), Printed("sqrt(x^2)", sqrt(x ** 2)),
    Printed("(-x)^(1/4)", (-x) ** q(1, 4)), Printed("sqrt(-x)", sqrt(-x)),
    Printed("sqrt(b^2 - 4*a*c)", sqrt(b ** 2 - 4 * a * c)),
    Printed("-1/2*(b + sqrt(b^2 - 4*a*c))/a", -(b + sqrt(b ** 2 - 4 * a * c)) * (1 / (2 * a))),
    Printed("sqrt(x^2 + 1)*x", x * sqrt(x ** 2 + 1)), Printed("2/3*(x + 1)^(3/2)", q(2, 3) * (x + 1) ** q(3, 2)),
    Printed("x^(2/3) + 1/x^(2/3) + 1", 1 + x ** q(2, 3) + x ** q(-2, 3)), Printed("sqrt(2)*x + x", x + sqrt(2) * x),
    Printed("6*pi + pi^3", 6 * .pi + .pi ** 3),
  ]

  static let polynomials: [Printed] = [
    Printed("x", x), Printed("-x", -x), Printed("2*x", 2 * x), Printed("-2*x", -2 * x), Printed("1/2*x", x / 2),
    Printed("-2/3*x", q(-2, 3) * x), Printed("I*x", .i * x), Printed("-I*x", -.i * x), Printed("I*x + 1", .i * x + 1),
    Printed("(2*I + 1)*x", (2 * .i + 1) * x), Printed("x - (2*I - 1)*y", x + (1 - 2 * .i) * y),
    Printed("-(1/2*I - 1/2)*sqrt(2)", (1 - .i) / 2 * sqrt(2)), Printed("x - 2*I + 1", x + 1 - 2 * .i),
    Printed("2.00000000000000*x", Expr(2.0) * x), Printed("0.500000000000000*x/y", Expr(0.5) * x / y),
    Printed("-0.500000000000000*x", Expr(-0.5) * x), Printed("x + 1", x + 1), Printed("x - 1", x - 1),
    Printed("-x + 1", 1 - x), Printed("-x - 1", -x - 1), Printed("x^2 + 2*x + 1", 1 + 2 * x + x ** 2),
    Printed("x^2 + x*y + y^2", y ** 2 + x * y + x ** 2), Printed("a*x^2 + b*x + c", c + b * x + a * x ** 2),
    Printed("x^3 + 3*x^2*y + 3*x*y^2 + y^3", x ** 3 + 3 * x ** 2 * y + 3 * x * y ** 2 + y ** 3),
    Printed("a^2 + 2*a*b + b^2 + 2*a*c + 2*b*c + c^2", a ** 2 + b ** 2 + c ** 2 + 2 * a * b + 2 * a * c + 2 * b * c),
    Printed("x^10 + x^9 + x^2 + x", x + x ** 2 + x ** 9 + x ** 10), Printed("x + y + z", z + y + x),
    Printed("x^2*y", y * x ** 2), Printed("x*y^2", y ** 2 * x), Printed("x - 1/2*y", x - y / 2),
    Printed("(x + 1)^2", (x + 1) ** 2), Printed("(x + 1)^2*y", (x + 1) ** 2 * y), Printed("(x + 1)*x", x * (x + 1)),
    Printed("(x + y)*(x - y)", (x - y) * (x + y)), Printed("(x + 2)*(x + 1)", (x + 1) * (x + 2)),
    Printed("(x^4 + 1)*(x^2 + 1)*(x + 1)*(x - 1)", (x - 1) * (x + 1) * (x ** 2 + 1) * (x ** 4 + 1)),
    Printed("(x^2 + x + 1)*(x - 1)", (x - 1) * (x ** 2 + x + 1)), Printed("-(x + 1)*x", -(x * (x + 1))),
    Printed("1/2*(x + 1)*x", x * (x + 1) / 2), Printed("(A/B)^n", (Expr.symbol("A") / Expr.symbol("B")) ** n),
    Printed("n + A/B", Expr.symbol("A") / Expr.symbol("B") + n),
  ]

  static let quotients: [Printed] = [
    Printed("1/x", 1 / x), Printed("-1/x", -1 / x), Printed("2/x", 2 / x), Printed("1/2/x", 1 / (2 * x)),
    Printed("-1/2/x", -1 / (2 * x)), Printed("2/3/x", q(2, 3) / x), Printed("x^(-2)", x ** -2),
    Printed("2/x^2", 2 / x ** 2),
    Printed("-1/x^2", -(x ** -2)), Printed("x^(-5)", x ** -5), Printed("1/(x*y)", 1 / (x * y)),
    Printed("1/2/(x*y)", 1 / (2 * x * y)), Printed("x/y", x / y), Printed("-x/y", -x / y),
    Printed("1/2*x/y", x / 2 / y),
    Printed("x/(y*z)", x / (y * z)), Printed("x*y/z", x * y / z), Printed("1/(x + 1)", 1 / (x + 1)),
    Printed("x/(x^2 + 1)", x / (x ** 2 + 1)), Printed("-x^2/(x - 1)", -(x ** 2) / (x - 1)),
    Printed("(x + 1)^(-2)", (x + 1) ** -2), Printed("2/(x + 1)", 2 / (x + 1)),
    Printed("1/2/(x + 1)", 1 / (2 * (x + 1))),
    Printed("(x + 2)/(x^3 + 1)", (x + 2) / (x ** 3 + 1)), Printed("y + 3/x", y + 3 / x),
    Printed("(x + 2)/((x^3 + 1)*(x + 1))", (x + 2) / (x ** 3 + 1) / (x + 1)),
    Printed("x^2 + 1/x^2 + 2", x ** 2 + x ** -2 + 2), Printed("x/y^2", x / y ** 2), Printed("I/x", .i / x),
    Printed("1/2*I*x^2/a", .i / 2 * x ** 2 / a), Printed("(2*I + 1)/x", (1 + 2 * .i) / x),
    Printed("1/2*I/x", .i / 2 / x),
    Printed("3/2*(x + y)/(y*z)", q(3, 2) * (x + y) / z / y),
    Printed("cos(x)/x - sin(x)/x^2", cos(x) / x - sin(x) / x ** 2),
  ]

  static let powers: [Printed] = [
    Printed("x^y", x ** y), Printed("x^(-a)", x ** -a), Printed("x^(y + 1)", x ** (y + 1)),
    Printed("x^(2*y)", x ** (2 * y)),
    Printed("x^(y^z)", x ** (y ** z)), Printed("(x^y)^z", (x ** y) ** z), Printed("2^x", Expr(2) ** x),
    Printed("2^(-x)", Expr(2) ** -x), Printed("(-1)^n", Expr(-1) ** n), Printed("(1/2)^x", q(1, 2) ** x),
    Printed("(2/3)^x", q(2, 3) ** x), Printed("I^x", Expr.i ** x), Printed("(2*I)^x", (2 * .i) ** x),
    Printed("(I + 1)^x", (1 + .i) ** x), Printed("(-x)^y", (-x) ** y), Printed("x^2", (-x) ** 2),
    Printed("-x^2", -(x ** 2)),
    Printed("(x*y)^n", (x * y) ** n), Printed("(x + y)^n", (x + y) ** n), Printed("n*x^(n - 1)", n * x ** (n - 1)),
    Printed("x^I", x ** .i), Printed("x^(2*I)", x ** (2 * .i)), Printed("x^2.50000000000000", x ** Expr(2.5)),
    Printed("2*3^x", 2 * Expr(3) ** x), Printed("(-1)^n*x^n", Expr(-1) ** n * x ** n), Printed("x^(1/y)", x ** (1 / y)),
    Printed("x^pi", x ** .pi), Printed("y + z^(1/y)", y + z ** (1 / y)), Printed("0.500000000000000^x", Expr(0.5) ** x),
    Printed("(-0.500000000000000)^x", Expr(-0.5) ** x), Printed("sin(x)^2", sin(x) ** 2),
    Printed("1/sin(x)", 1 / sin(x)),
    Printed("x^f(x)", x ** f(x)), Printed("x^sqrt(y)", x ** sqrt(y)), Printed("sqrt(x^y)", (x ** y) ** .half),
  ]

  static let exponentials: [Printed] = [
    Printed("e^x", exp(x)), Printed("e^(2*x)", exp(2 * x)), Printed("e^(-x)", exp(-x)), Printed("e^(x^2)", exp(x ** 2)),
    Printed("e^(-x^2)", exp(-(x ** 2))), Printed("-2*x*e^(-x^2)", -2 * x * exp(-(x ** 2))),
    Printed("2*x*e^(x^2)", 2 * x * exp(x ** 2)),
    Printed("x*e^(-x^2)", x * exp(-(x ** 2))), Printed("x + e^x", x + exp(x)), Printed("e^(x + 2)", exp(x + 2)),
    Printed("e^2", exp(2)), Printed("e^(-1)", exp(-1)), Printed("x*e^(-1)", x * exp(-1)),
    Printed("sqrt(e)", exp(.half)),
    Printed("e^(1/3)", exp(q(1, 3))), Printed("e^pi", exp(.pi)), Printed("e^(I*x)", exp(.i * x)),
    Printed("e^sin(x)", exp(sin(x))),
    Printed("e^f(x)", exp(f(x))), Printed("e^sqrt(x)", exp(sqrt(x))), Printed("e^(e^x)", exp(exp(x))),
    Printed("e^x/x", exp(x) / x), Printed("e^x*log(x) + e^x/x", exp(x) * log(x) + exp(x) / x),
    Printed("cos(x)*e^x + e^x*sin(x)", exp(x) * sin(x) + exp(x) * cos(x)),
    Printed("1/2*e^(-1/4*x^2/t)/sqrt(pi*t)", exp(-(x ** 2) / (4 * t)) / (2 * sqrt(.pi * t))),
    Printed("-1/4*x*e^(-1/4*x^2/t)/(sqrt(pi*t)*t)", -x / (4 * t) * exp(-(x ** 2) / (4 * t)) / sqrt(.pi * t)),
    Printed("(x^2 - 2*x + 2)*e^x", (x ** 2 - 2 * x + 2) * exp(x)), Printed("(x - 1)*e^x", (x - 1) * exp(x)),
    Printed("e^(2*I*pi*n*x - 2*I*pi*n)", exp(2 * .i * .pi * n * x - 2 * .i * .pi * n)),
  ]

  static let functions: [Printed] = [
    Printed("sin(x)", sin(x)), Printed("x*cos(x) + sin(x)", x * cos(x) + sin(x)), Printed("x + sin(x)", sin(x) + x),
    Printed("cos(x)^2 + sin(x)^2", sin(x) ** 2 + cos(x) ** 2), Printed("cos(x)*sin(x)", sin(x) * cos(x)),
    Printed("-x*sin(x) + cos(x)", cos(x) - x * sin(x)), Printed("x*log(x) - x", x * log(x) - x),
    Printed("1/2*x^2*log(x) - 1/4*x^2", x ** 2 * log(x) / 2 - x ** 2 / 4),
    Printed("1/3*cos(x)^3 - cos(x)", cos(x) ** 3 / 3 - cos(x)), Printed("sin(x + 1)", sin(x + 1)),
    Printed("1/4*x^2 - 1/4*x*sin(2*x) - 1/8*cos(2*x)", x ** 2 / 4 - x * sin(2 * x) / 4 - cos(2 * x) / 8),
    Printed("3/8*x + 1/32*sin(4*x) + 1/4*sin(2*x)", 3 * x / 8 + sin(4 * x) / 32 + sin(2 * x) / 4),
    Printed("1/2*sqrt(pi)*erf(x)", sqrt(.pi) * erf(x) / 2),
    Printed("sin(cos(x^2) + log(x))", sin(cos(x ** 2) + log(x))),
    Printed("f(x) + g(x)", f(x) + g(x)), Printed("a*f(x)", a * f(x)), Printed("f(x, y)", f(x, y)),
    Printed("a(x)*f(x)", Function.abstract("a")(x) * f(x)), Printed("f(x + 1)", f(x + 1)),
    Printed("nullary()", Function.abstract("nullary", arity: 0...3)()),
    Printed("diff(f(x), x)", D(f, 0)(x)), Printed("diff(f(x), x, x)", D(f, 0, 0)(x)),
    Printed("D[0](f)(x^2)", D(f, 0)(x ** 2)),
    Printed("D[0, 0](f)(2*x)", D(f, 0, 0)(2 * x)), Printed("diff(f(x, y), x, y)", D(f, 0, 1)(x, y)),
    Printed("D[1](f)(y, y)", D(f, 1)(y, y)),
    Printed("2*x*D[0](f)(x^2)", 2 * x * D(f, 0)(x ** 2)),
    Printed("e^f(x)*diff(f(x), x)/f(x)", exp(f(x)) * D(f, 0)(x) / f(x)),
    Printed("sin(x)*diff(f(x), x)", D(f, 0)(x) * sin(x)), Printed("log(-x)", log(-x)),
  ]

  @Test("Numbers", arguments: numbers) func number(_ row: Printed) { #expect(row.make().description == row.expected) }
  @Test("Constants", arguments: constants) func constant(_ row: Printed) {
    #expect(row.make().description == row.expected)
  }
  @Test("Roots", arguments: roots) func root(_ row: Printed) { #expect(row.make().description == row.expected) }
  @Test("Polynomials", arguments: polynomials) func polynomial(_ row: Printed) {
    #expect(row.make().description == row.expected)
  }
  @Test("Quotients", arguments: quotients) func quotient(_ row: Printed) {
    #expect(row.make().description == row.expected)
  }
  @Test("Powers", arguments: powers) func power(_ row: Printed) { #expect(row.make().description == row.expected) }
  @Test("Exponentials", arguments: exponentials) func exponential(_ row: Printed) {
    #expect(row.make().description == row.expected)
  }
  @Test("Functions", arguments: functions) func function(_ row: Printed) {
    #expect(row.make().description == row.expected)
  }
}
