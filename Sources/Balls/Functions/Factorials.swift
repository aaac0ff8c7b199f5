import CFlint

extension RealBall {
  /// The rising factorial x(x+1)…(x+n−1) = Γ(x + n)/Γ(x), DLMF 5.2.4.
  public func risingFactorial(_ n: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(self, n) else { return .indeterminate }
    return RealBall.apply(self, n, precision) { unsafe arb_rising($0, $1, $2, $3) }
  }

  /// The factorial n! of n ≥ 0 to the precision asked for.
  public static func factorial(_ n: Int, precision: Int) -> RealBall {
    n < 0 ? .indeterminate : RealBall(n).adding(.one, precision: 64).gamma(precision: precision)
  }
}

extension ComplexBall {
  /// The rising factorial z(z+1)…(z+n−1) = Γ(z + n)/Γ(z), DLMF 5.2.4.
  public func risingFactorial(_ n: ComplexBall, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(self, n) else { return .indeterminate }
    return ComplexBall.apply(self, n, precision) { unsafe acb_rising($0, $1, $2, $3) }
  }
}
