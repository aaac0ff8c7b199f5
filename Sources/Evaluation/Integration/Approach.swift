import Balls
import Exact
import Expressions

/// How a real variable goes to an end of an interval: as a function of s → ∞.
enum Approach {
  /// x = s.
  case plusInfinity
  /// x = −s.
  case minusInfinity
  /// x = a + 1/s.
  case above(Expr)
  /// x = a − 1/s.
  case below(Expr)

  /// The variable itself.
  var series: GrowthSeries {
    switch self {
    case .plusInfinity: GrowthSeries([1: 1])
    case .minusInfinity: GrowthSeries([1: -1])
    case .above(let a): GrowthSeries([0: a, -1: 1])
    case .below(let a): GrowthSeries([0: a, -1: -1])
    }
  }

  /// The finite end, if it is one.
  var place: Expr? {
    switch self {
    case .plusInfinity, .minusInfinity: nil
    case .above(let a), .below(let a): a
    }
  }

  /// The variable at s.
  func position(_ s: RealBall, _ bits: Int) -> RealBall {
    switch self {
    case .plusInfinity: s
    case .minusInfinity: -s
    case .above(let a): a.ball(bits).adding(s.inverted(precision: bits), precision: bits)
    case .below(let a): a.ball(bits).subtracting(s.inverted(precision: bits), precision: bits)
    }
  }

  var isInfinite: Bool {
    switch self {
    case .plusInfinity, .minusInfinity: true
    case .above, .below: false
    }
  }
}
