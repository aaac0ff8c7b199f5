import Exact
import Expressions
import Simplification

extension SummationMethod {
  /// Σ (f + g) = Σ f + Σ g, terms that are rational multiples of each other kept together.
  static let linearity = SummationMethod("linearity") { search throws(MathError) in
    let groups = try SimilarTerms.groups(search.f, search.k)
    guard groups.count > 1, groups.count <= 24 else { return nil }
    var sum: Expr = 0
    for group in groups {
      guard let value = try search.with(group).result().value else { return nil }
      sum += value
    }
    return sum
  }

  /// Σ over all integers as two sums from 0 and from 1.
  static let halves = SummationMethod("two halves") { search throws(MathError) in
    guard search.lower == -.infinity, search.isInfinite,
      let right = try search.over(search.f, 0, .infinity).result().value,
      let left = try search.over(search.f.substituting(search.k, -search.k), 1, .infinity).result().value
    else { return nil }
    return left + right
  }
}

/// The terms of an expression in groups whose members are rational multiples of each other.
enum SimilarTerms {
  private static let termLimit = 60

  static func groups(_ f: Expr, _ k: Expr) throws(MathError) -> [Expr] {
    let terms = f.terms.count > 1 ? f.terms : try f.expanded().terms
    guard terms.count > 1, terms.count <= termLimit else { return terms }
    var groups: [[Expr]] = []
    for term in terms {
      if let place = groups.firstIndex(where: { areSimilar($0[0], term, k) }) {
        groups[place].append(term)
      } else {
        groups.append([term])
      }
    }
    return groups.map { $0.count == 1 ? $0[0] : joined($0, k) }
  }

  /// Whether a/b is a rational function of `k`.
  private static func areSimilar(_ a: Expr, _ b: Expr, _ k: Expr) -> Bool { quotient(a, b).isRational(in: k) }

  private static func quotient(_ a: Expr, _ b: Expr) -> Expr {
    let plain = a / b
    return plain.hasCalls ? plain.inGammas().reduced : plain
  }

  /// t₁·Σ tᵢ/t₁.
  private static func joined(_ terms: [Expr], _ k: Expr) -> Expr {
    if terms.allSatisfy({ $0.isRational(in: k) }) { return .sum(terms) }
    return Expr.sum(terms.map { quotient($0, terms[0]) }).reduced * terms[0]
  }
}
