import Exact
import Expressions

/// One way to find antiderivatives.
struct IntegrationMethod {
  /// A candidate, or `nil` when the method does not apply; the candidate is checked by the search.
  let find: @Sendable (IntegralSearch, Expr) throws(MathError) -> Expr?

  /// The methods with their names, in the order in which they are tried.
  static let all: KeyValuePairs<String, IntegrationMethod> = [
    "linearity": linearity,
    "cases": cases,
    "exact derivatives": exactDerivatives,
    "powers": powers,
    "homogeneous": homogeneous,
    "function table": functionTable,
    "rational functions": rationalFunctions,
    "special forms": specialForms,
    "exponential polynomials": exponentialPolynomials,
    "gaussians": gaussians,
    "cylinder powers": cylinderPowers,
    "reciprocal gaussians": reciprocalGaussians,
    "exponential bases": exponentialBases,
    "derivative divides": derivativeDivides,
    "exponential fractions": exponentialFractions,
    "reciprocal exponent": reciprocalExponent,
    "logarithmic fractions": logarithmicFractions,
    "expansion": expansion,
    "incomplete gamma": incompleteGamma,
    "quadratic radicals": quadraticRadicals,
    "root substitution": rootSubstitution,
    "linear fraction roots": linearFractionRoots,
    "binomial differential": binomialDifferential,
    "nested powers": nestedPowers,
    "exponential substitution": exponentialSubstitution,
    "trigonometric substitution": trigonometricSubstitution,
    "linear shift": linearShift,
    "split logarithms": splitLogarithms,
    "parts": parts,
    "logarithmic substitution": logarithmicSubstitution,
    "power logarithms": powerLogarithms,
    "inverse circular substitution": inverseCircularSubstitution,
    "pseudo elliptic": pseudoElliptic,
    "nested roots": nestedRoots,
    "nested quadratic": nestedQuadratic,
    "exponential polylogarithms": exponentialPolylogarithms,
    "exponential forms": exponentialForms,
    "elliptic forms": ellipticForms,
    "real elliptic forms": realEllipticForms,
    "cubic elliptic forms": cubicEllipticForms,
    "roots of even quartics": evenQuarticRoots,
    "parallel Risch": parallelRisch,
  ]
}
