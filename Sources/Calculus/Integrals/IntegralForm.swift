public import Expressions
import Functions

/// An unevaluated integral as an expression.
public struct IntegralForm {
  /// What is integrated.
  public let integrand: Expr
  /// Over what.
  public let variable: Expr
  /// The ends of a definite integral.
  public let ends: (lower: Expr, upper: Expr)?

  /// `nil` for anything else.
  public init?(_ e: Expr) {
    guard case .call(let function, let arguments) = e.node, function == .integral, arguments.count != 3,
      arguments[1].symbol != nil
    else { return nil }
    (integrand, variable) = (arguments[0], arguments[1])
    ends = arguments.count == 4 ? (arguments[2], arguments[3]) : nil
  }

  /// The derivative by Leibniz's rule: f(b)·b′ − f(a)·a′ + ∫ ∂f; the integrand itself for its own variable.
  func derivative(_ x: Symbol) -> Expr {
    guard let (a, b) = ends else {
      if variable == Expr(x) { return integrand }
      let inner = integrand.derivative(x)
      return inner == 0 ? 0 : Function.integral.held([inner, variable])
    }
    let inner = variable == Expr(x) ? 0 : integrand.derivative(x)
    return integrand.substituting(variable, b) * b.derivative(x) - integrand.substituting(variable, a) * a.derivative(x)
      + (inner == 0 ? 0 : Function.integral.held([inner, variable, a, b]))
  }
}
