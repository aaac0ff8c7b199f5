import Exact
import Expressions
import Functions
import Simplification

/// Equations in hyperbolic functions and exponentials of multiples of one unit, as polynomials in e^u.
struct HyperbolicReduction {
  private let numerator: Expr
  private let unit: Expr
  private static let power = Expr.symbol("_q")
  private static let functions: Set<Function> = [.sinh, .cosh, .tanh, .coth, .sech, .csch]

  init?(_ e: Expr, _ x: Expr) throws(MathError) {
    var arguments = e.arguments(of: HyperbolicReduction.functions, containing: x)
    if arguments.isEmpty { return nil }
    arguments += e.powers.filter { $0.base == .e && $0.exponent.contains(x) }.map(\.exponent)
    guard let common = CommonUnit(of: arguments) else { return nil }
    let q = HyperbolicReduction.power
    let rational = e.transformed { part in
      guard case .call(let f, let z) = part.node, z.count == 1, let n = common.multiples[z[0]] else { return part }
      return HyperbolicReduction.value(f, q ** Expr(n)) ?? part
    }
    .replacingPowers { factor in
      guard factor.base == .e, let n = common.multiples[factor.exponent] else { return nil }
      return q ** Expr(n)
    }
    if rational.contains(x) { return nil }
    (numerator, unit) = (try rational.numeratorAndDenominator().numerator, common.unit)
  }

  func equations() -> [Expr] { [numerator.substituting(HyperbolicReduction.power, exp(unit))] }

  /// f(u) by q = e^u.
  private static func value(_ f: Function, _ q: Expr) -> Expr? {
    let (sine, cosine) = ((q - 1 / q) / 2, (q + 1 / q) / 2)
    return switch f {
    case .sinh: sine
    case .cosh: cosine
    case .tanh: sine / cosine
    case .coth: cosine / sine
    case .sech: 1 / cosine
    case .csch: 1 / sine
    default: nil
    }
  }
}
