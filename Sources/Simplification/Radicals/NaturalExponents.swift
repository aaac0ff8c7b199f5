import Exact
import Expressions
import Functions

extension Expr {
  /// b^(u/log b) written as eᵘ where the logarithm of the base cancels: 2^(log(x)/log(2)) = x.
  func withNaturalExponents() -> Expr {
    guard hasCalls else { return self }
    return replacingPowers { factor in
      let logarithm = Function.log(factor.base)
      guard factor.base != .e, factor.exponent.integer == nil, factor.exponent.contains(logarithm),
        let product = try? (factor.exponent * logarithm).rationalSimplified().expanded(),
        !product.contains(logarithm)
          || product.subexpressions.count < factor.exponent.subexpressions.count
      else { return nil }
      return .power(.e, product)
    }
  }

  /// Whether two terms of opposite sign are equal by their logarithms: products of real powers of positive numbers whose
  /// exponents may hold logarithms.
  func vanishesByLogarithms(_ assumptions: Assumptions) -> Bool {
    guard hasCalls, terms.count == 2 else { return false }
    var logarithm: Expr = 0
    for factor in (-terms[0] / terms[1]).factors {
      guard assumptions.sign(of: factor.base).isPositive, assumptions.sign(of: factor.exponent).isReal else {
        return false
      }
      logarithm += factor.exponent * (factor.base == .e ? 1 : Function.log(factor.base))
    }
    return (try? logarithm.radicalSimplified(assumptions).rationalSimplified()) == 0
  }
}
