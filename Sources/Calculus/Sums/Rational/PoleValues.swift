import Exact
import Expressions
import Functions
import Simplification

/// Sums of 1/(j + x)ᵐ over j ≥ 0, the first one up to a constant: −ψ(x) and ζ(m, x), with their closed forms.
enum PoleValues {
  /// ψ and ζ at fractions with these denominators are written with logarithms and π.
  private static let denominators = [3, 4, 5, 6, 8, 10, 12]

  /// −ψ(x) for m = 1, ζ(m, x) otherwise.
  static func value(_ m: Int, _ x: Expr) -> Expr {
    if m == 1 { return -digamma(x) }
    if m == 2, let quarter = quarter(x) { return quarter }
    return Function.hurwitzZeta(Expr(m), x)
  }

  /// ζ(2, ¼) = π² + 8G, ζ(2, ¾) = π² − 8G (DLMF 25.11.40 f.).
  private static func quarter(_ x: Expr) -> Expr? {
    let catalan = 8 * Expr(Constant.catalan)
    if x == .half * .half { return .pi ** 2 + catalan }
    return x == 1 - .half * .half ? .pi ** 2 - catalan : nil
  }

  /// Gauss's theorem for 0 < p/q < 1 (DLMF 5.4.19):
  /// ψ(p/q) = −γ − log 2q − (π/2)·cot(πp/q) + 2·Σ_{0 < n < q/2} cos(2πnp/q)·log sin(πn/q).
  private static func digamma(_ x: Expr) -> Expr {
    guard let fraction = x.rational, let q = fraction.denominator.asInt, denominators.contains(q),
      let p = fraction.numerator.asInt, p > 0, p < q
    else { return Function.psi(x) }
    let angle = Expr.pi / Expr(q)
    var result = -Expr(Constant.eulerGamma) - Function.log(2 * Expr(q)) - .pi / 2 * Function.cot(angle * Expr(p))
    for n in 1..<q where 2 * n < q {
      result += 2 * Function.cos(2 * angle * Expr(n * p)) * Function.log(Function.sin(angle * Expr(n)))
    }
    return result.withLogarithmsApart
  }

  /// Σ over all integers j of 1/(j + x)ᵐ = (−1)^(m−1)/(m−1)!·D^(m−1) π·cot πx (DLMF 4.22.3, differentiated).
  static func doublyInfinite(_ m: Int, _ x: Expr) -> Expr {
    // cot′ = −1 − cot²: a polynomial in the cotangent
    var derivative = CoefficientPolynomial([0, 1])
    var factor = Expr.pi
    for n in 1..<max(m, 1) {
      derivative = derivative.derivative * CoefficientPolynomial([-1, 0, -1])
      factor = -factor * .pi / Expr(n)
    }
    return factor * derivative.expression(cotangent(ofPiTimes: x))
  }

  /// cot π(p + iq) = (sin 2πp − i·sinh 2πq)/(cosh 2πq − cos 2πp), DLMF 4.21.40.
  private static func cotangent(ofPiTimes x: Expr) -> Expr {
    guard let (p, q) = x.gaussianParts, q != 0 else { return Function.cot(.pi * x) }
    let height = Expr.pi * q
    if p.rational?.isInteger == true { return -.i * Function.coth(height) }
    if (p - .half).rational?.isInteger == true { return -.i * Function.tanh(height) }
    let turn = 2 * .pi * p
    return (Function.sin(turn) - .i * Function.sinh(2 * height)) / (Function.cosh(2 * height) - Function.cos(turn))
  }
}

extension Expr {
  /// Logarithms of products and roots of positive constants written as sums.
  fileprivate var withLogarithmsApart: Expr { ((try? radicalSimplified(Assumptions()).expanded()) ?? self) }
}
