import Exact

extension MultivariatePolynomial {
  /// The largest degree of a root that is freed from a denominator.
  private static let largestDegree = 6

  /// A polynomial c such that c times this is free of the variable modulo the monic `divisor`; nil when the degree is
  /// too large or the product would vanish.
  ///
  /// The first column of the adjugate of the matrix of multiplication by this on 1, g, …, g^(d−1) (Cramer's rule).
  func cofactor(modulo divisor: MultivariatePolynomial, in variable: Int) throws(MathError) -> MultivariatePolynomial? {
    let relation = try divisor.coefficients(in: variable)
    let d = relation.count - 1
    guard d >= 2, d <= MultivariatePolynomial.largestDegree, relation[d].isOne else { return nil }
    let g = ring.variable(variable)
    var column = try coefficients(in: variable)
    guard column.count <= d else { return nil }
    column += [MultivariatePolynomial](repeating: ring.constant(0), count: d - column.count)
    var columns = [column]
    for _ in 1..<d {
      let top = column.removeLast()
      column.insert(ring.constant(0), at: 0)
      for i in 0..<d { column[i] = try column[i] - top.multiplied(by: relation[i]) }
      columns.append(column)
    }
    var result = ring.constant(0)
    for i in 0..<d {
      var minor = columns
      minor.remove(at: i)
      let value = try MultivariatePolynomial.determinant(minor.map { Array($0.dropFirst()) }, ring)
      result = try result + (i.isMultiple(of: 2) ? value : -value).multiplied(by: g.power(i))
    }
    return result.isZero ? nil : result
  }

  /// The determinant of a small square matrix, by expansion along the first column.
  private static func determinant(
    _ columns: [[MultivariatePolynomial]], _ ring: PolynomialRing
  ) throws(MathError) -> MultivariatePolynomial {
    guard let first = columns.first else { return ring.constant(1) }
    var result = ring.constant(0)
    for (row, entry) in first.enumerated() where !entry.isZero {
      let minor = columns.dropFirst().map { column in
        var rest = column
        rest.remove(at: row)
        return rest
      }
      let value = try entry.multiplied(by: determinant(Array(minor), ring))
      result = row.isMultiple(of: 2) ? result + value : result - value
    }
    return result
  }
}
