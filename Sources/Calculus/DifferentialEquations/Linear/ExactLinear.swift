import Exact
import Expressions
import Functions
import Simplification

extension SolutionMethod {
  /// a·y″ + b·y′ + c·y = r with a″ − b′ + c = 0: a·y′ + (b − a′)·y = ∫ r + K.
  static let exactLinear = SolutionMethod("exact of second order") { search throws(MathError) in
    guard let linear = search.linear, linear.order == 2 else { return [] }
    let (c, b, a) = (linear.coefficients[0], linear.coefficients[1], linear.coefficients[2])
    let x = search.variable
    guard (a.derivative(x, order: 2) - b.derivative(x) + c).reduced == 0 else { return [] }
    let right = Expr(IntegrationConstant.numbered(1)) + (try search.primitive(linear.right, x))
    let p = (-(b - a.derivative(x)) / a).reduced
    guard let value = try search.linear(p: p, q: right / a) else { return [] }
    let renamed = value.substituting(Expr(IntegrationConstant.only), Expr(IntegrationConstant.numbered(2)))
    return [.explicit(renamed), .explicit(search.tidy(renamed))]
  }

  /// y″ + p·y′ + q·y = r with y = v·e^(−∫p/2): v″ + (q − p²/4 − p′/2)·v = …, where the new coefficient is constant or c/x².
  static let normalForm = SolutionMethod("normal form") { search throws(MathError) in
    guard let linear = search.linear?.monic, linear.order == 2, linear.coefficients[1] != 0 else { return [] }
    let (q, p) = (linear.coefficients[0], linear.coefficients[1])
    let invariant = search.tidy(q - p * p / 4 - p.derivative(search.variable) / 2)
    guard invariant.lacks(search.x) || (invariant * search.x * search.x).reduced.lacks(search.x) else { return [] }
    let factor = search.exponential(-(try search.primitive(p / 2, search.variable)))
    let right = (linear.right / factor)
    let jet = search.equation.jet
    let expression = Expr(jet[2]) + invariant * Expr(jet[0]) - right
    let other = DifferentialEquation(expression, search.variable, jet, like: search.equation)
    guard let v = try search.explicit(other) else { return [] }
    return [.explicit(factor * v), .explicit(search.tidy(factor * v))]
  }
}
