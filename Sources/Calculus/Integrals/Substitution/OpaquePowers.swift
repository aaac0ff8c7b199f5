import Exact
import Expressions
import Simplification

extension Expr {
  /// The fraction in lowest terms with xᵐ⁻¹ understood as xᵐ/x: powers whose exponents differ by integers are one variable.
  func rationalSimplifiedOverPowers() throws(MathError) -> Expr {
    var variables: [Expr: Expr] = [:]
    let opaque = replacingPowers { factor in
      let (n, rest) = factor.exponent.integerAndRest
      if rest == 0 || rest.isNumber { return nil }
      let power = Expr.power(factor.base, rest)
      let variable = variables[power] ?? .symbol("∫p\(variables.count)")
      variables[power] = variable
      return variable * .power(factor.base, n)
    }
    let back = Dictionary(uniqueKeysWithValues: variables.map { ($0.value, $0.key) })
    return try opaque.rationalSimplified().substituting(back)
  }

  /// Whether a power has an exponent n + e with an integer n and a symbolic e.
  var hasShiftedExponents: Bool {
    subexpressions.contains { e in
      guard case .product(let factors) = e.node else { return false }
      return factors.contains { !$0.exponent.isNumber && $0.exponent.integerAndRest.0 != 0 }
    }
  }
}
