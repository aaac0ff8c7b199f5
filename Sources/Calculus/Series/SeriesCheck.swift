import Balls
import Exact
import Expressions
import Functions

/// A second look at an expansion: the remainder R at 2^(−k) from the point, which O(hⁿ) bounds.
///
/// Branch cuts make expansions differ from side to side: √(x²) is x above 0 and −x below.
struct SeriesCheck {
  private let remainder: Expr
  private let x: Expr
  private let point: Expr
  private let order: Rational

  /// `nil` where there is nothing to compare: parameters, unknown functions, or no branch at all.
  init?(of f: Expr, _ series: Series) {
    let start = series.terms.first?.exponent.rational ?? 0
    let part = series.shortened(to: Expr(start + Rational(SeriesCheck.length)))
    guard f.hasBranches(of: Expr(series.variable)), f.symbols.count == 1, !f.hasAbstractFunctions,
      let order = part.order.map(\.rational) ?? (part.terms.last?.exponent.rational).map({ $0 + 1 })
    else { return nil }
    (remainder, x, point) = (f - part.truncated, Expr(series.variable), series.point)
    self.order = order
  }

  /// The exponents that are looked at.
  private static let length = 20
  /// The distances 2^(−k): those of the second row decide where constants are large.
  private static let places = [[40, 50, 60], [400, 450, 500]]

  /// Whether the remainder stays bounded by hⁿ, but for logarithms, on the side x > a, or x < a for −1.
  func holds(side: Int) -> Truth {
    var result = Truth.unknown
    for places in SeriesCheck.places {
      let sizes = places.compactMap { size(side, $0) }
      guard sizes.count == places.count else { continue }
      let step = places[1] - places[0]
      let grows = zip(sizes, sizes.dropFirst()).allSatisfy { near, far in
        near.scaled(byPowerOfTwo: step / 16).isLess(than: far) == .yes
      }
      if !grows { return .yes }
      result = .no
    }
    return result
  }

  /// |R|/hⁿ at the distance h = 2^(−k), or at 1/h towards ±∞.
  private func size(_ side: Int, _ k: Int) -> RealBall? {
    let precision = k * (order.magnitude.ceiling.asInt.map { $0 + 2 } ?? 2) + 128
    let h = RealBall.one.scaled(byPowerOfTwo: -k)
    let place: ComplexBall
    switch point {
    case .infinity: place = ComplexBall(RealBall.one.scaled(byPowerOfTwo: k))
    case -.infinity: place = ComplexBall(-RealBall.one.scaled(byPowerOfTwo: k))
    default:
      guard let center = point.enclosure(precision: precision) else { return nil }
      place = center.adding(ComplexBall(side > 0 ? h : -h), precision: precision)
    }
    guard let value = remainder.enclosure(at: [x: place], precision: precision), value.isFinite else { return nil }
    let scale = h.power(RealBall(-order, precision: 128), precision: 128)
    return value.magnitude(precision: 128).multiplied(by: scale, precision: 128)
  }
}

extension Expr {
  /// Whether a function with a branch cut, a root or a power of `x` occurs.
  fileprivate func hasBranches(of x: Expr) -> Bool {
    subexpressions.contains { e in
      switch e.node {
      case .call(let function, _): !function.spec.isMeromorphic
      case .product(let factors): factors.contains { $0.exponent.integer == nil && $0.base.contains(x) }
      default: false
      }
    }
  }
}
