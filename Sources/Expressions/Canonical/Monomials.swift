extension Expr {
  /// Σ cᵢ·∏ gⱼ^eᵢⱼ for distinct symbols or calls gⱼ: the canonical sum, made without looking for simplifications.
  ///
  /// - Parameters:
  ///   - generators: symbols, constants or calls, each once.
  ///   - exponents: `generators.count` numbers ≥ 0 for each term; no two terms have the same.
  ///   - coefficient: the number of a term, not 0.
  /// - Complexity: two nodes a term, and sorting.
  package static func polynomial(
    _ generators: [Expr], termCount: Int, exponents: [Int], coefficient: (Int) -> Expr
  ) -> Expr {
    let order = generators.indices.sorted { Pair(generators[$0], .one).order < Pair(generators[$1], .one).order }
    let highest = exponents.max() ?? 0
    let powers = (0...max(highest, 1)).map { Expr($0) }
    return PairList.with(capacity: termCount) { sum in
      PairList.with(capacity: generators.count) { monomial in
        for term in 0..<termCount {
          monomial.removeAll()
          for j in order {
            let exponent = exponents[term * generators.count + j]
            if exponent != 0 { monomial.append(generators[j], powers[exponent]) }
          }
          sum.append(monomial.makeMonomial(), coefficient(term))
        }
      }
      return sum.makeSum()
    }
  }

  /// Whether this stands before `other` in the order of structure, which is the same in every process.
  package func isOrdered(before other: Expr) -> Bool { Order.compare(self, other) < 0 }

  /// Whether this was made before `other`; operands are always made before the expressions that use them.
  package func isOlder(than other: Expr) -> Bool { age < other.age }
}

extension PairList {
  /// The product of sorted powers of distinct symbols or calls.
  fileprivate mutating func makeMonomial() -> Expr {
    orderTies()
    if count == 0 { return .one }
    if count == 1, self[0].value == .one { return self[0].key }
    return intern(.product)
  }
}
