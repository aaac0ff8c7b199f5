import Exact
import Expressions

/// One way to find antiderivatives.
struct IntegrationMethod {
  /// A candidate, or `nil` when the method does not apply; the candidate is checked by the search.
  let find: @Sendable (IntegralSearch, Expr) throws(MathError) -> Expr?

  /// The methods, in the order in which they are tried.
  static let all: [IntegrationMethod] = [
    linearity, exactDerivatives, powers, homogeneous, functionTable, rationalFunctions, specialForms,
    exponentialPolynomials, gaussians, cylinderPowers, reciprocalGaussians,
    exponentialBases, derivativeDivides, exponentialFractions, reciprocalExponent, logarithmicFractions, expansion,
    incompleteGamma, quadraticRadicals, rootSubstitution, linearFractionRoots, binomialDifferential, nestedPowers,
    exponentialSubstitution, trigonometricSubstitution, linearShift, splitLogarithms, parts, logarithmicSubstitution,
    powerLogarithms, inverseCircularSubstitution, pseudoElliptic, nestedRoots, nestedQuadratic,
    exponentialPolylogarithms, exponentialForms, parallelRisch,
  ]
}
