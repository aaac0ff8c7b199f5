import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// Legendre's normal forms: one or two square roots of 1 − r·x², and of 1 − m·sin² x (DLMF 19.2.4–19.2.7).
  static let ellipticForms = IntegrationMethod { search, f throws(MathError) in
    try EllipticForm.algebraic(f, search.x, search.assumptions) ?? EllipticForm.circular(f, search.x)
  }
}

/// Integrands that are elliptic integrals in Legendre's form.
private enum EllipticForm {
  /// c·xᵏ·√(1 − s·x²)^(±1)/√(1 − r·x²), k = 0 or 2, by the angle arcsin(√r·x) and the parameter s/r; also beside
  /// 1/(1 − n·x²).
  static func algebraic(_ f: Expr, _ x: Expr, _ assumptions: Assumptions) throws(MathError) -> Expr? {
    var (constant, degree, top, bottom, pole): (Expr, Expr, [Expr], [Expr], Expr) = (1, 0, [], [], 0)
    for factor in f.factors {
      let power = Expr.power(factor.base, factor.exponent)
      if power.lacks(x) {
        constant *= power
      } else if factor.base == x {
        degree += factor.exponent
      } else if factor.exponent == -1, pole == 0, let (c, n) = squareForm(factor.base, x) {
        (constant, pole) = (constant / c, n)
      } else if factor.exponent == .half || factor.exponent == -.half, let (c, rates) = rates(factor.base, x) {
        constant *= .power(c, factor.exponent)
        if factor.exponent == .half { top += rates } else { bottom += rates }
      } else {
        return nil
      }
    }
    guard degree == 0 || degree == 2, pole == 0 || degree == 0 else { return nil }
    if top.isEmpty, bottom.count == 2 {
      let (r, s) = ordered(bottom[0], bottom[1], assumptions)
      let (phi, m, root) = (Function.arcsin(sqrt(r) * x), (s / r).reduced, sqrt(r))
      if pole != 0 { return constant * Function.ellipticPi((pole / r).reduced, phi, m) / root }
      let first = Function.ellipticF(phi, m)
      return constant * (degree == 0 ? first / root : (first - Function.ellipticE(phi, m)) / (s * root))
    }
    guard top.count == 1, bottom.count == 1, degree == 0, pole == 0 else { return nil }
    let (r, s) = (bottom[0], top[0])
    return constant * Function.ellipticE(Function.arcsin(sqrt(r) * x), (s / r).reduced) / sqrt(r)
  }

  /// (c, r) with this = c·(1 − r·x²).
  private static func squareForm(_ e: Expr, _ x: Expr) -> (Expr, Expr)? {
    guard let (a, b, c) = e.quadratic(in: x), b == 0, c != 0 else { return nil }
    return (c, (-a / c).reduced)
  }

  /// (c, rᵢ) with this = c·∏(1 − rᵢ·x²).
  private static func rates(_ e: Expr, _ x: Expr) -> (Expr, [Expr])? {
    if let (c, r) = squareForm(e, x) { return (c, [r]) }
    guard let p = e.polynomial(in: x), p.count == 5, p[1] == 0, p[3] == 0, p[0] != 0 else { return nil }
    // c·(1 − (r + s)·x² + rs·x⁴)
    let (sum, product) = ((-p[2] / p[0]).reduced, (p[4] / p[0]).reduced)
    let root = sqrt((sum ** 2 - 4 * product).reduced)
    return (p[0], [((sum + root) / 2).reduced, ((sum - root) / 2).reduced])
  }

  /// A positive rate first, the larger one of two.
  private static func ordered(_ r: Expr, _ s: Expr, _ assumptions: Assumptions) -> (Expr, Expr) {
    if assumptions.knownSign(of: s - r).isPositive { return (s, r) }
    return (r, s)
  }

  /// Square roots of c·(1 − m·sin² x), and of a + b·cos(αx + β) or a + b·sin(αx + β) by the half angle.
  static func circular(_ f: Expr, _ x: Expr) -> Expr? {
    let (constant, rest) = f.splitConstant(x)
    let factors = rest.factors
    guard factors.count == 1, factors[0].exponent == .half || factors[0].exponent == -.half else { return nil }
    let (base, isRoot) = (factors[0].base, factors[0].exponent == .half)
    let (free, bound) = base.splitTerms(x)
    let (b, wave) = bound.splitConstant(x)
    guard wave.factors.count == 1, let (function, w) = wave.factors[0].base.unaryCall, [.sin, .cos].contains(function),
      let (slope, _) = w.linear(in: x)
    else { return nil }
    let (phi, m, scale, rate): (Expr, Expr, Expr, Expr)
    switch wave.factors[0].exponent {
    case 1:
      // a + b·cos w = (a + b)·(1 − 2b/(a + b)·sin²(w/2))
      (phi, scale, rate) = ((function == .cos ? w : w - .pi / 2) / 2, free + b, slope / 2)
      m = (2 * b / scale).reduced
    case 2:
      let isSine = function == .sin
      (phi, scale, rate) = (w, isSine ? free : free + b, slope)
      m = isSine ? (-b / free).reduced : (b / scale).reduced
    default: return nil
    }
    guard scale != 0 else { return nil }
    let value = isRoot ? sqrt(scale) * Function.ellipticE(phi, m) : Function.ellipticF(phi, m) / sqrt(scale)
    return constant * value / rate
  }
}
