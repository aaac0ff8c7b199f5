import Expressions
import Functions
import Simplification

extension Expr {
  /// Whether `x` does not occur.
  func lacks(_ x: Expr) -> Bool { !contains(x) }

  /// (c, g) with self = c·g, where c is free of `x` and no factor of g is.
  func splitConstant(_ x: Expr) -> (constant: Expr, rest: Expr) {
    var (constants, rest): ([Expr], [Expr]) = ([], [])
    for factor in factors {
      let power = Expr.power(factor.base, factor.exponent)
      if power.lacks(x) {
        constants.append(power)
      } else if factor.base == .e, case (let free, let bound) = factor.exponent.splitTerms(x), free != 0 {
        constants.append(exp(free))
        rest.append(exp(bound))
      } else {
        rest.append(power)
      }
    }
    return (.product(constants), .product(rest))
  }

  /// (a, b) with self = a + b, where a is free of `x` and no term of b is.
  func splitTerms(_ x: Expr) -> (free: Expr, bound: Expr) {
    var (free, bound): ([Expr], [Expr]) = ([], [])
    for term in terms {
      if term.lacks(x) { free.append(term) } else { bound.append(term) }
    }
    return (.sum(free), .sum(bound))
  }

  /// The coefficients of this as a polynomial in `x`, constant one first; `nil` when it is none.
  func polynomial(in x: Expr) -> [Expr]? {
    if let direct = monomials(in: x) { return direct }
    guard isPolynomialShape(x), let expanded = try? expanded() else { return nil }
    return expanded.monomials(in: x)
  }

  private func monomials(in x: Expr) -> [Expr]? {
    var result: [[Expr]] = []
    for term in terms {
      var (degree, rest) = (0, [Expr]())
      for factor in term.factors {
        if factor.base == x {
          guard let n = factor.exponent.smallInteger, n > 0, n <= 400 else { return nil }
          degree += n
        } else {
          let power = Expr.power(factor.base, factor.exponent)
          if !power.lacks(x) { return nil }
          rest.append(power)
        }
      }
      while result.count <= degree { result.append([]) }
      result[degree].append(.product(rest))
    }
    var coefficients = result.map { Expr.sum($0) }
    while let last = coefficients.last, last == 0 { coefficients.removeLast() }
    return coefficients
  }

  private func isPolynomialShape(_ x: Expr) -> Bool {
    if self == x || lacks(x) { return true }
    switch node {
    case .sum(let terms): return terms.allSatisfy { $0.term.isPolynomialShape(x) }
    case .product(let factors):
      return factors.allSatisfy { factor in
        guard !factor.base.lacks(x) || !factor.exponent.lacks(x) else { return true }
        guard let n = factor.exponent.smallInteger, n >= 0, n <= 100 else { return false }
        return factor.base.isPolynomialShape(x)
      }
    case .integer, .number, .symbol, .constant, .call: return false
    }
  }

  /// (a, b) with self = a·x + b and a ≠ 0.
  func linear(in x: Expr) -> (slope: Expr, offset: Expr)? {
    guard let c = polynomial(in: x), c.count == 2 else { return nil }
    return (c[1], c[0])
  }

  /// (a, b, c) with self = a·x² + b·x + c and a ≠ 0.
  func quadratic(in x: Expr) -> (a: Expr, b: Expr, c: Expr)? {
    guard let p = polynomial(in: x), p.count == 3 else { return nil }
    return (p[2], p[1], p[0])
  }

  /// Whether this is a quotient of polynomials in `x`, whatever the coefficients are.
  func isRational(in x: Expr) -> Bool {
    if self == x || lacks(x) { return true }
    switch node {
    case .sum(let terms): return terms.allSatisfy { $0.term.isRational(in: x) }
    case .product(let factors):
      return factors.allSatisfy { factor in
        Expr.power(factor.base, factor.exponent).lacks(x)
          || factor.exponent.integer != nil && factor.base.isRational(in: x)
      }
    case .integer, .number, .symbol, .constant, .call: return false
    }
  }

  /// Real and imaginary part where i occurs in coefficients only, everything else taken as real.
  var gaussianParts: (re: Expr, im: Expr)? {
    if !hasImaginaryUnit { return (self, 0) }
    guard let e = try? expanded() else { return nil }
    if let parts = e.number?.exactParts { return (Expr(parts.re), Expr(parts.im)) }
    guard case .sum(let terms) = e.node else { return nil }
    var (re, im): (Expr, Expr) = (0, 0)
    for term in terms {
      guard !term.term.hasImaginaryUnit, let parts = term.coefficient.number?.exactParts else { return nil }
      re += Expr(parts.re) * term.term
      im += Expr(parts.im) * term.term
    }
    return (re, im)
  }

  /// The function and the argument when this is a call with one argument.
  var unaryCall: (function: Function, argument: Expr)? {
    guard case .call(let f, let arguments) = node, arguments.count == 1 else { return nil }
    return (f, arguments[0])
  }
}
