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

  var isInfinite: Bool {
    switch self {
    case .plusInfinity, .minusInfinity: true
    case .above, .below: false
    }
  }
}
