import Calculus
import Evaluation
import Exact
import Expressions
import Functions
import Glibc
import Testing

/// Random integrands: whatever is answered agrees with quadrature, and nothing takes longer than its budget.
@Suite("Random integrands") struct IntegralFuzzTests {
  static let x = Expr.symbol("x")

  /// How many are tried; `TEST_MULTIPLIER` scales them.
  static var rounds: Int {
    let text = unsafe getenv("TEST_MULTIPLIER").map { unsafe String(cString: $0) } ?? ""
    return 120 * (Int(text) ?? 1)
  }

  @Test("have right antiderivatives or none", arguments: 0..<rounds)
  func antiderivatives(seed: Int) throws {
    var generator = SeededGenerator(UInt64(7919 * seed + 1))
    let f = Self.expression(depth: 3, &generator)
    let found = try f.antiderivative(Symbol("x"), budget: Budget(seconds: 3))
    guard let found, !f.hasInfinity, !f.contains(.undefined) else { return }
    for (p, q) in [(3, 4), (-9, -8), (27, 28)] {
      let (low, high) = (Expr(p) / 10, Expr(q) / 10)
      guard
        let exact = try? numericalIntegral(of: f, over: Symbol("x"), from: low, to: high, budget: Budget(seconds: 1)),
        exact.isProved,
        let difference = try? (found.substituting(Self.x, high) - found.substituting(Self.x, low) + 1).numeric()
      else { continue }
      let (re, im) = difference.asDoubles
      #expect(abs(re - 1 - exact.value) + abs(im) <= exact.error + 1e-9 * max(1, abs(exact.value)), "\(f) \(found)")
    }
  }

  private static let functions: [Function] = [
    .sin, .cos, .tan, .log, .arctan, .arcsin, .sinh, .cosh, .tanh, .erf, .exp, .sqrt,
  ]
  private static let exponents: [Expr] = [2, 3, -1, -2, .half, -.half, Expr(1) / 3]

  /// A random expression in x.
  private static func expression(depth: Int, _ generator: inout SeededGenerator) -> Expr {
    func part() -> Expr { expression(depth: depth - 1, &generator) }
    if depth == 0 {
      return Int.random(in: 0..<3, using: &generator) == 0 ? Expr(Int.random(in: -3...3, using: &generator)) : x
    }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1: return part() + part()
    case 2, 3: return part() * part()
    case 4: return part() / part()
    case 5, 6: return .power(part(), exponents[Int.random(in: 0..<exponents.count, using: &generator)])
    default: return functions[Int.random(in: 0..<functions.count, using: &generator)](part())
    }
  }
}
