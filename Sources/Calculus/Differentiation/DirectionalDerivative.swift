public import Exact
public import Expressions

extension Expr {
  /// The derivative along a vector, d/dt f(a + t·v) at t = 0; the vector is taken as it is, not made to length 1.
  ///
  /// A point with symbols is a generic one. At a constant point the function must be proved to be analytic along the line.
  /// - Throws: `.undecided` where there is no such proof, `.undefined` where the derivative has a pole.
  /// - Precondition: point and direction have one entry for each variable.
  public func directionalDerivative(
    _ variables: [Symbol], at point: [Expr], along direction: [Expr]
  ) throws(MathError) -> Expr {
    precondition(point.count == variables.count && direction.count == variables.count, "one entry for each variable")
    let t = Symbol.fresh("_t")
    var line: [Expr: Expr] = [:]
    for (i, x) in variables.enumerated() { line[Expr(x)] = point[i] + direction[i] * Expr(t) }
    let restricted = substituting(line)
    if restricted.symbols.allSatisfy({ $0 == t }), !restricted.hasAbstractFunctions,
      !restricted.isProvedAnalytic([t], at: [0])
    {
      throw .undecided("whether the function is differentiable along the line at this point is not known")
    }
    let slope = restricted.derivative(t).substituting(Expr(t), 0)
    if slope.hasInfinity { throw .undefined("the derivative has no value at this point") }
    return slope
  }
}
