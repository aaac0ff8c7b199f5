public import Expressions

/// What a system of linear equations has for solutions.
public struct LinearSolution: Sendable {
  /// The three cases.
  public enum Kind: Sendable {
    /// One solution.
    case unique([Expr])
    /// No solution: the rows times these numbers add up to 0 on the left and to `remainder` ≠ 0 on the right.
    case none(combination: [Expr], remainder: Expr)
    /// Infinitely many: the solutions are `particular` plus any combination of the vectors in `directions`.
    ///
    /// In the k-th direction, the unknown of index `free[k]` is 1 and the other free ones are 0.
    case infinite(particular: [Expr], directions: [[Expr]], free: [Int])
  }

  /// The case at hand.
  public let kind: Kind
  /// What was taken to be different from zero.
  public let conditions: [Expr]

  /// The dimension of the set of solutions; nil when it is empty.
  public var dimension: Int? {
    switch kind {
    case .unique: 0
    case .none: nil
    case .infinite(_, let directions, _): directions.count
    }
  }

  /// The values of the unknowns, with parameters for the free ones; nil when there is no solution.
  public func values(_ parameters: [Symbol]) -> [Expr]? {
    switch kind {
    case .unique(let values): return values
    case .none: return nil
    case .infinite(let particular, let directions, _):
      return particular.indices.map { i in
        zip(parameters, directions).reduce(particular[i]) { $0 + Expr($1.0) * $1.1[i] }
      }
    }
  }
}
