public import Exact
public import Expressions

extension Expr {
  /// The Taylor polynomial of order `n` at a point; at a pole or a branch point the terms of the series up to that order.
  ///
  /// - Throws: as ``series(_:at:order:assumptions:budget:)``.
  public func taylorPolynomial(
    _ x: Symbol, at point: Expr, order n: Int, assumptions: Assumptions = Assumptions(),
    budget: Budget = Budget(seconds: 20)
  ) throws(MathError) -> Expr {
    try Expr.checkTaylorOrder(n)
    let series = try series(x, at: point, order: n + 1, assumptions: assumptions, budget: budget)
    if series.side == .above, !assumptions.sign(of: series.parameter).isPositive {
      throw .undecided("the expansions from both sides differ; `series` gives that for \(x.name) > \(point)")
    }
    return series.truncated
  }

  /// The Taylor polynomial of total order `n` in several variables: Σ dᵏf(a)/k! by way of g(t) = f(a + t·(x − a)).
  public func taylorPolynomial(
    _ points: [(variable: Symbol, point: Expr)], order n: Int, assumptions: Assumptions = Assumptions(),
    budget: Budget = Budget(seconds: 20)
  ) throws(MathError) -> Expr {
    if points.count == 1 {
      return try taylorPolynomial(
        points[0].variable, at: points[0].point, order: n, assumptions: assumptions, budget: budget)
    }
    let t = Symbol.fresh("_t")
    var line: [Expr: Expr] = [:]
    for (x, a) in points { line[Expr(x)] = a + Expr(t) * (Expr(x) - a) }
    let polynomial = try substituting(line).taylorPolynomial(
      t, at: 0, order: n, assumptions: assumptions, budget: budget)
    return polynomial.substituting(Expr(t), 1)
  }

  /// Throws unless 0 ≤ n < 20 000.
  static func checkTaylorOrder(_ n: Int) throws(MathError) {
    if n < 0 { throw .undefined("the order of Taylor's formula is \(n); expected at least 0") }
    if n >= 20_000 { throw .exhausted("Taylor's formula of order \(n); expected an order below 20000") }
  }
}
