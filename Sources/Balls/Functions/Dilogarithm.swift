import CFlint

extension RealBall {
  /// The dilogarithm Li₂, DLMF 25.12.1.
  public func dilog(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_dilog($0, $1, $2) } }
}

extension ComplexBall {
  /// The dilogarithm Li₂, DLMF 25.12.1; the cut is [1, ∞).
  public func dilog(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.above(1), analytic, apply(precision) { unsafe acb_hypgeom_dilog($0, $1, $2) })
  }
}
