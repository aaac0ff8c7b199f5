import Expressions
import Functions
import Testing

@testable import Typesetting

private let x = Expr.symbol("x")
private let y = Expr.symbol("y")

@Suite("Depth, size and order") struct LimitTests {
  @Test("A hundred thousand nested calls print in every style") func deepCalls() {
    let f = Function.abstract("f")
    let e = (0..<100_000).reduce(x) { e, _ in f(e) }
    let text = e.text(limit: 1 << 30)
    #expect(text.utf8.count == 300_001)
    #expect(text.hasPrefix("f(f(f(") && text.hasSuffix(")))"))
    #expect(!Notation(e, options: NotationOptions(limit: 1 << 30)).latex.contains("dots"))
    #expect(e.mathML.hasSuffix("</math>"))
  }

  @Test("A hundred thousand nested sums and powers print completely") func deepSums() {
    let e = (0..<50_000).reduce(x) { e, i in i.isMultiple(of: 2) ? (e + y) ** -2 : 1 / (e * x + 1) }
    let text = e.text(limit: 1 << 30)
    #expect(!text.contains("…"))
    #expect(text.utf8.count { $0 == UInt8(ascii: "(") } == text.utf8.count { $0 == UInt8(ascii: ")") })
  }

  @Test("Shared subexpressions do not explode: output stays near the limit") func sharing() {
    let e = (0..<60).reduce(x) { e, _ in Function.sin(e) * Function.cos(e) + e }
    for limit in [1, 10, 1000, 20_000] {
      let text = e.text(limit: limit)
      #expect(text.contains("…"))
      #expect(text.utf8.count < 8 * limit + 10_000)
    }
  }

  @Test("A long sum says how many terms it has") func manyTerms() {
    let e = Expr.sum((1...5000).map { x ** Expr($0) })
    let text = e.text(limit: 60)
    #expect(text.hasPrefix("x^5000 + x^4999 + "))
    #expect(text.hasSuffix(" + … 5000 terms"))
    #expect(text.utf8.count < 120)
    #expect(e.text().hasSuffix("x^3 + x^2 + x"))
    let product = Expr.product((1...5000).map { Expr.symbol("p\($0)") })
    #expect(product.text(limit: 60).hasSuffix("…*… 5000 factors"))
    let call = Function.abstract("many")((1...200).map { Expr($0) })
    #expect(call.text(limit: 40).hasPrefix("many(1, 2, 3, "))
    #expect(call.text(limit: 40).contains("…"))
  }

  @Test("Elided notations are whole in LaTeX and MathML") func elidedStyles() {
    let e = Expr.sum((1...500).map { Function.sin(x ** Expr($0)) / Expr($0) })
    let notation = Notation(e, options: NotationOptions(limit: 100))
    #expect(notation.latex.hasSuffix(#"\dots\text{ 500 terms}"#))
    #expect(MarkupChecker.fault(inMathML: notation.mathML) == nil)
    #expect(MarkupChecker.fault(inLaTeX: notation.latex) == nil)
  }

  @Test("Text does not depend on what was interned before") func determinism() {
    func sample(_ round: Int) -> [String] {
      scratch {
        let names = ["q1", "q2", "q3", "q4"].map { Expr.symbol($0) }
        if round > 0 {
          for i in 0..<200 * round { _ = names[i % 4] ** Expr(i + 2) + Function.sin(names[(i + 1) % 4] + Expr(i)) }
        }
        let order = round.isMultiple(of: 2) ? names : names.reversed()
        let powers = order.map { Function.sin($0 ** 2 + 1) * Function.cos(2 * $0) / ($0 + 1) }
        let bases = order.map { (exp($0) + $0 ** $0) ** Expr.half }
        return [Expr.sum(powers).text(), Expr.product(bases).text(), Function.sin(.sum(bases + powers)).text()]
      }
    }
    let first = sample(0)
    for round in 1..<6 { #expect(sample(round) == first) }
  }

  @Test("Digits of floating-point numbers can be chosen") func digits() {
    #expect(Notation(Expr(Double.pi), options: NotationOptions(digits: 4)).text == "3.142")
    #expect(Notation(Expr(0.5) * x, options: NotationOptions(digits: 3)).text == "0.500*x")
    #expect(Notation(Expr(0.1), options: NotationOptions(digits: 20)).text == "0.10000000000000000555")
    #expect(Notation(Expr(123456.0), options: NotationOptions(digits: 2)).text == "120000.")
  }
}
