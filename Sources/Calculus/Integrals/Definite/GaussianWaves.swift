import Exact
import Expressions
import Functions
import Simplification

/// ∫ over the real line of P(x)·e^(−ax² + bx)·waves: circular functions as exponentials, then
/// ∫ e^(−ax² + βx) = √(π/a)·e^(β²/4a), and its derivatives by β for powers of x (DLMF 7.7.3).
struct GaussianWaves {
  private let x: Expr
  init(_ x: Expr) { self.x = x }

  func value(_ f: Expr) throws(MathError) -> Expr? {
    let terms = try f.inExponentials().expanded().terms
    guard terms.count <= 40 else { return nil }
    var sum: Expr = 0
    for term in terms {
      guard let value = gaussian(term) else { return nil }
      sum += value
    }
    let whole = try sum.expanded()
    return whole.hasImaginaryUnit ? nil : whole
  }

  /// c·xⁿ·e^(ax² + βx + γ).
  private func gaussian(_ term: Expr) -> Expr? {
    var (constant, degree, exponent): (Expr, Int, Expr) = (1, 0, 0)
    for factor in term.factors {
      let power = Expr.power(factor.base, factor.exponent)
      if power.lacks(x) {
        constant *= power
      } else if factor.base == x, let n = factor.exponent.smallInteger, (1...20).contains(n) {
        degree = n
      } else if factor.base == .e {
        exponent += factor.exponent
      } else {
        return nil
      }
    }
    guard let (a, b, c) = exponent.quadratic(in: x) else { return nil }
    // xⁿ is the n-th derivative by β
    let rate = Symbol("∫β")
    let generating = exp(c - Expr(rate) ** 2 / (4 * a))
    return constant * sqrt(.pi) / sqrt(-a) * generating.derivative(rate, order: degree).substituting(Expr(rate), b)
  }
}
