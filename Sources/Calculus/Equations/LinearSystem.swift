public import Exact
public import Expressions
import Simplification

/// The system A·x = b of linear equations with exact coefficients, which may contain symbols.
public struct LinearSystem: Sendable {
  /// The coefficients A, row by row.
  public let rows: [[Expr]]
  /// The right-hand sides b.
  public let right: [Expr]

  /// A system from its rows and right-hand sides.
  ///
  /// - Throws: `.undefined` when the rows differ in length or in number from the right-hand sides.
  public init(_ rows: [[Expr]], _ right: [Expr]) throws(MathError) {
    guard rows.count == right.count else {
      throw .undefined("\(rows.count) rows of coefficients and \(right.count) right-hand sides")
    }
    if let row = rows.first(where: { $0.count != rows[0].count }) {
      throw .undefined("rows of \(rows[0].count) and of \(row.count) coefficients")
    }
    self.rows = rows
    self.right = right
  }

  /// The system that says that all `expressions` vanish; nil when one of them is not linear in the unknowns.
  public init?(vanishing expressions: [Expr], in unknowns: [Symbol]) {
    var rows: [[Expr]] = []
    var right: [Expr] = []
    for e in expressions {
      guard let row = try? LinearRow(e, unknowns) else { return nil }
      rows.append(row.coefficients)
      right.append(-row.constant)
    }
    (self.rows, self.right) = (rows, right)
  }

  /// All solutions, by Gauss and Jordan's elimination; the unknowns that stay free are the later ones.
  ///
  /// A pivot that contains symbols is taken where no number can be, and reported as a condition unless the assumptions
  /// prove that it is not zero.
  /// - Complexity: rows²·(rows + columns) operations on coefficients.
  /// - Throws: `.undecided` when it is not known whether a coefficient is zero, `.exhausted` by the budget.
  public func solved(
    _ assumptions: Assumptions = Assumptions(), budget: Budget = Budget(seconds: 30)
  ) throws(MathError) -> LinearSolution {
    var elimination = Elimination(self, assumptions, budget)
    return try elimination.run()
  }
}

/// One linear expression: its coefficients and what is free of the unknowns.
struct LinearRow {
  var coefficients: [Expr] = []
  var constant: Expr

  init(_ e: Expr, _ unknowns: [Symbol]) throws(MathError) {
    constant = try e.numeratorAndDenominator().numerator
    for unknown in unknowns {
      let x = Expr(unknown)
      var (slope, rest): (Expr, Expr) = (0, 0)
      for (coefficient, exponent) in try constant.coefficients(of: x) {
        switch exponent {
        case 1: slope = coefficient
        case 0: rest = coefficient
        default: throw .undefined("the equation is not linear in \(unknown.name)")
        }
      }
      if rest.contains(x) || unknowns.contains(where: { slope.contains(Expr($0)) }) {
        throw .undefined("the equation is not linear in \(unknown.name)")
      }
      coefficients.append(slope)
      constant = rest
    }
  }
}
