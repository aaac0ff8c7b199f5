import Balls
import Exact
import Expressions
import Functions
import Testing

@testable import Evaluation

private let oo = Expr.infinity
private func q(_ n: Int, _ d: Int) -> Expr { Expr(n) / Expr(d) }
private func sin(_ e: Expr) -> Expr { Function.sin(e) }
private func cos(_ e: Expr) -> Expr { Function.cos(e) }
private func log(_ e: Expr) -> Expr { Function.log(e) }
private func erf(_ e: Expr) -> Expr { Function.erf(e) }
private let gauss = exp(-(X ** 2))

/// An integral over x with its exact value.
struct KnownIntegral: CustomTestStringConvertible, Sendable {
  let name: String
  let f: Expr
  let a: Expr
  let b: Expr
  let value: Expr
  var testDescription: String { name }

  init(_ name: String, _ f: Expr, _ a: Expr, _ b: Expr, _ value: Expr) {
    (self.name, self.f, self.a, self.b, self.value) = (name, f, a, b, value)
  }
}

/// δ_ε at c: a Gaussian of width ε and integral 1.
private func delta(_ exponent: Int, at c: Expr = 0) -> Expr {
  let eps = Expr(10) ** Expr(-exponent)
  return exp(-((X - c) ** 2 / eps ** 2)) / (sqrt(.pi) * eps)
}

/// −(1 + ε²)^(−3/2) and its neighbours: δ_ε′ paired with x·e^(−x²) over the line.
private func pairing(_ exponent: Int) -> Expr { -((1 + Expr(10) ** Expr(-2 * exponent)) ** q(-3, 2)) }

private func deltaPrime(_ exponent: Int) -> Expr { -2 * X * Expr(10) ** Expr(2 * exponent) * delta(exponent) }

@Suite("Integrals") struct IntegralTests {
  static let finite: [KnownIntegral] = [
    .init("1", 1, 2, 5, 3), .init("x", X, 0, 1, .half), .init("x^2", X ** 2, -1, 2, 3),
    .init("x^7-x", X ** 7 - X, 0, 2, 30), .init("sin", sin(X), 0, .pi, 2), .init("cos^2", cos(X) ** 2, 0, .pi, .pi / 2),
    .init("exp", exp(X), 0, 1, exp(1) - 1), .init("e^-x", exp(-X), 0, 10, 1 - exp(-10)),
    .init("4/(1+x^2)", 4 / (1 + X ** 2), 0, 1, .pi), .init("1/x", 1 / X, 1, 2, log(2)),
    .init("log", log(X), 1, 2, 2 * log(2) - 1), .init("x log x", X * log(X), 1, .e, (exp(2) + 1) / 4),
    .init("sqrt(1-x^2)", sqrt(1 - X ** 2), -1, 1, .pi / 2), .init("sqrt", sqrt(X), 0, 1, q(2, 3)),
    .init("x^(1/3)", X ** q(1, 3), 0, 1, q(3, 4)), .init("x e^x", X * exp(X), 0, 1, 1),
    .init("x sin", X * sin(X), 0, .pi, .pi), .init("e^x sin", exp(X) * sin(X), 0, .pi, (exp(.pi) + 1) / 2),
    .init("1/(2+cos)", 1 / (2 + cos(X)), 0, .pi, .pi / sqrt(3)),
    .init(
      "1/(x^2-2)", 1 / (X ** 2 - 2), 2, 3,
      log((3 - sqrt(2)) * (2 + sqrt(2)) / ((3 + sqrt(2)) * (2 - sqrt(2)))) / (2 * sqrt(2))),
    .init("descending", X, 1, 0, -.half), .init("empty", exp(X), 1, 1, 0),
    .init("sqrt ends", X ** 2, sqrt(2), sqrt(3), (3 * sqrt(3) - 2 * sqrt(2)) / 3),
    .init("erf", erf(X), 0, 1, erf(1) + exp(-1) / sqrt(.pi) - 1 / sqrt(.pi)),
    .init("erf/sqrt(pi)", 2 * gauss / sqrt(.pi), 0, 3, erf(3)),
    .init("x^10", X ** 10, -1, 1, q(2, 11)), .init("sin(10x)", sin(10 * X), 0, 1, (1 - cos(10)) / 10),
    .init("1/(1+x)^3", (1 + X) ** -3, 0, 1, q(3, 8)), .init("runge", 1 / (1 + 25 * X ** 2), -1, 1, 2 * q(1, 5) * atan5),
    .init("2^x", Expr(2) ** X, 0, 3, 7 / log(2)), .init("tiny", exp(-1000) * X, 0, 1, exp(-1000) / 2),
  ]
  /// arctan 5 = π/2 − arctan(1/5), by Machin: π/4 = 4·arctan(1/5) − arctan(1/239).
  private static let atan5 = Expr.half * .pi - (.i / 2) * (log(1 - .i / 5) - log(1 + .i / 5))

  static let peaks: [KnownIntegral] = [
    .init("δ 1e-1", delta(1), -5, 5, erf(50)), .init("δ 1e-3", delta(3), -5, 5, erf(5000)),
    .init("δ 1e-6", delta(6), -5, 5, erf(Expr(5_000_000))),
    .init("δ 1e-6 at .123456", delta(6, at: q(123456, 1_000_000)), -5, 5, 1),
    .init("δ 1e-12 at π/3", delta(12, at: .pi / 3), -5, 5, 1), .init("δ 1e-12", delta(12), -5, 5, 1),
    .init("δ 1e-9 at √2 on ℝ", delta(9, at: sqrt(2)), -oo, oo, 1),
    .init("δ 1e-12 cos", delta(12) * cos(X), -oo, oo, exp(-(Expr(10) ** -24) / 4)),
    .init("δ′ 1e-1", deltaPrime(1) * X * gauss, -oo, oo, pairing(1)),
    .init("δ′ 1e-3", deltaPrime(3) * X * gauss, -oo, oo, pairing(3)),
    .init("δ′ 1e-12", deltaPrime(12) * X * gauss, -oo, oo, pairing(12)),
  ]

  static let improper: [KnownIntegral] = [
    .init("gauss", gauss, -oo, oo, sqrt(.pi)), .init("half gauss", gauss, 0, oo, sqrt(.pi) / 2),
    .init("x^2 gauss", X ** 2 * gauss, -oo, oo, sqrt(.pi) / 2),
    .init("shifted gauss", exp(-((X - 3) ** 2)), -oo, oo, sqrt(.pi)),
    .init("e^-x", exp(-X), 0, oo, 1), .init("x^5 e^-x", X ** 5 * exp(-X), 0, oo, 120),
    .init("e^x", exp(X), -oo, 0, 1), .init("lorentz", 1 / (1 + X ** 2), 0, oo, .pi / 2),
    .init("lorentz line", 1 / (1 + X ** 2), -oo, oo, .pi), .init("1/x^2", X ** -2, 1, oo, 1),
    .init("1/x^3", X ** -3, 2, oo, q(1, 8)), .init("x^(-3/2)", X ** q(-3, 2), 1, oo, 2),
    .init("1/(x^4+1)", 1 / (1 + X ** 4), 0, oo, .pi / (2 * sqrt(2))),
    .init("e^-x sin", exp(-X) * sin(X), 0, oo, .half),
    .init("gauss cos", gauss * cos(X), -oo, oo, sqrt(.pi) * exp(q(-1, 4))),
    .init("x^(-1/2)", 1 / sqrt(X), 0, 1, 2), .init("x^(-0.9)", X ** q(-9, 10), 0, 1, 10),
    .init("log", log(X), 0, 1, -1),
    .init("log^2", log(X) ** 2, 0, 1, 2), .init("x^(-1/2) log", log(X) / sqrt(X), 0, 1, -4),
    .init("e^-x/sqrt", exp(-X) / sqrt(X), 0, oo, sqrt(.pi)), .init("1/sqrt(1-x^2)", 1 / sqrt(1 - X ** 2), -1, 1, .pi),
    .init("1/sqrt(2-x)", 1 / sqrt(2 - X), 0, 2, 2 * sqrt(2)), .init("sinc inside", sin(X) / X, -1, 1, 2 * si1),
    .init("1/cosh", 2 / (exp(X) + exp(-X)), -oo, oo, .pi), .init("fermi", 1 / (exp(X) + 1), 0, oo, log(2)),
    .init("bose", X / (exp(X) - 1), 0, oo, .pi ** 2 / 6), .init("planck", X ** 3 / (exp(X) - 1), 0, oo, .pi ** 4 / 15),
    .init("log/(1+x^2)", log(X) / (1 + X ** 2), 0, oo, 0), .init("log near 1", log(1 - X), 0, 1, -1),
    .init("e^-sqrt", exp(-sqrt(X)), 0, oo, 2), .init("x e^(-x^2) half", X * gauss, 0, oo, .half),
    .init("1/(sqrt x (1+x))", 1 / (sqrt(X) * (1 + X)), 0, oo, .pi),
    .init("inside", ((X - 1) ** 2) ** q(-1, 3), 0, 2, 6), .init("|x| inside", sqrt(X ** 2), -1, 2, q(5, 2)),
  ]
  /// Si(1), DLMF 6.6.5 summed here.
  private static let si1: Expr = .sum(
    (0..<20).map { (k: Int) -> Expr in
      let n = 2 * k + 1
      let factorial = (1...n).reduce(Expr(1)) { $0 * Expr($1) }
      return Expr(k % 2 == 0 ? 1 : -1) / (Expr(n) * factorial)
    })

  @Test("the exact value lies in the proved ball, which is narrow", arguments: finite + peaks + improper)
  func known(_ known: KnownIntegral) throws {
    let result = try numericalIntegral(of: known.f, over: x, from: known.a, to: known.b)
    #expect(result.isProved, "\(result)")
    let ball = try #require(result.enclosure)
    let exact = try Tape(known.value, variables: []).balls(at: [], precision: 400)[0].real
    #expect(ball.overlaps(exact), "\(ball) \(exact)")
    let scale = max(abs(result.value), known.value == 0 ? 1 : 0)
    #expect(result.error <= max(1e-12 * scale, .leastNonzeroMagnitude), "\(result)")
    #expect(abs(result.value - exact.midpoint) <= result.error)
  }

  @Test("the worksheet's pairing of δ′_ε with x·e^(−x²) over (−5, 5)")
  func worksheet() throws {
    let result = try numericalIntegral(of: deltaPrime(3) * X * gauss, over: x, from: -5, to: 5)
    #expect(result.isProved && result.error < 1e-12)
    #expect(abs(result.value + 0.99999850000187) < 1e-14)
  }

  static let divergent: [KnownIntegral] = [
    .init("1/x at 0", 1 / X, 0, 1, 0), .init("1/x^2", X ** -2, 0, 1, 0), .init("x", X, 0, oo, 0),
    .init("1/x at oo", 1 / X, 1, oo, 0), .init("1", 1, 0, oo, 0), .init("1/(x-pi)", 1 / (X - .pi), 0, 5, 0),
    .init("1/x over 0", 1 / X, -1, 1, 0), .init("e^x", exp(X), 0, oo, 0), .init("1/sqrt", 1 / sqrt(X), 1, oo, 0),
    .init("1/(x^2-2)", 1 / (X ** 2 - 2), 0, 3, 0), .init("tan", sin(X) / cos(X), 0, 3, 0),
    .init("1/(x(1+x))", 1 / (X * (1 + X)), 0, 1, 0), .init("1/sin", 1 / sin(X), -1, 2, 0),
    .init("1/(1-cos)", 1 / (1 - cos(X)), 0, 1, 0), .init("1/log", 1 / log(X), .half, 2, 0),
  ]

  @Test("divergence is proved and said", arguments: divergent + SlowIntegralTests.divergent)
  func diverges(_ known: KnownIntegral) throws {
    #expect {
      try numericalIntegral(of: known.f, over: x, from: known.a, to: known.b)
    } throws: { error in
      if case MathError.undefined(let text) = error { text.contains("diverges") } else { false }
    }
  }

  @Test("without a proof the value is labelled, and close")
  func estimates() throws {
    let slow = try numericalIntegral(of: Function.besselJ(0, X), over: x, from: 0, to: oo)
    #expect(!slow.isProved && slow.remark != nil)
    #expect(abs(slow.value - 1) <= slow.error && slow.error < 0.2)
    let sampled = try numericalIntegral(from: -1, to: 1) { 1 / (1 + $0 * $0) }
    #expect(!sampled.isProved && abs(sampled.value - .pi / 2) < 1e-12)
    let line = try numericalIntegral(from: -.infinity, to: .infinity) { 1 / (1 + $0 * $0) }
    #expect(abs(line.value - .pi) < 1e-9)
    let root = try numericalIntegral(from: 0, to: 1) { 1 / $0.squareRoot() }
    #expect(abs(root.value - 2) <= max(root.error, 1e-6))
    #expect(throws: MathError.self) { try numericalIntegral(from: 0, to: 1) { 1 / $0 } }
  }

  @Test("kinks and jumps are exact, and |·| of complex values is not continued")
  func kinks() throws {
    let (abs, floor) = (Function.abs, Function.floor)
    let cases: [(Expr, Expr, Expr, Expr)] = [
      (abs(X), -1, 2, q(5, 2)), (floor(X), 0, 3, 3), (Function.sgn(X - q(1, 3)), 0, 1, q(1, 3)),
      (Function.maximum(X, 1 - X), 0, 1, q(3, 4)), (abs(sin(X)), 0, 2 * .pi, 4),
      (1 / sqrt(abs(X)), -1, 4, 6), (log(abs(X)), -1, 1, -2), (exp(-abs(X)), -oo, oo, 2),
      (Function.heaviside(X - 1) * X, 0, 2, q(3, 2)), (abs(sqrt(X) - .half), 0, 1, q(1, 4)),
    ]
    for (f, a, b, value) in cases {
      let result = try numericalIntegral(of: f, over: x, from: a, to: b)
      let ball = try #require(result.enclosure, "\(f) \(result)")
      #expect(ball.overlaps(value.realBall) && result.error < 1e-9, "\(f) \(result)")
    }
    let unit = try numericalIntegral(of: abs(exp(.i * X)), over: x, from: 0, to: 1)
    #expect(Swift.abs(unit.value - 1) <= max(unit.error, 1e-9))
  }

  @Test("what is no real integral is refused")
  func refusals() {
    #expect(throws: MathError.self) { try numericalIntegral(of: X * T, over: x, from: 0, to: 1) }
    #expect(throws: MathError.self) { try numericalIntegral(of: X, over: x, from: 0, to: T) }
    #expect(throws: MathError.self) { try numericalIntegral(of: Function.diracDelta(X), over: x, from: -1, to: 1) }
    #expect(throws: MathError.self) { try numericalIntegral(of: log(X), over: x, from: -2, to: -1) }
    #expect(throws: MathError.self) { try numericalIntegral(of: X, over: x, from: 0, to: .i) }
  }
}
