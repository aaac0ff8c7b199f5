import Balls
import Evaluation
import Exact
import Expressions
import Functions
import Glibc
import Testing

@testable import Calculus

/// Random expressions: what series and limits answer agrees with balls close to the point.
@Suite("Random series and limits") struct SeriesFuzzTests {
  private static let x = Expr.symbol("x")
  private static let symbol = Symbol("x")

  /// How many are tried; `TEST_MULTIPLIER` scales them.
  private static var rounds: Int {
    let text = unsafe getenv("TEST_MULTIPLIER").map { unsafe String(cString: $0) } ?? ""
    return 150 * (Int(text) ?? 1)
  }

  @Test("a series differs from its function by O(xⁿ)", arguments: 0..<rounds)
  func remainders(seed: Int) throws {
    var generator = SeededGenerator(UInt64(104_729 * seed + 3))
    let f = Self.expression(depth: 3, &generator)
    let order = Int.random(in: -1...6, using: &generator)
    guard !f.hasInfinity, !f.contains(.undefined),
      let series = try? f.series(Self.symbol, order: order, budget: Budget(seconds: 3))
    else { return }
    let remainder = f - series.truncated
    let end = series.order ?? Expr(order)
    #expect(end == Expr(order), "\(f): fewer terms than there are")
    // |R(x)|/xⁿ must not grow between two points x = 2^(−k), but for logarithms.
    var ratios: [RealBall] = []
    for k in [40, 80] {
      let point = Expr(1) / Expr(2) ** Expr(k)
      guard let value = remainder.substituting(Self.x, point).enclosure(precision: 4096), value.isFinite,
        let scale = Expr.power(point, -end).enclosure(precision: 4096)
      else { return }
      ratios.append(value.multiplied(by: scale, precision: 4096).magnitude(precision: 128))
    }
    let isBounded = ratios[1].lowerBound <= 1000 * ratios[0].upperBound + 0x1p-200
    #expect(isBounded, "\(f) of order \(order): \(series.truncated) + O(x^\(end)), \(ratios)")
  }

  @Test("a limit is approached by the values", arguments: 0..<rounds)
  func limits(seed: Int) throws {
    var generator = SeededGenerator(UInt64(15_485_863 * seed + 5))
    let f = Self.expression(depth: 3, &generator)
    guard !f.hasInfinity, !f.contains(.undefined),
      let limit = f.limit(Self.symbol, at: 0, direction: .above, budget: Budget(seconds: 3)).value
    else { return }
    var distances: [RealBall] = []
    for k in [100, 400] {
      let point = Expr(1) / Expr(2) ** Expr(k)
      guard let value = f.substituting(Self.x, point).enclosure(precision: 4096), value.isFinite else { return }
      guard !limit.hasInfinity else {
        distances.append(value.magnitude(precision: 128))
        continue
      }
      guard let expected = limit.enclosure(precision: 4096) else { return }
      distances.append(value.subtracting(expected, precision: 4096).magnitude(precision: 128))
    }
    let approaches =
      limit.hasInfinity
      ? distances[1].upperBound >= distances[0].lowerBound
      : distances[1].lowerBound <= 0x1p-60 || distances[1].lowerBound < 0.6 * distances[0].upperBound
    #expect(approaches, "\(f) has the limit \(limit)? \(distances)")
  }

  private static let functions: [Function] = [
    .sin, .cos, .tan, .log, .arctan, .arcsin, .arccos, .sinh, .cosh, .tanh, .arcsinh, .arctanh, .erf, .exp, .sqrt, .sec,
    .cot, .lambertW, .gamma,
  ]
  private static let exponents: [Expr] = [2, 3, -1, -2, .half, -.half, Expr(1) / 3]

  /// A random expression in x.
  private static func expression(depth: Int, _ generator: inout SeededGenerator) -> Expr {
    func part() -> Expr { expression(depth: depth - 1, &generator) }
    if depth == 0 {
      return Int.random(in: 0..<4, using: &generator) == 0 ? Expr(Int.random(in: -3...3, using: &generator)) : x
    }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1: return part() + part()
    case 2: return part() - part()
    case 3: return part() * part()
    case 4: return part() / part()
    case 5: return .power(part(), exponents[Int.random(in: 0..<exponents.count, using: &generator)])
    default: return functions[Int.random(in: 0..<functions.count, using: &generator)](part())
    }
  }
}
