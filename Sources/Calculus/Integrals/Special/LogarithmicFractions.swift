import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// R(x)·log(ax + b) for a rational R with simple linear factors below: dilogarithms (DLMF 25.12).
  static let logarithmicFractions = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    guard let logarithm = f.factors.first(where: { $0.exponent == 1 && $0.base.argument(.log)?.linear(in: x) != nil }),
      let (a, b) = logarithm.base.argument(.log)?.linear(in: x)
    else { return nil }
    let rational = f / logarithm.base
    guard let fractions = try PartialFractions(integrand: rational, x), !fractions.parts.isEmpty else { return nil }
    var result: [Expr] = []
    var rest = fractions.polynomial.expression(x)
    for part in fractions.parts {
      let p = part.base
      if part.power == 1, p.degree == 1 {
        result.append(part.numerator[0] / p[1] * simplePole(a, b, (p[0] / p[1]).reduced, x))
      } else {
        rest += part.numerator.expression(x) / .power(p.expression(x), Expr(part.power))
      }
    }
    if result.isEmpty { return nil }
    if rest != 0 {
      guard let other = try search.antiderivative(of: rest * logarithm.base) else { return nil }
      result.append(other)
    }
    return .sum(result)
  }

  /// ∫ log(ax + b)/(x + d) = log(ax + b)·log(1 − w) + Li₂(w) with w = (ax + b)/(b − ad); ½·log² where b = ad.
  private static func simplePole(_ a: Expr, _ b: Expr, _ d: Expr, _ x: Expr) -> Expr {
    let gap = (b - a * d).reduced
    let logarithm = Function.log(a * x + b)
    if gap == 0 { return logarithm ** 2 / 2 }
    if d == 0, b == 1 { return -Function.dilog(-a * x) }
    let w = ((a * x + b) / gap).reduced
    return logarithm * Function.log((1 - w).reduced) + Function.dilog(w)
  }
}
