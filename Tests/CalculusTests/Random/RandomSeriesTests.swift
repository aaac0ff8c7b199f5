import Balls
import Exact
import Expressions
import Functions
import Testing

@testable import Calculus

/// Random expressions: what series answer agrees with balls close to the point.
@Suite("Random series") struct RandomSeriesTests {
  private static func center(_ seed: Int) -> Expr { [0, 0, 1, -2, .infinity][seed % 5] }
  private static func order(_ seed: Int) -> Int { seed / 5 % 8 - 1 }

  @Test("a series differs from its function by O((x − a)ⁿ)") func remainders() {
    RandomLaw(name: "series", number: 3, functions: RandomExpression.analytic).check(atLeast: 20) { f, seed, budget in
      try f.series(RandomExpression.symbol, at: Self.center(seed), order: Self.order(seed), budget: budget)
    } judge: { f, series, seed in
      let (point, order) = (Self.center(seed), Self.order(seed))
      let end = series.order ?? Expr(order)
      if end != Expr(order) { return .wrong("\(series.truncated) + O(\(end)): fewer terms than there are") }
      // Close enough for constants like 10⁴⁰.
      return .init(
        (point.hasInfinity || series.side == .above ? [1] : [1, -1]).map { side in
          let sizes = [Expr(400), 500].compactMap {
            Self.size(of: f - series.truncated, Expr(side) / Expr(2) ** $0, point, end)
          }
          guard sizes.count == 2 else { return .unknown }
          return sizes[1].lowerBound > 1000 * sizes[0].upperBound + 0x1p-1000
            ? .wrong("at \(point): \(series.truncated) + O(\(end)), \(sizes)") : .right
        })
    }
  }

  /// |R|/|h|ⁿ at x = a + h or 1/h, which must not grow for h → 0, but for logarithms.
  private static func size(of remainder: Expr, _ h: Expr, _ point: Expr, _ order: Expr) -> RealBall? {
    guard let value = remainder.value(at: point.hasInfinity ? 1 / h : point + h, precision: 8192),
      let scale = Expr.power(h * h, -order / 2).enclosure(precision: 8192)
    else { return nil }
    return value.multiplied(by: scale, precision: 8192).magnitude(precision: 128)
  }
}
