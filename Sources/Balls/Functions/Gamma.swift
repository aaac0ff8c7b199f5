import CFlint

extension RealBall {
  /// The gamma function, DLMF 5.2.1.
  public func gamma(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_gamma($0, $1, $2) } }

  /// The entire function 1/Γ.
  public func rgamma(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_rgamma($0, $1, $2) } }

  /// log Γ, holomorphic off the negative axis; real arguments must be positive.
  public func lgamma(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_lgamma($0, $1, $2) } }

  /// The digamma function Γ′/Γ, DLMF 5.2.2.
  public func digamma(precision: Int) -> RealBall { apply(precision) { unsafe arb_digamma($0, $1, $2) } }
}

extension ComplexBall {
  /// The gamma function, DLMF 5.2.1.
  public func gamma(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_hypgeom_gamma($0, $1, $2) } }

  /// The entire function 1/Γ.
  public func rgamma(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_hypgeom_rgamma($0, $1, $2) } }

  /// log Γ, holomorphic off the negative axis.
  public func lgamma(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.below(0), analytic, apply(precision) { unsafe acb_hypgeom_lgamma($0, $1, $2) })
  }

  /// The digamma function Γ′/Γ, DLMF 5.2.2.
  public func digamma(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_digamma($0, $1, $2) } }
}
