public import Balls
import Evaluation
public import Exact
public import Expressions
import Functions
import Simplification

/// What is proved of the remainder of Taylor's formula at one point b.
public struct TaylorEnclosure: Sendable {
  /// An enclosure of Rₙ(b) = f(b) − Tₙ(b).
  public let remainder: RealBall
  /// The bounds of f⁽ⁿ⁺¹⁾(ξ)·(b − a)^(n+1)/(n + 1)! for all ξ between a and b, which Taylor's theorem gives.
  public let bound: (lower: Double, upper: Double)
  /// The numbers θ with which the remainder has its form.
  public let theta: TaylorTheta
}

/// The numbers θ between 0 and 1 with which a remainder has its form.
public enum TaylorTheta: Sendable {
  /// The form has no θ.
  case none
  /// Every θ does: f is a polynomial of degree n + 1 at most.
  case every
  /// Enclosures of simple zeros of the equation for θ, ascending; `isComplete` when there are no others.
  case numbers([RealBall], isComplete: Bool)
}

extension Expr {
  /// The remainder of Taylor's formula of order `n` from a to b, its bound, and all θ, proved by jets of balls.
  ///
  /// - Throws: `.undecided` when the function has other symbols, the ends are no real constants, or the function is not
  ///   proved to be real and analytic from a to b; `.undefined` as ``taylorRemainder(_:at:order:form:theta:assumptions:)``.
  /// - Complexity: about a hundred jets of order n + 2.
  public func taylorEnclosure(
    _ x: Symbol, at point: Expr, order n: Int, to target: Expr, form: RemainderForm = .lagrange,
    budget: Budget = Budget(seconds: 30)
  ) throws(MathError) -> TaylorEnclosure {
    try Expr.checkTaylorOrder(n)
    if let other = symbols.first(where: { $0 != x }) {
      throw .undecided("balls need numbers, but the function contains `\(other.name)`")
    }
    let coefficient = TaylorCoefficient(
      function: self, variable: x, order: n + 1,
      start: try point.realBall(), end: try target.realBall())
    guard let remainder = try remainderBall(x, point, n, target), let range = try coefficient.range() else {
      throw .undecided(
        "`\(self)` is not proved to be differentiable \(n + 1) times from `\(point)` to `\(target)`")
    }
    let bits = TaylorCoefficient.precision
    let scale = coefficient.step.power(n + 1, precision: bits)
    let ends = [range.lower, range.upper].map { $0.multiplied(by: scale, precision: bits) }
    var theta = TaylorTheta.none
    if let equation = ThetaEquation(coefficient, remainder, form) {
      theta =
        point == target
        ? .every
        : try equation.solutions(budget: budget) { end in
          isRemainder(x, point, n, target, form, theta: end)
        }
    }
    return TaylorEnclosure(
      remainder: remainder, bound: (ends.map(\.lowerBound).min() ?? 0, ends.map(\.upperBound).max() ?? 0),
      theta: theta)
  }

  /// In several variables: the formula of g(t) = f(a + t(b − a)) from 0 to 1.
  public func taylorEnclosure(
    _ points: [(variable: Symbol, point: Expr)], order n: Int, to target: [Expr], form: RemainderForm = .lagrange,
    budget: Budget = Budget(seconds: 30)
  ) throws(MathError) -> TaylorEnclosure {
    precondition(points.count == target.count, "one number for each variable")
    if points.count == 1 {
      return try taylorEnclosure(
        points[0].variable, at: points[0].point, order: n, to: target[0], form: form, budget: budget)
    }
    let t = Symbol.fresh("_t")
    var line: [Expr: Expr] = [:]
    for ((x, a), b) in zip(points, target) { line[Expr(x)] = a + Expr(t) * (b - a) }
    return try substituting(line).taylorEnclosure(t, at: 0, order: n, to: 1, form: form, budget: budget)
  }

  /// Whether the form with a number 0 or 1 for θ is proved to be the remainder.
  private func isRemainder(
    _ x: Symbol, _ point: Expr, _ n: Int, _ target: Expr, _ form: RemainderForm, theta: Double
  ) -> Bool {
    let symbol = Symbol.fresh("_theta")
    guard theta == 0 || theta == 1,
      let general = try? taylorRemainder(x, at: point, order: n, form: form, theta: symbol),
      let exact = try? taylorRemainder(x, at: point, order: n, form: .peano)
    else { return false }
    let difference = general.substituting(Expr(symbol), theta == 0 ? 0 : 1) - exact
    return (try? difference.substituting(Expr(x), target).isZero().truth) == .yes
  }

  /// f(b) − Tₙ(b), with as many bits as it takes for 100 significant ones; fewer where it may be 0.
  private func remainderBall(
    _ x: Symbol, _ point: Expr, _ n: Int, _ target: Expr
  ) throws(MathError) -> RealBall? {
    var result: RealBall?
    for bits in [128, 256, 512, 1024, 2048] {
      let (a, b) = (try point.realBall(bits), try target.realBall(bits))
      guard let jet = try provedJet(x, at: a, order: n, precision: bits),
        let value = try provedJet(x, at: b, order: 0, precision: bits)?.value
      else { return nil }
      let step = b.subtracting(a, precision: bits)
      let polynomial = jet.coefficients.reversed().reduce(RealBall.zero) {
        $0.multiplied(by: step, adding: $1, precision: bits)
      }
      let remainder = value.subtracting(polynomial, precision: bits)
      if remainder.relativeAccuracyBits >= 100 || remainder.isZero == .yes { return remainder }
      result = remainder
    }
    let exact = try? taylorRemainder(x, at: point, order: n, form: .peano).substituting(Expr(x), target)
    return (try? exact?.isZero().truth) == .yes ? .zero : result
  }

  /// The ball of a real constant.
  func realBall(_ precision: Int = TaylorCoefficient.precision) throws(MathError) -> RealBall {
    guard !hasSymbols, let ball = enclosure(precision: precision), ball.isFinite, ball.imaginary.containsZero else {
      throw .undecided("a real number is needed, found `\(self)`")
    }
    return ball.real
  }
}
