public import Expressions
import Functions

/// A solution of a differential equation, with its constants.
public enum DifferentialSolution: Sendable, Equatable {
  /// y(x) = this.
  case explicit(Expr)
  /// An equation between x and y(x).
  case implicit(left: Expr, right: Expr)

  /// The value, or the equation.
  public var expression: Expr {
    switch self {
    case .explicit(let e): e
    case .implicit(let left, let right): Relation.equal.between(left, right)
    }
  }
}

/// What is known of the solutions of a differential equation.
public enum DifferentialResult: Sendable {
  /// Solutions, each put into the equation and proved: one, or one for each branch; `isForPositive` when the proof needs
  /// x > 0 and y > 0. The singular ones, as far as they were found, come from no value of the constant.
  case solutions([DifferentialSolution], singular: [Expr], isForPositive: Bool)
  /// There is none that meets the conditions, and why.
  case impossible(String)
  /// Nothing was found, which says nothing; ``DifferentialEquation/methodNames`` were tried.
  case unknown
}

/// The names of constants of integration.
enum IntegrationConstant {
  /// The one constant of an equation of the first order.
  static let only = Symbol("_C")

  /// The k-th constant, k ≥ 1, of an equation of higher order.
  static func numbered(_ k: Int) -> Symbol { Symbol("_K\(k)") }

  /// The constants of an equation of some order.
  static func all(order: Int) -> [Symbol] { order == 1 ? [only] : (1...max(order, 1)).map(numbered) }
}
