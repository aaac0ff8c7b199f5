import Evaluation
import Exact
import Expressions
import Testing

@testable import Calculus

/// Random integrands: whatever is answered agrees with quadrature, and nothing takes longer than its budget.
@Suite("Random integrands") struct RandomIntegralTests {
  private static let x = RandomExpression.symbol

  @Test("have right antiderivatives or none", arguments: 0..<RandomExpression.rounds)
  func antiderivatives(seed: Int) throws {
    guard let f = RandomExpression.expression(seed + 3_000_000),
      let found = try f.antiderivative(Self.x, budget: Budget(seconds: 3))
    else { return }
    for (p, q) in [(3, 4), (-9, -8), (27, 28)] {
      let (low, high) = (Expr(p) / 10, Expr(q) / 10)
      let difference = found.substituting(Expr(Self.x), high) - found.substituting(Expr(Self.x), low)
      Self.compare(difference, with: f, from: low, to: high, "\(found)")
    }
  }

  @Test("have right definite integrals or none", arguments: 0..<RandomExpression.rounds)
  func definite(seed: Int) throws {
    let (low, high) = (Expr([1, 0, -1, 1][seed % 4]) / 3, Expr([5, 4, 1][seed % 3]) / Expr([4, 5, 2][seed % 3]))
    guard let f = RandomExpression.expression(seed + 4_000_000),
      case .value(let found) = try f.integral(Self.x, from: low, to: high, budget: Budget(seconds: 3))
    else { return }
    Self.compare(found, with: f, from: low, to: high, "the integral over [\(low), \(high)]")
  }

  /// Compares a value with proved quadrature, where that succeeds.
  private static func compare(_ found: Expr, with f: Expr, from low: Expr, to high: Expr, _ note: String) {
    guard let exact = try? numericalIntegral(of: f, over: x, from: low, to: high, budget: Budget(seconds: 1)),
      exact.isProved, let value = try? (found + 1).numeric()
    else { return }
    let (re, im) = value.asDoubles
    #expect(
      abs(re - 1 - exact.value) + abs(im) <= exact.error + 1e-9 * max(1, abs(exact.value)),
      "\(f): \(note) gives \(found), quadrature \(exact.value)")
  }
}
