import CFlint

extension RealBall {
  /// The confluent limit function ₀F₁(; a; z), divided by Γ(a) when regularized.
  public func hypergeometric0F1(_ a: RealBall, regularized: Bool = false, precision: Int) -> RealBall {
    guard RealBall.areModerate(a), isManageable else { return .indeterminate }
    if areWide(a) {
      return ComplexBall(self).hypergeometric0F1(ComplexBall(a), regularized: regularized, precision: precision)
        .realValue
    }
    return RealBall.apply(a, self, precision) { unsafe arb_hypgeom_0f1($0, $1, $2, regularized ? 1 : 0, $3) }
  }

  /// Kummer's function ₁F₁(a; b; z), divided by Γ(b) when regularized, DLMF 13.2.2.
  public func hypergeometric1F1(_ a: RealBall, _ b: RealBall, regularized: Bool = false, precision: Int) -> RealBall {
    guard RealBall.areModerate(a, b), isManageable else { return .indeterminate }
    if areWide(a, b) {
      return ComplexBall(self).hypergeometric1F1(
        ComplexBall(a), ComplexBall(b), regularized: regularized, precision: precision
      ).realValue
    }
    return RealBall.apply(a, b, self, precision) { unsafe arb_hypgeom_1f1($0, $1, $2, $3, regularized ? 1 : 0, $4) }
  }

  /// Tricomi's function U(a, b, z), DLMF 13.2.6.
  public func hypergeometricU(_ a: RealBall, _ b: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(a, b), isManageable else { return .indeterminate }
    if areWide(a, b) {
      return ComplexBall(self).hypergeometricU(ComplexBall(a), ComplexBall(b), precision: precision).realValue
    }
    return RealBall.apply(a, b, self, precision) { unsafe arb_hypgeom_u($0, $1, $2, $3, $4) }
  }

  /// Gauss's function ₂F₁(a, b; c; z), divided by Γ(c) when regularized, DLMF 15.2.1.
  public func hypergeometric2F1(_ a: RealBall, _ b: RealBall, _ c: RealBall, regularized: Bool = false, precision: Int)
    -> RealBall
  {
    guard RealBall.areModerate(a, b, c), isManageable else { return .indeterminate }
    return RealBall.apply(a, b, c, self, precision) {
      unsafe arb_hypgeom_2f1($0, $1, $2, $3, $4, regularized ? 1 : 0, $5)
    }
  }
}

extension ComplexBall {
  /// The confluent limit function ₀F₁(; a; z), divided by Γ(a) when regularized.
  public func hypergeometric0F1(_ a: ComplexBall, regularized: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(a), isManageable else { return .indeterminate }
    return ComplexBall.apply(a, self, precision) { unsafe acb_hypgeom_0f1($0, $1, $2, regularized ? 1 : 0, $3) }
  }

  /// Kummer's function ₁F₁(a; b; z), divided by Γ(b) when regularized, DLMF 13.2.2.
  public func hypergeometric1F1(_ a: ComplexBall, _ b: ComplexBall, regularized: Bool = false, precision: Int)
    -> ComplexBall
  {
    guard ComplexBall.areModerate(a, b), isManageable else { return .indeterminate }
    return ComplexBall.apply(a, b, self, precision) { unsafe acb_hypgeom_1f1($0, $1, $2, $3, regularized ? 1 : 0, $4) }
  }

  /// Tricomi's function U(a, b, z), DLMF 13.2.6; the cut is the negative axis.
  public func hypergeometricU(_ a: ComplexBall, _ b: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall
  {
    guard ComplexBall.areModerate(a, b), isManageable else { return .indeterminate }
    if analytic && meets(.below(0)) { return .indeterminate }
    return ComplexBall.apply(a, b, self, precision) { unsafe acb_hypgeom_u($0, $1, $2, $3, $4) }
  }

  /// Gauss's function ₂F₁(a, b; c; z), divided by Γ(c) when regularized, DLMF 15.2.1; the cut is [1, ∞).
  public func hypergeometric2F1(
    _ a: ComplexBall, _ b: ComplexBall, _ c: ComplexBall, regularized: Bool = false, analytic: Bool = false,
    precision: Int
  ) -> ComplexBall {
    guard ComplexBall.areModerate(a, b, c), isManageable else { return .indeterminate }
    if analytic && meets(.above(1)) { return .indeterminate }
    return ComplexBall.apply(a, b, c, self, precision) {
      unsafe acb_hypgeom_2f1($0, $1, $2, $3, $4, regularized ? 1 : 0, $5)
    }
  }
}

extension ComplexBall {
  /// The generalized hypergeometric function ₚF_q, divided by the gammas of `lower` when regularized, DLMF 16.2.1.
  ///
  /// With p = q + 1 it is cut along [1, ∞); with p > q + 1 only terminating series and asymptotic values exist.
  public func hypergeometric(
    upper: [ComplexBall], lower: [ComplexBall], regularized: Bool = false, analytic: Bool = false, precision: Int
  ) -> ComplexBall {
    guard upper.count + lower.count <= 64, (upper + lower).allSatisfy({ ComplexBall.areModerate($0) }) else {
      return .indeterminate
    }
    if analytic && upper.count > lower.count && meets(.above(1)) { return .indeterminate }
    if upper.count > lower.count + 1 && !upper.contains(where: { (-$0).isNaturalNumber }) { return .indeterminate }
    return ComplexBall.withVector(upper) { p, pCount in
      ComplexBall.withVector(lower) { q, qCount in
        apply(precision) { unsafe acb_hypgeom_pfq($0, p, pCount, q, qCount, $1, regularized ? 1 : 0, $2) }
      }
    }
  }

  /// Lends an array as consecutive `acb_t`s, which share the digits of the balls.
  @safe private static func withVector<Result>(
    _ balls: [ComplexBall], _ body: (UnsafeMutablePointer<acb_struct>?, Int) -> Result
  ) -> Result {
    withExtendedLifetime(balls) {
      var raw = unsafe balls.map { unsafe $0.box.raw }
      return unsafe raw.withUnsafeMutableBufferPointer { unsafe body($0.baseAddress, $0.count) }
    }
  }
}
