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

  /// The number that stands for a value drawn from ``sampleRange(_:)``: an integer, even or odd, where one is assumed.
  public func sample(_ symbol: Symbol, at value: Rational) -> Rational {
    guard domain(of: symbol) == .integer else { return value }
    let range = sampleRange(symbol)
    let origin = max(range.lowerBound, min(0, range.upperBound))
    let n = (origin + (value - origin) * 4).floor
    return Rational(parity(of: symbol).map { 2 * n + ($0 ? 0 : 1) } ?? n)
  }

  /// Whether a number is an integer, even or odd, where one is assumed.
  package func isInDomain(_ symbol: Symbol, _ value: Rational) -> Bool {
    domain(of: symbol) != .integer || value.isInteger && parity(of: symbol).map { $0 != value.numerator.isOdd } ?? true
  }

  /// The assumed relations, each as a difference with the signs that it may have.
  package var relations: [(difference: Expr, signs: SignSet)] {
    facts.map { ($0.difference, $0.relation.signs) }
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
