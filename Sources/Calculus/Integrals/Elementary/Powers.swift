import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// (ax + b)ⁿ and c^(ax + b).
  static let powers = IntegrationMethod { search, f throws(MathError) in
    if f == search.x { return search.x ** 2 / 2 }
    guard case .product(let factors) = f.node, factors.count == 1 else { return nil }
    let (base, exponent) = (factors[0].base, factors[0].exponent)
    if exponent.lacks(search.x) {
      guard let (a, _) = base.linear(in: search.x) else { return nil }
      if exponent == -1 { return Function.log(base) / a }
      return .power(base, exponent + 1) / (a * (exponent + 1))
    }
    guard base.lacks(search.x), let (a, _) = exponent.linear(in: search.x) else { return nil }
    return base == .e ? f / a : f / (a * Function.log(base))
  }

  /// ∫ f = x·f/(k + 1) where x·f′ = k·f, as for x²·√(3x³); x·f·log x for k = −1.
  static let homogeneous = IntegrationMethod { search, f throws(MathError) in
    guard case .product(let factors) = f.node, factors.count > 1 || factors[0].base != search.x, factors.count <= 4,
      factors.allSatisfy({ $0.exponent.lacks(search.x) && !$0.base.hasCalls && !$0.base.hasConstantTerm(search.x) })
    else { return nil }
    let k = (search.x * f.derivative(search.symbol) / f).reduced
    guard k.lacks(search.x) else { return nil }
    return k == -1 ? search.x * f * Function.log(search.x) : search.x * f / (k + 1)
  }

  /// g(ax + b) for every function g of the catalogue whose record has an antiderivative.
  static let functionTable = IntegrationMethod { search, f throws(MathError) in
    guard let (g, argument) = f.unaryCall, let (a, _) = argument.linear(in: search.x),
      let F = g.spec.antiderivative?(argument)
    else { return nil }
    return (1 / a).distributed(over: F)
  }
}

extension Expr {
  /// Whether this is a sum of a constant and of what depends on x, which is not homogeneous.
  fileprivate func hasConstantTerm(_ x: Expr) -> Bool { !lacks(x) && terms.contains { $0.lacks(x) } }
}
