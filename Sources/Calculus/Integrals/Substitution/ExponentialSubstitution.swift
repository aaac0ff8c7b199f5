import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// A rational function of e^(λx): u = e^(λx), dx = du/(λu). Hyperbolic functions are written with exponentials first.
  static let exponentialSubstitution = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    let form = f.hyperbolicInExponentials(x)
    guard let rate = ExponentialRate(form, x)?.rate else { return nil }
    let u = exp(rate * x)
    return try search.antiderivative(of: u) { u throws(MathError) in
      let replaced = form.withExponentials(rate, u, x)
      guard replaced.lacks(x), replaced.isRational(in: u), replaced.isSmall else { return nil }
      return try replaced.rationalSimplified() / (rate * u)
    }
  }
}

/// The λ of which all rates in exponents are integer multiples.
struct ExponentialRate {
  let rate: Expr

  init?(_ f: Expr, _ x: Expr) {
    var found: Expr?
    for e in f.subexpressions {
      guard case .product(let factors) = e.node else { continue }
      for factor in factors where factor.base.lacks(x) && !factor.exponent.lacks(x) {
        guard let (slope, _) = factor.exponent.linear(in: x) else { return nil }
        let a = factor.base == .e ? slope : slope * Function.log(factor.base)
        guard let known = found else { found = a; continue }
        guard let q = (a / known).reduced.rational else { return nil }
        found = known * Expr(q.commonMeasure)
      }
    }
    guard let found else { return nil }
    rate = found.hasNegativeCoefficient ? -found : found
  }
}

extension Rational {
  /// The largest rational of which this and 1 are integer multiples: 1/denominator.
  fileprivate var commonMeasure: Rational { (try? Rational(1, denominator)) ?? 1 }
}

extension Expr {
  /// Hyperbolic functions of linear arguments written with exponentials.
  func hyperbolicInExponentials(_ x: Expr) -> Expr {
    let names: Set<String> = ["sinh", "cosh", "tanh", "coth", "sech", "csch"]
    return transformed { e in
      guard let (function, argument) = e.unaryCall, names.contains(function.name), argument.linear(in: x) != nil else {
        return e
      }
      return function.spec.exponentialForm?([argument]) ?? e
    }
  }

  /// b^(αx + β) as u^(α·log b/λ)·b^β.
  func withExponentials(_ rate: Expr, _ u: Expr, _ x: Expr) -> Expr {
    replacingPowers { factor in
      guard factor.base.lacks(x), let (a, b) = factor.exponent.linear(in: x) else { return nil }
      let scale = factor.base == .e ? 1 : Function.log(factor.base)
      return .power(factor.base, b) * .power(u, (a * scale / rate).reduced)
    }
  }

  /// log(e^z) ↦ z: another branch, the same derivative.
  var simplifyingLogarithmsOfExponentials: Expr {
    transformed { e in
      guard let argument = e.argument(.log), case .product(let factors) = argument.node, factors.count == 1,
        factors[0].base == .e
      else { return e }
      return factors[0].exponent
    }
  }
}
