public import Exact
public import Expressions

extension Expr {
  /// The coefficients of this expression as a polynomial in `x` after multiplying out: (coefficient, exponent) by
  /// ascending exponent, which need not be an integer. Terms that contain `x` in any other way count as constant terms.
  public func coefficients(of x: Expr) throws(MathError) -> [(coefficient: Expr, exponent: Expr)] {
    var groups: [Expr: [Expr]] = [:]
    for term in try expanded().terms {
      let (rest, exponent) = term.splitting(x)
      groups[exponent, default: []].append(rest)
    }
    return groups.keys.sorted { $0.isSmallerExponent(than: $1) }.compactMap { exponent in
      let coefficient = Expr.sum(groups[exponent] ?? [])
      return coefficient == 0 ? nil : (coefficient, exponent)
    }
  }

  /// The coefficients of a polynomial in `x` after multiplying out, the constant first; `nil` when it is none, or has a
  /// degree of 10 000 or more.
  public func polynomialCoefficients(of x: Expr) throws(MathError) -> [Expr]? {
    var list: [Expr] = []
    for (coefficient, exponent) in try coefficients(of: x) {
      guard let n = exponent.smallInteger, n >= list.count, n < 10_000, !coefficient.contains(x) else { return nil }
      list += [Expr](repeating: 0, count: n - list.count) + [coefficient]
    }
    return list
  }

  /// The coefficient of `x`^`exponent` after multiplying out.
  public func coefficient(of x: Expr, exponent: Expr = 1) throws(MathError) -> Expr {
    try coefficients(of: x).first { $0.exponent == exponent }?.coefficient ?? 0
  }

  /// The terms gathered by powers of `x`: a·x + b·x ↦ (a + b)·x.
  public func collected(_ x: Expr) throws(MathError) -> Expr {
    try .sum(coefficients(of: x).map { $0.coefficient * .power(x, $0.exponent) })
  }

  /// The degree as a polynomial in `x`: the largest exponent that is a number, 0 for what is free of `x`.
  public func degree(in x: Expr) throws(MathError) -> Expr {
    try coefficients(of: x).last { $0.exponent.isNumber }?.exponent ?? 0
  }

  /// The terms of a sum, or the expression alone.
  public var terms: [Expr] {
    guard case .sum(let terms) = node else { return [self] }
    return terms.map { $0.coefficient * $0.term }
  }

  /// The factors of a product with its number; of anything else, itself to the power one.
  public var factors: [Factor] {
    switch node {
    case .product(let factors): return Array(factors)
    case .sum(let terms) where terms.count == 1:
      return [Factor(base: terms[0].coefficient, exponent: 1)] + terms[0].term.factors
    case .integer, .number, .symbol, .constant, .sum, .call: return [Factor(base: self, exponent: 1)]
    }
  }

  /// This term as coefficient·x^exponent.
  private func splitting(_ x: Expr) -> (Expr, Expr) {
    if self == x { return (1, 1) }
    var rest: [Expr] = []
    var exponent: Expr = 0
    let (base, power) = x.asPower
    for factor in factors {
      if factor.base == base, !factor.exponent.contains(x), let ratio = (factor.exponent / power).rational,
        base == x || ratio.isInteger
      {
        exponent = exponent + Expr(ratio)
      } else if factor.base == base, base == x, !factor.exponent.contains(x) {
        exponent = exponent + factor.exponent
      } else {
        rest.append(.power(factor.base, factor.exponent))
      }
    }
    return (.product(rest), exponent)
  }

  private var asPower: (base: Expr, exponent: Expr) {
    guard case .product(let factors) = node, factors.count == 1 else { return (self, 1) }
    return (factors[0].base, factors[0].exponent)
  }

  /// Numbers by value, then everything else by structure.
  private func isSmallerExponent(than other: Expr) -> Bool {
    switch (rational, other.rational) {
    case (let a?, let b?): a < b
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): isOrdered(before: other)
    }
  }
}
