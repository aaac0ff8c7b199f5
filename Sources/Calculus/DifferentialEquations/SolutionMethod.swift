import Exact
import Expressions

/// One way to solve differential equations.
struct SolutionMethod: Sendable {
  /// What it is called in textbooks.
  let name: String
  /// Whether it looks at the equation as it is, not at the values of y′ one by one.
  let isForWholeEquation: Bool
  /// For each branch of the general solution forms of it, of which the first one that is proved counts.
  let find: @Sendable (EquationSearch) throws(MathError) -> [[DifferentialSolution]]

  init(
    _ name: String, isForWholeEquation: Bool = false,
    _ find: @escaping @Sendable (EquationSearch) throws(MathError) -> [DifferentialSolution]
  ) {
    (self.name, self.isForWholeEquation) = (name, isForWholeEquation)
    self.find = { search throws(MathError) in [try find(search)] }
  }

  init(
    _ name: String, branches: @escaping @Sendable (EquationSearch) throws(MathError) -> [[DifferentialSolution]]
  ) {
    (self.name, isForWholeEquation, find) = (name, true, branches)
  }

  /// All of them, in the order in which they are tried.
  static let all: [SolutionMethod] = [
    integration, constantCoefficients, eulerCauchy, linearFirstOrder, separable, bernoulli, homogeneous, exact,
    linearArgument, shiftedHomogeneous, riccati, clairaut, exactLinear, normalForm, besselForm, reductionOfOrder,
    missingFunction,
    autonomous,
  ]
}
