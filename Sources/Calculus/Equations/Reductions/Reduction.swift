import Exact
import Expressions

/// Ways to write an equation so that its unknown occurs in one kernel.
///
/// The zeros of the equations that come out contain those of the equation (of periodic and multivalued functions the
/// principal ones); what else they contain fails the check of the solver.
enum Reduction: CaseIterable {
  case primeBases, logarithmsOfPowers, circular, hyperbolic, radicals, logarithms, magnitudes, extrema, inverseCircular,
    productLog,
    logarithmicVariable

  /// Equations in place of e = 0; nil when this way does not apply.
  func equations(for e: Expr, _ x: Expr, _ budget: Budget) throws(MathError) -> [Expr]? {
    switch self {
    case .primeBases: e.withPrimeBases(x).map { [$0] }
    case .logarithmsOfPowers: e.withLogarithmsOfBases(x).map { [$0] }
    case .circular: try CircularReduction(e, x)?.equations()
    case .hyperbolic: try HyperbolicReduction(e, x)?.equations()
    case .radicals: try e.withoutOuterRoot(x).map { [$0] }
    case .logarithms: e.withoutLogarithms(x).map { [$0] }
    case .magnitudes: e.withoutMagnitudes(x)
    case .extrema: e.withoutExtrema(x)
    case .inverseCircular: e.sineOfInverseCircularSum(of: x).map { [$0] }
    case .productLog: try ProductLogReduction(e, x)?.equations()
    case .logarithmicVariable: try e.inLogarithmicVariable(x, budget)
    }
  }
}
