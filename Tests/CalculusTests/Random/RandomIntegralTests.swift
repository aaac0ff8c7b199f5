import Evaluation
import Exact
import Expressions
import Testing

@testable import Calculus

/// Random integrands: whatever is answered agrees with quadrature.
@Suite("Random integrands") struct RandomIntegralTests {
  private static let x = RandomExpression.symbol

  @Test("have right antiderivatives or none") func antiderivatives() {
    RandomLaw(name: "integrate", number: 5).check(atLeast: 20) { f, _, budget in
      try f.antiderivative(Self.x, budget: budget)
    } judge: { f, found, seed in
      let quotients = RandomFormTests.judge(f, derivativeOf: found, at: RandomFormTests.realPoints)
      // Where neither side jumps, the difference over a short interval is the integral.
      let low = Expr([3, -9, 27][seed % 3]) / 10
      let high = low + Expr(1) / 10
      let difference = found.substituting(Expr(Self.x), high) - found.substituting(Expr(Self.x), low)
      return .init([quotients, Self.judge(difference, as: f, from: low, to: high, "\(found)")])
    }
  }

  private static let ends: [(low: Expr, high: Expr)] = [
    (Expr(1) / 3, Expr(5) / 4), (0, 1), (-1 / Expr(3), .half), (1, .infinity), (0, Expr(4) / 5), (0, .infinity),
    (-1, 1), (-.infinity, .infinity), (Expr(5) / 4, 0),
  ]

  @Test("have right definite integrals or none, and diverge where it is said") func definite() {
    RandomLaw(name: "definite", number: 6, allowance: 1).check(atLeast: 5) { f, seed, budget -> DefiniteIntegral? in
      let (low, high) = Self.ends[seed % Self.ends.count]
      let result = try f.integral(Self.x, from: low, to: high, budget: budget)
      if case .unknown = result { return nil }
      return result
    } judge: { f, result, seed in
      let (low, high) = Self.ends[seed % Self.ends.count]
      switch result {
      case .value(let found): return Self.judge(found, as: f, from: low, to: high, "over [\(low), \(high)]")
      case .divergent(let reason):
        // A proved value refutes it, a proof of divergence confirms it.
        do throws(MathError) {
          let value = try numericalIntegral(of: f, over: Self.x, from: low, to: high, budget: Budget(seconds: 1))
          return value.isProved ? .wrong("divergent over [\(low), \(high)] (\(reason)), but \(value.value)") : .unknown
        } catch {
          if case .undefined = error { return .right }
          return .unknown
        }
      case .unknown: return .unknown
      }
    }
  }

  /// Compares a value with proved quadrature, where that succeeds.
  private static func judge(
    _ found: Expr, as f: Expr, from low: Expr, to high: Expr, _ note: String
  ) -> RandomLaw.Verdict {
    guard let exact = try? numericalIntegral(of: f, over: x, from: low, to: high, budget: Budget(seconds: 1)),
      exact.isProved, exact.value.isFinite, let value = try? (found + 1).numeric()
    else { return .unknown }
    let (re, im) = value.asDoubles
    return abs(re - 1 - exact.value) + abs(im) <= exact.error + 1e-9 * max(1, abs(exact.value))
      ? .right : .wrong("\(note) gives \(found), quadrature \(exact.value)")
  }
}
