import Exact
import Expressions
import Simplification

extension IntegrationMethod {
  /// t = c + d·x beside an exponential, where powers of c + d·x stand in an exponent or have no integer exponent.
  static let linearShift = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    guard let inner = ShiftedPowers(f, x).base, let (d, c) = inner.linear(in: x) else { return nil }
    return try search.antiderivative(of: inner) { t throws(MathError) in
      let shifted = f.substituting(inner, t).substituting(x, (t - c) / d)
      return shifted.collectingLinearSums(t).withNaturalExponentials(t) / d
    }
  }
}

/// Powers of c + d·x with c ≠ 0 in an integrand with an exponential.
private struct ShiftedPowers {
  /// The one c + d·x of these powers.
  private(set) var base: Expr?

  init(_ f: Expr, _ x: Expr) {
    var (inside, outside): (Set<Expr>, Set<Expr>) = ([], [])
    for e in f.subexpressions {
      guard case .product(let factors) = e.node else { continue }
      for factor in factors where factor.base.lacks(x) && !factor.exponent.lacks(x) {
        inside.formUnion(Self.bases(factor.exponent, x) { $0 != 1 })
      }
    }
    if inside.isEmpty { outside = Self.bases(f, x) { $0.integer == nil } }
    let found = inside.isEmpty ? outside : inside
    if found.count == 1, f.subexpressions.contains(where: { Self.isExponential($0, x) }) { base = found.first }
  }

  private static func isExponential(_ e: Expr, _ x: Expr) -> Bool {
    guard case .product(let factors) = e.node else { return false }
    return factors.contains { $0.base.lacks(x) && !$0.exponent.lacks(x) }
  }

  private static func bases(_ e: Expr, _ x: Expr, _ isWanted: (Expr) -> Bool) -> Set<Expr> {
    var found: Set<Expr> = []
    for power in e.powers where power.exponent.lacks(x) && isWanted(power.exponent) {
      if let (_, offset) = power.base.linear(in: x), offset != 0 { found.insert(power.base) }
    }
    return found
  }
}

extension Expr {
  /// Sums that are linear in x as a·x + b.
  func collectingLinearSums(_ x: Expr) -> Expr {
    transformed { e in
      guard case .sum = e.node, let (a, b) = e.linear(in: x) else { return e }
      return a.reduced * x + b.reduced
    }
  }
}
