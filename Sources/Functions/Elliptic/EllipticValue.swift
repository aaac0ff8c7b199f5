import Expressions

/// Exact values of the incomplete elliptic integrals.
enum EllipticValue {
  /// 0 at φ = 0, φ at m = 0, multiples of the complete integral at those of π/2 for m < 1, and odd in φ.
  static func incomplete(_ phi: Expr, _ m: Expr, _ function: Function, complete: Function) -> Expr? {
    if phi == 0 { return 0 }
    if m == 0 { return phi }
    if let k = (2 * phi / .pi).integer, m.hasSymbols || (1 - m).constantSign == 1 { return Expr(k) * complete(m) }
    return phi.hasNegativeCoefficient ? -function(-phi, m) : nil
  }

  /// √(1 − m sin² φ).
  static func delta(_ phi: Expr, _ m: Expr) -> Expr { (1 - m * Function.sin(phi) ** 2).squareRoot }
}
