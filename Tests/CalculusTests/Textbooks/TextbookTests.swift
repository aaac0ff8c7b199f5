import Balls
import Calculus
import Evaluation
import Exact
import Expressions
import Functions
import Testing

/// The problems of textbooks (Benchmarks/calculus): what we answer is right; what we do not answer is listed.
@Suite("Textbooks") struct TextbookTests {
  private static let x = Symbol("x")

  @Test("antiderivatives have the integrand as derivative", arguments: TextbookRow.rows("integrals", columns: 1))
  func antiderivatives(_ row: TextbookRow) throws {
    let f = try row.expression(0)
    guard let found = try f.antiderivative(Self.x, assuming: row.assumptions()) else {
      return expectOpen(row, OpenTextbookRows.integrals)
    }
    let difference = found.derivative(Self.x) - f
    var agreements = 0
    for (k, n) in [43, 7, -19, 26, 91, -67, 3, 139, -230].enumerated() {
      let (parameters, point) = (try row.parameters(k), Expr(n) / 41)
      guard try row.allows(point, parameters) else { continue }
      func ball(_ e: Expr) -> ComplexBall? {
        e.substituting(parameters).substituting(Expr(Self.x), point).enclosure(precision: 256)
      }
      guard let value = ball(f), value.isFinite, value.imaginary.containsZero,
        let error = ball(difference), error.isFinite
      else { continue }
      #expect(error.containsZero, "x = \(point): \(found)")
      let size = 1 + value.magnitude(precision: 64).upperBound
      if error.magnitude(precision: 64).upperBound < 1e-20 * size { agreements += 1 }
    }
    #expect(agreements > 0, "\(found)")
  }

  @Test("definite integrals have the tables' values", arguments: TextbookRow.rows("definite", columns: 4))
  func definite(_ row: TextbookRow) throws {
    let result = try row.expression(0).integral(
      Self.x, from: row.expression(1), to: row.expression(2), assuming: row.assumptions())
    if case .divergent = result { Issue.record("it converges") }
    guard let value = result.value else {
      return expectOpen(row, OpenTextbookRows.definite + "\n" + OpenTextbookRows.slow)
    }
    try expectEqual(value, row.expression(3), row)
  }

  @Test("limits have the books' values", arguments: TextbookRow.rows("limits", columns: 3))
  func limits(_ row: TextbookRow) throws {
    let (point, direction) = Self.side(row.cells[1])
    let result = try row.expression(0).limit(
      Self.x, at: IntegralText.expression(point), direction: direction, assumptions: row.assumptions())
    switch (result, row.cells[2]) {
    case (.unknown, _): expectOpen(row, OpenTextbookRows.limits)
    case (.doesNotExist, let expected): #expect(["none", "+-oo"].contains(expected))
    case (.value(let value), "+-oo"): #expect(value == .complexInfinity)
    case (.value(let value), "none"): Issue.record("there is no limit, not \(value)")
    case (.value(let value), _): try expectEqual(value, row.expression(2), row)
    }
  }

  @Test("series have the books' terms", arguments: TextbookRow.rows("series", columns: 4))
  func series(_ row: TextbookRow) throws {
    let (f, point, terms) = (try row.expression(0), try row.expression(1), try row.expression(3))
    let order = try #require(Int(row.cells[2]))
    let found = try f.series(Self.x, at: point, order: order, assumptions: row.assumptions())
    let (small, parameters) = (Expr(10) ** -40, try row.parameters(0))
    let x = point == .infinity ? 1 / small : point + small
    let error = try #require(
      (found.truncated - terms).substituting(Expr(Self.x), x).substituting(parameters).enclosure(precision: 4096))
    let bound = try #require((Expr(10) * small ** Expr(order)).enclosure(precision: 64))
    #expect(error.magnitude(precision: 64).upperBound < bound.real.upperBound, "\(found.truncated)")
  }

  /// A point and its side: `0+`.
  private static func side(_ text: String) -> (String, LimitDirection) {
    switch text.last {
    case "+": (String(text.dropLast()), .above)
    case "-": (String(text.dropLast()), .below)
    default: (text, .both)
    }
  }

  /// The same number for several values of the letters, or the same infinity.
  private func expectEqual(_ found: Expr, _ expected: Expr, _ row: TextbookRow) throws {
    guard !expected.hasInfinity, !found.hasInfinity else {
      #expect(found == expected)
      return
    }
    for k in 1...3 {
      let difference = (found - expected).substituting(try row.parameters(k)) + 1
      let (re, im) = try difference.numeric(bits: 60).asDoubles
      #expect(abs(re - 1) + abs(im) < 1e-12, "\(found)")
    }
  }

  private func expectOpen(_ row: TextbookRow, _ open: String) {
    #expect(IntegralText.lines(open).contains(row.cells[0]), "no answer")
  }
}
