import Exact

/// Bounds of P/(Q₁^s₁⋯) near 0 by the order of its parts on weighted spheres ρ = max |xᵢ|^(1/wᵢ).
///
/// With |Q| ≥ c·ρ^q and |xᵢ| ≤ |Δ|, a monomial of P is split into factors |xᵢ| ≤ |Δ| and a rest of order m: together
/// |Δ|^s·ρ^(m − q), where |Δ|^(1/min w) ≤ C·ρ ≤ C′·|Δ|^(1/max w).
enum FractionOrder {
  typealias Denominator = (polynomial: WeightedPolynomial, power: Rational)

  static func best(_ numerator: WeightedPolynomial, _ denominators: [Denominator]) -> Rational? {
    weights(numerator.variableCount).compactMap { order(numerator, denominators, $0) }.max()
  }

  /// The weights that are tried.
  static func weights(_ n: Int) -> [[Int]] {
    let equal = [[Int](repeating: 1, count: n)]
    return n == 2 ? equal + [[1, 2], [2, 1], [1, 3], [3, 1], [2, 3], [3, 2], [1, 4], [4, 1]] : equal
  }

  private static func order(
    _ numerator: WeightedPolynomial, _ denominators: [Denominator], _ weights: [Int]
  ) -> Rational? {
    var q = Rational(0)
    for (polynomial, power) in denominators {
      guard polynomial.isNonzeroNearZero(weights), let order = polynomial.order(weights) else { return nil }
      q = q + Rational(order) * power
    }
    let orders = numerator.terms.map { split($0.exponents[...], weights[...], Rational(0), q, weights) }
    return orders.min() ?? LocalExpansion.flat
  }

  /// The best order of a monomial, over all ways to take factors out of it.
  private static func split(
    _ exponents: ArraySlice<Int>, _ rest: ArraySlice<Int>, _ taken: Rational, _ missing: Rational, _ weights: [Int]
  ) -> Rational {
    guard let n = exponents.first, let w = rest.first else {
      // ρ^(−missing)
      let bound = missing.isNegative ? weights.max() : weights.min()
      return taken - missing * (Rational(bound ?? 1).reciprocal)
    }
    let choices = w == 1 && weights.max() == 1 ? [0] : n <= 12 ? Array(0...n) : [0, n]
    return choices.map { s in
      split(
        exponents.dropFirst(), rest.dropFirst(), taken + Rational(s), missing - Rational((n - s) * w), weights)
    }.max() ?? taken
  }
}

extension Rational {
  /// 1/n for an integer n ≥ 1.
  fileprivate var reciprocal: Rational { (try? Rational(1).divided(by: self)) ?? 1 }
}
