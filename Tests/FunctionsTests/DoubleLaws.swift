import Balls
import Exact
import Expressions
import Functions
import Testing

@Suite("Floating-point evaluators") struct DoubleLaws {
  /// Units in the last place that are allowed beyond 4, with the reason.
  static let allowance: [String: Double] = [
    "gamma": 10,  // the C library promises 10
    "factorial": 10,  // by gamma
    "log_gamma": 8,  // by the C library
    "erfc": 8,  // by the C library, 6 for large arguments
  ]

  @Test("The double is within a few ulp of the ball", arguments: Function.catalogue.filter { $0.spec.double != nil })
  func accuracy(_ f: Function) throws {
    var sampling = Sampling(f.name)
    let evaluate = try #require(f.spec.double)
    for p in sampling.reals(f.spec.realDomain ?? .line, 300) {
      let exact = f.ball([ComplexBall(p)], 200)
      let value = evaluate(p)
      guard exact.isFinite, value.isFinite else { continue }
      #expect(!value.isNaN)
      let reference = exact.real.midpoint
      let error = abs(value - reference) / max(reference.ulp, .leastNormalMagnitude)
      #expect(error <= Self.allowance[f.name] ?? 4, "f(\(p)) = \(value), not \(reference)")
    }
  }

  @Test(
    "The double of two arguments is within a few ulp of the ball",
    arguments: Function.catalogue.filter { $0.spec.double2 != nil })
  func accuracyOfTwo(_ f: Function) throws {
    var sampling = Sampling(f.name)
    let evaluate = try #require(f.spec.double2)
    for _ in 0..<200 {
      let p = sampling.reals(.line, 2)
      let exact = f.ball(p.map { ComplexBall($0) }, 200)
      guard exact.isFinite else { continue }
      let reference = exact.real.midpoint
      #expect(abs(evaluate(p[0], p[1]) - reference) <= 4 * max(reference.ulp, .leastNormalMagnitude), "at \(p)")
    }
  }

  @Test("A floating argument gives the number that the ball gives", arguments: Function.catalogue)
  func floatingCalls(_ f: Function) {
    var sampling = Sampling(f.name)
    guard f.spec.arity.contains(1) else { return }
    for p in sampling.reals(f.spec.realDomain ?? .line, 20) {
      let exact = f.ball([ComplexBall(p)], 200)
      guard exact.isFinite else { continue }
      let value = f(Expr(p))
      guard let number = value.number else {
        #expect(value.hasCalls == false || f.spec.isIntegerValued, "f(\(p)) stays")
        continue
      }
      #expect(abs(number.asDoubles.re - exact.real.midpoint) <= 1e-13 * max(1, abs(exact.real.midpoint)), "f(\(p))")
    }
  }
}
