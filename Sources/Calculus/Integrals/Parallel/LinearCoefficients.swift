import Exact
import Expressions
import Simplification

/// Constants c with Σ cⱼ·columnⱼ = right, found by comparing the coefficients of all monomials in the functions.
struct LinearCoefficients {
  /// One solution, with 0 for what is free; `nil` when there is none.
  let solution: [Expr]?

  init(
    _ columns: [MultivariatePolynomial], _ right: MultivariatePolynomial, _ polynomials: FieldPolynomials,
    _ budget: Budget
  ) throws(MathError) {
    var rows: [[Int]: [Int: Expr]] = [:]
    var order: [[Int]] = []
    for (j, column) in (columns + [right]).enumerated() {
      try budget.check()
      let terms = try column.terms()
      for i in 0..<terms.count {
        let exponents = Array(terms.exponents(of: i))
        let key = Array(exponents.prefix(polynomials.functionCount))
        let constants = zip(polynomials.symbols, exponents).dropFirst(polynomials.functionCount).map {
          Expr.power(Expr($0), Expr($1))
        }
        if rows[key] == nil { order.append(key) }
        rows[key, default: [:]][j, default: 0] += .product([Expr(terms.coefficient(of: i))] + constants)
      }
    }
    solution = try LinearCoefficients.solve(order.map { rows[$0] ?? [:] }, unknowns: columns.count, budget)
  }

  /// Gauss's elimination on sparse rows; column `unknowns` is the right side.
  private static func solve(_ rows: [[Int: Expr]], unknowns: Int, _ budget: Budget) throws(MathError) -> [Expr]? {
    var pivots: [(column: Int, row: [Int: Expr])] = []
    for var row in rows.sorted(by: { $0.count < $1.count }) {
      try budget.check()
      for (column, pivot) in pivots {
        guard let factor = row[column], factor != 0 else { continue }
        row = subtracted(row, pivot, factor)
      }
      guard let column = row.keys.filter({ $0 < unknowns }).min() else {
        if row[unknowns] != nil { return nil }
        continue
      }
      let inverse = (1 / (row[column] ?? 1)).reduced
      row = row.mapValues { ($0 * inverse).reduced }
      for i in pivots.indices {
        if let factor = pivots[i].row[column] { pivots[i].row = subtracted(pivots[i].row, row, factor) }
      }
      pivots.append((column, row))
    }
    var result = [Expr](repeating: 0, count: unknowns)
    for (column, row) in pivots { result[column] = row[unknowns] ?? 0 }
    return result
  }

  private static func subtracted(_ row: [Int: Expr], _ pivot: [Int: Expr], _ factor: Expr) -> [Int: Expr] {
    var result = row
    for (j, value) in pivot {
      let new = ((result[j] ?? 0) - factor * value).reduced
      result[j] = new == 0 ? nil : new
    }
    return result
  }
}
