public import Exact
public import Expressions

extension Expr {
  /// Quotients of factorials, binomial coefficients and gamma functions cancelled: n!/(n − 1)! = n.
  public func factorialSimplified() throws(MathError) -> Expr {
    let gammas = inGammas()
    if gammas == self { return self }
    let reduced = try gammas.rationalSimplified()
    let factored = try reduced.factored()
    return [self, reduced, factored, reduced.withFactorialsForGammas(), factored.withFactorialsForGammas()].cheapest
  }
}
