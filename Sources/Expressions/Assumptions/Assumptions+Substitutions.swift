import Exact

extension Assumptions {
  /// `e` with symbols replaced by what assumed equations make of them: 2 for x when x = 2 is assumed.
  public func substitutingEqualities(_ e: Expr) -> Expr {
    let solved = solvedEqualities
    return solved.isEmpty ? e : e.substituting(solved)
  }

  /// The assumed equations solved one after the other, each for a symbol in which it is linear, integers last; no value
  /// contains a symbol that has one.
  private var solvedEqualities: [Expr: Expr] {
    var solved: [Expr: Expr] = [:]
    for fact in facts where fact.relation == .zero {
      guard let (x, value) = solution(of: fact.difference.substituting(solved)) else { continue }
      solved = solved.mapValues { $0.substituting(x, value) }
      solved[x] = value
    }
    return solved
  }

  /// A symbol and the value for which `e` vanishes, if it is linear in the symbol.
  private func solution(of e: Expr) -> (symbol: Expr, value: Expr)? {
    if e.symbol != nil { return (e, 0) }
    guard case .sum(let terms) = e.node else { return nil }
    let linear = terms.filter { $0.term.symbol != nil && $0.coefficient.number?.sign != nil }
    let solutions = linear.map { (symbol: $0.term, value: $0.term - e / $0.coefficient) }
      .filter { !$0.value.contains($0.symbol) }
    return solutions.first { $0.symbol.symbol.map { domain(of: $0) != .integer } ?? false } ?? solutions.first
  }

  /// `e` with every symbol that has a lower bound b written as b + t, every other one that has an upper bound as b − t,
  /// t ≥ 0, and the assumptions with those t; nil when there is no bound but 0.
  ///
  /// So x² − 4 becomes t² + 4·t when x > 2 is assumed, whose sign is seen.
  public func shiftedToBounds(_ e: Expr) -> (e: Expr, assumptions: Assumptions)? {
    var result = self
    var replacements: [Expr: Expr] = [:]
    for symbol in e.symbols {
      guard let bound = bounds(of: symbol), !bound.value.isZero else { continue }
      let t = Symbol.fresh()
      if domain(of: symbol) == .integer, bound.value.isInteger { result = result.assuming(t, in: .integer) }
      let x = Expr(t)
      guard
        let next = try? result.assuming(
          x, isZeroAllowed: !bound.isStrict, isPositiveAllowed: true, statement: x)
      else { continue }
      result = next
      replacements[Expr(symbol)] = bound.isLower ? Expr(bound.value) + x : Expr(bound.value) - x
    }
    return replacements.isEmpty ? nil : (e.substituting(replacements), result)
  }

  /// The best lower bound of a symbol, or else the best upper one; bounds of integers are integers and reached.
  private func bounds(of symbol: Symbol) -> (value: Rational, isLower: Bool, isStrict: Bool)? {
    var (lower, upper): ((value: Rational, isStrict: Bool)?, (value: Rational, isStrict: Bool)?)
    for fact in facts where fact.relation == .positive || fact.relation == .nonnegative {
      guard let (bound, isLower) = fact.bound(of: symbol) else { continue }
      let candidate = reached(bound, isStrict: fact.relation == .positive, isLower: isLower, of: symbol)
      if isLower, lower.map({ candidate.value > $0.value }) ?? true { lower = candidate }
      if !isLower, upper.map({ candidate.value < $0.value }) ?? true { upper = candidate }
    }
    if let lower { return (lower.value, true, lower.isStrict) }
    return upper.map { ($0.value, false, $0.isStrict) }
  }

  private func reached(
    _ bound: Rational, isStrict: Bool, isLower: Bool, of symbol: Symbol
  ) -> (value: Rational, isStrict: Bool) {
    guard domain(of: symbol) == .integer else { return (bound, isStrict) }
    let inward: Rational = bound.isInteger && isStrict ? 1 : 0
    return (isLower ? Rational(bound.ceiling) + inward : Rational(bound.floor) - inward, false)
  }
}
