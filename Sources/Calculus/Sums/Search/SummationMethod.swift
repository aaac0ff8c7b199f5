import Exact
import Expressions

/// One way to find the value of a sum.
struct SummationMethod: Sendable {
  /// What the method is called in textbooks.
  let name: String
  /// A candidate, or `nil` when the method does not apply; the candidate is checked by the search.
  let find: @Sendable (SumSearch) throws(MathError) -> Expr?

  init(_ name: String, _ find: @escaping @Sendable (SumSearch) throws(MathError) -> Expr?) {
    self.name = name
    self.find = find
  }

  /// The methods, in the order in which they are tried.
  static let all: [SummationMethod] = [
    polynomials, gosper, doublyInfinite, rationalFunctions, naturalBoundaries, circularFunctions, alternating,
    geometricFractions, powers, fourierSeries, logarithms, hypergeometricSeries, halves,
    linearity,
  ]
}
