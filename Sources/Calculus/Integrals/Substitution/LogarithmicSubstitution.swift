import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// log(ax + b) = u: x = (e^u − b)/a.
  static let logarithmicSubstitution = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    let logarithms = f.subexpressions.filter { $0.argument(.log)?.linear(in: x) != nil }
    guard logarithms.count == 1, let (a, b) = logarithms[0].argument(.log)?.linear(in: x) else { return nil }
    let value = try search.antiderivative(of: logarithms[0]) { u throws(MathError) in
      let inverse = (exp(u) - b) / a
      let powers = f.substituting(logarithms[0], u).replacingPowers { factor in
        factor.base == a * x + b ? exp(factor.exponent * u) : nil
      }
      let replaced = powers.substituting(a * x + b, exp(u)).substituting(x, inverse)
      return (try? (replaced * exp(u) / a).expanded()) ?? replaced * exp(u) / a
    }
    return value?.simplifyingExponentialsOfLogarithms
  }
}

extension Expr {
  /// e^(c·log z + w) ↦ z^c·e^w.
  var simplifyingExponentialsOfLogarithms: Expr {
    transformed { e in
      guard case .product(let factors) = e.node, factors.contains(where: { $0.base == .e }) else { return e }
      return .product(
        factors.map { factor in
          guard factor.base == .e else { return .power(factor.base, factor.exponent) }
          return .product(factor.exponent.terms.map { $0.exponentialOfLogarithm ?? exp($0) })
        })
    }
  }

  /// z^c for a term c·log z with one logarithm in it.
  private var exponentialOfLogarithm: Expr? {
    let logarithms = factors.filter { $0.exponent == 1 && $0.base.argument(.log) != nil }
    guard logarithms.count == 1, let z = logarithms[0].base.argument(.log) else { return nil }
    return .power(z, self / logarithms[0].base)
  }
}
