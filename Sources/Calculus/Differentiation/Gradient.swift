public import Exact
public import Expressions

extension Expr {
  /// The gradient (∂f/∂x₁, …, ∂f/∂xₙ).
  ///
  /// - Throws: `.exhausted` by the budget, which is asked before every derivative.
  public func gradient(_ variables: [Symbol], budget: Budget = .unlimited) throws(MathError) -> [Expr] {
    var gradient: [Expr] = []
    for x in variables {
      try budget.check()
      gradient.append(derivative(x))
    }
    return gradient
  }

  /// The Jacobian matrix ∂fᵢ/∂xⱼ as a list of rows, one for each function.
  public static func jacobian(
    _ functions: [Expr], _ variables: [Symbol], budget: Budget = .unlimited
  ) throws(MathError) -> [[Expr]] {
    var rows: [[Expr]] = []
    for f in functions { rows.append(try f.gradient(variables, budget: budget)) }
    return rows
  }

  /// The Hessian matrix ∂²f/∂xᵢ∂xⱼ as a list of rows.
  ///
  /// It is symmetric: each mixed derivative is computed once, which is right where the second derivatives are
  /// continuous (Schwarz).
  public func hessian(_ variables: [Symbol], budget: Budget = .unlimited) throws(MathError) -> [[Expr]] {
    var rows = variables.map { _ in [Expr](repeating: 0, count: variables.count) }
    for (i, slope) in try gradient(variables, budget: budget).enumerated() {
      for j in i..<variables.count {
        try budget.check()
        rows[i][j] = slope.derivative(variables[j])
        rows[j][i] = rows[i][j]
      }
    }
    return rows
  }
}
