import Exact
import Expressions

extension Assumptions {
  /// Grids with more points are not looked at.
  private static let largestGrid = 4096

  /// Whether this is an integer for all allowed values: also a polynomial with rational coefficients in integer symbols
  /// that takes integer values at degree + 1 consecutive integers (Pólya), as n·(n + 1)/2.
  func isIntegerValued(_ e: Expr) -> Bool {
    if isInteger(e) == .yes { return true }
    let symbols = e.symbols
    guard !symbols.isEmpty, symbols.allSatisfy({ domain(of: $0) == .integer }), let expanded = try? e.expanded() else {
      return false
    }
    guard let grid = grid(of: expanded, symbols) else { return false }
    return grid.allSatisfy { point in expanded.substituting(point).rational?.isInteger == true }
  }

  /// The points 0, …, degree in each of the symbols; nil when this is no polynomial with rational coefficients.
  private func grid(of e: Expr, _ symbols: [Symbol]) -> [[Expr: Expr]]? {
    var points: [[Expr: Expr]] = [[:]]
    for symbol in symbols {
      var degree = 0
      for term in e.terms {
        guard let exponent = term.monomialDegree(in: symbol, of: symbols) else { return nil }
        degree = max(degree, exponent)
      }
      guard points.count * (degree + 1) <= Assumptions.largestGrid else { return nil }
      points = points.flatMap { point in
        (0...degree).map { point.merging([Expr(symbol): Expr($0)]) { old, _ in old } }
      }
    }
    return points
  }
}

extension Expr {
  /// The exponent of a symbol in a rational multiple of a product of powers of the symbols; nil when this is none.
  fileprivate func monomialDegree(in symbol: Symbol, of symbols: [Symbol]) -> Int? {
    var degree = 0
    for factor in factors {
      if factor.base.rational != nil, factor.exponent.integer != nil { continue }
      guard let base = factor.base.symbol, symbols.contains(base), let n = factor.exponent.smallInteger, n > 0 else {
        return nil
      }
      if base == symbol { degree += n }
    }
    return degree
  }
}
