extension Expr {
  /// Σ cᵢ·∏ gⱼ^eᵢⱼ for distinct symbols or calls gⱼ: the canonical sum, made without looking for simplifications.
  ///
  /// - Parameters:
  ///   - generators: symbols, constants or calls, each once, in the order of structure.
  ///   - exponents: `generators.count` numbers ≥ 0 for each term; no two terms have the same. Terms that share their
  ///     first exponents cost least one after the other.
  ///   - coefficients: the number of each term, not 0.
  /// - Complexity: one node a term, and sorting.
  package static func polynomial(_ generators: [Expr], exponents: [Int], coefficients: [Expr]) -> Expr {
    precondition(exponents.count == generators.count * coefficients.count, "every term has all exponents")
    assert(zip(generators, generators.dropFirst()).allSatisfy { $0.isOrdered(before: $1) })
    let highest = exponents.reduce(0, |)
    if highest > exponents.count + 1000 { return sum(of: generators, exponents, coefficients) }
    return PairList.with(capacity: coefficients.count) { sum in
      Arena.shared.intern(monomials: exponents, of: generators, upTo: highest, coefficients, into: &sum)
      return sum.makeSum()
    }
  }

  /// The same one term after the other, without a table of powers: exponents may be huge.
  private static func sum(of generators: [Expr], _ exponents: [Int], _ coefficients: [Expr]) -> Expr {
    let width = generators.count
    return .sum(
      coefficients.indices.map { term in
        .product([coefficients[term]] + (0..<width).map { .power(generators[$0], Expr(exponents[term * width + $0])) })
      })
  }

  /// The integers as expressions, faster than one by one.
  package static func integers(_ values: [Int]) -> [Expr] { Arena.shared.intern(integers: values) }

  /// Whether this stands before `other` in the order of structure, which is the same in every process.
  package func isOrdered(before other: Expr) -> Bool { Order.compare(self, other) < 0 }

  /// Whether this was made before `other`; operands are always made before the expressions that use them.
  package func isOlder(than other: Expr) -> Bool { age < other.age }
}
