extension Expr {
  /// This expression with its operands replaced, canonicalised anew; itself when none changed.
  public func rebuilt(_ replacement: (Expr) -> Expr) -> Expr {
    switch node {
    case .integer, .number, .symbol, .constant: return self
    case .sum(let terms):
      if terms.allSatisfy({ replacement($0.term) == $0.term }) { return self }
      return .sum(terms.map { Expr.scaled(replacement($0.term), by: $0.coefficient) })
    case .product(let factors):
      if factors.allSatisfy({ replacement($0.base) == $0.base && replacement($0.exponent) == $0.exponent }) {
        return self
      }
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

  /// This expression with subexpressions replaced, all at once.
  ///
  /// A power x⁴ is no occurrence of x², and a sum is replaced only as a whole: replacement is by structure.
  public func substituting(_ replacements: [Expr: Expr]) -> Expr {
    if replacements.isEmpty { return self }
    return fold { e, value in
      if let new = replacements[e] { return new }
      return e.rebuilt(value)
    }
  }

  /// This expression with `value` in place of `x`.
  public func substituting(_ x: Expr, _ value: Expr) -> Expr { substituting([x: value]) }
}
