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
      let powers = f.substituting(logarithms[0], u).transformed { e -> Expr in
        guard case .product(let factors) = e.node else { return e }
        return .product(
          factors.map { factor in
            factor.base == a * x + b ? exp(factor.exponent * u) : .power(factor.base, factor.exponent)
          })
      }
      let replaced = powers.substituting(a * x + b, exp(u)).substituting(x, inverse)
      return (try? (replaced * exp(u) / a).expanded()) ?? replaced * exp(u) / a
    }
    return value?.simplifyingExponentialsOfLogarithms
  }
}

extension Expr {
  /// e^(n·log z) ↦ zⁿ.
  var simplifyingExponentialsOfLogarithms: Expr {
    transformed { e in
      guard case .product(let factors) = e.node else { return e }
      return .product(
        factors.map { factor in
          let (c, rest) = factor.exponent.numberAndRest
          guard factor.base == .e, let z = rest.argument(.log) else { return .power(factor.base, factor.exponent) }
          return .power(z, c)
        })
    }
  }

  private var numberAndRest: (Expr, Expr) {
    guard case .sum(let terms) = node, terms.count == 1 else { return (1, self) }
    return (terms[0].coefficient, terms[0].term)
  }
}
