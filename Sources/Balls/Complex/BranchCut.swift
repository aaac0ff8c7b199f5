/// Half-lines of the plane along which a function is not holomorphic.
enum BranchCut: Sendable {
  /// The real numbers up to a.
  case below(Double)
  /// The real numbers from a on.
  case above(Double)
  /// The real numbers outside (−1, 1).
  case outsideUnitInterval
  /// The multiples t·i with |t| ≥ 1.
  case imaginaryOutsideUnit
}

extension ComplexBall {
  /// Whether the ball may contain points of the cut; `false` is proved.
  func meets(_ cut: BranchCut) -> Bool {
    switch cut {
    case .below(let end): imaginary.containsZero && !(real.lowerBound > end)
    case .above(let end): imaginary.containsZero && !(real.upperBound < end)
    case .outsideUnitInterval: meets(.below(-1)) || meets(.above(1))
    case .imaginaryOutsideUnit:
      real.containsZero && !(imaginary.lowerBound > -1 && imaginary.upperBound < 1)
    }
  }

  /// The value, or the indeterminate ball when a proof of holomorphy is demanded and the ball may meet the cut.
  func avoiding(_ cut: BranchCut, _ analytic: Bool, _ value: @autoclosure () -> ComplexBall) -> ComplexBall {
    analytic && meets(cut) ? .indeterminate : value()
  }
}
