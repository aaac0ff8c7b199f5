import Exact
import Expressions
import Functions

extension IntegrationMethod {
  /// Named results, one line each: the integrand in x and its antiderivative.
  static let specialForms = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    guard f.hasCalls else { return nil }
    return table(x).first { $0.0 == f }?.1
  }

  /// Integrands whose antiderivative is a function of the catalogue (DLMF 5, 6, 7, 25).
  private static func table(_ x: Expr) -> [(Expr, Expr)] {
    let log = Function.log(x)
    return [
      (1 / log, Function.logIntegral(x)),
      (Function.tan(x) ** 2, Function.tan(x) - x),
      (Function.cot(x) ** 2, -Function.cot(x) - x),
      (Function.sec(x) ** 2, Function.tan(x)),
      (Function.csc(x) ** 2, -Function.cot(x)),
      (1 / Function.cos(x) ** 2, Function.tan(x)),
      (1 / Function.sin(x) ** 2, -Function.cot(x)),
      (1 / Function.cosh(x) ** 2, Function.tanh(x)),
      (1 / Function.sinh(x) ** 2, -Function.coth(x)),
      (Function.sec(x) * Function.tan(x), Function.sec(x)),
      (Function.csc(x) * Function.cot(x), -Function.csc(x)),
      (Function.sech(x) ** 2, Function.tanh(x)),
      (Function.csch(x) ** 2, -Function.coth(x)),
      (Function.sech(x) * Function.tanh(x), -Function.sech(x)),
      (Function.csch(x) * Function.coth(x), -Function.csch(x)),
      (Function.tanh(x) ** 2, x - Function.tanh(x)),
      (Function.coth(x) ** 2, x - Function.coth(x)),
      (.power(x, x) * (log + 1), .power(x, x)),
      (sqrt(1 + Function.cos(x)), 2 * Function.sin(x) / sqrt(1 + Function.cos(x))),
      (sqrt(1 - Function.cos(x)), -(2 * Function.sin(x) / sqrt(1 - Function.cos(x)))),
      (sqrt(1 + Function.sin(x)), -(2 * Function.cos(x) / sqrt(1 + Function.sin(x)))),
      (sqrt(1 - Function.sin(x)), 2 * Function.cos(x) / sqrt(1 - Function.sin(x))),
    ]
  }
}
