import Expressions
import Functions
import Simplification

extension TableParts {
  /// J_ν and I_ν of a·t and 2√(a·t), times suitable powers (Erdélyi 4.14, 4.16).
  var bessel: LaplaceImage? {
    guard exponent == 1, case .call(let function, let arguments) = base.node, arguments.count == 2,
      function == .besselJ || function == .besselI, arguments[0].lacks(t)
    else { return nil }
    let (order, sign): (Expr, Expr) = (arguments[0], function == .besselJ ? 1 : -1)
    guard search.sign(of: order + 1) == 1 else { return nil }
    if let four = rootSlope(arguments[1]) {
      let a = four / 4
      guard p == order / 2 else { return nil }
      return LaplaceImage(Expr.power(a, order / 2) * Expr.power(s, -order - 1) * exp(-sign * a / s), [0])
    }
    guard let a = slope(arguments[1]), search.sign(of: a) != nil || order == 0 else { return nil }
    return linear(order, a, s * s + sign * a * a, sign == 1 ? [0] : [a, -a])
  }

  private func linear(_ order: Expr, _ a: Expr, _ square: Expr, _ rates: [Expr]) -> LaplaceImage? {
    let root = sqrt(square)
    let base = order == 0 ? 1 : Expr.power(((square == s * s + a * a ? root - s : s - root)) / a, order)
    if p == 0 { return LaplaceImage(base / root, rates) }
    if p == -1, search.sign(of: order) == 1 { return LaplaceImage(base / order, rates) }
    guard p == order else { return nil }
    let gamma = Function.gamma(order + Expr.half) / sqrt(Expr.pi)
    return LaplaceImage(Expr.power(2 * a, order) * gamma * Expr.power(square, -order - Expr.half), rates)
  }
}
