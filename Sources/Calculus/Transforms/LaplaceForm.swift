public import Expressions
import Functions

/// An unevaluated Laplace transform, or inverse one, as an expression.
public struct LaplaceForm {
  /// Whether it is an inverse transform.
  public let isInverse: Bool
  /// What is transformed.
  public let body: Expr
  /// The variable of the body, which is bound.
  public let variable: Expr
  /// Where the transform is taken.
  public let argument: Expr

  /// `nil` for anything else.
  public init?(_ e: Expr) {
    guard case .call(let function, let arguments) = e.node, arguments.count == 3, arguments[1].symbol != nil,
      function == .laplace || function == .inverseLaplace
    else { return nil }
    isInverse = function == .inverseLaplace
    (body, variable, argument) = (arguments[0], arguments[1], arguments[2])
  }

  private var function: Function { isInverse ? .inverseLaplace : .laplace }

  /// ∂L{f} = L{∂f} by a parameter and dL{f}/ds = −L{t·f}; the inverse has a formal derivative by its argument.
  func derivative(_ x: Symbol) -> Expr {
    let inner = variable == Expr(x) ? 0 : body.derivative(x)
    let byParameter = inner == 0 ? 0 : function.held([inner, variable, argument])
    let slope = argument.derivative(x)
    if slope == 0 { return byParameter }
    let byArgument =
      isInverse
      ? Function.derivative(of: function, by: [2]).held([body, variable, argument])
      : -function.held([variable * body, variable, argument])
    return byParameter + slope * byArgument
  }
}

extension Expr {
  /// Whether a symbol occurs that is not bound by a transform or a definite integral.
  public func containsFreely(_ x: Symbol) -> Bool {
    let free = transformed { e -> Expr in
      if let form = LaplaceForm(e), form.variable == Expr(x) { return form.argument }
      if let form = IntegralForm(e), form.variable == Expr(x), let (a, b) = form.ends { return a + b }
      return e
    }
    return free.contains(Expr(x))
  }
}
