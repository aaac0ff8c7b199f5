import Evaluation
public import Exact
public import Expressions
import Functions

/// The functions in which `rewritten(_:)` writes an expression.
public enum RewriteTarget: String, Sendable, CaseIterable {
  /// Exponentials, for circular and hyperbolic functions.
  case exp
  /// Logarithms, for the inverse functions.
  case log
  /// Sines and cosines, for the other circular functions and for exponentials of imaginary arguments.
  case sincos
  /// Tangents of half the arguments, for circular functions.
  case tan
  /// Hyperbolic sines and cosines, for the other hyperbolic functions and for exponentials.
  case sinhcosh
  /// Square roots, for absolute values and signs of real numbers.
  case sqrt
  /// Γ, for factorials, binomial coefficients, beta functions and Pochhammer's symbols.
  case gamma
  /// Factorials, for Γ and its relatives.
  case factorial

  /// The formulas of the target, applied one after the other.
  public var rules: [Rule] {
    switch self {
    case .exp:
      Rule.inExponentials([
        .sin, .cos, .tan, .cot, .sec, .csc, .sinh, .cosh, .tanh, .coth, .sech, .csch,
      ])
    case .log:
      Rule.inExponentials([
        .arcsin, .arccos, .arctan, .arccot, .arcsec, .arccsc, .arcsinh, .arccosh, .arctanh, .arccoth, .arcsech,
        .arccsch,
      ])
    case .sincos: Rule.bySineAndCosine
    case .tan: Rule.byTangent
    case .sinhcosh: Rule.byHyperbolicSineAndCosine
    case .sqrt: Rule.bySquareRoot
    case .gamma, .factorial: []
    }
  }
}

extension Expr {
  /// The expression written in other functions, without simplifying it.
  ///
  /// - Throws: `.exhausted` when there are too many ways to match.
  public func rewritten(
    _ target: RewriteTarget, _ assumptions: Assumptions = Assumptions()
  ) throws(MathError) -> Expr {
    var result = self
    for rule in target.rules { result = try rule.applied(to: result, assumptions) }
    switch target {
    case .sincos: return try result.withSinesForExponentials()
    case .sinhcosh:
      return result.replacingPowers { factor in
        factor.base == .e ? Function.cosh(factor.exponent) + Function.sinh(factor.exponent) : nil
      }
    case .gamma: return result.withGammas()
    case .factorial: return result.withGammas().withFactorialsForGammas()
    case .exp, .log, .tan, .sqrt: return result
    }
  }

  /// Exponentials with sums in their exponents multiplied together and cancelled: (e^(2x) − 1)/(eˣ − 1) = eˣ + 1.
  public func exponentialsSimplified(_ assumptions: Assumptions = Assumptions()) -> Expr {
    let plain = assuming(assumptions)
    let simple = (try? plain.rationalSimplified()) ?? plain
    return [self, plain, simple, (try? simple.factored()) ?? simple].cheapest
  }

  /// Whether this is proved to differ from another expression somewhere: a check of every rewriting.
  public func isRefuted(equalTo other: Expr, _ assumptions: Assumptions, budget: Budget) -> Bool {
    guard self != other, let probe = try? BallProbe(self - other, assumptions),
      case .refuted? = try? probe.outcome(points: 4, precision: 128, budget: budget)
    else { return false }
    return true
  }
}
