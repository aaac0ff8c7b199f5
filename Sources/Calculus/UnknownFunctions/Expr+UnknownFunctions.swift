import Expressions

extension Expr {
  /// This expression with undefined functions, and their formal derivatives, replaced by the values that `image` gives for
  /// a function and its arguments; `nil` leaves a function as it is.
  func replacingUnknownFunctions(_ image: (Function, [Expr]) -> Expr?) -> Expr {
    fold { (part: Expr, value: (Expr) -> Expr) -> Expr in
      guard case .call(let function, let arguments) = part.node else { return part.rebuilt(value) }
      let new = arguments.map(value)
      switch function.spec.definition {
      case .abstract: return image(function, new) ?? part.rebuilt(value)
      case .derivative(of: let base, by: let places):
        // D[i](f)(a) = ∂ᵢ f(u) at u = a
        let symbols = new.map { _ in Symbol.fresh("_u") }
        guard var result = image(base, symbols.map { Expr($0) }) else { return part.rebuilt(value) }
        for place in places { result = result.derivative(symbols[place]) }
        return result.substituting(Dictionary(uniqueKeysWithValues: zip(symbols.map { Expr($0) }, new)))
      case .catalogue, .relation: return part.rebuilt(value)
      }
    }
  }
}

extension Expr {
  /// Whether an undefined function or a formal derivative of one occurs.
  var hasUnknownFunctions: Bool {
    hasCalls
      && subexpressions.contains { e in
        guard case .call(let function, _) = e.node else { return false }
        switch function.spec.definition {
        case .abstract: return true
        case .derivative(of: let base, by: _): return base != .inverseLaplace
        case .catalogue, .relation: return false
        }
      }
  }
}
