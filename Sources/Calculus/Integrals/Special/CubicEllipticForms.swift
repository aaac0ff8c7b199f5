import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// ∫ dx/√(cubic) with a rational zero, on the real line.
  static let cubicEllipticForms = IntegrationMethod { search, f throws(MathError) in
    let (constant, rest) = f.splitConstant(search.x)
    guard let radicand = rest.radicand(-.half), let cubic = RealCubic(radicand, search.x) else { return nil }
    return cubic.primitive.map { constant * $0 }
  }

  /// ∫ √(p + q·x² + r·x⁴) = (x·√… + 2p·∫ dx/√… + q·∫ x²·dx/√…)/3.
  static let evenQuarticRoots = IntegrationMethod { search, f throws(MathError) in
    let (constant, rest) = f.splitConstant(search.x)
    guard let radicand = rest.radicand(.half), let c = radicand.polynomial(in: search.x), c.count == 5,
      c[1] == 0, c[3] == 0, let first = try search.antiderivative(of: 1 / rest)
    else { return nil }
    var sum = search.x * rest + 2 * c[0] * first
    if c[2] != 0 {
      guard let second = try search.antiderivative(of: search.x ** 2 / rest) else { return nil }
      sum += c[2] * second
    }
    return constant * sum / 3
  }
}

/// c·(x − a)·(x² + px + q) over the reals, for ∫ dx/√… (P. F. Byrd and M. D. Friedman, Handbook of Elliptic Integrals,
/// 233.00, 237.00, 239.00).
private struct RealCubic {
  private let x: Expr
  private let leading: Expr
  private let zero: Expr
  private let (p, q): (Expr, Expr)
  private let isFalling: Bool

  /// `nil` without a rational zero, and where the sign of the leading coefficient is not known.
  init?(_ e: Expr, _ x: Expr) {
    guard let list = e.polynomial(in: x), list.count == 4, !e.symbols.contains(where: { Expr($0) != x }) else {
      return nil
    }
    isFalling = list[3].isNegativeConstant
    // x ↦ −x where the cubic falls
    let rising = isFalling ? e.substituting(x, -x) : e
    leading = isFalling ? -list[3] : list[3]
    guard leading.isPositiveConstant, let factors = try? rising.factored().factors,
      let line = factors.first(where: { $0.exponent == 1 && $0.base.linear(in: x) != nil })?.base.linear(in: x)
    else { return nil }
    let root = (-line.offset / line.slope).reduced
    guard let quotient = ((rising / (leading * (x - root))).reduced).quadratic(in: x) else { return nil }
    (self.x, zero) = (x, root)
    (p, q) = ((quotient.1 / quotient.0).reduced, (quotient.2 / quotient.0).reduced)
  }

  var primitive: Expr? {
    let discriminant = (p ** 2 - 4 * q).reduced
    let value: Expr?
    if discriminant.isNegativeConstant {
      value = oneZero
    } else {
      value = discriminant.isPositiveConstant ? threeZeros(sqrt(discriminant)) : nil
    }
    return isFalling ? value.map { -$0.substituting(x, -x) } : value
  }

  /// cos φ = (A + a − x)/(A − a + x) with A² = a² + pa + q, and m = (A − p/2 − a)/(2A).
  private var oneZero: Expr {
    let a = zero
    let width = sqrt((a ** 2 + p * a + q).reduced)
    let angle = Function.arccos((width + a - x) / (width - a + x))
    let m = ((width - p / 2 - a) / (2 * width)).reduced
    return Function.ellipticF(angle, m) / (sqrt(width) * sqrt(leading))
  }

  /// sin² φ = (x − γ)/(β − γ) between the smaller zeros and (x − α)/(x − β) beyond the largest.
  private func threeZeros(_ root: Expr) -> Expr? {
    let zeros = [zero, (-p - root) / 2, (-p + root) / 2].sorted { ($1 - $0).isPositiveConstant }
    let (c, b, a) = (zeros[0], zeros[1], zeros[2])
    let m = ((b - c) / (a - c)).reduced
    let scale = 2 / (sqrt(a - c) * sqrt(leading))
    let angles = [(x - a) / (x - b), (x - c) / (b - c)].map { Function.arcsin(sqrt($0)) }
    return scale * Function.piecewise([Function.greater(x, a)] + angles.map { Function.ellipticF($0, m) })
  }
}

extension Expr {
  /// What stands under a single power with this exponent.
  fileprivate func radicand(_ exponent: Expr) -> Expr? {
    let parts = factors
    return parts.count == 1 && parts[0].exponent == exponent ? parts[0].base : nil
  }
}
