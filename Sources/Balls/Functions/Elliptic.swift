import CFlint
import Exact

/// Elliptic integrals in the parameter m = k², DLMF 19.2, and the functions of Weierstrass and Carlson.
extension ComplexBall {
  /// The complete elliptic integral K(m), DLMF 19.2.8; the cut is [1, ∞).
  public func ellipticK(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.above(1), analytic, apply(precision) { unsafe acb_elliptic_k($0, $1, $2) })
  }

  /// The complete elliptic integral E(m), DLMF 19.2.8; the cut is [1, ∞).
  public func ellipticE(analytic: Bool = false, precision: Int) -> ComplexBall {
    avoiding(.above(1), analytic, apply(precision) { unsafe acb_elliptic_e($0, $1, $2) })
  }

  /// The complete elliptic integral Π(n, m) with m = self, DLMF 19.2.7.
  public func ellipticPi(_ n: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    if analytic && (meets(.above(1)) || n.meets(.above(1))) { return .indeterminate }
    return ComplexBall.apply(n, self, precision) { unsafe acb_elliptic_pi($0, $1, $2, $3) }
  }

  /// Whether the incomplete integrals are proved holomorphic around angle φ and parameter m = self.
  ///
  /// They are where |m sin² φ| < 1; elsewhere where m and m sin² φ avoid [1, ∞) and φ the lines Re φ = π/2 + kπ.
  private func isRegular(angle: ComplexBall, precision: Int) -> Bool {
    let square = multiplied(by: angle.sin(precision: precision).squared(precision: precision), precision: precision)
    if square.magnitude(precision: precision).upperBound < 1 { return true }
    let half = angle.real.divided(by: RealBall.pi(precision: precision), precision: precision)
      .subtracting(RealBall(0.5), precision: precision)
    return !half.containsInteger && !square.meets(.above(1)) && !meets(.above(1))
  }

  /// The incomplete elliptic integral F(φ, m) with m = self, DLMF 19.2.4.
  public func ellipticF(angle: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(angle, self) else { return .indeterminate }
    if analytic && !isRegular(angle: angle, precision: precision) { return .indeterminate }
    return ComplexBall.apply(angle, self, precision) { unsafe acb_elliptic_f($0, $1, $2, 0, $3) }
  }

  /// The incomplete elliptic integral E(φ, m) with m = self, DLMF 19.2.5.
  public func ellipticE(angle: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(angle, self) else { return .indeterminate }
    if analytic && !isRegular(angle: angle, precision: precision) { return .indeterminate }
    return ComplexBall.apply(angle, self, precision) { unsafe acb_elliptic_e_inc($0, $1, $2, 0, $3) }
  }

  /// The incomplete elliptic integral Π(n, φ, m) with m = self, DLMF 19.2.7.
  public func ellipticPi(
    _ n: ComplexBall, angle: ComplexBall, analytic: Bool = false, precision: Int
  ) -> ComplexBall {
    guard ComplexBall.areModerate(n, angle, self) else { return .indeterminate }
    if analytic && !(isRegular(angle: angle, precision: precision) && n.isRegular(angle: angle, precision: precision)) {
      return .indeterminate
    }
    return ComplexBall.apply(n, angle, self, precision) { unsafe acb_elliptic_pi_inc($0, $1, $2, $3, 0, $4) }
  }

  /// Weierstrass's ℘ for the lattice 1, τ, DLMF 23.2.4.
  public func weierstrassP(tau: ComplexBall, precision: Int) -> ComplexBall {
    guard ComplexBall.areModerate(self, tau), tau.imaginary.isPositive == .yes else { return .indeterminate }
    return ComplexBall.apply(self, tau, precision) { unsafe acb_elliptic_p($0, $1, $2, $3) }
  }

  /// Carlson's integral R_F(x, y, z) with x = self, DLMF 19.16.1.
  public func carlsonRF(
    _ y: ComplexBall, _ z: ComplexBall, analytic: Bool = false, precision: Int
  ) -> ComplexBall {
    guard ComplexBall.areModerate(self, y, z) else { return .indeterminate }
    if analytic && [self, y, z].contains(where: { $0.meets(.below(0)) }) { return .indeterminate }
    return ComplexBall.apply(self, y, z, precision) { unsafe acb_elliptic_rf($0, $1, $2, $3, 0, $4) }
  }

  /// Carlson's integral R_G(x, y, z) with x = self, DLMF 19.16.3.
  public func carlsonRG(
    _ y: ComplexBall, _ z: ComplexBall, analytic: Bool = false, precision: Int
  ) -> ComplexBall {
    guard ComplexBall.areModerate(self, y, z) else { return .indeterminate }
    if analytic && [self, y, z].contains(where: { $0.meets(.below(0)) }) { return .indeterminate }
    return ComplexBall.apply(self, y, z, precision) { unsafe acb_elliptic_rg($0, $1, $2, $3, 0, $4) }
  }

  /// Carlson's integral R_J(x, y, z, p) with x = self, DLMF 19.16.2.
  public func carlsonRJ(
    _ y: ComplexBall, _ z: ComplexBall, _ p: ComplexBall, analytic: Bool = false, precision: Int
  ) -> ComplexBall {
    guard ComplexBall.areModerate(self, y, z, p) else { return .indeterminate }
    if analytic && [self, y, z, p].contains(where: { $0.real.isPositive != .yes }) { return .indeterminate }
    return ComplexBall.apply(self, y, z, p, precision) { unsafe acb_elliptic_rj($0, $1, $2, $3, $4, 0, $5) }
  }

  /// The arithmetic–geometric mean, DLMF 19.8.1.
  public func agm(_ other: ComplexBall, analytic: Bool = false, precision: Int) -> ComplexBall {
    if analytic && (real.isPositive != .yes || other.real.isPositive != .yes) { return .indeterminate }
    return ComplexBall.apply(self, other, precision) { unsafe acb_agm($0, $1, $2, $3) }
  }
}

extension RealBall {
  /// The complete elliptic integral K(m) of m < 1, DLMF 19.2.8.
  public func ellipticK(precision: Int) -> RealBall {
    isLess(than: .one) == .yes ? ComplexBall(self).ellipticK(precision: precision).real : .indeterminate
  }

  /// The complete elliptic integral E(m) of m ≤ 1, DLMF 19.2.8.
  public func ellipticE(precision: Int) -> RealBall {
    isLessOrEqual(to: .one) == .yes ? ComplexBall(self).ellipticE(precision: precision).real : .indeterminate
  }

  /// The arithmetic–geometric mean of numbers that are at least 0, DLMF 19.8.1.
  public func agm(_ other: RealBall, precision: Int) -> RealBall {
    RealBall.apply(self, other, precision) { unsafe arb_agm($0, $1, $2, $3) }
  }
}
