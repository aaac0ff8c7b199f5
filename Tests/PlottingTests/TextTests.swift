import Testing

@testable import Plotting

@Suite("Text")
struct TextTests {
  @Test(
    "TeX becomes characters",
    arguments: [
      ("plain", "plain"), ("$\\alpha + \\beta$", "α\u{2009}+\u{2009}β"), ("costs $5", "costs $5"),
      ("$x^2$", "x2"), ("$\\frac{1}{2}$", "1⁄2\u{200a}"), ("$\\sqrt{x}$", "√x"),
      ("$\\delta_{\\varepsilon}(x)$", "δε(x)"),
      ("$\\mathrm{sin}\\,x$", "sin\u{2009}x"), ("a $t$ b", "a t b"), ("$-1$", "−1"), ("$a-b$", "a\u{2009}−\u{2009}b"),
      ("$\\unknown$", "unknown"), ("\\$5", "$5"), ("$\\{x\\}$", "{x}"), ("${{{x}$", "x"), ("$}x$", "x"), ("$x^$", "x"),
      ("$f'$", "f′"), ("$\\frac{a+b}{2c}$", "(a\u{2009}+\u{2009}b)/(2c)"), ("$\\frac{x^2}{3}$", "x2/3"),
      ("$\\frac{\\partial f}{\\partial x}$", "∂f/∂x"), ("$\\frac{\\sqrt{\\pi}}{2}$", "√π/2"),
      ("$\\sqrt{2\\pi}$", "√(2π)"), ("$\\vec{v}$", "v\u{20d7}"), ("$\\hat f(x)$", "f\u{302}(x)"),
      ("$e^{-x}$", "e−x"),
    ])
  func mathText(_ row: (String, String)) {
    #expect(RichText(row.0).plain == row.1)
  }

  @Test("scripts are smaller and higher or lower")
  func scripts() {
    let runs = RichText("$x^{n+1}_i$").runs
    #expect(runs[0].italic && runs[0].rise == 0)
    #expect(runs[1].rise > 0 && runs[1].scale < 1)
    #expect(runs.last!.rise < 0)
  }

  @Test("no label is too deep")
  func deep() {
    let source = "$" + String(repeating: "x^{", count: 20_000) + String(repeating: "}", count: 20_000) + "$"
    #expect(RichText(source).plain.count == 20_000)
    #expect(RichText("$" + String(repeating: "\\frac", count: 20_000) + "$").runs.count < 60_000)
  }

  @Test(
    "numbers are short",
    arguments: [
      (0.5, 3, "0.5"), (-1.25, 1, "-1.3"), (3, 2, "3"), (0.0001, 2, "0"), (-0.001, 2, "0"), (1e20, 0, "1e+20"),
    ])
  func numbers(_ row: (Double, Int, String)) {
    #expect(NumberText.trimmed(row.0, decimals: row.1) == row.2)
  }

  @Test("significant digits")
  func significant() {
    #expect(NumberText.significant(56.418958) == "56.42")
    #expect(NumberText.significant(4839.41) == "4839")
    #expect(NumberText.significant(1.23456e-9) == "1.235e-9")
    #expect(NumberText.significant(0) == "0")
    #expect(NumberText.significant(.nan) == "undefined")
  }

  @Test(
    "coordinates have at most two decimals and no needless characters",
    arguments: [
      (0.5, ".5"), (-0.25, "-.25"), (10, "10"), (3.14159, "3.14"), (-0.001, "0"), (1.1, "1.1"), (0.05, ".05"),
    ])
  func coordinates(_ row: (Double, String)) {
    #expect(SVGText.number(row.0) == row.1)
  }

  @Test("a label cannot break the document")
  func escapes() throws {
    let options: PlotOptions = [
      "title": "a < b & \"c\" > d \u{0} \u{1} \u{8} \u{FFFE}", "legend_label": "<script>alert(1)</script>",
      "axes_labels": ["&", "]]>"],
    ]
    let figure = try Graphics.plot(ClosureSource { $0 }, from: 0, to: 1, options: options).figure()
    #expect(XMLChecker.problem(in: figure.svg) == nil)
    #expect(!figure.svg.contains("<script"))
  }
}
