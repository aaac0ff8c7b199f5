import Exact
import Expressions
import Simplification

/// Gauss and Jordan's elimination on [A | b | E], where the last part records how each row was made.
struct Elimination {
  private var rows: [[Expr]]
  private let unknownCount: Int
  private let assumptions: Assumptions
  private let budget: Budget
  private var conditions: [Expr] = []
  /// The column of the pivot of each finished row.
  private var pivots: [Int] = []

  init(_ system: LinearSystem, _ assumptions: Assumptions, _ budget: Budget) {
    let count = system.rows.count
    unknownCount = system.rows.first?.count ?? 0
    rows = system.rows.enumerated().map { i, row in
      row + [system.right[i]] + (0..<count).map { $0 == i ? 1 : 0 }
    }
    self.assumptions = assumptions
    self.budget = budget
  }

  mutating func run() throws(MathError) -> LinearSolution {
    for column in 0..<unknownCount {
      if let row = try pivotRow(in: column) { try eliminate(column, with: row) }
    }
    for row in pivots.count..<max(rows.count, pivots.count) where try !isZero(rows[row][unknownCount]) {
      let remainder = rows[row][unknownCount]
      note(remainder)
      let combination = Array(rows[row][(unknownCount + 1)...])
      return LinearSolution(kind: .none(combination: combination, remainder: remainder), conditions: conditions)
    }
    return LinearSolution(kind: solutions, conditions: conditions)
  }

  private var solutions: LinearSolution.Kind {
    let particular = vector { $0[unknownCount] }
    let free = (0..<unknownCount).filter { !pivots.contains($0) }
    if free.isEmpty { return .unique(particular) }
    let directions = free.map { column in
      var direction = vector { -$0[column] }
      direction[column] = 1
      return direction
    }
    return .infinite(particular: particular, directions: directions, free: free)
  }

  /// The vector with an entry for each pivot and 0 elsewhere.
  private func vector(_ entry: ([Expr]) -> Expr) -> [Expr] {
    var result = [Expr](repeating: 0, count: unknownCount)
    for (row, column) in pivots.enumerated() { result[column] = entry(rows[row]) }
    return result
  }

  /// The row to eliminate with: one with a number if there is one.
  private func pivotRow(in column: Int) throws(MathError) -> Int? {
    var candidates: [Int] = []
    for row in pivots.count..<max(rows.count, pivots.count) where try !isZero(rows[row][column]) {
      candidates.append(row)
    }
    return candidates.first { !rows[$0][column].hasSymbols }
      ?? candidates.first { assumptions.isNonzero(rows[$0][column]) == .yes } ?? candidates.first
  }

  private mutating func eliminate(_ column: Int, with row: Int) throws(MathError) {
    let place = pivots.count
    rows.swapAt(place, row)
    let pivot = rows[place][column]
    note(pivot)
    for j in rows[place].indices { rows[place][j] = try (rows[place][j] / pivot).rationalSimplified() }
    for i in rows.indices where i != place && rows[i][column] != 0 {
      try budget.check()
      let factor = rows[i][column]
      for j in rows[i].indices { rows[i][j] = try (rows[i][j] - factor * rows[place][j]).rationalSimplified() }
    }
    pivots.append(column)
  }

  /// Records that something with symbols was taken not to vanish.
  private mutating func note(_ e: Expr) {
    if e.hasSymbols, assumptions.isNonzero(e) != .yes, !conditions.contains(e) { conditions.append(e) }
  }

  private func isZero(_ e: Expr) throws(MathError) -> Bool {
    switch try e.isZero(assumptions, budget: budget.slice(seconds: 2)).truth {
    case .yes: return true
    case .no: return false
    case .unknown: throw .undecided("whether \(e) is zero")
    }
  }
}
