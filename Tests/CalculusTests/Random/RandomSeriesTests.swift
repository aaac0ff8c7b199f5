import Balls
import Exact
import Expressions
import Functions
import Testing

@testable import Calculus

/// Random expressions: what series and limits answer agrees with balls close to the point.
@Suite("Random series and limits") struct RandomSeriesTests {
  private static let symbol = RandomExpression.symbol

  @Test("a series differs from its function by O((x − a)ⁿ)", arguments: 0..<RandomExpression.rounds)
  func remainders(seed: Int) throws {
    let (order, center) = (seed % 8 - 1, Expr([0, 0, 1, -2][seed % 4]))
    guard let f = RandomExpression.expression(seed + 1_000_000, of: RandomExpression.analytic),
      let series = try? f.series(Self.symbol, at: center, order: order, budget: Budget(seconds: 3))
    else { return }
    let end = series.order ?? Expr(order)
    #expect(end == Expr(order), "\(f): fewer terms than there are")
    // |R(x)|/(x − a)ⁿ must not grow between two points x = a + 2^(−k), but for logarithms.
    let remainder = f - series.truncated
    let ratios = [40, 80].compactMap { k -> RealBall? in
      let distance = Expr(1) / Expr(2) ** Expr(k)
      guard let value = remainder.value(at: center + distance, precision: 4096),
        let scale = Expr.power(distance, -end).enclosure(precision: 4096)
      else { return nil }
      return value.multiplied(by: scale, precision: 4096).magnitude(precision: 128)
    }
    guard ratios.count == 2 else { return }
    let isBounded = ratios[1].lowerBound <= 1000 * ratios[0].upperBound + 0x1p-200
    #expect(isBounded, "\(f) at \(center): \(series.truncated) + O(\(end)), \(ratios)")
  }

  /// A place where a limit is taken, and the points that approach it.
  private enum Place: Int, CaseIterable {
    case right, left, one, infinity

    var point: Expr { [0, 0, 1, .infinity][rawValue] }
    var direction: LimitDirection { self == .left ? .below : .above }

    func approach(_ k: Int) -> Expr {
      let large = Expr(2) ** Expr(k)
      return switch self {
      case .right: 1 / large
      case .left: -1 / large
      case .one: 1 + 1 / large
      case .infinity: large
      }
    }
  }

  @Test("a limit is approached by the values", arguments: 0..<RandomExpression.rounds)
  func limits(seed: Int) throws {
    let place = Place.allCases[seed % 4]
    guard let f = RandomExpression.expression(seed + 2_000_000),
      let limit = f.limit(Self.symbol, at: place.point, direction: place.direction, budget: Budget(seconds: 3)).value
    else { return }
    let distances = [100, 400].compactMap { k -> RealBall? in
      guard let value = f.value(at: place.approach(k), precision: 4096) else { return nil }
      guard !limit.hasInfinity else { return value.magnitude(precision: 128) }
      return limit.enclosure(precision: 4096)
        .map { value.subtracting($0, precision: 4096).magnitude(precision: 128) }
    }
    guard distances.count == 2 else { return }
    let approaches =
      limit.hasInfinity
      ? distances[1].upperBound >= distances[0].lowerBound
      : distances[1].lowerBound <= 0x1p-60 || distances[1].lowerBound < 0.6 * distances[0].upperBound
    #expect(approaches, "\(f) has the limit \(limit) towards \(place)? \(distances)")
  }
}
