import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// Legendre's normal forms: one or two square roots of 1 − r·x², and of 1 − m·sin² x (DLMF 19.2.4–19.2.7).
  static let ellipticForms = IntegrationMethod { search, f throws(MathError) in
    LegendreIntegrand(f, search.x, search.assumptions)?.primitive ?? circularForm(f, search.x)
  }

  /// One square root of a product, on the real line.
  static let realEllipticForms = IntegrationMethod { search, f throws(MathError) in
    LegendreIntegrand(f, search.x, search.assumptions)?.realPrimitive
  }

  /// Square roots of c·(1 − m·sin² x), and of a + b·cos(αx + β) or a + b·sin(αx + β) by the half angle.
  private static func circularForm(_ f: Expr, _ x: Expr) -> Expr? {
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
