/// A sum in the making: multiples and products are added without making nodes for what is united anyway.
package struct SumBuilder {
  private var pairs: [Pair] = []
  /// The sum of the numbers among the terms: partial sums need no nodes.
  private var constant: Number?
  private var infinite: [Expr] = []

  /// The empty sum.
  package init() {}

  /// Adds `coefficient`·`e`, the coefficient a number.
  package mutating func add(_ e: Expr, times coefficient: Expr) {
    let record = e.record
    if record.traits.contains(.infinite), Infinity.isInfinite(e) {
      infinite.append(Expr.scaled(e, by: coefficient))
    } else if record.kind.isNumber {
      add(coefficient == .one ? e.someNumber : e.someNumber * coefficient.someNumber)
    } else if record.kind == .sum {
      for term in Terms(record) { pairs.append(Pair(term.term, Expr.numberProduct(term.coefficient, coefficient))) }
    } else {
      pairs.append(Pair(e, coefficient))
    }
  }

  private mutating func add(_ number: Number) { constant = constant.map { $0 + number } ?? number }

  /// Adds `coefficient`·`multiplier`·∏ bᵢ^eᵢ, the exponent of the factor `lowered` less by one.
  package mutating func add(
    _ factors: Factors, lowering lowered: Int? = nil, times multiplier: Expr, _ coefficient: Expr
  ) {
    if multiplier.record.traits.contains(.infinite) {
      let powers = factors.indices.map { Expr.power(factors[$0].base, factors.exponent(of: $0, lowering: lowered)) }
      return add(Expr.product([multiplier] + powers), times: coefficient)
    }
    PairList.with(capacity: factors.count + multiplier.factorCapacity) { list in
      for i in factors.indices {
        list.append(factors[i].base, factors.exponent(of: i, lowering: lowered))
      }
      let number = Expr.numberProduct(coefficient, list.appendFactors(multiplier))
      if !number.isZeroNumber { add(list.makeProduct(), times: number) }
    }
  }

  /// The sum of what was added.
  package consuming func sum() -> Expr {
    if !infinite.isEmpty { return Infinity.sum(infinite) }
    return PairList.with(capacity: pairs.count + 1) { list in
      if let constant { list.append(.one, Expr(constant)) }
      for pair in pairs { list.append(pair) }
      return list.makeSum()
    }
  }
}

extension Factors {
  /// The exponent of factor `i`, less by one if that factor is the one to lower.
  @inline(__always) fileprivate func exponent(of i: Int, lowering lowered: Int?) -> Expr {
    i == lowered ? self[i].exponent + .minusOne : self[i].exponent
  }
}

extension Expr {
  /// Σ cᵢ·eᵢ for numbers cᵢ, without building the multiples.
  package static func linearCombination(_ terms: [(e: Expr, coefficient: Expr)]) -> Expr {
    var sum = SumBuilder()
    for (e, coefficient) in terms { sum.add(e, times: coefficient) }
    return sum.sum()
  }
}
