import Calculus
import Evaluation
import Exact
import Expressions
import Functions
import Simplification
import Testing

/// One row of a table of transforms.
struct LaplaceCase: Sendable, CustomTestStringConvertible {
  let parts: [String]
  var testDescription: String { parts.joined(separator: "; ") }

  static func rows(_ text: String) -> [LaplaceCase] {
    IntegralText.lines(text).map { line in
      LaplaceCase(parts: line.split(separator: ";").map { String($0.drop { $0 == " " }) })
    }
  }
}

@Suite("Laplace transforms") struct LaplaceTests {
  static let (t, s) = (Symbol("t"), Symbol("s"))

  static func assumptions() throws -> Assumptions {
    var result = Assumptions()
    for name in ["a", "b"] {
      result = try result.assuming(
        .symbol(name), isZeroAllowed: false, isPositiveAllowed: true, statement: Function.greater(.symbol(name), 0))
    }
    return result
  }

  static let points: [[Expr: Expr]] = [(3, 7, 5, 9), (11, 4, 2, 13)].map { (s, t, a, b) in
    [
      .symbol("s"): Expr(s) / 2, .symbol("t"): Expr(t) / 3, .symbol("a"): Expr(a) / 4, .symbol("b"): Expr(b) / 5,
    ]
  }

  /// Both have the same values; impulses stand as they are.
  private func agree(_ found: Expr, _ expected: Expr) throws {
    if (try? (found - expected).rationalSimplified()) == 0 { return }
    for point in Self.points {
      let difference = (found - expected).substituting(point) + 1
      let (re, im) = try difference.numeric(bits: 80).asDoubles
      #expect(abs(re - 1) + abs(im) < 1e-10, "\(found)")
    }
  }

  @Test("are those of the tables", arguments: LaplaceCase.rows(LaplaceTable.pairs + "\n" + LaplaceTable.forward))
  func forward(_ row: LaplaceCase) throws {
    let e = try row.parts.map { try IntegralText.expression($0) }
    let found = try e[0].laplaceTransform(Self.t, Self.s, assuming: Self.assumptions())
    try agree(found.value, e[1])
  }

  @Test("have originals", arguments: LaplaceCase.rows(LaplaceTable.pairs))
  func inverse(_ row: LaplaceCase) throws {
    let e = try row.parts.map { try IntegralText.expression($0) }
    let found = try e[1].inverseLaplaceTransform(Self.s, Self.t, assuming: Self.assumptions())
    try agree(found.value, e[0])
  }

  @Test("of originals are the images again", arguments: LaplaceCase.rows(LaplaceTable.inverse))
  func roundTrip(_ row: LaplaceCase) throws {
    let image = try IntegralText.expression(row.parts[0])
    let found = try image.inverseLaplaceTransform(Self.s, Self.t, assuming: Self.assumptions()).value
    try #require(!found.contains(Expr(Self.s)), "\(found)")
    for point in Self.points {
      let place = try #require(point[.symbol("s")]) + 2
      var values = point
      values[.symbol("t")] = nil
      values[.symbol("s")] = place
      let f = found.substituting(values)
      let integral = try numericalIntegral(
        of: f * exp(-place * Expr(Self.t)), over: Self.t, from: 0, to: f.hasSteps ? 12 : .infinity)
      let value = try image.substituting(values).numeric(bits: 60).asDoubles.re
      #expect(abs(integral.value - value) < 1e-8, "\(found)")
    }
  }

  @Test("that are not known stay", arguments: LaplaceTable.open)
  func open(_ text: String) throws {
    let f = try IntegralText.expression(text)
    let found = try f.laplaceTransform(Self.t, Self.s, budget: Budget(seconds: 5)).value
    #expect(found == Function.laplace.held([f, Expr(Self.t), Expr(Self.s)]))
  }

  @Test("without known originals stay", arguments: LaplaceTable.openInverse)
  func openInverse(_ text: String) throws {
    let image = try IntegralText.expression(text)
    let found = try image.inverseLaplaceTransform(Self.s, Self.t, budget: Budget(seconds: 5)).value
    #expect(found == Function.inverseLaplace.held([image, Expr(Self.s), Expr(Self.t)]))
  }

  @Test("converge in a half plane that is kept", arguments: [("1", "0"), ("e^(3*t)", "3"), ("e^(-t^2)", "-oo")])
  func region(_ f: String, _ abscissa: String) throws {
    let found = try IntegralText.expression(f).laplaceTransform(Self.t, Self.s)
    #expect(try found.abscissa == IntegralText.expression(abscissa))
  }

  @Test("of undefined functions follow the rules") func unknown() throws {
    let (t, s, f) = (Expr(Self.t), Expr(Self.s), Function.abstract("f"))
    let image = Function.laplace.held([f(t), t, s])
    let slope = f(t).derivative(Self.t)
    #expect(try slope.laplaceTransform(Self.t, Self.s).value == s * image - f(0))
    #expect(try (s * image - f(0)).inverseLaplaceTransform(Self.s, Self.t).value == slope)
    #expect(image.derivative(Self.s) == -Function.laplace.held([t * f(t), t, s]))
  }

  @Test("say which sign is missing") func missing() throws {
    let f = Function.heaviside(Expr(Self.t) - .symbol("c"))
    let found = try f.laplaceTransform(Self.t, Self.s)
    #expect(found.missing == [Function.greater(.symbol("c"), 0)])
  }
}

extension Expr {
  fileprivate var hasSteps: Bool {
    subexpressions.contains { e in
      guard case .call(let function, _) = e.node else { return false }
      return function == .floor || function == .heaviside
    }
  }
}
