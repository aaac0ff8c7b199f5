import CFlint

extension RealBall {
  /// The upper incomplete gamma function Γ(s, z), divided by Γ(s) when regularized, DLMF 8.2.2.
  public func upperGamma(order: RealBall, regularized: Bool = false, precision: Int) -> RealBall {
    guard RealBall.areModerate(order), isManageable else { return .indeterminate }
    if areWide(order) {
      return ComplexBall(self).upperGamma(order: ComplexBall(order), regularized: regularized, precision: precision)
        .realValue
    }
    return RealBall.apply(order, self, precision) {
      unsafe arb_hypgeom_gamma_upper($0, $1, $2, regularized ? 1 : 0, $3)
    }
  }

  /// The lower incomplete gamma function γ(s, z), divided by Γ(s) when regularized, DLMF 8.2.1.
  public func lowerGamma(order: RealBall, regularized: Bool = false, precision: Int) -> RealBall {
    guard RealBall.areModerate(order), isManageable else { return .indeterminate }
    if areWide(order) {
      return ComplexBall(self).lowerGamma(order: ComplexBall(order), regularized: regularized, precision: precision)
        .realValue
    }
    return RealBall.apply(order, self, precision) {
      unsafe arb_hypgeom_gamma_lower($0, $1, $2, regularized ? 1 : 0, $3)
    }
  }

  /// The generalized exponential integral Eₛ(z), DLMF 8.19.1.
  public func exponentialIntegral(order: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(order), isManageable else { return .indeterminate }
    if areWide(order) {
      return ComplexBall(self).exponentialIntegral(order: ComplexBall(order), precision: precision).realValue
    }
    return RealBall.apply(order, self, precision) { unsafe arb_hypgeom_expint($0, $1, $2, $3) }
  }

  /// The incomplete beta function B(z; a, b), divided by B(a, b) when regularized, DLMF 8.17.1.
  public func incompleteBeta(_ a: RealBall, _ b: RealBall, regularized: Bool = false, precision: Int) -> RealBall {
    guard RealBall.areModerate(a, b), isManageable else { return .indeterminate }
    if areWide(a, b) {
      return ComplexBall(self).incompleteBeta(
        ComplexBall(a), ComplexBall(b), regularized: regularized, precision: precision
      ).realValue
    }
    return RealBall.apply(a, b, self, precision) {
      unsafe arb_hypgeom_beta_lower($0, $1, $2, $3, regularized ? 1 : 0, $4)
    }
  }
}

extension ComplexBall {
  /// The upper incomplete gamma function Γ(s, z), divided by Γ(s) when regularized, DLMF 8.2.2.
  public func upperGamma(order: ComplexBall, regularized: Bool = false, analytic: Bool = false, precision: Int)
    -> ComplexBall
  {
    guard ComplexBall.areModerate(order), isManageable else { return .indeterminate }
    if analytic && meets(.below(0)) { return .indeterminate }
    return ComplexBall.apply(order, self, precision) {
      unsafe acb_hypgeom_gamma_upper($0, $1, $2, regularized ? 1 : 0, $3)
    }
  }

  /// The lower incomplete gamma function γ(s, z), divided by Γ(s) when regularized, DLMF 8.2.1.
  public func lowerGamma(order: ComplexBall, regularized: Bool = false, analytic: Bool = false, precision: Int)
    -> ComplexBall
  {
    guard ComplexBall.areModerate(order), isManageable else { return .indeterminate }
    if analytic && meets(.below(0)) { return .indeterminate }
    return ComplexBall.apply(order, self, precision) {
      unsafe acb_hypgeom_gamma_lower($0, $1, $2, regularized ? 1 : 0, $3)
    }
  }

  /// The generalized exponential integral Eₛ(z), DLMF 8.19.1.
  public func exponentialIntegral(order: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(order), isManageable else { return .indeterminate }
    if analytic && meets(.below(0)) { return .indeterminate }
    return ComplexBall.apply(order, self, precision) { unsafe acb_hypgeom_expint($0, $1, $2, $3) }
  }

  /// The incomplete beta function B(z; a, b), divided by B(a, b) when regularized, DLMF 8.17.1.
  public func incompleteBeta(
    _ a: ComplexBall, _ b: ComplexBall, regularized: Bool = false, analytic: Bool = false, precision: Int
  ) -> ComplexBall {
    guard ComplexBall.areModerate(a, b), isManageable else { return .indeterminate }
    if analytic && (meets(.below(0)) || meets(.above(1))) { return .indeterminate }
    return ComplexBall.apply(a, b, self, precision) {
      unsafe acb_hypgeom_beta_lower($0, $1, $2, $3, regularized ? 1 : 0, $4)
    }
  }
}

extension RealBall {
  /// The beta function B(a, b) = Γ(a) Γ(b)/Γ(a + b), DLMF 5.12.1.
  public func beta(_ b: RealBall, precision: Int) -> RealBall {
    let bits = precision + 10
    let top = gamma(precision: bits).multiplied(by: b.gamma(precision: bits), precision: bits)
    return top.multiplied(by: adding(b, precision: bits).rgamma(precision: bits), precision: precision)
  }
}

extension ComplexBall {
  /// The beta function B(a, b) = Γ(a) Γ(b)/Γ(a + b), DLMF 5.12.1.
  public func beta(_ b: ComplexBall, precision: Int) -> ComplexBall {
    let bits = precision + 10
    let top = gamma(precision: bits).multiplied(by: b.gamma(precision: bits), precision: bits)
    return top.multiplied(by: adding(b, precision: bits).rgamma(precision: bits), precision: precision)
  }
}
