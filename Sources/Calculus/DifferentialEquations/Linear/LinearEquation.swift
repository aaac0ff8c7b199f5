import Exact
import Expressions
import Functions
import Simplification

/// a₀·y + a₁·y′ + … + aₙ·y⁽ⁿ⁾ = r with coefficients that depend on x alone.
struct LinearEquation {
  let coefficients: [Expr]
  let right: Expr

  init(_ coefficients: [Expr], _ right: Expr) { (self.coefficients, self.right) = (coefficients, right) }

  /// `nil` when the equation is not linear.
  init?(_ equation: DifferentialEquation) throws(MathError) {
    let zero = Dictionary(uniqueKeysWithValues: equation.jet.map { (Expr($0), Expr(0)) })
    let e = (try? equation.expression.numeratorAndDenominator().numerator) ?? equation.expression
    var coefficients: [Expr] = []
    for symbol in equation.jet {
      let slope = ((try? e.expanded()) ?? e).derivative(symbol)
      if equation.jet.contains(where: { slope.contains(Expr($0)) }) { return nil }
      coefficients.append(slope)
    }
    guard coefficients.last != 0 else { return nil }
    let rest = e.substituting(zero)
    if rest.hasInfinity { return nil }
    // without a common factor that depends on x
    let leading = coefficients[coefficients.count - 1]
    let quotients = coefficients.map { ($0 / leading).reduced }
    let isSimple = quotients.allSatisfy { $0.lacks(equation.x) }
    self.coefficients = isSimple ? quotients : coefficients
    right = isSimple ? (try? (-rest / leading).expanded()) ?? -rest / leading : -rest
  }

  var order: Int { coefficients.count - 1 }

  /// The equation with leading coefficient 1.
  var monic: LinearEquation {
    let leading = coefficients[order]
    return LinearEquation(coefficients.map { ($0 / leading).reduced }, (right / leading).reduced)
  }

  /// Whether all coefficients are free of x.
  func isConstant(_ x: Expr) -> Bool { coefficients.allSatisfy { $0.lacks(x) } }
}

/// A basis of the solutions of a homogeneous linear equation, each with the name that its constant gets.
struct Fundamental {
  let solutions: [Expr]

  /// Σ Kᵢ·yᵢ.
  func combination(_ constants: [Symbol]) -> Expr {
    Expr.sum(zip(constants, solutions).map { Expr($0) * $1 })
  }

  /// The Wronskian matrix, row k the k-th derivatives.
  private func wronskian(_ x: Symbol) -> [[Expr]] {
    solutions.indices.map { k in solutions.map { $0.derivative(x, order: k) } }
  }

  /// A particular solution for y⁽ⁿ⁾ + … = r by variation of the constants.
  func particular(_ right: Expr, _ search: EquationSearch) throws(MathError) -> Expr? {
    if right == 0 { return 0 }
    let count = solutions.count
    if count == 1 {
      return solutions[0] * (try search.primitive(search.tidy(right / solutions[0]), search.variable))
    }
    let rows = wronskian(search.variable)
    let unit = (0..<count).map { $0 == count - 1 ? right : 0 as Expr }
    guard count <= 4 else { return nil }
    let determinant = search.tidy(Expr.determinant(rows))
    if determinant == 0 { return nil }
    var result: Expr = 0
    for i in 0..<count {
      let replaced = rows.indices.map { k in rows[k].indices.map { $0 == i ? unit[k] : rows[k][$0] } }
      let rate = search.tidy(Expr.determinant(replaced) / determinant)
      result += solutions[i] * (try search.primitive(rate, search.variable))
    }
    return result
  }
}

extension Expr {
  /// The determinant by expansion along the first row, for small matrices.
  static func determinant(_ rows: [[Expr]]) -> Expr {
    guard let first = rows.first else { return 1 }
    if rows.count == 1 { return first[0] }
    var result: Expr = 0
    for (j, entry) in first.enumerated() where entry != 0 {
      let minor = rows.dropFirst().map { row in row.indices.filter { $0 != j }.map { row[$0] } }
      result += (j.isMultiple(of: 2) ? entry : -entry) * determinant(minor)
    }
    return result
  }
}
