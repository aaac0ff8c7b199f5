import CFlint

extension RealBall {
  /// The error function, DLMF 7.2.1.
  public func erf(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_erf($0, $1, $2) } }

  /// The complementary error function 1 − erf, DLMF 7.2.2.
  public func erfc(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_erfc($0, $1, $2) } }

  /// The imaginary error function −i erf(ix).
  public func erfi(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_erfi($0, $1, $2) } }

  /// The inverse of erf on (−1, 1).
  public func erfinv(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_erfinv($0, $1, $2) } }

  /// The inverse of erfc on (0, 2).
  public func erfcinv(precision: Int) -> RealBall { apply(precision) { unsafe arb_hypgeom_erfcinv($0, $1, $2) } }
}

extension ComplexBall {
  /// The error function, DLMF 7.2.1.
  public func erf(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_hypgeom_erf($0, $1, $2) } }

  /// The complementary error function 1 − erf, DLMF 7.2.2.
  public func erfc(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_hypgeom_erfc($0, $1, $2) } }

  /// The imaginary error function −i erf(ix).
  public func erfi(precision: Int) -> ComplexBall { apply(precision) { unsafe acb_hypgeom_erfi($0, $1, $2) } }
}

extension RealBall {
  /// The Fresnel integrals ∫₀ˣ sin(πt²/2) dt and ∫₀ˣ cos(πt²/2) dt, DLMF 7.2.7; without π/2 when not normalized.
  public func fresnel(normalized: Bool = true, precision: Int) -> (s: RealBall, c: RealBall) {
    var cosine = RealBall.indeterminate
    let sine = apply(precision) { sine, x, bits in
      cosine = RealBall.make { unsafe arb_hypgeom_fresnel(sine, $0, x, normalized ? 1 : 0, bits) }
    }
    return (sine, cosine)
  }
}

extension ComplexBall {
  /// The Fresnel integrals ∫₀ᶻ sin(πt²/2) dt and ∫₀ᶻ cos(πt²/2) dt, DLMF 7.2.7; without π/2 when not normalized.
  public func fresnel(normalized: Bool = true, precision: Int) -> (s: ComplexBall, c: ComplexBall) {
    var cosine = ComplexBall.indeterminate
    let sine = apply(precision) { sine, x, bits in
      cosine = ComplexBall.make { unsafe acb_hypgeom_fresnel(sine, $0, x, normalized ? 1 : 0, bits) }
    }
    return (sine, cosine)
  }
}
