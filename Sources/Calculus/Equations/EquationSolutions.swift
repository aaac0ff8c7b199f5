public import Expressions

/// What is known of the solutions of one equation in one unknown.
public struct EquationSolutions: Sendable {
  /// A solution with its multiplicity as a zero.
  public struct Solution: Sendable {
    /// The value of the unknown.
    public let value: Expr
    /// How often the zero counts.
    public let multiplicity: Int
  }

  /// The solutions in closed form; each was substituted and proved.
  public internal(set) var solutions: [Solution] = []
  /// Factors that vanish at further solutions, of which no closed form is known.
  public internal(set) var implicit: [(factor: Expr, multiplicity: Int)] = []
  /// What was taken to be different from zero.
  public internal(set) var conditions: [Expr] = []
  /// Integers on which families of solutions depend.
  public internal(set) var parameters: [Symbol] = []
  /// Whether a periodic function was inverted to its principal values alone.
  public internal(set) var isPrincipal = false
  /// Whether every value of the unknown is a solution.
  public internal(set) var isEverything = false
}
