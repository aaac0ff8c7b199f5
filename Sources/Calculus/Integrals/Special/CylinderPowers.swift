import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// xᵐ·C(n, ax) for the Bessel functions C = J, Y, I, K when m − n − 1 or m + n − 1 is 0, 2, 4, …, by parts down to
  /// (x^(n+1) C(n+1))′ = ±x^(n+1) C(n) and (x^(1−n) C(n−1))′ = ∓x^(1−n) C(n) (DLMF 10.22.1, 10.43.1).
  static let cylinderPowers = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    var (power, call): (Expr, (function: Function, order: Expr, scale: Expr)?) = (0, nil)
    for factor in f.factors {
      if factor.base == x, factor.exponent.lacks(x) {
        power += factor.exponent
      } else if factor.exponent == 1, call == nil, case .call(let function, let arguments) = factor.base.node,
        arguments.count == 2, arguments[0].lacks(x), arguments[1].splitConstant(x).rest == x
      {
        call = (function, arguments[0], arguments[1].splitConstant(x).constant)
      } else {
        return nil
      }
    }
    guard let call, let signs = CylinderPowers.signs(of: call.function) else { return nil }
    let form = CylinderPowers(function: call.function, scale: call.scale, signs: signs, x: x)
    return form.antiderivative(power, call.order)
  }
}

/// ∫ xᵐ·C(n, ax).
private struct CylinderPowers {
  let function: Function
  let scale: Expr
  let signs: (up: Expr, down: Expr)
  let x: Expr

  /// The signs of (x^(n+1) C(n+1))′ and (x^(1−n) C(n−1))′.
  static func signs(of function: Function) -> (up: Expr, down: Expr)? {
    if function == .besselJ || function == .besselY { return (1, -1) }
    if function == .besselI { return (1, 1) }
    return function == .besselK ? (-1, -1) : nil
  }

  func antiderivative(_ m: Expr, _ n: Expr) -> Expr? {
    if isEven(m - n - 1) { return walk(m, n, step: 1, sign: signs.up) }
    return isEven(m + n - 1) ? walk(m, n, step: -1, sign: signs.down) : nil
  }

  private func isEven(_ e: Expr) -> Bool { e.smallInteger.map { (0...40).contains($0) && $0 % 2 == 0 } ?? false }

  /// ∫ xᵐ C(n) = ±(xᵐ C(n ± 1) − (m ∓ n − 1)·∫ x^(m−1) C(n ± 1))/a.
  private func walk(_ m: Expr, _ n: Expr, step: Int, sign: Expr) -> Expr {
    let next = n + Expr(step)
    let factor = m - Expr(step) * n - 1
    let boundary = .power(x, m) * function(next, scale * x)
    let rest = factor == 0 ? 0 : factor * walk(m - 1, next, step: step, sign: sign)
    return sign * (boundary - rest) / scale
  }
}
