import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// F^w for any base F: read as e^(w·log F), with the parts of w that are free of x apart.
  static let exponentialBases = IntegrationMethod { search, f throws(MathError) in
    let natural = f.withPrimeBases().withNaturalExponentials(search.x)
    return natural == f ? nil : try search.antiderivative(of: natural)
  }
}

extension Expr {
  /// F^w ↦ e^(w·log F) where F is free of x and w is not; e^(c·(ax + b)) ↦ e^(acx + bc).
  func withNaturalExponentials(_ x: Expr) -> Expr {
    replacingPowers { factor in
      guard factor.base.lacks(x), !factor.exponent.lacks(x) else { return nil }
      return exp(factor.exponent.multipliedTermwise(by: factor.base == .e ? 1 : Function.log(factor.base), x))
    }
  }

  private func multipliedTermwise(by c: Expr, _ x: Expr) -> Expr {
    if let (a, b) = linear(in: x) { return c * a * x + c * b }
    return .sum(terms.map { c * $0 })
  }
}
