import Exact
import Expressions
import Functions

extension Expr {
  /// An equation in x and log x, also in powers such as x^x, solved for w = log x.
  func inLogarithmicVariable(_ x: Expr, _ budget: Budget) throws(MathError) -> [Expr]? {
    let w = Expr.symbol("_w")
    let logarithms = replacingPowers { factor in
      guard factor.base.contains(x), factor.exponent.contains(x) else { return nil }
      return exp(factor.exponent * Function.log(factor.base))
    }
    let inW = logarithms.substituting(Function.log(x), w)
    if inW == logarithms { return nil }
    var solver = EquationSolver(inW.substituting(x, exp(w)), w, false, Assumptions(), budget)
    let found = try solver.run()
    guard found.implicit.isEmpty, !found.isEverything, found.parameters.isEmpty else { return nil }
    return found.solutions.map { x - exp($0.value) }
  }
}
