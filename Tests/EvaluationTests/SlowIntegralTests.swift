import Balls
import Exact
import Expressions
import Functions
import Testing

@testable import Evaluation

private let oo = Expr.infinity
private func sin(_ e: Expr) -> Expr { Function.sin(e) }
private func cos(_ e: Expr) -> Expr { Function.cos(e) }
private func log(_ e: Expr) -> Expr { Function.log(e) }

/// Integrals whose ends decrease so slowly that absolute values prove nothing: waves and logarithms.
@Suite("Slowly convergent integrals") struct SlowIntegralTests {
  static let waves: [KnownIntegral] = [
    .init("sin/x^2", sin(X) / X ** 2, 1, oo, sin(1) - Function.cosIntegral(1)),
    .init("sinc", sin(X) / X, 0, oo, .pi / 2), .init("sinc on ℝ", sin(X) / X, -oo, oo, .pi),
    .init("sinc backwards", sin(X) / X, oo, 0, -.pi / 2),
    .init("Fresnel", sin(X ** 2), 0, oo, sqrt(.pi / 8)), .init("Fresnel on ℝ", cos(X ** 2), -oo, oo, sqrt(.pi / 2)),
    .init("cos/sqrt", cos(X) / sqrt(X), 0, oo, sqrt(.pi / 2)),
    .init("sin/sqrt", sin(X) / sqrt(X), 0, oo, sqrt(.pi / 2)),
    .init("cos/(1+x^2)", cos(X) / (1 + X ** 2), 0, oo, .pi / (2 * .e)),
    .init("cos/(1+x^2) on ℝ", cos(X) / (1 + X ** 2), -oo, oo, .pi / .e),
    .init("x sin/(1+x^2)", X * sin(X) / (1 + X ** 2), 0, oo, .pi / (2 * .e)),
    .init("sin^2/x^2", sin(X) ** 2 / X ** 2, 0, oo, .pi / 2),
    .init("sin^3/x^3", sin(X) ** 3 / X ** 3, 0, oo, 3 * .pi / 8),
    .init("sin cos 2x/x", sin(X) * cos(2 * X) / X, 0, oo, 0),
    .init("log sin/x", log(X) * sin(X) / X, 0, oo, Function.psi(1) * .pi / 2),
    .init("sin(1/x)", sin(1 / X), 0, 1, sin(1) - Function.cosIntegral(1)),
    .init("cos(1/x)/x", cos(1 / X) / X, 0, 1, -Function.cosIntegral(1)),
    .init("left", sin(1 / (1 - X)), 0, 1, sin(1) - Function.cosIntegral(1)),
    .init("sin(x^3) x", X * sin(X ** 3), 0, oo, Function.gamma(Expr(2) / 3) * sqrt(3) / 6),
    .init("shifted phase", sin(100 * X + 1) / (100 * X + 1), 0, oo, (.pi / 2 - Function.sinIntegral(1)) / 100),
    .init("wave of a wave", sin(X + 1 / X) / X, 0, oo, .pi * Function.besselJ(0, 2)),
  ]

  static let logarithms: [KnownIntegral] = [
    .init("1/(x log^2)", 1 / (X * log(X) ** 2), 2, oo, 1 / log(2)),
    .init("1/(x log^2) at 0", 1 / (X * log(X) ** 2), 0, .half, 1 / log(2)),
    .init("1/(x log^(3/2))", 1 / (X * log(X) ** (Expr(3) / 2)), .e, oo, 2),
    .init("loglog", 1 / (X * log(X) * log(log(X)) ** 2), exp(.e), oo, 1),
    .init("log sin", log(sin(X)), 0, .pi, -.pi * log(2)), .init("x^-x x^x", X ** X * X ** -X, 0, 1, 1),
    .init("float exponent", X ** Expr(-0.75), 0, 1, 4),
    .init("float rate", exp(Expr(-0.5) * X), 0, oo, 2),
  ]

  @Test("the exact value lies in the proved ball, which is narrow", arguments: waves + logarithms)
  func known(_ known: KnownIntegral) throws {
    let result = try numericalIntegral(of: known.f, over: x, from: known.a, to: known.b)
    let ball = try #require(result.enclosure, "\(result)")
    let exact = try Tape(known.value, variables: []).balls(at: [], precision: 200)[0].real
    #expect(ball.overlaps(exact), "\(ball) \(exact)")
    #expect(result.error <= 1e-12 * max(abs(result.value), 1e-3), "\(result)")
    #expect(abs(result.value - exact.midpoint) <= result.error)
  }

  @Test("x^x is proved", arguments: [(X ** X, 0.7834305107121344), (X ** -X, 1.2912859970626636)])
  func powers(_ f: Expr, _ value: Double) throws {
    let result = try numericalIntegral(of: f, over: x, from: 0, to: 1)
    #expect(result.isProved && abs(result.value - value) < 1e-15)
  }

  /// Diverging like a logarithm, or slower.
  static let divergent: [KnownIntegral] = [
    .init("1/(x log)", 1 / (X * log(X)), 2, oo, 0), .init("1/(x log) at 0", 1 / (X * log(X)), 0, .half, 0),
    .init("1/(x sqrt log)", 1 / (X * sqrt(log(X))), 2, oo, 0), .init("log/x", log(X) / X, 1, oo, 0),
  ]

  @Test("a wave that does not decrease has no integral", arguments: [sin(X), cos(X ** 2) * X, sin(X) ** 2])
  func undamped(_ f: Expr) {
    #expect(throws: MathError.self) { try numericalIntegral(of: f, over: x, from: 0, to: oo) }
  }
}
