extension Expr {
  /// Σ cᵢ·∏ gⱼ^eᵢⱼ for distinct symbols or calls gⱼ: the canonical sum, made without looking for simplifications.
  ///
  /// - Parameters:
  ///   - generators: symbols, constants or calls, each once, in the order of structure.
  ///   - count: the number of terms.
  ///   - terms: some of the terms: `generators.count` exponents ≥ 0 for each, no two with the same, and the numbers cᵢ,
  ///     not 0. Terms that share their first exponents cost least one after the other.
  /// - Complexity: one node a term, and sorting.
  package static func polynomial(
    _ generators: [Expr], count: Int, _ terms: (Range<Int>) -> (exponents: [Int], coefficients: [Expr])
  ) -> Expr {
    assert(zip(generators, generators.dropFirst()).allSatisfy { $0.isOrdered(before: $1) })
    var table = MonomialTable(generators)
    return PairList.with(capacity: count) { sum in
      for start in stride(from: 0, to: count, by: blockLength) {
        let (exponents, coefficients) = terms(start..<min(start + blockLength, count))
        let highest = exponents.reduce(0, |)
        if highest > count + 1000 {
          sum.append(generators, exponents, coefficients)
        } else {
          table.extend(to: highest)
          Arena.shared.intern(monomials: exponents, coefficients, by: table, into: &sum)
        }
      }
      return sum.makeSumOfDistinct()
    }
  }

  /// So many terms are read at once that they stay in the fastest cache.
  private static let blockLength = 256

  /// The integers as expressions, faster than one by one.
  package static func integers(_ values: [Int]) -> [Expr] { Arena.shared.intern(integers: values) }

  /// Whether this stands before `other` in the order of structure, which is the same in every process.
  package func isOrdered(before other: Expr) -> Bool { Order.compare(self, other) < 0 }

  /// Whether this was made before `other`; operands are always made before the expressions that use them.
  package func isOlder(than other: Expr) -> Bool { age < other.age }
}

extension PairList {
  /// Appends the terms of a polynomial one after the other, without a table of powers: exponents may be huge.
  fileprivate mutating func append(_ generators: [Expr], _ exponents: [Int], _ coefficients: [Expr]) {
    for (term, coefficient) in coefficients.enumerated() {
      let row = exponents[(term * generators.count)...]
      append(.product(zip(generators, row).map { Expr.power($0, Expr($1)) }), coefficient)
    }
  }
}
