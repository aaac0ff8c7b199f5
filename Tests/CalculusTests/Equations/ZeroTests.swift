import Calculus
import Exact
import Expressions
import Functions
import Testing

private let x = Expr.symbol("x")

@Suite("Zeros between two points, proved") struct ZeroTests {
  private func zero(_ f: Expr, _ a: Double, _ b: Double) throws -> ZeroFinding {
    try f.zero(of: Symbol("x"), from: a, to: b)
  }

  static let zeros: [(Expr, Double, Double, Double)] = [
    (x ** 2 - 2, 0, 2, 2.0.squareRoot()), (x ** 2 - 2, 2, 0, 2.0.squareRoot()), (Function.sin(x), 2, 4, .pi),
    (Function.tan(x), 1, 4, .pi), (Function.cos(x) - x, 0, 1, 0.7390851332151607), (Function.sin(x), -1, 2, 0),
    (exp(x) - 1, -3, 1e300, 0), (Function.log(x), 0, 3, 1), (sqrt(x - 1), 0, 3, 1),
    (10 ** 30 * x ** 3 - 1, -1, 3, 1e-10),
    (exp(x) - 10 ** 30, 0, 100, 69.07755278982137), (1 / (x - 1) + 1, -0.7, 0.9, 0), (x ** 3, -1, 2, 0),
  ]

  @Test("The zero is the float nearest to it", arguments: zeros)
  func nearest(f: Expr, a: Double, b: Double, value: Double) throws {
    #expect(try zero(f, a, b) == .zero(value))
  }

  static let double: [(Expr, Double, Double, Double)] = [
    (x ** 2, -1, 1.5, 0), ((3 * x - 1) ** 2, 0, 2, 1 / 3), ((x ** 2 - 2) ** 2, 0, 2, 2.0.squareRoot()),
    (Function.abs(x - 1), 0, 3.3, 1), (1 - Function.cos(x), -1, 2, 0),
  ]

  @Test("A zero without change of sign is found exactly", arguments: double)
  func touching(f: Expr, a: Double, b: Double, value: Double) throws {
    #expect(try zero(f, a, b) == .zero(value))
  }

  static let nowhere: [(Expr, Double, Double)] = [
    (1 / x, -1, 1.5), (Function.tan(x), 1, 2), (1 / (x - 1) + 1, 0.1, 2), (1 / (x ** 2 - 2), 0, 2),
    (x + 1 / x, -3, 4),
  ]

  @Test("A pole is no zero", arguments: nowhere) func poles(f: Expr, a: Double, b: Double) throws {
    guard case .none = try zero(f, a, b) else {
      Issue.record("\(try zero(f, a, b))")
      return
    }
  }

  static let bounded: [(Expr, Double, Double, Double)] = [
    (x ** 2 + 1, 0, 2, 1), (exp(x), -2, 2, 0.135), (-1 - x ** 4, -2, 2, -1), (x * Function.sin(x) + 2, 0, 3, 2),
  ]

  @Test("Without a zero, a proved bound below all values", arguments: bounded)
  func bound(f: Expr, a: Double, b: Double, least: Double) throws {
    guard case .none(let bound?) = try zero(f, a, b) else {
      Issue.record("no bound")
      return
    }
    #expect((bound > 0) == (least > 0) && abs(bound) <= abs(least) * 1.01 && abs(bound) >= abs(least) / 10)
  }

  @Test("What is not proved is undecided") func undecided() throws {
    let f = x ** 2 - 2 * x * Function.cos(x) + Function.cos(x) ** 2
    guard case .undecided(let point) = try zero(f, 0, 1) else {
      Issue.record("\(try zero(f, 0, 1))")
      return
    }
    #expect(abs(point - 0.7390851332151607) < 1e-6)
  }
}
