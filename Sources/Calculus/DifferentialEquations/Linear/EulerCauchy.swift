import Exact
import Expressions
import Functions
import Simplification

extension SolutionMethod {
  /// Σ cₖ·(ax + b)ᵏ·y⁽ᵏ⁾ = r with u = log(ax + b): constant coefficients.
  static let eulerCauchy = SolutionMethod("Euler and Cauchy") { search throws(MathError) in
    guard let linear = search.linear, linear.order >= 2 || linear.right != 0, linear.order >= 2,
      let (base, numbers, right) = linear.asEuler(search.x), let slope = base.linear(in: search.x)?.slope
    else { return [] }
    // (a·x + b)ᵏ·y⁽ᵏ⁾ = aᵏ·D(D − 1)…(D − k + 1)·y with D = d/du
    var characteristic = CoefficientPolynomial([])
    var falling = CoefficientPolynomial([1])
    for (k, c) in numbers.enumerated() {
      characteristic = characteristic + falling.scaled(by: c * Expr.power(slope, Expr(k)))
      falling = falling * CoefficientPolynomial([Expr(-k), 1])
    }
    let u = Symbol("_u")
    let inLogarithm = right.substituting(search.x, (exp(Expr(u)) - (base - slope * search.x)) / slope)
    let operands = characteristic.coefficients.enumerated().map { $1 * Expr(search.equation.jet[$0]) }
    let other = DifferentialEquation(
      Expr.sum(operands) - inLogarithm.simplifyingExponentialPowers, u, search.equation.jet, like: search.equation)
    guard let found = try search.explicit(other) else { return [] }
    let back = found.substituting(Expr(u), Function.log(base)).simplifyingExponentialsOfLogarithms
    return [.explicit(back), .explicit(search.tidy(back))]
  }
}

extension LinearEquation {
  /// (ax + b, cₖ, r) with the coefficients cₖ·(ax + b)ᵏ after division by a common factor.
  fileprivate func asEuler(_ x: Expr) -> (base: Expr, numbers: [Expr], right: Expr)? {
    let monic = self.monic
    let n = monic.order
    guard let place = (0..<n).reversed().first(where: { monic.coefficients[$0] != 0 }) else { return nil }
    // the coefficient of y⁽ᵏ⁾ is c/(ax + b)ⁿ⁻ᵏ
    let power = n - place
    guard let (_, bottom) = try? monic.coefficients[place].numeratorAndDenominator(),
      let factors = try? bottom.factorList().filter({ $0.factor.contains(x) }), factors.count == 1,
      factors[0].multiplicity == power, factors[0].factor.linear(in: x) != nil
    else { return nil }
    let base = factors[0].factor
    var numbers: [Expr] = []
    for (k, c) in monic.coefficients.enumerated() {
      let number = (c * Expr.power(base, Expr(n - k))).reduced
      if !number.lacks(x) { return nil }
      numbers.append(number)
    }
    return (base, numbers, monic.right * Expr.power(base, Expr(n)))
  }
}

extension Expr {
  /// (e^u)^p as e^(pu), log(e^u) as u.
  fileprivate var simplifyingExponentialPowers: Expr {
    transformed { e -> Expr in
      if let z = e.argument(.log), case .product(let factors) = z.node, factors.count == 1, factors[0].base == .e {
        return factors[0].exponent
      }
      guard case .product(let factors) = e.node, factors.count == 1, factors[0].exponent.isNumber,
        case .product(let inner) = factors[0].base.node, inner.count == 1, inner[0].base == .e
      else { return e }
      return exp(inner[0].exponent * factors[0].exponent)
    }
  }
}
