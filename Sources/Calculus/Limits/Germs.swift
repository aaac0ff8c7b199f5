import Balls
import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// Germs: expressions in one variable h → 0+, with their limits, signs and zero tests.
///
/// The engine of limits (Gruntz, On Computing Limits in a Symbolic Manipulation System, 1996). A germ is expanded in its
/// most rapidly varying part ω → 0+; the leading coefficient is again a germ, of a lower class. Powers of h and
/// logarithms need no exponential: there ω is h itself, and log ω = −1/h in the variable of the coefficients.
final class Germs {
  /// h.
  static let variable = Expr.symbol("_h")
  /// ω, one symbol for each level of nesting.
  static func omega(_ level: Int) -> Expr { .symbol("_omega\(level)") }
  /// The variable in which Taylor coefficients are derived.
  static let taylorVariable = Symbol("_z")

  let assumptions: Assumptions
  let budget: Budget
  /// Whether undefined functions are taken to be differentiable as often as needed.
  let isFormal: Bool
  /// What oscillates, with the parameters that stand for it.
  var oscillators: [Oscillator] = []

  var limits: [Expr: Expr] = [:]
  var tractable: [Expr: Expr] = [:]
  var zeros: [Expr: Bool] = [:]
  var signs: [Expr: Int] = [:]
  private var coefficients: [[Expr]: TaylorCoefficients] = [:]
  var depth = 0

  init(_ assumptions: Assumptions, _ budget: Budget, isFormal: Bool = false) {
    let h = Germs.variable
    self.assumptions =
      (try? assumptions.assuming(h, isZeroAllowed: false, isPositiveAllowed: true, statement: h)) ?? assumptions
    self.budget = budget
    self.isFormal = isFormal
  }

  /// Whether h occurs.
  func varies(_ e: Expr) -> Bool { e.contains(Germs.variable) }

  /// A coefficient multiplied out where that is cheap, so that what cancels is seen to.
  func settled(_ e: Expr) -> Expr { e.isNumber ? e : (try? e.expanded()) ?? e }

  /// The coefficients of the expansion of f(…, c + z, …) in z.
  func taylor(_ function: Function, _ arguments: [Expr], _ place: Int) throws(Obstacle) -> TaylorCoefficients {
    let key = [function.held(arguments), Expr(place)]
    if let known = coefficients[key] { return known }
    let new = TaylorCoefficients(self, function, arguments, place)
    coefficients[key] = new
    return new
  }

  /// Guards against recursion without end.
  func descending<Value>(_ body: () throws(Obstacle) -> Value) throws(Obstacle) -> Value {
    depth += 1
    defer { depth -= 1 }
    if depth > 60 { throw .undecided("the expression is nested too deeply") }
    try budget.tick()
    return try body()
  }
}
