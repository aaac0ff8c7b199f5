import Testing

/// The cells of the worksheets that this part answers for (shared/worksheets/EXPECTED.md).
@Suite struct WorksheetCellTests {
  static let delta = """
    from sage.all import numerical_integral, var, exp, sqrt, pi, diff
    x, epsilon = var('x'), var('epsilon')
    delta_approx = 1 / sqrt(pi * epsilon^2) * exp(-x^2 / epsilon^2)
    derivative = diff(delta_approx, x)

    """

  @Test("the asymmetric test function gives -(1 + ε²)^(-3/2)")
  func asymmetric() {
    let text = shown(
      WorksheetCellTests.delta + """
        result = numerical_integral(derivative.subs(epsilon=0.001) * x * exp(-x^2), -5, 5)
        print(f"{result[0]:.6f}")
        exact = -(1 + 1/10^6)^(-3/2)
        print(abs(result[0] - exact.n()) <= result[1] + 1e-15, 0 < result[1] < 1e-10)
        """)
    #expect(text == "-0.999999\nTrue True\n")
  }

  @Test("the symmetric test function gives 0 within a proved bound")
  func symmetric() {
    let text = shown(
      WorksheetCellTests.delta + """
        result = numerical_integral(derivative.subs(epsilon=0.001) * exp(-x^2), -5, 5)
        print(abs(result[0]) <= result[1] < 1e-6)
        """)
    #expect(text == "True\n")
  }

  @Test("the heat kernel prints as in SageMath and has its values at 0")
  func heatKernel() {
    let text = shown(
      """
      var('x t')
      f_gauss(x, t) = (1/(2*sqrt(pi*t))) * exp(-x^2 / (4*t))
      f_gauss(x, t)
      """,
      "[f_gauss(0, t).n() for t in [0.1, 0.01, 0.001, 0.0001]]")
    #expect(
      text == """
        1/2*e^(-1/4*x^2/t)/sqrt(pi*t)
        [0.892062058076386, 2.82094791773878, 8.92062058076386, 28.2094791773878]

        """)
  }

  @Test("functions without a formula add and multiply")
  func generalizedFunctions() {
    let text = shown(
      "var('x')\nf = function('f')(x)\ng = function('g')(x)\nshow(f + g)",
      "a = var('a')\nshow(a*f)", "a_x = function('a')(x)\nshow(a_x*f)")
    #expect(text == "f(x) + g(x)\na*f(x)\na(x)*f(x)\n")
  }

  @Test(
    "a function that decides by the value of its argument is sampled, and the warning says so",
    arguments: ["lambda t: 1 if t > 0 else 0, -1, 1", "lambda t, a: a if t > 0.5 else 0, 0, 1, params=[2]"])
  func sampledIntegral(arguments: String) {
    let text = shown("numerical_integral(\(arguments))[0]")
    #expect(text.hasPrefix("warning: the integral is not proved: "))
    #expect(text.hasSuffix("\n1.0\n"))
  }

  @Test("an integral whose value depends on a sign stays and says which `assume` helps")
  func missingSignOfAnIntegral() {
    #expect(
      shown("var('a')\nintegral(e^(-a*x^2), x, -oo, oo)") == """
        warning: the integral depends on signs that are not known; with `assume(a > 0)` it has a value
        integrate(e^(-a*x^2), x, -Infinity, +Infinity)

        """)
  }

  @Test("the exponent from which on a power is integrable is named")
  func missingSignOfAPower() {
    #expect(
      shown("var('n')\nintegral(x^n, x, 0, 1)") == """
        warning: the integral depends on signs that are not known; with `assume(n > -1)` it has a value
        integrate(x^n, x, 0, 1)

        """)
  }

  @Test(
    "solutions that no constant gives are told beside the general solution",
    arguments: [
      ("diff(y, x) == y^2", "y(x) == 0", "-1/(_C + x)"),
      ("y == x*diff(y, x) + diff(y, x)^2", "y(x) == -1/4*x^2", "_C^2 + _C*x"),
      ("diff(y, x)^2 == y", "y(x) == 0", "[2*sqrt(y(x)) == _C - x, 2*sqrt(y(x)) == _C + x]"),
    ])
  func singularSolutions(equation: String, singular: String, general: String) {
    #expect(
      shown("y = function('y')(x)\ndesolve(\(equation), y)") == """
        warning: no value of _C gives the singular solution \(singular)
        \(general)

        """)
  }

  @Test("a function that computes a formula is integrated with proof, also over the whole line")
  func tracedIntegral() {
    let text = shown(
      """
      value, error = numerical_integral(lambda t: exp(-t^2), -oo, oo)
      print(abs(value - sqrt(pi).n()) <= error + 1e-15, 0 < error < 1e-12)
      """)
    #expect(text == "True True\n")
  }

  @Test("a cell that fails leaves the others what they need")
  func failingCell() {
    let text = shown("f(x) = x^2", "antiderivative_of(f(x), x)", "f(3)")
    #expect(text.hasPrefix("NameError: name `antiderivative_of` is not defined"))
    #expect(text.hasSuffix("\n9\n"))
  }

  @Test(
    "a handler inside a function cannot hide a decision from the trace", arguments: ["t > 0", "float(t) > 0", "t % 2"])
  func handlers(condition: String) {
    let text = shown(
      """
      def g(t):
          try:
              if \(condition): return 1
          except Exception:
              return 7
          return 1
      numerical_integral(g, -1, 1)[0]
      """)
    #expect(text.hasPrefix("warning: the integral is not proved: "))
    #expect(text.hasSuffix("\n2.0\n"))
  }
}
