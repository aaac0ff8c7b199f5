extension Expr {
  /// The one argument when this is a call of that function.
  package func argument(_ function: Function) -> Expr? {
    guard case .call(let f, let arguments) = node, f == function, arguments.count == 1 else { return nil }
    return arguments[0]
  }

  /// The powers b^e of all products among the subexpressions, operands first.
  package var powers: [Factor] {
    subexpressions.flatMap { e -> [Factor] in
      guard case .product(let factors) = e.node else { return [] }
      return Array(factors)
    }
  }
}
