import Exact
import Expressions
import Functions

extension Expr {
  /// ψ at rational numbers with the denominators 2, 3, 4 and 6 by Gauss's theorem (DLMF 5.4.12–19) and the recurrence.
  func withDigammaValues() -> Expr {
    guard hasCalls else { return self }
    return transformed { e in
      guard case .call(let function, let arguments) = e.node, function == .psi, arguments.count == 1,
        let q = arguments[0].rational, let shift = q.floor.asInt, shift.magnitude <= DigammaValues.largestShift,
        let value = DigammaValues.value(at: q - Rational(shift))
      else { return e }
      let fraction = arguments[0] - Expr(shift)
      let steps = (min(shift, 0)..<max(shift, 0)).map { 1 / (fraction + Expr($0)) }
      return value + (shift > 0 ? .sum(steps) : -.sum(steps))
    }
  }
}

private enum DigammaValues {
  static let largestShift: UInt = 100

  /// ψ(p/q) = −γ − log(2q) − (π/2)·cot(πp/q) + 2·Σ cos(2πkp/q)·log sin(πk/q), 0 < k < q/2; without logarithms of sines.
  static func value(at q: Rational) -> Expr? {
    guard let (turns, logarithms) = rows[Expr(q)] else { return nil }
    return -Expr(.eulerGamma) - turns * .pi - logarithms
  }

  private static let (log2, log3) = (Function.log(2), Function.log(3))

  private static let rows: [Expr: (turns: Expr, logarithms: Expr)] = [
    .half: (0, 2 * log2),
    Expr(1) / 3: (sqrt(3) / 6, 3 * log3 / 2),
    Expr(2) / 3: (-sqrt(3) / 6, 3 * log3 / 2),
    Expr(1) / 4: (.half, 3 * log2),
    Expr(3) / 4: (-.half, 3 * log2),
    Expr(1) / 6: (sqrt(3) / 2, 2 * log2 + 3 * log3 / 2),
    Expr(5) / 6: (-sqrt(3) / 2, 2 * log2 + 3 * log3 / 2),
  ]
}
