import Exact
import Expressions
import Functions

extension Expr {
  /// Inverse functions of their functions written without both where the assumptions put the argument in the range of
  /// principal values, up to a period (DLMF 4.23, 4.37): arctan(tan x) = x for |x| < π/2, arcsinh(sinh x) = x for real x.
  func withPrincipalInverses(_ assumptions: Assumptions) -> Expr {
    guard hasCalls, hasSymbols, !assumptions.isEmpty else { return self }
    return rewriting(calls: assumptions.inverted, powers: { .power($0.base, $0.exponent) })
  }

  fileprivate func argument(of function: Function) -> Expr? {
    guard case .call(let other, let arguments) = node, other == function, arguments.count == 1 else { return nil }
    return arguments[0]
  }
}

extension Assumptions {
  fileprivate func inverted(_ inverse: Function, _ z: Expr) -> Expr? {
    switch inverse {
    case .arctan: z.argument(of: .tan).flatMap(arctangent)
    case .arcsin: z.argument(of: .sin).flatMap(arcsine)
    case .arccos: z.argument(of: .cos).flatMap(arccosine)
    case .arcsinh: z.argument(of: .sinh).flatMap { sign(of: $0).isReal ? $0 : nil }
    case .arctanh: z.argument(of: .tanh).flatMap { sign(of: $0).isReal ? $0 : nil }
    case .arccosh: z.argument(of: .cosh).flatMap { sign(of: $0).isReal ? Function.abs($0) : nil }
    case .log: exponentLogarithm(z)
    default: nil
    }
  }

  private func arctangent(_ u: Expr) -> Expr? {
    guard let (k, isStrict) = halfTurn(of: u, from: -.half), isStrict else { return nil }
    return u - Expr(k) * .pi
  }

  private func arcsine(_ u: Expr) -> Expr? {
    guard let (k, _) = halfTurn(of: u, from: -.half) else { return nil }
    return k % 2 == 0 ? u - Expr(k) * .pi : Expr(k) * .pi - u
  }

  private func arccosine(_ u: Expr) -> Expr? {
    guard let (k, _) = halfTurn(of: u, from: 0) else { return nil }
    return k % 2 == 0 ? u - Expr(k) * .pi : Expr(k + 1) * .pi - u
  }

  /// log eᵘ = u for −π < Im u ≤ π.
  private func exponentLogarithm(_ z: Expr) -> Expr? {
    guard case .product(let factors) = z.node, factors.count == 1, factors[0].base == .e else { return nil }
    let u = factors[0].exponent
    let height = Function.imagPart(u)
    return sign(of: height + .pi).isPositive && sign(of: .pi - height).isNonnegative ? u : nil
  }
}
