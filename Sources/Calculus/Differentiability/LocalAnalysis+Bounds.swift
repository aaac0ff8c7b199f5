import Exact
import Expressions
import Functions
import Simplification

/// Signs and lower bounds at all points near 0 but 0.
extension LocalAnalysis {
  /// ℓ with |e| ≥ c·|Δ|^ℓ, c > 0; nil when none is proved.
  func lower(_ e: Expr) -> Rational? {
    if let polynomial = WeightedPolynomial(e, variables) { return lower(polynomial) }
    if let u = expansion(e), u.order > 0, u.value != 0 { return 0 }
    switch e.node {
    case .product(let factors):
      var sum = Rational(0)
      for factor in factors {
        guard let p = factor.exponent.rational, let order = p > 0 ? lower(factor.base) : upper(factor.base)
        else { return nil }
        sum = sum + order * p
      }
      return sum
    case .sum(let terms):
      if terms.count == 1 { return lower(terms[0].term) }
      guard terms.allSatisfy({ isNonnegative($0.coefficient * $0.term) }) else { return nil }
      return terms.compactMap { lower($0.term) }.min()
    case .call(.abs, let arguments): return lower(arguments[0])
    default: return nil
    }
  }

  /// An order of the expression; nil when no bound is known.
  private func upper(_ e: Expr) -> Rational? { expansion(e).flatMap { $0.isUnbounded ? nil : $0.size } }

  private func lower(_ polynomial: WeightedPolynomial) -> Rational? {
    var orders: [Rational] = []
    for weights in FractionOrder.weights(variables.count) where polynomial.isNonzeroNearZero(weights) {
      guard let order = polynomial.order(weights), let least = weights.min(),
        let bound = try? Rational(order).divided(by: Rational(least))
      else { continue }
      orders.append(bound)
    }
    return orders.min()
  }

  /// 1 or −1 when the expression is proved to have this sign; otherwise 0.
  func sign(_ e: Expr) -> Int {
    if isNonzero(e) {
      if isNonnegative(e) { return 1 }
      if isNonnegative(-e) { return -1 }
    }
    return 0
  }

  /// Whether the expression is proved not to be 0: by a bound, or by a condition.
  func isNonzero(_ e: Expr) -> Bool {
    if conditions.nonzero.contains(where: { $0.isMultiple(of: e) }) || lower(e) != nil { return true }
    if case .product(let factors) = e.node { return factors.allSatisfy { isNonzero($0.base) } }
    if case .sum(let terms) = e.node, terms.count == 1 { return isNonzero(terms[0].term) }
    return false
  }

  /// Whether the expression is proved to be real and not negative wherever it is defined.
  func isNonnegative(_ e: Expr) -> Bool {
    if conditions.nonnegative.contains(where: { known in (e / known).rational.map { !$0.isNegative } ?? false }) {
      return true
    }
    if !e.hasSymbols { return (e.provedSign(isReal: false) ?? -1) >= 0 }
    if let polynomial = WeightedPolynomial(e, variables), polynomial.isPositiveNearZero { return true }
    switch e.node {
    case .sum(let terms):
      if terms.allSatisfy({ isNonnegative($0.coefficient) && isNonnegative($0.term) }) { return true }
    case .product(let factors):
      if factors.allSatisfy({ isNonnegativePower($0) }) { return true }
    case .call(.abs, let arguments): return expansion(arguments[0]) != nil
    default: break
    }
    guard let u = expansion(e), u.order > 0, u.value != 0 else { return false }
    return u.value.provedSign(isReal: true) == 1
  }

  private func isNonnegativePower(_ factor: Factor) -> Bool {
    if factor.base == .e { return expansion(factor.exponent) != nil }
    if let n = factor.exponent.smallInteger, n.isMultiple(of: 2) { return expansion(factor.base) != nil }
    return factor.exponent.rational != nil && isNonnegative(factor.base)
  }
}

extension Expr {
  /// Whether this is a product in which the base of the other expression is a factor, so that one is not 0 where the
  /// other is not.
  fileprivate func isMultiple(of other: Expr) -> Bool {
    if (self / other).rational != nil { return true }
    return factors.contains { factor in
      (factor.exponent.rational.map { $0 > 0 } ?? false) && (factor.base / other).rational != nil
    }
  }
}
