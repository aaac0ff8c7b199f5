public import Exact
public import Expressions
import Functions

extension Expr {
  /// Roots, exponentials and logarithms of products taken apart on one branch, the same for all of them:
  /// √(x²) = x, √(x² − 1)/√(x − 1) = √(x + 1), log(x·y) = log x + log y, log(eᶻ) = z.
  ///
  /// The result is one branch of the many-valued expression; it may differ from the principal one. Where that must not
  /// happen, ``radicalSimplified(_:)`` takes apart what the assumptions prove.
  public func canonicalRadicals() throws(MathError) -> Expr {
    let split = denested().rewriting(
      calls: { function, z in function == .log ? z.splitLogarithm : nil }, powers: { $0.split })
    let simple = try split.rationalSimplified()
    return [split, simple, try simple.factored()].cheapest
  }

  /// The factors of the quotient of polynomials, a sign put into a sum as x − 1.
  fileprivate var branchFactors: [Factor] {
    guard hasSymbols, let factored = try? factored() else { return Array(factors) }
    var factors = Array(factored.factors)
    guard let sign = factors.firstIndex(where: { $0.base.number?.sign == -1 && $0.exponent == 1 }),
      let sum = factors.firstIndex(where: { $0.base.hasNegativeConstant && $0.exponent.integer?.isOdd == true })
    else { return factors }
    factors[sign] = Factor(base: -factors[sign].base, exponent: 1)
    factors[sum] = Factor(base: -factors[sum].base, exponent: factors[sum].exponent)
    return factors
  }

  /// Whether this is a sum as x − 1.
  private var hasNegativeConstant: Bool {
    guard case .sum(let terms) = node, terms.count > 1 else { return false }
    return terms.contains { $0.term == 1 && $0.coefficient.number?.sign == -1 }
  }

  fileprivate var splitLogarithm: Expr {
    .sum(
      branchFactors.map { factor in
        factor.base == .e ? factor.exponent : factor.exponent * Function.log(factor.base)
      })
  }
}

extension Factor {
  /// (∏ bᵢ^eᵢ)^q = ∏ bᵢ^(q·eᵢ).
  fileprivate var split: Expr {
    if exponent.integer != nil || base.isNumber || base == .e { return .power(base, exponent) }
    return .product(base.branchFactors.map { .power($0.base, $0.exponent * exponent) })
  }
}
