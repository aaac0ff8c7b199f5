import CFlint

extension RealBall {
  /// The Bessel function of the first kind Jᵥ, DLMF 10.2.2.
  public func besselJ(order: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(order), isManageable else { return .indeterminate }
    if areWide(order) {
      return ComplexBall(self).besselJ(order: ComplexBall(order), precision: precision).realValue
    }
    return RealBall.apply(order, self, precision) { unsafe arb_hypgeom_bessel_j($0, $1, $2, $3) }
  }

  /// The Bessel function of the second kind Yᵥ, DLMF 10.2.3.
  public func besselY(order: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(order), isManageable else { return .indeterminate }
    if areWide(order) {
      return ComplexBall(self).besselY(order: ComplexBall(order), precision: precision).realValue
    }
    return RealBall.apply(order, self, precision) { unsafe arb_hypgeom_bessel_y($0, $1, $2, $3) }
  }

  /// The modified Bessel function Iᵥ, DLMF 10.25.2.
  public func besselI(order: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(order), isManageable else { return .indeterminate }
    if areWide(order) {
      return ComplexBall(self).besselI(order: ComplexBall(order), precision: precision).realValue
    }
    return RealBall.apply(order, self, precision) { unsafe arb_hypgeom_bessel_i($0, $1, $2, $3) }
  }

  /// The modified Bessel function Kᵥ, DLMF 10.25.3.
  public func besselK(order: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(order), isManageable else { return .indeterminate }
    if areWide(order) {
      return ComplexBall(self).besselK(order: ComplexBall(order), precision: precision).realValue
    }
    return RealBall.apply(order, self, precision) { unsafe arb_hypgeom_bessel_k($0, $1, $2, $3) }
  }

  /// e⁻ᶻ Iᵥ(z).
  public func besselIScaled(order: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(order), isManageable else { return .indeterminate }
    if areWide(order) {
      return ComplexBall(self).besselIScaled(order: ComplexBall(order), precision: precision).realValue
    }
    return RealBall.apply(order, self, precision) { unsafe arb_hypgeom_bessel_i_scaled($0, $1, $2, $3) }
  }

  /// eᶻ Kᵥ(z).
  public func besselKScaled(order: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(order), isManageable else { return .indeterminate }
    if areWide(order) {
      return ComplexBall(self).besselKScaled(order: ComplexBall(order), precision: precision).realValue
    }
    return RealBall.apply(order, self, precision) { unsafe arb_hypgeom_bessel_k_scaled($0, $1, $2, $3) }
  }
}

extension ComplexBall {
  /// The Bessel function of the first kind Jᵥ, DLMF 10.2.2.
  ///
  /// Entire for integer orders where the function is; otherwise cut along the real axis.
  public func besselJ(order: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(order), isManageable else { return .indeterminate }
    if analytic && order.uniqueExactInteger == nil && meets(.below(0)) { return .indeterminate }
    return ComplexBall.apply(order, self, precision) { unsafe acb_hypgeom_bessel_j($0, $1, $2, $3) }
  }

  /// The Bessel function of the second kind Yᵥ, DLMF 10.2.3.
  ///
  /// Entire for integer orders where the function is; otherwise cut along the real axis.
  public func besselY(order: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(order), isManageable else { return .indeterminate }
    if analytic && meets(.below(0)) { return .indeterminate }
    return ComplexBall.apply(order, self, precision) { unsafe acb_hypgeom_bessel_y($0, $1, $2, $3) }
  }

  /// The modified Bessel function Iᵥ, DLMF 10.25.2.
  ///
  /// Entire for integer orders where the function is; otherwise cut along the real axis.
  public func besselI(order: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(order), isManageable else { return .indeterminate }
    if analytic && order.uniqueExactInteger == nil && meets(.below(0)) { return .indeterminate }
    return ComplexBall.apply(order, self, precision) { unsafe acb_hypgeom_bessel_i($0, $1, $2, $3) }
  }

  /// The modified Bessel function Kᵥ, DLMF 10.25.3.
  ///
  /// Entire for integer orders where the function is; otherwise cut along the real axis.
  public func besselK(order: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(order), isManageable else { return .indeterminate }
    if analytic && meets(.below(0)) { return .indeterminate }
    return ComplexBall.apply(order, self, precision) { unsafe acb_hypgeom_bessel_k($0, $1, $2, $3) }
  }

  /// e⁻ᶻ Iᵥ(z).
  ///
  /// Entire for integer orders where the function is; otherwise cut along the real axis.
  public func besselIScaled(order: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(order), isManageable else { return .indeterminate }
    if analytic && order.uniqueExactInteger == nil && meets(.below(0)) { return .indeterminate }
    return ComplexBall.apply(order, self, precision) { unsafe acb_hypgeom_bessel_i_scaled($0, $1, $2, $3) }
  }

  /// eᶻ Kᵥ(z).
  ///
  /// Entire for integer orders where the function is; otherwise cut along the real axis.
  public func besselKScaled(order: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(order), isManageable else { return .indeterminate }
    if analytic && meets(.below(0)) { return .indeterminate }
    return ComplexBall.apply(order, self, precision) { unsafe acb_hypgeom_bessel_k_scaled($0, $1, $2, $3) }
  }
}
