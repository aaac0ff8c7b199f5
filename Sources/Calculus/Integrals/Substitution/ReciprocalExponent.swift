import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// R(x)·e^(c/x) for rational R: u = 1/x.
  static let reciprocalExponent = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    var (rational, exponent): (Expr, Expr?) = (1, nil)
    for factor in f.factors {
      if factor.base == .e, exponent == nil {
        exponent = factor.exponent
      } else {
        rational *= .power(factor.base, factor.exponent)
      }
    }
    guard let exponent, rational.isRational(in: x), (exponent * x).reduced.lacks(x) else { return nil }
    return try search.antiderivative(of: 1 / x) { u throws(MathError) in
      let inner = try rational.substituting(x, 1 / u).rationalSimplified()
      return -inner / u ** 2 * exp(exponent * x * u)
    }
  }
}
