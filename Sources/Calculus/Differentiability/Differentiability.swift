public import Expressions

/// Whether f: ℝⁿ → ℝᵐ is differentiable at a point a: f(a + Δ) − f(a) = AΔ + o(|Δ|).
public enum Differentiability: Sendable {
  /// Proved; A is the Jacobian matrix at the point, one row for each component of f.
  case differentiable(jacobian: [[Expr]])
  /// Disproved by the component with this index.
  case notDifferentiable(component: Int, DifferentiabilityObstacle)
  /// Not decided, with the reason.
  case unknown(String)
}

/// What shows that a function is not differentiable at a point.
public enum DifferentiabilityObstacle: Sendable {
  /// The function has no real value at the point.
  case noValue
  /// The function tends to a limit that is not its value.
  case discontinuous(limit: Expr, value: Expr)
  /// Along a curve Δ(t), t → 0⁺, the function has no real values.
  case notReal(curve: [Expr], parameter: Symbol)
  /// The difference quotient (f(a + t·v) − f(a))/t has no finite limit for t → 0⁺ along this direction v.
  case noSlope(direction: [Expr], MissingSlope)
  /// The slopes along v and −v are not opposite numbers.
  case corner(direction: [Expr], slope: Expr, opposite: Expr)
  /// Along a curve Δ(t) the remainder (f(a + Δ) − f(a) − AΔ)/|Δ| does not tend to 0 for t → 0⁺.
  case remainder(jacobian: [Expr], curve: [Expr], parameter: Symbol, MissingSlope)
}

/// What a quotient does instead of tending to the number that it should.
public enum MissingSlope: Sendable {
  /// It tends to another number, or to ±∞.
  case tends(to: Expr)
  /// It has no limit.
  case oscillates
}
