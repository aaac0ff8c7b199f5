import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// ∫ u·v′ = u·v − ∫ v·u′, where u is a logarithm, an inverse function or an integral function, or else a power of x,
  /// or v′ is one.
  static let parts = IntegrationMethod { search, f throws(MathError) in
    for (u, rest) in PartsChoice.choices(f, search.x) {
      try search.budget.spend()
      guard let v = try search.antiderivative(of: rest) else { continue }
      let product = u * v
      let remaining = (v * u.derivative(search.symbol)).tidied
      // ∫ f = u·v − c·∫ f
      let ratio = (remaining / f).reduced
      if ratio.lacks(search.x) {
        if ratio != -1 { return product / (1 + ratio) }
        continue
      }
      guard remaining.isSmall, let second = try search.antiderivative(of: remaining) else { continue }
      return (try? (product - second).expanded()) ?? product - second
    }
    return nil
  }
}

/// Which factor is differentiated.
enum PartsChoice {
  /// Functions with a simpler derivative.
  private static let first: Set<String> = [
    "log", "arcsin", "arccos", "arctan", "arccot", "arcsec", "arccsc", "arcsinh", "arccosh", "arctanh", "arccoth",
    "arcsech", "arccsch", "erf", "erfc", "erfi", "Ei", "exp_integral_e1", "sin_integral", "cos_integral",
    "sinh_integral", "cosh_integral", "log_integral", "dilog", "fresnel_sin", "fresnel_cos", "gamma",
  ]

  static func choices(_ f: Expr, _ x: Expr) -> [(u: Expr, rest: Expr)] {
    var result: [(u: Expr, rest: Expr)] = []
    for factor in f.factors {
      guard let n = factor.exponent.smallInteger, (1...8).contains(n) else { continue }
      let power = Expr.power(factor.base, factor.exponent)
      if let (function, _) = factor.base.unaryCall, first.contains(function.name), !power.lacks(x) {
        result.append((power, f / power))
      }
    }
    for factor in f.factors where factor.base.polynomial(in: x) != nil && factor.base.lacks(x) == false {
      guard let n = factor.exponent.smallInteger, (1...12).contains(n) else { continue }
      let power = Expr.power(factor.base, factor.exponent)
      if power != f { result.append((power, f / power)) }
      if n > 1, factor.base == x { result.append((.power(x, Expr(n - 1)), f / .power(x, Expr(n - 1)))) }
    }
    for factor in f.factors where factor.base == x && f.factors.count == 2 {
      if let n = factor.exponent.smallInteger, (-6 ... -2).contains(n) {
        let power = Expr.power(x, factor.exponent)
        result.append((f / power, power))
      }
    }
    return result
  }
}

extension Expr {
  /// The fraction in lowest terms when it is not larger.
  var tidied: Expr {
    guard isSmall, let form = try? rationalSimplified() else { return self }
    return form.subexpressions.count <= subexpressions.count ? form : self
  }
}
