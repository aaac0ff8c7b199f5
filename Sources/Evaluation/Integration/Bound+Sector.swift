import Balls
import Exact
import Expressions
import Functions

extension Bound {
  /// What is known of `f` for complex s with |arg s| ≤ π/2, where `f` is proved to be holomorphic: bounds in |s|.
  ///
  /// Sums, products, powers, logarithms, and elementary functions of what becomes small; everything else is unknown.
  init(inRightHalfPlane f: Expr, _ x: Symbol) {
    self.init(
      f, x, at: Bound(GrowthSeries([1: 1])), sum: { _, _ in nil }, power: { Bound.sectorPower($0, $1) },
      call: { Bound.sectorCall($0, $1) })
  }

  private static func sectorPower(_ factor: Factor, _ known: [Expr: Bound]) -> Bound {
    let base = known[factor.base] ?? .unknown
    if factor.base == .e { return (known[factor.exponent] ?? .unknown).exponentialOfBounded }
    guard let r = factor.exponent.rational else { return .unknown }
    if r.isInteger { return base.power(r) }
    guard let from = base.startOffTheCut else { return .unknown }
    return base.power(r).valid(from: from)
  }

  private static func sectorCall(_ function: Function, _ arguments: [Bound]) -> Bound {
    guard arguments.count == 1, let f = arguments.first else { return .unknown }
    switch function.name {
    case "log":
      guard let from = f.startOffTheCut else { return .unknown }
      return .call(function, [f]).valid(from: from)
    case "sin", "tan", "sinh", "tanh", "arctan", "arcsin", "arcsinh", "erf":
      // |u|/2 ≤ |g(u)| ≤ 2|u| for complex |u| ≤ ½, by their power series.
      guard let from = f.small(0.5) else { return .unknown }
      return f.within(factor: 2, from: from)
    case "cos", "cosh":
      guard let from = f.small(0.5) else { return .unknown }
      let two = Majorant(constant: RealBall(2), validFrom: from)
      return Bound(upper: two, inverse: two)
    default: return .unknown
    }
  }

  /// From where on the function stays off the negative real axis: its leading term c·s^r, c > 0, turns by at most
  /// |r|·π/2 ≤ 3π/4, and the other terms, at most half as large, by at most π/6.
  private var startOffTheCut: RealBall? {
    guard let series, let lead = series.terms.first, abs(lead.exponent.asDouble) <= 1.5,
      let (sign, from) = series.eventualSign, sign > 0
    else { return nil }
    return from
  }

  /// e^f for a function that stays bounded.
  private var exponentialOfBounded: Bound {
    guard let upper, upper.power <= 0, upper.rate.isNonnegative == .yes else { return .unknown }
    let size = Majorant(constant: upper.constant.exp(precision: 64), validFrom: upper.validFrom)
    return Bound(upper: size, inverse: size)
  }

  private func valid(from r: RealBall) -> Bound {
    Bound(upper: upper?.valid(from: r), inverse: inverse?.valid(from: r))
  }
}
