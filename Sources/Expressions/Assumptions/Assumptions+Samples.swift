public import Exact

extension Assumptions {
  /// Whether nothing is assumed.
  public var isEmpty: Bool { facts.isEmpty && domains.isEmpty && signs.isEmpty && parities.isEmpty }

  /// Where a symbol is sampled: between the bounds that are assumed, or on the side of zero that it is assumed to be on.
  public func sampleRange(_ symbol: Symbol) -> ClosedRange<Rational> {
    var (lower, upper): (Rational?, Rational?)
    for fact in facts where fact.relation != .nonzero {
      guard let (bound, isLower) = fact.bound(of: symbol) else { continue }
      if isLower { lower = max(lower ?? bound, bound) } else { upper = min(upper ?? bound, bound) }
    }
    switch (lower, upper) {
    case (let a?, let b?): return a <= b ? a...b : a...a
    case (let a?, nil): return a...(a + 3)
    case (nil, let b?): return (b - 3)...b
    case (nil, nil): return -3...3
    }
  }

  /// The point itself, with integers where integers are assumed; nil when an assumed relation between its symbols, or
  /// with others, is not proved there.
  public func admitted(_ point: [Symbol: Rational]) -> [Symbol: Rational]? {
    var result = point
    for (symbol, value) in point where domain(of: symbol) == .integer {
      let n = (value * 4).floor
      result[symbol] = Rational(parity(of: symbol).map { 2 * n + ($0 ? 0 : 1) } ?? n)
    }
    let values = Dictionary(uniqueKeysWithValues: result.map { (Expr($0.key), Expr($0.value)) })
    for fact in facts where fact.difference.symbols.contains(where: { point[$0] != nil }) {
      guard let number = fact.difference.substituting(values).number, let sign = number.sign else { return nil }
      let found: SignSet = sign > 0 ? .positive : sign < 0 ? .negative : .zero
      if !found.isSubset(of: fact.relation.signs) { return nil }
    }
    return result
  }
}

extension Assumptions.Fact {
  /// −d/c when the relation is c·x + d ≥ 0: a lower bound of x for c > 0, an upper one for c < 0.
  func bound(of x: Symbol) -> (bound: Rational, isLower: Bool)? {
    if difference.symbol == x { return (0, true) }
    guard case .sum(let terms) = difference.node, terms.count <= 2 else { return nil }
    var (slope, constant): (Rational, Rational) = (0, 0)
    for term in terms {
      guard let q = term.coefficient.rational else { return nil }
      if term.term == 1 { constant = q } else if term.term.symbol == x { slope = q } else { return nil }
    }
    guard let inverse = try? slope.inverted() else { return nil }
    return (-constant * inverse, slope > 0)
  }
}
