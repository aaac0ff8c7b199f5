import CFlint

extension RealBall {
  /// The exponential integral Ei, DLMF 6.2.5.
  public func ei(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_ei($0, $1, $2) } }

  /// The sine integral Si, DLMF 6.2.9.
  public func si(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_si($0, $1, $2) } }

  /// The cosine integral Ci, DLMF 6.2.11.
  public func ci(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_ci($0, $1, $2) } }

  /// The hyperbolic sine integral Shi, DLMF 6.2.15.
  public func shi(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_shi($0, $1, $2) } }

  /// The hyperbolic cosine integral Chi, DLMF 6.2.16.
  public func chi(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_chi($0, $1, $2) } }
}

extension ComplexBall {
  /// The exponential integral Ei, DLMF 6.2.5; the cut is the negative axis.
  public func ei(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.below(0), analytic, apply(precision) { unsafe acb_hypgeom_ei($0, $1, $2) })
  }

  /// The sine integral Si, DLMF 6.2.9.
  public func si(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_hypgeom_si($0, $1, $2) } }

  /// The cosine integral Ci, DLMF 6.2.11; the cut is the negative axis.
  public func ci(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.below(0), analytic, apply(precision) { unsafe acb_hypgeom_ci($0, $1, $2) })
  }

  /// The hyperbolic sine integral Shi, DLMF 6.2.15.
  public func shi(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_hypgeom_shi($0, $1, $2) } }

  /// The hyperbolic cosine integral Chi, DLMF 6.2.16; the cut is the negative axis.
  public func chi(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.below(0), analytic, apply(precision) { unsafe acb_hypgeom_chi($0, $1, $2) })
  }
}

extension RealBall {
  /// The logarithmic integral li(x) = Ei(log x) of x > 0, DLMF 6.2.8; minus li(2) with `offset`.
  public func li(offset: Bool = false, precision: Int) -> RealBall {
    apply(precision) { unsafe arb_hypgeom_li($0, $1, offset ? 1 : 0, $2) }
  }
}

extension ComplexBall {
  /// The logarithmic integral li(z) = Ei(log z), DLMF 6.2.8; minus li(2) with `offset`; the cut is (−∞, 1].
  public func li(offset: Bool = false, analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.below(1), analytic, apply(precision) { unsafe acb_hypgeom_li($0, $1, offset ? 1 : 0, $2) })
  }
}
