/// Least squares by Householder reflections.
enum LeastSquares {
  /// The coefficients of the polynomial of a degree nearest to points, highest power first. Columns are scaled to
  /// length 1 (as numpy does); coefficients that the points do not determine are 0.
  static func polynomial(_ x: [Double], _ y: [Double], _ degree: Int) -> [Double] {
    let columns = degree + 1
    var matrix = (0..<columns).map { column in
      x.map { x in (0..<(degree - column)).reduce(1.0) { power, _ in power * x } }
    }
    let scales = matrix.map { column in column.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    for column in 0..<columns where scales[column] > 0 { matrix[column] = matrix[column].map { $0 / scales[column] } }
    var right = y
    var diagonal = Array(repeating: 0.0, count: columns)
    for column in 0..<columns {
      var vector = matrix[column]
      for row in 0..<column { vector[row] = 0 }
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard length > 1e-14 else { continue }
      let pivot = vector[column] > 0 ? -length : length
      vector[column] -= pivot
      diagonal[column] = pivot
      let square = vector.reduce(0) { $0 + $1 * $1 }
      for other in (column + 1)..<max(columns, column + 1) { reflect(&matrix[other], vector, square) }
      reflect(&right, vector, square)
    }
    var solution = Array(repeating: 0.0, count: columns)
    for row in (0..<columns).reversed() where diagonal[row] != 0 {
      var rest = right[row]
      for column in (row + 1)..<max(columns, row + 1) { rest -= matrix[column][row] * solution[column] }
      solution[row] = rest / diagonal[row]
    }
    return solution.indices.map { scales[$0] > 0 ? solution[$0] / scales[$0] : 0 }
  }

  /// x - 2 v (v·x)/(v·v)
  private static func reflect(_ x: inout [Double], _ v: [Double], _ square: Double) {
    let factor = 2 * zip(v, x).reduce(0) { $0 + $1.0 * $1.1 } / square
    for place in x.indices { x[place] -= factor * v[place] }
  }
}
