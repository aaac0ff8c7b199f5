extension Expr {
  /// This expression with its operands replaced, canonicalised anew; itself when none changed.
  public func rebuilt(_ replacement: (Expr) -> Expr) -> Expr {
    switch node {
    case .integer, .number, .symbol, .constant: return self
    case .sum(let terms):
      if terms.allSatisfy({ replacement($0.term) == $0.term }) { return self }
      var sum = SumBuilder()
      for term in terms { sum.add(replacement(term.term), times: term.coefficient) }
      return sum.sum()
    case .product(let factors):
      if factors.allSatisfy({ replacement($0.base) == $0.base && replacement($0.exponent) == $0.exponent }) {
        return self
      }
      if factors.count == 1 { return .power(replacement(factors[0].base), replacement(factors[0].exponent)) }
      return .product(factors.map { .power(replacement($0.base), replacement($0.exponent)) })
    case .call(let function, let arguments):
      let new = arguments.map(replacement)
      return new.elementsEqual(arguments) ? self : function(new)
    }
  }

  /// This expression with every subexpression replaced from the leaves up: `change` sees each node after its operands
  /// changed and returns what stands in its place.
  public func transformed<Failure: Error>(_ change: (Expr) throws(Failure) -> Expr) throws(Failure) -> Expr {
    try fold { (e, value) throws(Failure) -> Expr in try change(e.rebuilt(value)) }
  }

  /// This expression with the powers in its products replaced, operands first; `nil` leaves a power as it is.
  public func replacingPowers(_ replacement: (Factor) -> Expr?) -> Expr {
    transformed { e in
      guard case .product(let factors) = e.node else { return e }
      return .product(factors.map { replacement($0) ?? .power($0.base, $0.exponent) })
    }
  }

  /// This expression with subexpressions replaced, all at once.
  ///
  /// A power x⁴ is no occurrence of x², and a sum is replaced only as a whole: replacement is by structure. Bound
  /// variables stay, and are renamed where they would bind what a value brings in.
  public func substituting(_ replacements: [Expr: Expr]) -> Expr {
    var values = ExprMap()
    for (old, new) in replacements { values.set(old, to: new) }
    let traits = replacements.keys.reduce(Traits.all) { $0.intersection($1.record.traits) }
    return substituting(values, traits: traits) { replacements.map { ($0.key, $0.value) } }
  }

  /// This expression with `value` in place of `x`.
  public func substituting(_ x: Expr, _ value: Expr) -> Expr {
    var values = ExprMap()
    values.set(x, to: value)
    return substituting(values, traits: x.record.traits) { [(x, value)] }
  }

  /// What is replaced has all of `traits`, and so has everything that contains it.
  private func substituting(_ replacements: ExprMap, traits: Traits, _ pairs: () -> [(Expr, Expr)]) -> Expr {
    var values = replacements
    for e in ascendingSubexpressions(having: traits) where values.value(of: e) == nil {
      let plain = e.rebuilt { values.value(of: $0) ?? $0 }
      values.set(e, to: e.bindsVariable ? e.substitutingFree(pairs()) ?? plain : plain)
    }
    return values.value(of: self) ?? self
  }
}
