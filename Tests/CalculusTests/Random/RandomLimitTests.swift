import Balls
import Exact
import Expressions
import Functions
import Testing

@testable import Calculus

/// Random expressions: what limits answer agrees with balls close to the point.
@Suite("Random limits") struct RandomLimitTests {
  /// A place where a limit is taken, and the points that approach it.
  private enum Place: Int, CaseIterable {
    case right, left, around, one, infinity

    init(seed: Int) { self = Place.allCases[seed % Place.allCases.count] }

    var point: Expr { [0, 0, 0, 1, .infinity][rawValue] }
    var direction: LimitDirection { self == .left ? .below : self == .around ? .both : .above }

    /// The point at distance 1/large, on the left for every other `number`, if both sides count.
    func approach(_ large: Expr, _ number: Int = 0) -> Expr {
      switch self {
      case .right: 1 / large
      case .left: -1 / large
      case .around: (number % 2 == 0 ? 1 : -1) / large
      case .one: 1 + 1 / large
      case .infinity: large
      }
    }
  }

  @Test("a limit is approached by the values, and a missing one by none") func limits() {
    RandomLaw(name: "limit", number: 4).check(atLeast: 40) { f, seed, budget -> LimitResult? in
      let place = Place(seed: seed)
      let result = f.limit(RandomExpression.symbol, at: place.point, direction: place.direction, budget: budget)
      if case .unknown = result { return nil }
      return result
    } judge: { f, result, seed in
      let place = Place(seed: seed)
      return switch result {
      case .value(let limit): limit.hasInfinity ? Self.judgeInfinite(limit, f, place) : Self.judge(limit, f, place)
      case .doesNotExist(let reason): Self.judge(missing: reason, f, place)
      case .unknown: .unknown
      }
    }
  }

  /// The values at 2^(−100) and 2^(−400) from the point, on each side that counts.
  private static func values(_ f: Expr, _ place: Place) -> [[ComplexBall]] {
    (0..<(place == .around ? 2 : 1)).map { side in
      [100, 400].compactMap { k in f.value(at: place.approach(Expr(2) ** Expr(k), side), precision: 4096) }
    }
  }

  private static func judge(_ limit: Expr, _ f: Expr, _ place: Place) -> RandomLaw.Verdict {
    guard let target = limit.enclosure(precision: 4096) else { return .unknown }
    return .init(
      values(f, place).map { values in
        let distances = values.map { $0.subtracting(target, precision: 4096).magnitude(precision: 128) }
        guard distances.count == 2 else { return .unknown }
        // Nothing that an expression of this depth holds converges more slowly than 1/log log.
        return distances[1].lowerBound > 0x1p-60 && distances[1].lowerBound >= 0.9 * distances[0].upperBound
          ? .wrong("\(limit) towards \(place), distances \(distances)") : .right
      })
  }

  private static func judgeInfinite(_ limit: Expr, _ f: Expr, _ place: Place) -> RandomLaw.Verdict {
    .init(
      values(f, place).map { values in
        guard values.count == 2 else { return .unknown }
        let sizes = values.map { $0.magnitude(precision: 128) }
        let hasOtherSign =
          limit == .infinity && values[1].real.isNegative == .yes
          || limit == -.infinity && values[1].real.isPositive == .yes
        // Factors such as e^cos x may oscillate.
        return sizes[1].upperBound < 0.05 * sizes[0].lowerBound || hasOtherSign
          ? .wrong("\(limit) towards \(place), values \(values)") : .right
      })
  }

  private static func judge(missing reason: MissingLimit, _ f: Expr, _ place: Place) -> RandomLaw.Verdict {
    switch reason {
    case .sides(let below, let above):
      // Each is checked as a limit by itself.
      if place != .around || below == above { return .wrong("no limit, but \(below) and \(above) from the sides") }
      let sides = [judgeAny(below, f, .left), judgeAny(above, f, .right)]
      return .init(sides)
    case .oscillation(let first, let second, _):
      // Near poles the values differ where no sample comes.
      if f.subexpressions.contains(where: Self.hasPoles) { return .unknown }
      // Values that oscillate are far apart somewhere; fractions, as multiples of a period might all be alike.
      let values = (1...24).compactMap { k in
        f.value(at: place.approach(Expr(2) ** 260 * Expr(7 * k * k + k) * Expr(97 + k) / 97, k), precision: 4096)
      }
      guard values.count > 12, let gap = (first - second).enclosure(precision: 64), gap.isFinite else {
        return .unknown
      }
      let width = values.map { $0.subtracting(values[0], precision: 128).magnitude(precision: 64).upperBound }
      return (width.max() ?? 0) < 0.01 * gap.magnitude(precision: 64).lowerBound
        ? .wrong("no limit towards \(place), with \(first) and \(second), but \(values[0])") : .right
    }
  }

  private static func hasPoles(_ e: Expr) -> Bool {
    guard case .call(let function, _) = e.node else { return false }
    return [Function.tan, .cot, .sec, .csc, .gamma].contains(function)
  }

  private static func judgeAny(_ limit: Expr, _ f: Expr, _ place: Place) -> RandomLaw.Verdict {
    limit.hasInfinity ? judgeInfinite(limit, f, place) : judge(limit, f, place)
  }
}
