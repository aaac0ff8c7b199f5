public import Expressions
import Functions

/// An unevaluated sum or product as an expression.
public struct SumForm {
  /// Whether terms are added or factors multiplied.
  public let isProduct: Bool
  /// What is added or multiplied.
  public let term: Expr
  /// The variable that runs over integers.
  public let variable: Expr
  /// The first value of the variable.
  public let lower: Expr
  /// The last value of the variable.
  public let upper: Expr

  /// `nil` for anything else.
  public init?(_ e: Expr) {
    guard case .call(let function, let arguments) = e.node, arguments.count == 4, arguments[1].symbol != nil,
      function == .symbolicSum || function == .symbolicProduct
    else { return nil }
    isProduct = function == .symbolicProduct
    (term, variable, lower, upper) = (arguments[0], arguments[1], arguments[2], arguments[3])
  }

  /// The form as an expression.
  public var held: Expr {
    (isProduct ? Function.symbolicProduct : .symbolicSum).held([term, variable, lower, upper])
  }

  /// (Σ f)′ = Σ f′ and (∏ f)′ = ∏ f · Σ f′/f by a parameter; by the bounds there is only a formal derivative.
  func derivative(_ x: Symbol) -> Expr {
    let function = isProduct ? Function.symbolicProduct : .symbolicSum
    let arguments = [term, variable, lower, upper]
    var result: Expr = 0
    for place in [2, 3] where arguments[place].contains(Expr(x)) {
      result += Function.derivative(of: function, by: [place])(arguments) * arguments[place].derivative(x)
    }
    if variable == Expr(x) { return result }
    let inner = isProduct ? term.derivative(x) / term : term.derivative(x)
    if inner == 0 { return result }
    let sum = Function.symbolicSum.held([inner, variable, lower, upper])
    return result + (isProduct ? function.held(arguments) * sum : sum)
  }
}
