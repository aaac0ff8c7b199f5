import Exact
import Expressions
import Functions
import Simplification

extension SolutionMethod {
  /// y′ = q₀ + q₁·y + q₂·y²: with y = −u′/(q₂·u), u″ = (q₁ + q₂′/q₂)·u′ − q₀·q₂·u. A particular solution of a simple
  /// shape, y = y₁ + 1/w, is tried first: w is linear.
  static let riccati = SolutionMethod("Riccati") { search throws(MathError) in
    guard let f = search.firstOrderSlopes.first, let q = f.polynomial(in: search.y), q.count == 3 else { return [] }
    if let first = try search.particularRiccati(q) {
      let w = try search.linear(p: (-(q[1] + 2 * q[2] * first)).reduced, q: -q[2])
      if let w { return [.explicit(search.tidy(first + 1 / w)), .explicit(first + 1 / w)] }
    }
    let jet = (0...2).map { Symbol("_y\($0)⁎") }
    let rate = (q[1] + q[2].derivative(search.variable) / q[2]).reduced
    let expression = Expr(jet[2]) - rate * Expr(jet[1]) + (q[0] * q[2]).reduced * Expr(jet[0])
    let second = DifferentialEquation(expression, search.variable, jet, like: search.equation)
    guard let u = try search.explicit(second) else { return [] }
    let ratio = (-u.derivative(search.variable) / (q[2] * u))
    // only the ratio of both constants matters
    let value = ratio.substituting([
      Expr(IntegrationConstant.numbered(1)): Expr(IntegrationConstant.only), Expr(IntegrationConstant.numbered(2)): 1,
    ])
    return [.explicit(search.tidy(value)), .explicit(value)]
  }

  /// y = x·y′ + φ(y′): the lines y = Cx + φ(C).
  static let clairaut = SolutionMethod("Clairaut", isForWholeEquation: true) { search throws(MathError) in
    guard search.equation.order == 1 else { return [] }
    let p = search.equation.top
    guard let (a, b) = search.equation.expression.linear(in: search.y) else { return [] }
    let value = (-b / a)
    let rest = ((try? (value - search.x * p).expanded()) ?? value - search.x * p)
    guard rest.lacks(search.x), rest.contains(p) || rest == 0 else { return [] }
    let constant = Expr(IntegrationConstant.only)
    return [.explicit(constant * search.x + rest.substituting(p, constant))]
  }
}

extension EquationSearch {
  /// A solution of y′ = q₀ + q₁y + q₂y² of the shape α + βx + γ/x, or α·e^(βx).
  fileprivate func particularRiccati(_ q: [Expr]) throws(MathError) -> Expr? {
    let (a, b, c) = (Symbol("_a"), Symbol("_b"), Symbol("_c"))
    let shapes: [(Expr, [Symbol])] = [
      (Expr(a), [a]), (Expr(a) * x, [a]), (Expr(a) / x, [a]), (Expr(a) + Expr(b) * x, [a, b]),
      (Expr(a) / x + Expr(b), [a, b]), (Expr(a) * x + Expr(b) / x, [a, b]), (Expr(a) * x * x, [a]),
      (Expr(c) * exp(x), [c]), (Expr(c) * exp(-x), [c]),
      (Function.tan(x) * Expr(a), [a]), (Function.cot(x) * Expr(a), [a]),
    ]
    for (shape, unknowns) in shapes {
      try budget.check()
      let residual = shape.derivative(variable) - q[0] - q[1] * shape - q[2] * shape * shape
      guard let values = polynomialIdentity(residual, unknowns) else { continue }
      return shape.substituting(values)
    }
    return nil
  }

  /// Values of the unknowns for which an expression vanishes for all x.
  private func polynomialIdentity(_ e: Expr, _ unknowns: [Symbol]) -> [Expr: Expr]? {
    guard let numerator = try? e.numeratorAndDenominator().numerator.expanded() else { return nil }
    // powers of x and other functions of x, told apart by their values as generators
    var groups: [Expr: [Expr]] = [:]
    for term in numerator.terms {
      let (constant, rest) = term.splitConstant(x)
      groups[rest, default: []].append(constant)
    }
    let equations = groups.values.map { Expr.sum($0) }.filter { $0 != 0 }.sorted { $0.readingCost < $1.readingCost }
    guard equations.allSatisfy({ e in unknowns.contains { e.contains(Expr($0)) } }) else { return nil }
    let budget = budget.slice(seconds: 1)
    guard let found = try? EquationSystem(equations, unknowns).solved(assumptions, budget: budget),
      let values = found.first(where: { $0.allSatisfy { !$0.hasImaginaryUnit } }) ?? found.first
    else { return nil }
    let free = Set(values.flatMap(\.symbols)).filter { $0.name.hasPrefix("r") }
    let zero = Dictionary(uniqueKeysWithValues: free.map { (Expr($0), Expr(0)) })
    return Dictionary(uniqueKeysWithValues: zip(unknowns, values).map { (Expr($0), $1.substituting(zero)) })
  }
}
