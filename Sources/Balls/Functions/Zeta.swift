import CFlint
public import Exact

extension RealBall {
  /// Riemann's zeta function, DLMF 25.2.1; not finite at 1.
  public func zeta(precision: Int) -> RealBall {
    isFinite ? apply(precision) { unsafe arb_zeta($0, $1, $2) } : .indeterminate
  }

  /// The Hurwitz zeta function ζ(s, a) with s = self, Re s > −1000 and Re a > −10 000, DLMF 25.11.1.
  public func hurwitzZeta(_ a: RealBall, precision: Int) -> RealBall {
    guard RealBall.areModerate(self), a.isManageable, a.lowerBound > -10_000, lowerBound > -1000 else {
      return .indeterminate
    }
    return RealBall.apply(self, a, precision) { unsafe arb_hurwitz_zeta($0, $1, $2, $3) }
  }

  /// The polylogarithm Liₛ(x) for real results, DLMF 25.12.10.
  public func polylog(order: RealBall, precision: Int) -> RealBall {
    guard order.isBounded(by: 10_000), isManageable else { return .indeterminate }
    return RealBall.apply(order, self, precision) { unsafe arb_polylog($0, $1, $2, $3) }
  }

  /// The polygamma function ψ⁽ⁿ⁾, DLMF 5.15.
  public func polygamma(order: RealBall, precision: Int) -> RealBall {
    let value = ComplexBall(self).polygamma(order: ComplexBall(order), precision: precision)
    return value.imaginary.containsZero ? value.real : .indeterminate
  }
}

extension ComplexBall {
  /// Riemann's zeta function, DLMF 25.2.1; not finite at 1; indeterminate above a height of 10⁷.
  public func zeta(precision: Int) -> ComplexBall {
    guard isFinite, imaginary.magnitudeBound.upperBound <= 1.01e7 else { return .indeterminate }
    return apply(precision) { unsafe acb_zeta($0, $1, $2) }
  }

  /// The Hurwitz zeta function ζ(s, a) with s = self, Re s > −1000 and Re a > −10 000, DLMF 25.11.1.
  public func hurwitzZeta(_ a: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(self), a.isManageable, a.real.lowerBound > -10_000, real.lowerBound > -1000
    else { return .indeterminate }
    if analytic && a.meets(.below(0)) { return .indeterminate }
    return ComplexBall.apply(self, a, precision) { unsafe acb_hurwitz_zeta($0, $1, $2, $3) }
  }

  /// The polylogarithm Liₛ(z), DLMF 25.12.10; the cut is [1, ∞).
  public func polylog(order: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard order.isBounded(by: 10_000), isManageable else { return .indeterminate }
    if analytic && meets(.above(1)) { return .indeterminate }
    return ComplexBall.apply(order, self, precision) { unsafe acb_polylog($0, $1, $2, $3) }
  }

  /// Lerch's transcendent Φ(z, s, a), DLMF 25.14.1; the cut is [1, ∞).
  public func lerchPhi(_ s: ComplexBall, _ a: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard isManageable, s.isBounded(by: 1000), a.isBounded(by: 10_000) else { return .indeterminate }
    if analytic && (meets(.above(1)) || a.meets(.below(0))) { return .indeterminate }
    return ComplexBall.apply(self, s, a, precision) { unsafe acb_dirichlet_lerch_phi($0, $1, $2, $3, $4) }
  }

  /// The polygamma function ψ⁽ˢ⁾(z), DLMF 5.15, of a natural order up to 10⁶ or any other up to 1000 in size.
  ///
  /// Orders other than 0 need Re z > −10 000.
  public func polygamma(order: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard isManageable, order.isBounded(by: order.isNaturalNumber ? 1e6 : 1000) else { return .indeterminate }
    guard order.isZero == .yes || real.lowerBound > -10_000 else { return .indeterminate }
    if analytic && !order.isNaturalNumber && meets(.below(0)) { return .indeterminate }
    return ComplexBall.apply(order, self, precision) { unsafe acb_polygamma($0, $1, $2, $3) }
  }

  /// The Barnes G function, DLMF 5.17.1.
  public func barnesG(precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(self) else { return .indeterminate }
    return apply(precision) { unsafe acb_barnes_g($0, $1, $2) }
  }

  /// The logarithm of the Barnes G function, holomorphic off the negative axis.
  public func logBarnesG(analytic: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(self) else { return .indeterminate }
    return avoiding(.below(0), analytic, apply(precision) { unsafe acb_log_barnes_g($0, $1, $2) })
  }

  /// The generalized Stieltjes constant γₙ(a) with a = self, 0 < Re a ≤ 10, n ≥ 0, DLMF 25.2.5.
  public func stieltjes(_ n: Integer, precision: Int) -> ComplexBall {
    guard !n.isNegative, n.bitWidth < 200, isBounded(by: 10), real.isPositive == .yes else { return .indeterminate }
    return ComplexBall.make { result in
      withRaw { a in n.withRaw { unsafe acb_dirichlet_stieltjes(result, $0, a, RealBall.clamp(precision)) } }
    }
  }
}

extension RealBall {
  /// The imaginary part of the n-th zero of ζ on the critical line, n = 1 … 10⁶.
  public static func zetaZero(_ n: Int, precision: Int) -> RealBall {
    guard (1...1_000_000).contains(n) else { return .indeterminate }
    return Integer(n).withRaw { n in
      ComplexBall.make { unsafe acb_dirichlet_zeta_zeros($0, n, 1, clamp(precision)) }.imaginary
    }
  }

  /// The Bernoulli number Bₙ, n ≥ 0.
  public static func bernoulli(_ n: Int, precision: Int) -> RealBall {
    n < 0 ? .indeterminate : make { unsafe arb_bernoulli_ui($0, UInt(n), clamp(precision)) }
  }
}
