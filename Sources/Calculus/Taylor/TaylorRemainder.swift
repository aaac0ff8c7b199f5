import Balls
import Evaluation
public import Exact
public import Expressions
import Functions

extension Expr {
  /// The remainder of Taylor's formula of order `n` at a point, with `theta` for the unknown number between 0 and 1.
  ///
  /// The integral form gives the integrand in `theta`, to be integrated from 0 to 1; Peano's gives f − Tₙ.
  /// - Throws: `.undefined` for n < 0 or a form whose p is proved not to be positive, `.exhausted` for n ≥ 20 000; as
  ///   `taylorPolynomial` for Peano's form.
  public func taylorRemainder(
    _ x: Symbol, at point: Expr, order n: Int, form: RemainderForm, theta: Symbol = Symbol("theta"),
    assumptions: Assumptions = Assumptions()
  ) throws(MathError) -> Expr {
    try Expr.checkTaylorOrder(n)
    let step = Expr(x) - point
    let t = Expr(theta)
    let derivative = self.derivative(x, order: n + 1).substituting(Expr(x), point + t * step)
    let top = derivative * step ** Expr(n + 1)
    switch form {
    case .lagrange: return top / .factorial(n + 1)
    case .cauchy, .integral: return top * (1 - t) ** Expr(n) / .factorial(n)
    case .peano: return try self - taylorPolynomial(x, at: point, order: n, assumptions: assumptions)
    case .schlomilch(let p):
      if assumptions.isPositive(p) == .no { throw .undefined("p is `\(p)`; expected a positive number") }
      return top * (1 - t) ** (Expr(n + 1) - p) / (p * .factorial(n))
    }
  }

  /// An enclosure of the Lagrange remainder Rₙ(x) for a given x: f⁽ⁿ⁺¹⁾ in balls on the segment from a to x.
  ///
  /// - Parameter pieces: into how many parts the segment is cut; more give a narrower enclosure.
  /// - Returns: `nil` when the derivative is not proved to be finite on the segment.
  /// - Throws: `.undecided` when the function or the ends are not known in balls.
  public func taylorRemainderBound(
    _ x: Symbol, at point: Expr, order n: Int, to target: Expr, pieces: Int = 64, precision: Int = 128
  ) throws(MathError) -> (lower: Double, upper: Double)? {
    try Expr.checkTaylorOrder(n)
    guard let a = point.enclosure(precision: precision)?.real, let b = target.enclosure(precision: precision)?.real
    else { throw .undecided("the point and the target are real constants") }
    let tape = try Tape(derivative(x, order: n + 1), variables: [x])
    let step = b.subtracting(a, precision: precision)
    guard let range = tape.range(from: a, step: step, pieces: max(pieces, 1), precision),
      let factorial = Expr.factorial(n + 1).rational
    else { return nil }
    let scale = step.power(n + 1, precision: precision)
      .divided(by: RealBall(factorial, precision: precision), precision: precision)
    let remainder = range.multiplied(by: scale, precision: precision)
    return (remainder.lowerBound, remainder.upperBound)
  }
}

extension Tape {
  /// An enclosure of the real values on a segment; `nil` where they are not proved to be finite and real.
  fileprivate func range(from a: RealBall, step: RealBall, pieces: Int, _ precision: Int) -> RealBall? {
    var range: RealBall?
    for i in 0..<pieces {
      let part = RealBall(lower: Double(i), upper: Double(i + 1))
        .divided(by: RealBall(pieces), precision: precision)
      let z = a.adding(step.multiplied(by: part, precision: precision), precision: precision)
      // `analytic` proves that the derivative exists on the whole piece, so that Taylor's formula holds.
      let value = balls(at: [ComplexBall(z)], analytic: true, precision: precision)[0]
      guard value.isFinite, value.imaginary.containsZero else { return nil }
      range = range?.union(value.real, precision: precision) ?? value.real
    }
    return range
  }
}
