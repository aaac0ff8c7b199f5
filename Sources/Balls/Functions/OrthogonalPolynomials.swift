import CFlint
import Exact

extension RealBall {
  /// The Chebyshev function Tₙ of any degree, DLMF 18.3.
  public func chebyshevT(degree: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(degree), isManageable else { return .indeterminate }
    if areWide(degree) {
      return ComplexBall(self).chebyshevT(degree: ComplexBall(degree), precision: precision).realValue
    }
    return RealBall.apply(degree, self, precision) { unsafe arb_hypgeom_chebyshev_t($0, $1, $2, $3) }
  }

  /// The Chebyshev function Uₙ of any degree, DLMF 18.3.
  public func chebyshevU(degree: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(degree), isManageable else { return .indeterminate }
    if areWide(degree) {
      return ComplexBall(self).chebyshevU(degree: ComplexBall(degree), precision: precision).realValue
    }
    return RealBall.apply(degree, self, precision) { unsafe arb_hypgeom_chebyshev_u($0, $1, $2, $3) }
  }

  /// The Jacobi function Pₙ^(a,b) of any degree, DLMF 18.3.
  public func jacobiP(degree: RealBall, _ a: RealBall, _ b: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(degree, a, b), isManageable else { return .indeterminate }
    if areWide(degree, a, b) {
      return ComplexBall(self).jacobiP(
        degree: ComplexBall(degree), ComplexBall(a), ComplexBall(b), precision: precision
      ).realValue
    }
    return RealBall.apply(degree, a, b, self, precision) { unsafe arb_hypgeom_jacobi_p($0, $1, $2, $3, $4, $5) }
  }

  /// The Gegenbauer function Cₙ^(m) of any degree, DLMF 18.3.
  public func gegenbauerC(degree: RealBall, _ m: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(degree, m), isManageable else { return .indeterminate }
    if areWide(degree, m) {
      return ComplexBall(self).gegenbauerC(degree: ComplexBall(degree), ComplexBall(m), precision: precision).realValue
    }
    return RealBall.apply(degree, m, self, precision) { unsafe arb_hypgeom_gegenbauer_c($0, $1, $2, $3, $4) }
  }

  /// The Laguerre function Lₙ^(m) of any degree, DLMF 18.3.
  public func laguerreL(degree: RealBall, _ m: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(degree, m), isManageable else { return .indeterminate }
    if areWide(degree, m) {
      return ComplexBall(self).laguerreL(degree: ComplexBall(degree), ComplexBall(m), precision: precision).realValue
    }
    return RealBall.apply(degree, m, self, precision) { unsafe arb_hypgeom_laguerre_l($0, $1, $2, $3, $4) }
  }

  /// The Hermite function Hₙ of any degree, DLMF 18.3.
  public func hermiteH(degree: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(degree), isManageable else { return .indeterminate }
    if areWide(degree) {
      return ComplexBall(self).hermiteH(degree: ComplexBall(degree), precision: precision).realValue
    }
    return RealBall.apply(degree, self, precision) { unsafe arb_hypgeom_hermite_h($0, $1, $2, $3) }
  }

  /// The Legendre function Pₙᵐ of the first kind, type 0 (cut outside [−1, 1]), DLMF 14.3.1.
  public func legendreP(degree: RealBall, order: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(degree, order), isManageable else { return .indeterminate }
    if areWide(degree, order) {
      return ComplexBall(self).legendreP(degree: ComplexBall(degree), order: ComplexBall(order), precision: precision)
        .realValue
    }
    return RealBall.apply(degree, order, self, precision) { unsafe arb_hypgeom_legendre_p($0, $1, $2, $3, 0, $4) }
  }

  /// The Legendre function Qₙᵐ of the second kind, type 0 (cut outside [−1, 1]), DLMF 14.3.2.
  public func legendreQ(degree: RealBall, order: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(degree, order), isManageable else { return .indeterminate }
    if areWide(degree, order) {
      return ComplexBall(self).legendreQ(degree: ComplexBall(degree), order: ComplexBall(order), precision: precision)
        .realValue
    }
    return RealBall.apply(degree, order, self, precision) { unsafe arb_hypgeom_legendre_q($0, $1, $2, $3, 0, $4) }
  }
}

extension ComplexBall {
  /// The Chebyshev function Tₙ of any degree, DLMF 18.3.
  ///
  /// Entire for integer degrees where the function is; otherwise cut along the real axis.
  public func chebyshevT(degree: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(degree), isManageable else { return .indeterminate }
    if analytic && !degree.isNaturalNumber && meets(.below(-1)) { return .indeterminate }
    return ComplexBall.apply(degree, self, precision) { unsafe acb_hypgeom_chebyshev_t($0, $1, $2, $3) }
  }

  /// The Chebyshev function Uₙ of any degree, DLMF 18.3.
  ///
  /// Entire for integer degrees where the function is; otherwise cut along the real axis.
  public func chebyshevU(degree: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(degree), isManageable else { return .indeterminate }
    if analytic && !degree.isNaturalNumber && meets(.below(-1)) { return .indeterminate }
    return ComplexBall.apply(degree, self, precision) { unsafe acb_hypgeom_chebyshev_u($0, $1, $2, $3) }
  }

  /// The Jacobi function Pₙ^(a,b) of any degree, DLMF 18.3.
  ///
  /// Entire for integer degrees where the function is; otherwise cut along the real axis.
  public func jacobiP(degree: ComplexBall, _ a: ComplexBall, _ b: ComplexBall, analytic: Bool = false, precision: Int)
    -> ComplexBall
  {
    guard ComplexBall.areModerate(degree, a, b), isManageable else { return .indeterminate }
    if analytic && !degree.isNaturalNumber && meets(.below(-1)) { return .indeterminate }
    return ComplexBall.apply(degree, a, b, self, precision) { unsafe acb_hypgeom_jacobi_p($0, $1, $2, $3, $4, $5) }
  }

  /// The Gegenbauer function Cₙ^(m) of any degree, DLMF 18.3.
  ///
  /// Entire for integer degrees where the function is; otherwise cut along the real axis.
  public func gegenbauerC(degree: ComplexBall, _ m: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall
  {
    guard ComplexBall.areModerate(degree, m), isManageable else { return .indeterminate }
    if analytic && !degree.isNaturalNumber && meets(.below(-1)) { return .indeterminate }
    return ComplexBall.apply(degree, m, self, precision) { unsafe acb_hypgeom_gegenbauer_c($0, $1, $2, $3, $4) }
  }

  /// The Laguerre function Lₙ^(m) of any degree, DLMF 18.3.
  public func laguerreL(degree: ComplexBall, _ m: ComplexBall, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(degree, m), isManageable else { return .indeterminate }
    return ComplexBall.apply(degree, m, self, precision) { unsafe acb_hypgeom_laguerre_l($0, $1, $2, $3, $4) }
  }

  /// The Hermite function Hₙ of any degree, DLMF 18.3.
  public func hermiteH(degree: ComplexBall, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(degree), isManageable else { return .indeterminate }
    return ComplexBall.apply(degree, self, precision) { unsafe acb_hypgeom_hermite_h($0, $1, $2, $3) }
  }

  /// The Legendre function Pₙᵐ of the first kind, type 0 (cut outside [−1, 1]), DLMF 14.3.1.
  ///
  /// Entire for integer degrees where the function is; otherwise cut along the real axis.
  public func legendreP(degree: ComplexBall, order: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall
  {
    guard ComplexBall.areModerate(degree, order), isManageable else { return .indeterminate }
    if analytic && !(degree.isNaturalNumber && order.isZero == .yes) && meets(.outsideUnitInterval) {
      return .indeterminate
    }
    return ComplexBall.apply(degree, order, self, precision) { unsafe acb_hypgeom_legendre_p($0, $1, $2, $3, 0, $4) }
  }

  /// The Legendre function Qₙᵐ of the second kind, type 0 (cut outside [−1, 1]), DLMF 14.3.2.
  ///
  /// Entire for integer degrees where the function is; otherwise cut along the real axis.
  public func legendreQ(degree: ComplexBall, order: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall
  {
    guard ComplexBall.areModerate(degree, order), isManageable else { return .indeterminate }
    if analytic && meets(.outsideUnitInterval) { return .indeterminate }
    return ComplexBall.apply(degree, order, self, precision) { unsafe acb_hypgeom_legendre_q($0, $1, $2, $3, 0, $4) }
  }
}
