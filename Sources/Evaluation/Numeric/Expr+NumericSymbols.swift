public import Exact
public import Expressions

extension Expr {
  /// The expression with every constant part replaced by its numeric value: π·x ↦ 3.14159265358979·x.
  ///
  /// Rational exponents stay as they are, so that x² remains a square.
  /// - Throws: as ``numeric(bits:budget:)`` for a constant part that has no value; parts with undefined functions and
  ///   infinities stay.
  public func numericParts(bits: Int = 53, budget: Budget = .unlimited) throws(MathError) -> Expr {
    if !hasSymbols, !hasAbstractFunctions, !hasInfinity { return Expr(try numeric(bits: bits, budget: budget)) }
    return try fold { (e, value) throws(MathError) -> Expr in
      if !e.hasSymbols { return e }
      switch e.node {
      case .integer, .number, .constant, .symbol: return e
      case .sum(let terms):
        var sum: [Expr] = []
        for term in terms {
          let coefficient = try term.coefficient.floating(bits, budget, value)
          sum.append(term.term == 1 ? coefficient : coefficient * (try term.term.floating(bits, budget, value)))
        }
        return .sum(sum)
      case .product(let factors):
        var product: [Expr] = []
        for factor in factors {
          let exponent =
            factor.exponent.rational == nil
            ? try factor.exponent.floating(bits, budget, value) : factor.exponent
          let base =
            factor.base == .e && factor.exponent.hasSymbols
            ? factor.base : try factor.base.floating(bits, budget, value)
          product.append(.power(base, exponent))
        }
        return .product(product)
      case .call(let function, let arguments):
        if e.hasAbstractFunctions { return function(arguments.map(value)) }
        var new: [Expr] = []
        for argument in arguments { new.append(try argument.floating(bits, budget, value)) }
        return function(new)
      }
    }
  }

  /// This expression with floating-point numbers read as the exact fractions that they are.
  public var withExactNumbers: Expr {
    guard isInexact else { return self }
    func exact(_ e: Expr) -> Expr {
      guard case .real(let x) = e.number, let q = Rational(exactly: x) else { return e }
      return Expr(q)
    }
    return fold { e, value in
      switch e.node {
      case .number: exact(e)
      case .sum(let terms): .sum(terms.map { exact($0.coefficient) * value($0.term) })
      case .integer, .symbol, .constant, .product, .call: e.rebuilt(value)
      }
    }
  }

  /// The numeric value of a part without symbols; the value found before for one with symbols.
  private func floating(
    _ bits: Int, _ budget: Budget, _ value: (Expr) -> Expr
  ) throws(MathError) -> Expr {
    if hasSymbols { return value(self) }
    if hasAbstractFunctions || hasInfinity { return self }
    if number?.isExact == false { return self }
    return Expr(try numeric(bits: bits, budget: budget))
  }
}
