import Exact
import Expressions
import Functions
import Simplification

/// Definite integrals of integrands without an antiderivative in the catalogue: one line each.
struct KnownValues {
  private let f: Expr
  private let x: Expr
  init(_ f: Expr, _ x: Expr) { (self.f, self.x) = (f, x) }

  func value(from a: Expr, to b: Expr) -> Expr? {
    if a == 0, b == .infinity, let value = statistics { return value }
    return table.first { $0.f == f && $0.a == a && $0.b == b }?.value
  }

  /// Integrand, ends and value (Gradshteyn and Ryzhik 4.224, 4.231, 4.233, 3.747).
  private var table: [(f: Expr, a: Expr, b: Expr, value: Expr)] {
    let (log2, catalan) = (Function.log(2), Expr(Constant.catalan))
    let (log, half) = (Function.log(x), Expr.pi / 2)
    return [
      (Function.log(Function.sin(x)), 0, half, -(half * log2)),
      (Function.log(Function.cos(x)), 0, half, -(half * log2)),
      (Function.log(Function.sin(x)), 0, .pi, -(.pi * log2)),
      (Function.log(Function.tan(x)), 0, half, 0),
      (log / (1 + x ** 2), 0, 1, -catalan),
      (Function.arctan(x) / x, 0, 1, catalan),
      (x / Function.sin(x), 0, half, 2 * catalan),
      (Function.log(1 + x) / (1 + x ** 2), 0, 1, .pi * log2 / 8),
      (x / Function.tan(x), 0, half, half * log2),
      (exp(-x) * log, 0, .infinity, -Expr(Constant.eulerGamma)),
    ]
  }

  /// ∫₀^∞ xˢ/(e^(ax) ∓ 1) = Γ(s + 1)·ζ(s + 1)/a^(s + 1), times 1 − 2^(−s) for the plus sign (DLMF 25.5.1, 25.5.3).
  private var statistics: Expr? {
    var (s, constant, rate, sign): (Expr, Expr, Expr?, Expr) = (0, 1, nil, 0)
    for factor in f.factors {
      if factor.base == x, factor.exponent.lacks(x) {
        s += factor.exponent
      } else if Expr.power(factor.base, factor.exponent).lacks(x) {
        constant *= .power(factor.base, factor.exponent)
      } else if rate == nil, factor.exponent == -1 {
        let (free, bound) = factor.base.splitTerms(x)
        guard free == 1 || free == -1, let part = bound.factors.first, bound.factors.count == 1, part.base == .e,
          let (a, b) = part.exponent.linear(in: x), b == 0
        else { return nil }
        (rate, sign) = (a, free)
      } else {
        return nil
      }
    }
    guard let rate else { return nil }
    let bose = constant * Function.gamma(s + 1) * Function.zeta(s + 1) / .power(rate, s + 1)
    if sign == -1 { return bose }
    return s == 0 ? constant * Function.log(2) / rate : bose * (1 - .power(2, -s))
  }
}
