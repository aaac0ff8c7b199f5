import Exact
import Expressions
import Functions

/// Expansions at singular points, from the same function at a regular point.
extension Expander {
  /// The function near a singular point c; `nil` where it is regular as far as is known here.
  func singular(
    _ function: Function, _ arguments: [Expr], _ place: Int, _ delta: Expansion
  ) throws(Obstacle) -> Expansion? {
    let c = arguments[place]
    switch function {
    case .gamma where arguments.count == 1:
      guard let n = c.smallInteger, n <= 0, n > -200 else { return nil }
      // Γ(z) = Γ(z + m)/(z(z + 1)⋯(z + m − 1))
      return try product(regular(.gamma, [1], delta), power(shiftedProduct(c, 1 - n, delta), -1))
    case .psi where arguments.count == 1 || arguments[0].smallInteger != nil:
      guard let n = c.smallInteger, n <= 0, n > -200 else { return nil }
      return try digamma(arguments.count == 1 ? 0 : arguments[0].smallInteger ?? 0, n, delta)
    case .zeta where c == 1: return try sum([power(delta, -1), .constant(Expr(.eulerGamma)), unknown(delta)])
    case .dilog where c == 1: return try dilogarithmBelowOne(delta)
    case .arcsin where c == 1: return try arcsine(delta.mapCoefficients(-), sign: 1)
    case .arcsin where c == -1: return try arcsine(delta, sign: -1)
    case .arccos where c == 1 || c == -1:
      let arcsine = try arcsine(c == 1 ? delta.mapCoefficients(-) : delta, sign: c)
      return try sum([.constant(.pi / 2), arcsine.mapCoefficients(-)])
    case .arccosh where c == 1:
      // arccosh z = 2·arcsinh √((z − 1)/2)
      let root = try power(delta.mapCoefficients { $0 / 2 }, .half)
      return try regular(.arcsinh, [0], root).mapCoefficients { 2 * $0 }
    case .lambertW where c == 0 && arguments.count == 1:
      // Regular, but the derivatives are quotients by the argument; DLMF 4.13.5.
      return try compose(delta) { k in k == 0 ? 0 : Expr(-k) ** Expr(k - 1) / .factorial(k) }
    case .ei where c == 0: return try logarithmic(delta, of: { k in 1 / (Expr(k) * .factorial(k)) })
    case .coshIntegral where c == 0:
      return try logarithmic(delta, of: { k in k.isMultiple(of: 2) ? 1 / (Expr(k) * .factorial(k)) : 0 })
    case .cosIntegral where c == 0:
      return try logarithmic(
        delta, of: { k in k.isMultiple(of: 2) ? Expr(k % 4 == 0 ? 1 : -1) / (Expr(k) * .factorial(k)) : 0 })
    case .expIntegralE1 where c == 0:
      return try logarithmic(delta, of: { k in Expr(k.isMultiple(of: 2) ? 1 : -1) / (Expr(k) * .factorial(k)) })
        .mapCoefficients(-)
    case .logIntegral where c == 1:
      return try logarithmic(
        logarithm(of: sum([.constant(1), delta])), of: { k in 1 / (Expr(k) * .factorial(k)) })
    default: return nil
    }
  }

  /// Li₂(1 + δ) = π²/6 − log(1 + δ)·log(−δ) − Li₂(−δ) for δ < 0, DLMF 25.12.6.
  private func dilogarithmBelowOne(_ delta: Expansion) throws(Obstacle) -> Expansion {
    let gap = delta.mapCoefficients(-)
    guard let first = try trimmed(gap)?.terms.first, try germs.sign(first.coefficient) > 0 else {
      throw .undecided("the dilogarithm jumps above 1")
    }
    let logarithms = try product(logarithm(of: sum([.constant(1), delta])), logarithm(of: gap))
    let mirrored = try regular(.dilog, [0], gap)
    return try sum([.constant(.pi ** 2 / 6), logarithms.mapCoefficients(-), mirrored.mapCoefficients(-)])
  }

  private func unknown(_ delta: Expansion) -> Expansion {
    Expansion([], order: delta.terms.first?.exponent ?? delta.order ?? 0)
  }

  private func regular(_ f: Function, _ arguments: [Expr], _ delta: Expansion) throws(Obstacle) -> Expansion {
    let coefficients = try germs.taylor(f, arguments, arguments.count - 1)
    return try compose(delta) { k throws(Obstacle) in try coefficients.coefficient(k) }
  }

  /// z(z + 1)⋯(z + m − 1) at z = c + δ.
  private func shiftedProduct(_ c: Expr, _ m: Int, _ delta: Expansion) throws(Obstacle) -> Expansion {
    var result = Expansion.constant(1)
    for k in 0..<m { result = try product(result, sum([.constant(c + Expr(k)), delta])) }
    return result
  }

  /// ψ⁽ⁿ⁾(z) = ψ⁽ⁿ⁾(z + m) − (−1)ⁿ·n!·Σ 1/(z + k)^(n+1) at z = c + δ, DLMF 5.5.2.
  private func digamma(_ n: Int, _ c: Int, _ delta: Expansion) throws(Obstacle) -> Expansion {
    var parts = [try regular(.psi, n == 0 ? [1] : [Expr(n), 1], delta)]
    let factor = Expr(n.isMultiple(of: 2) ? -1 : 1) * .factorial(n)
    for k in 0..<(1 - c) {
      let shifted = try sum([.constant(Expr(c + k)), delta])
      parts.append(try power(shifted, Expr(-n - 1)).mapCoefficients { factor * $0 })
    }
    return try sum(parts)
  }

  /// arcsin(±(1 − u)) = ±(π/2 − 2·arcsin √(u/2)).
  private func arcsine(_ u: Expansion, sign: Expr) throws(Obstacle) -> Expansion {
    let root = try power(u.mapCoefficients { $0 / 2 }, .half)
    let inner = try regular(.arcsin, [0], root).mapCoefficients { -2 * $0 }
    return try sum([.constant(.pi / 2), inner]).mapCoefficients { sign * $0 }
  }

  /// γ + log |u| + Σ aₖ·uᵏ, DLMF 6.6.
  private func logarithmic(_ u: Expansion, of coefficient: @escaping (Int) -> Expr) throws(Obstacle) -> Expansion {
    guard let first = try trimmed(u)?.terms.first else { throw .undecided("the logarithm of zero") }
    let size = try germs.sign(first.coefficient) < 0 ? u.mapCoefficients(-) : u
    let series = try compose(u) { k in k == 0 ? 0 : coefficient(k) }
    return try sum([.constant(Expr(.eulerGamma)), logarithm(of: size), series])
  }
}
