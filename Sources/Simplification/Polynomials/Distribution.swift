import Exact
import Expressions

/// Multiplying out term by term, which is faster than a polynomial ring as long as every product is small.
///
/// Both ways multiply powers by the kernel's canonical product, so that the result is the same.
struct Distribution {
  /// The most products of two terms that one product, or one power, may cost.
  private static let limit = 32
  /// How deep products may stand in each other.
  private static let depth = 8
  /// The products that were multiplied out: large expressions share them.
  private var known: [Expr: Expr] = [:]

  /// The expression multiplied out, or `nil` when that is work for a polynomial ring.
  static func expand(_ e: Expr) -> Expr? {
    if e.isInexact || e.hasInfinity { return nil }
    var distribution = Distribution()
    return distribution.expand(e, depth)
  }

  private mutating func expand(_ e: Expr, _ depth: Int) -> Expr? {
    switch e.node {
    case .integer, .number, .symbol, .constant, .call: return e
    case .sum(let terms): return expand(e, terms, depth)
    case .product(let factors):
      guard factors.allSatisfy(\.isSteady) else { return nil }
      if factors.allSatisfy({ !$0.base.kindIsSum }) { return e }
      if let result = known[e] { return result }
      let result = depth == 0 ? nil : expand(factors, depth - 1)
      known[e] = result
      return result
    }
  }

  private mutating func expand(_ e: Expr, _ terms: Terms, _ depth: Int) -> Expr? {
    var result: [(e: Expr, coefficient: Expr)] = []
    for (i, term) in terms.enumerated() {
      guard let expanded = expand(term.term, depth) else { return nil }
      if expanded == term.term, result.isEmpty { continue }
      if result.isEmpty { result = terms[..<i].map { ($0.term, $0.coefficient) } }
      result.append((expanded, term.coefficient))
    }
    return result.isEmpty ? e : .linearCombination(result)
  }

  private mutating func expand(_ factors: Factors, _ depth: Int) -> Expr? {
    var result: Expr = .product(factors.lazy.filter { !$0.base.kindIsSum }.map { .power($0.base, $0.exponent) })
    for factor in factors where factor.base.kindIsSum {
      guard factor.base.termCount <= Distribution.limit, let base = expand(factor.base, depth),
        let power = power(base, factor.exponent.smallInteger ?? 1), let product = multiply(result, power)
      else { return nil }
      result = product
    }
    return result
  }

  private func power(_ base: Expr, _ exponent: Int) -> Expr? {
    var (terms, cost, result) = (1, 0, Expr(1))
    for n in 1...exponent {
      cost += terms * base.termCount
      if cost > Distribution.limit { return nil }
      terms = terms * (base.termCount + n - 1) / n
    }
    for _ in 0..<exponent {
      guard let product = multiply(result, base) else { return nil }
      result = product
    }
    return result
  }

  private func multiply(_ a: Expr, _ b: Expr) -> Expr? {
    if a == 1 { return b }
    let (left, right) = (a.pairs, b.pairs)
    guard left.count * right.count <= Distribution.limit else { return nil }
    if a == b { return square(left) }
    return .linearCombination(
      left.flatMap { x in right.map { y in (x.term * y.term, x.coefficient * y.coefficient) } })
  }

  /// (Σ cᵢ·tᵢ)² with each mixed product made once.
  private func square(_ terms: [Term]) -> Expr {
    var result: [(e: Expr, coefficient: Expr)] = []
    for (i, a) in terms.enumerated() {
      result.append((a.term * a.term, a.coefficient * a.coefficient))
      for b in terms[..<i] { result.append((a.term * b.term, 2 * (a.coefficient * b.coefficient))) }
    }
    return .linearCombination(result)
  }
}

extension Factor {
  /// Whether this power multiplies out alone, without being taken apart into powers of other generators.
  fileprivate var isSteady: Bool {
    switch base.node {
    case .symbol, .call: true
    case .constant, .product: !exponent.kindIsSum
    case .integer, .number: (base.integer ?? 0) > 0 && exponent.rational.map { !$0.isInteger } ?? false
    case .sum: (exponent.smallInteger ?? 0) > 0
    }
  }
}

extension Expr {
  fileprivate var termCount: Int {
    if case .sum(let terms) = node { terms.count } else { 1 }
  }

  /// The terms of a sum, or the expression alone.
  fileprivate var pairs: [Term] {
    if case .sum(let terms) = node { return Array(terms) }
    return isNumber ? [Term(coefficient: self, term: 1)] : [Term(coefficient: 1, term: self)]
  }
}
