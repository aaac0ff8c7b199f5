import Exact
import Expressions
import Functions
import Simplification

extension SolutionMethod {
  /// y′ = p·y + q: y = (C + ∫ q·μ)/μ with μ = e^(−∫p).
  static let linearFirstOrder = SolutionMethod("linear of first order") { search throws(MathError) in
    guard let linear = search.linear?.monic, linear.order == 1 else { return [] }
    guard let value = try search.linear(p: -linear.coefficients[0], q: linear.right) else { return [] }
    return [.explicit(value), .explicit(search.tidy(value))]
  }

  /// y′ = p·y + q·yⁿ: linear for u = y^(1−n).
  static let bernoulli = SolutionMethod("Bernoulli") { search throws(MathError) in
    guard let f = search.firstOrderSlopes.first, let (p, q, n) = BernoulliForm.parts(f, search) else { return [] }
    let factor = 1 - n
    guard let u = try search.linear(p: factor * p, q: factor * q) else { return [] }
    let power = (1 / factor)
    let implicit = DifferentialSolution.implicit(
      left: search.equation.written(Expr.power(search.y, factor)), right: search.tidy(u))
    if power.integer != nil { return [.explicit(search.tidy(Expr.power(search.tidy(u), power))), implicit] }
    return [implicit]
  }
}

extension EquationSearch {
  /// y′ = each of these, for an equation of the first order.
  var firstOrderSlopes: [Expr] { equation.order == 1 ? slopes : [] }

  /// The solution of y′ = p·y + q with the constant _C.
  func linear(p: Expr, q: Expr) throws(MathError) -> Expr? {
    let integral = try primitive(p, variable)
    let growth = exponential(integral)
    let constant = Expr(IntegrationConstant.only)
    if q == 0 { return constant * growth }
    let rate = (q * exponential(-integral))
    let simple = (try? rate.expanded()) ?? rate
    let inner = try primitive(simple.terms.count <= rate.terms.count ? simple : rate, variable)
    return (constant + inner) * growth
  }
}

/// y′ = p·y + q·yⁿ with n ≠ 0, 1.
enum BernoulliForm {
  static func parts(_ f: Expr, _ search: EquationSearch) -> (p: Expr, q: Expr, n: Expr)? {
    let y = search.y
    guard let terms = try? f.coefficients(of: y), terms.count <= 2, !terms.isEmpty else { return nil }
    var (p, q, n): (Expr, Expr, Expr) = (0, 0, 0)
    for (coefficient, exponent) in terms {
      if coefficient.contains(y) || exponent.contains(search.x) { return nil }
      if exponent == 1 { p = coefficient } else { (q, n) = (coefficient, exponent) }
    }
    return q == 0 || n == 0 ? nil : (p, q, n)
  }
}
