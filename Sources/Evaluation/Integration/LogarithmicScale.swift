import Balls
import Exact
import Expressions
import Functions

/// An integral in the variable u = log(±x + c), for integrands that decrease as slowly as 1/(x·log²x).
struct LogarithmicScale {
  /// f(x(u))·dx/du, in the same symbol.
  let integrand: Expr
  private let isAscending: Bool
  private let shift: Expr

  /// `nil` when no logarithm of ±x + c occurs.
  init?(_ f: Expr, _ x: Symbol) {
    let variable = Expr(x)
    for e in f.subexpressions {
      guard case .call(let function, let arguments) = e.node, function == .log, arguments.count == 1 else {
        continue
      }
      for sign in [1, -1] {
        let shift = arguments[0] - Expr(sign) * variable
        guard !shift.contains(variable) else { continue }
        let growth = exp(variable)
        integrand = f.substituting([e: variable, variable: Expr(sign) * (growth - shift)]) * Expr(sign) * growth
        (isAscending, self.shift) = (sign == 1, shift)
        return
      }
    }
    return nil
  }

  /// The value of u at an end; `nil` where the logarithm is not real.
  func position(_ end: Approach) -> Expr? {
    switch end {
    case .plusInfinity: return isAscending ? .infinity : nil
    case .minusInfinity: return isAscending ? nil : .infinity
    case .above(let a), .below(let a):
      let argument = (isAscending ? a : -a) + shift
      if argument == 0 { return -.infinity }
      return argument.realBall.isPositive == .yes ? Function.log(argument) : nil
    }
  }
}
