import Exact
import Expressions
import Functions
import Testing

@testable import Typesetting

private let a = Expr.symbol("a")
private let n = Expr.symbol("n")
private let t = Expr.symbol("t")
private let x = Expr.symbol("x")
private let y = Expr.symbol("y")
private let z = Expr.symbol("z")
private func q(_ n: Int, _ d: Int) -> Expr { Expr(n) / Expr(d) }
private func sin(_ e: Expr) -> Expr { Function.sin(e) }
private let f = Function.abstract("f")
private func over(_ name: String) -> Function { Function(FunctionSpec(name, arity: 4...4)) }
private func D(_ f: Function, _ places: Int...) -> Function { .derivative(of: f, by: places) }

@Suite("LaTeX in SageMath's style") struct LaTeXTests {
  static let expressions: [Printed] = [
    Printed(
      #"\frac{e^{\left(-\frac{x^{2}}{4 \, t}\right)}}{2 \, \sqrt{\pi t}}"#,
      exp(-(x ** 2) / (4 * t)) / (2 * sqrt(.pi * t))),
    Printed(#"y + \frac{3}{x}"#, y + 3 / x), Printed(#"x^{y + z^{\left(\frac{1}{y}\right)}}"#, x ** (y + z ** (1 / y))),
    Printed(#"\frac{1}{\sqrt{x + y}}"#, 1 / sqrt(x + y)),
    Printed(#"\sin\left(x {\left(y + z\right)}^{x}\right)"#, sin(x * (z + y) ** x)),
    Printed(#"\frac{3 \, {\left(x + y\right)}}{2 \, y z}"#, q(3, 2) * (x + y) / z / y),
    Printed(#"2^{\left(x^{y}\right)}"#, Expr(2) ** (x ** y)), Printed(#"2 \, 3^{x}"#, 2 * Expr(3) ** x),
    Printed(#"{\left(n + \frac{A}{B}\right)}^{n + 1}"#, (n + Expr.symbol("A") / Expr.symbol("B")) ** (n + 1)),
    Printed(#"\left(A B\right)^{n - 1}"#, (Expr.symbol("A") * Expr.symbol("B")) ** (n - 1)),
    Printed(#"\left(\frac{2}{3}\right)^{x}"#, q(2, 3) ** x),
    Printed(#"\left(-x\right)^{\frac{1}{4}}"#, (-x) ** q(1, 4)),
    Printed(#"{\left(x^{\pi}\right)}^{e}"#, (x ** .pi) ** .e), Printed(#"\frac{2}{x + 1}"#, 2 / (x + 1)),
    Printed(#"\frac{1}{2 \, {\left(x + 1\right)}}"#, 1 / (2 * (x + 1))),
    Printed(#"\frac{6.50000000000000}{x}"#, Expr(6.5) / x),
    Printed(#"\frac{x + 2}{x^{3} + 1}"#, (x + 2) / (x ** 3 + 1)),
    Printed(#"\frac{{\left(x + 2\right)} {\left(x + 1\right)}}{x^{3} + 1}"#, (x + 2) * (x + 1) / (x ** 3 + 1)),
    Printed(#"\frac{x + 2}{{\left(x^{3} + 1\right)} {\left(x + 1\right)}}"#, (x + 2) / (x ** 3 + 1) / (x + 1)),
    Printed(#"-\frac{1}{x}"#, -1 / x), Printed(#"-\frac{x z}{y}"#, -x * z / y), Printed(#"-\frac{x}{y z}"#, -x / z / y),
    Printed(#"e^{\left(2 i \, \pi n x - 2 i \, \pi n\right)}"#, exp(2 * .i * .pi * n * x - 2 * .i * .pi * n)),
    Printed(#"x - \left(2 i - 1\right) \, y"#, x + (1 - 2 * .i) * y), Printed(#"\frac{i}{2 \, x}"#, .i / 2 / x),
    Printed(#"\frac{i \, x^{2}}{2 \, a}"#, .i / 2 * x ** 2 / a),
    Printed(#"x^{\frac{2}{3}} + \frac{1}{x^{\frac{2}{3}}} + 1"#, 1 + x ** q(2, 3) + x ** q(-2, 3)),
    Printed(#"-\left(\frac{1}{2} i - \frac{1}{2}\right) \, \sqrt{2}"#, (1 - .i) / 2 * sqrt(2)),
    Printed(#"\frac{1}{x^{2}}"#, x ** -2), Printed(#"\frac{1}{2} \, x"#, x / 2), Printed(#"-\frac{1}{2}"#, q(-1, 2)),
    Printed(#"\frac{1}{2} \, \sqrt{2}"#, 1 / sqrt(2)), Printed(#"e^{x}"#, exp(x)),
    Printed(#"e^{\left(2 \, x\right)}"#, exp(2 * x)),
    Printed(#"x^{2 \, n}"#, x ** (2 * n)), Printed(#"\sin\left(x\right)^{2}"#, sin(x) ** 2),
    Printed(#"\operatorname{erf}\left(x\right)"#, Function.erf(x)),
    Printed(#"f\left(x\right)"#, f(x)), Printed(#"\frac{\partial}{\partial x}f\left(x\right)"#, D(f, 0)(x)),
    Printed(#"\frac{\partial^{2}}{(\partial x)^{2}}f\left(x\right)"#, D(f, 0, 0)(x)),
    Printed(#"\frac{\partial^{2}}{\partial x\partial y}f\left(x, y\right)"#, D(f, 0, 1)(x, y)),
    Printed(#"\mathrm{D}_{0}\left(f\right)\left(x^{2}\right)"#, D(f, 0)(x ** 2)), Printed(#"+\infty"#, .infinity),
    Printed(#"-\infty"#, -.infinity),
    Printed(#"\infty"#, .complexInfinity), Printed(#"\mathrm{NaN}"#, .undefined), Printed("i", .i),
    Printed(#"\frac{1}{2} i"#, .i / 2),
    Printed(#"\epsilon"#, .symbol("epsilon")), Printed("x_{1}", .symbol("x_1")), Printed("x_{12}", .symbol("x12")),
    Printed(#"\alpha_{0}"#, .symbol("alpha_0")),
    Printed(#"x_{\mathit{max}}"#, .symbol("x_max")), Printed(#"\mathit{speed}"#, .symbol("speed")),
    Printed("a_{i, j}", .symbol("a_i_j")),
    Printed(#"1.00000000000000 \times 10^{-6}"#, Expr(1e-6)),
    Printed(#"\left(1.00000000000000 \times 10^{-6}\right)^{x}"#, Expr(1e-6) ** x),
    Printed(#"\gamma"#, Expr(.eulerGamma)), Printed(#"\operatorname{foo}\left(x\right)"#, Function.abstract("foo")(x)),
    Printed(#"\theta\left(x\right)"#, Function.abstract("theta")(x)), Printed(#"-x + 1"#, 1 - x),
    Printed(#"x^{2} + 2 \, x + 1"#, x ** 2 + 2 * x + 1),
    Printed(#"\mathit{\_\{}"#, .symbol("_{")),
    Printed(#"{\sum_{n=1}^{+\infty} \frac{1}{n}}"#, over("sum")(1 / n, n, 1, .infinity)),
    Printed(#"{\prod_{n=0}^{a} {\left(n + 1\right)}}"#, over("product")(n + 1, n, 0, a)),
    Printed(#"\left({\sum_{n=1}^{a} n}\right)^{2}"#, over("sum")(n, n, 1, a) ** 2),
    Printed(#"x \left({\sum_{n=1}^{a} n}\right)"#, x * over("sum")(n, n, 1, a)),
  ]

  @Test("Expressions", arguments: expressions) func expression(_ row: Printed) {
    #expect(row.make().latex == row.expected)
  }
}

@Suite("Presentation MathML") struct MathMLTests {
  private static let head = #"<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">"#
  static let expressions: [Printed] = [
    Printed("<mn>3</mn>", 3), Printed("<mi>x</mi>", x), Printed("<mrow><mo>−</mo><mi>x</mi></mrow>", -x),
    Printed("<msup><mi>x</mi><mn>2</mn></msup>", x ** 2), Printed("<msqrt><mi>x</mi></msqrt>", sqrt(x)),
    Printed("<mrow><mn>2</mn><mo>\u{2062}</mo><mi>x</mi></mrow>", 2 * x),
    Printed("<mrow><mfrac><mrow><mi>x</mi></mrow><mrow><mi>y</mi></mrow></mfrac></mrow>", x / y),
    Printed("<mrow><mi>sin</mi><mo>\u{2061}</mo><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow></mrow>", sin(x)),
    Printed("<mrow><mi>x</mi><mo>−</mo><mrow><mn>2</mn><mo>\u{2062}</mo><mi>y</mi></mrow></mrow>", x - 2 * y),
    Printed("<msub><mi>x</mi><mn>1</mn></msub>", .symbol("x_1")), Printed("<mi>ε</mi>", .symbol("epsilon")),
    Printed("<mi>π</mi>", .pi),
    Printed("<mfrac><mn>1</mn><msup><mi>x</mi><mn>2</mn></msup></mfrac>", x ** -2), Printed("<mi>i</mi>", .i),
    Printed(
      "<msup><mrow><mo>(</mo><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow><mo>)</mo></mrow><mi>n</mi></msup>",
      (x + 1) ** n),
    Printed("<mi>&lt;b&gt;</mi>", .symbol("<b>")),
    Printed(
      "<mrow><munderover><mo>∑</mo><mrow><mi>n</mi><mo>=</mo><mn>1</mn></mrow><mrow><mi>a</mi></mrow></munderover>"
        + "<mi>n</mi></mrow>", over("sum")(n, n, 1, a)),
  ]

  @Test("Expressions", arguments: expressions) func expression(_ row: Printed) {
    #expect(row.make().mathML == MathMLTests.head + row.expected + "</math>")
  }

  @Test("In running text the element is inline") func inline() {
    #expect(Notation.number(1).mathML(isDisplayed: false).contains(#"display="inline""#))
  }
}

@Suite("Notations built by hand") struct NotationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let notation: Notation
    let latex: String
    init(_ text: String, _ latex: String, _ notation: Notation) {
      (testDescription, self.latex, self.notation) = (text, latex, notation)
    }
  }
  static let x = Notation.symbol("x")
  static let one = Notation.number(1)
  static let cases: [Case] = [
    Case("[1, x]", #"\left[1, x\right]"#, .list([one, x])),
    Case("(1, x)", #"\left(1, x\right)"#, .list([one, x], .parentheses)),
    Case("(x,)", #"\left(x\right)"#, .list([x], .parentheses)),
    Case("{1, x}", #"\left\{1, x\right\}"#, .list([one, x], .braces)),
    Case("[]", #"\left[\right]"#, .list([])), Case("(x)", #"\left(x\right)"#, .fenced(x)),
    Case("abs(x)", #"{\left| x \right|}"#, .fenced(x, .bars)),
    Case("x == 1", "x = 1", .relation("==", [x, one])), Case("x <= 1", #"x \leq 1"#, .relation("<=", [x, one])),
    Case("x < y", "x < y", .relation("<", [x, .symbol("y")])),
    Case("x |--> x^2", #"x \ {\mapsto}\ x^{2}"#, .map(["x"], to: .power(x, .number(2)))),
    Case(
      "(x, t) |--> x + t", #"\left( x, t \right) \ {\mapsto} \ x + t"#, .map(["x", "t"], to: .sum([x, .symbol("t")]))),
    Case(
      "[ 1 10]\n[-x  3]", "\\left(\\begin{array}{rr}\n1 & 10 \\\\\n-x & 3\n\\end{array}\\right)",
      .matrix([[one, .number(10)], [-x, .number(3)]])),
    Case("[]", "\\left(\\begin{array}{r}\n\n\\end{array}\\right)", .matrix([])),
    Case("x - 3", "x - 3", .sum([x, .number(-3)])),
    Case("(x + 1)*x", #"{\left(x + 1\right)} x"#, .product([.sum([x, one]), x])),
    Case("(x + 1)/x", #"\frac{x + 1}{x}"#, .fraction(.sum([x, one]), x)),
    Case("-(x + 1)", #"-{\left(x + 1\right)}"#, -(.sum([x, one]))),
    Case("(-x)^2", #"\left(-x\right)^{2}"#, .power(-x, .number(2))),
    Case("x^(1/3)", #"\sqrt[3]{x}"#, .root(x, degree: 3)), Case("a_i", "a_{i}", .subscript(.symbol("a"), .symbol("i"))),
    Case("f(x, 1)", #"f\left(x, 1\right)"#, .call("f", [x, one])),
    Case("x if x", #"x\text{ if }x"#, .row([x, .text(" if "), x])),
    Case("… 5 terms", #"\dots\text{ 5 terms}"#, .ellipsis(5)),
    Case("sin", #"\sin"#, .operatorName("sin", latex: #"\sin"#)),
    Case("-2.5e-7*x", #"-2.5 \times 10^{-7} x"#, -(.product([.number("2.5e-7"), x]))),
  ]

  @Test("Text and LaTeX", arguments: cases) func write(_ c: Case) {
    #expect(c.notation.text == c.testDescription)
    #expect(c.notation.latex == c.latex)
  }
}
