import Exact
import Expressions
import Functions
import Simplification

extension SummationMethod {
  /// Σ cos(kθ)/k^(2m) and Σ sin(kθ)/k^(2m+1) as Bernoulli polynomials of θ/2π, Σ cos(kθ)/k as a logarithm, where
  /// 0 < θ < 2π is known (DLMF 24.8.1, 24.8.2, 4.26.9).
  static let fourierSeries = SummationMethod("Fourier series") { search throws(MathError) in
    guard search.isInfinite, search.lower == 1, let wave = Wave(search.f, search.k), wave.offset == 0,
      wave.rest.ratio == 1 || wave.rest.ratio == -1,
      let order = (search.k * wave.rest.rational.derivative(search.symbol) / wave.rest.rational).reduced.smallInteger,
      (-24 ... -1).contains(order)
    else { return nil }
    // (−1)ᵏ·cos(kθ) = cos(k(θ + π))
    let angle = wave.rest.ratio == 1 ? wave.slope : wave.slope + .pi
    let isInside = [angle, 2 * .pi - angle].allSatisfy {
      $0.isPositiveConstant || search.assumptions.isPositive($0) == .yes
    }
    guard isInside else { return nil }
    let constant = wave.rest.constant * (wave.rest.rational / .power(search.k, Expr(order))).reduced
    if wave.function == .cos, order == -1 { return -constant * Function.log(2 * Function.sin(angle / 2)) }
    guard (wave.function == .cos) == order.isMultiple(of: 2) else { return nil }
    let n = -order
    let sign: Expr = (n / 2).isMultiple(of: 2) ? -1 : 1
    let factor = sign * .power(2 * .pi, Expr(n)) / (2 * Function.factorial(Expr(n)))
    return constant * factor * (try bernoulliPolynomial(n, (angle / (2 * .pi)).reduced))
  }

  /// Bₙ(x) = Σ binomial(n, j)·Bⱼ·x^(n−j), DLMF 24.2.5.
  private static func bernoulliPolynomial(_ n: Int, _ x: Expr) throws(MathError) -> Expr {
    var terms: [Expr] = []
    for j in 0...n {
      let coefficient = try Rational(Integer.binomial(Integer(n), Integer(j))) * .bernoulli(j)
      terms.append(Expr(coefficient) * .power(x, Expr(n - j)))
    }
    return try Expr.sum(terms).expanded()
  }
}
