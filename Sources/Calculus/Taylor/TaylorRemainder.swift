public import Exact
public import Expressions
import Simplification

extension Expr {
  /// The remainder of Taylor's formula of order `n` at a point, with `theta` for the unknown number between 0 and 1.
  ///
  /// The integral form gives the integrand in `theta`, to be integrated from 0 to 1; Peano's gives f − Tₙ.
  /// - Throws: `.undefined` for n < 0 or a form whose p is proved not to be positive, `.exhausted` for n ≥ 20 000; as
  ///   `taylorPolynomial` for Peano's form.
  public func taylorRemainder(
    _ x: Symbol, at point: Expr, order n: Int, form: RemainderForm, theta: Symbol = Symbol("theta"),
    assumptions: Assumptions = Assumptions()
  ) throws(MathError) -> Expr {
    try Expr.checkTaylorOrder(n)
    let step = Expr(x) - point
    if case .peano = form { return try self - taylorPolynomial(x, at: point, order: n, assumptions: assumptions) }
    let derivative = self.derivative(x, order: n + 1).substituting(Expr(x), point + Expr(theta) * step)
    return try derivative * step ** Expr(n + 1) * form.weight(n, Expr(theta), assumptions)
  }

  /// The remainder of Taylor's formula in several variables, that of g(t) = f(a + tΔ) from 0 to 1 with Δ = x − a.
  ///
  /// Lagrange's form is dⁿ⁺¹f(a + θΔ)/(n + 1)!, the differential taken with dx = Δ.
  /// - Throws: as for one variable; `.exhausted` by the budget.
  public func taylorRemainder(
    _ points: [(variable: Symbol, point: Expr)], order n: Int, form: RemainderForm, theta: Symbol = Symbol("theta"),
    assumptions: Assumptions = Assumptions(), budget: Budget = Budget(seconds: 20)
  ) throws(MathError) -> Expr {
    if points.count == 1 {
      let (x, a) = points[0]
      return try taylorRemainder(x, at: a, order: n, form: form, theta: theta, assumptions: assumptions)
    }
    try Expr.checkTaylorOrder(n)
    if case .peano = form {
      return try self - taylorPolynomial(points, order: n, assumptions: assumptions, budget: budget)
    }
    // Names of our own, whose differentials are no variables of the function.
    let symbols = points.map { _ in Symbol.fresh("_x") }
    var (rename, place): ([Expr: Expr], [Expr: Expr]) = ([:], [:])
    for (u, (x, a)) in zip(symbols, points) {
      rename[Expr(x)] = Expr(u)
      place[Expr(u)] = a + Expr(theta) * (Expr(x) - a)
      place[Expr(u.differential)] = Expr(x) - a
    }
    let top = try substituting(rename).differential(symbols, order: n + 1, budget: budget).substituting(place)
    let remainder = try top * form.weight(n, Expr(theta), assumptions)
    let expanded = (try? remainder.expanded()) ?? remainder
    return expanded.subexpressions.count < remainder.subexpressions.count ? expanded : remainder
  }
}

extension RemainderForm {
  /// The factor of f⁽ⁿ⁺¹⁾(a + θ(x − a))·(x − a)^(n+1).
  fileprivate func weight(_ n: Int, _ theta: Expr, _ assumptions: Assumptions) throws(MathError) -> Expr {
    switch self {
    case .lagrange: return 1 / .factorial(n + 1)
    case .cauchy, .integral: return (1 - theta) ** Expr(n) / .factorial(n)
    case .peano: return 1
    case .schlomilch(let p):
      if assumptions.isPositive(p) == .no { throw .undefined("p is `\(p)`; expected a positive number") }
      return (1 - theta) ** (Expr(n + 1) - p) / (p * .factorial(n))
    }
  }
}
