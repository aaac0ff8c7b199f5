import Balls
public import Exact
public import Expressions

/// The proved band of Taylor's formula over an interval: |f(x) − Tₙ(x) − m·(x − a)^(n+1)| ≤ r·|x − a|^(n+1).
public struct TaylorBand: Sendable {
  /// The bounds of f⁽ⁿ⁺¹⁾(ξ)/(n + 1)! over the interval and the point a; for several functions those of its norm.
  public let coefficient: (lower: Double, upper: Double)
  /// A bound of |Rₙ(x)| over the interval.
  public let bound: Double
}

extension Expr {
  /// The band over the points between two ends, by jets of balls.
  ///
  /// For several functions, f: ℝ → ℝᵐ, the norm estimate |Rₙ(x)| ≤ sup |f⁽ⁿ⁺¹⁾|·|x − a|^(n+1)/(n + 1)!, which the
  /// integral form of the remainder gives: no single θ serves all components.
  /// - Throws: as ``taylorEnclosure(_:at:order:to:form:budget:)``.
  public static func taylorBand(
    of functions: [Expr], _ x: Symbol, at point: Expr, order n: Int, from lower: Expr, to upper: Expr
  ) throws(MathError) -> TaylorBand {
    try checkTaylorOrder(n)
    let bits = TaylorCoefficient.precision
    let a = try point.realBall()
    let whole = try lower.realBall().union(upper.realBall(), precision: bits).union(a, precision: bits)
    var components: [[(lower: RealBall, upper: RealBall)]] = []
    for f in functions {
      if let other = f.symbols.first(where: { $0 != x }) {
        throw .undecided("balls need numbers, but the function contains `\(other.name)`")
      }
      let coefficient = TaylorCoefficient(
        function: f, variable: x, order: n + 1, start: whole.lower(precision: bits), end: whole.upper(precision: bits))
      guard let ranges = try coefficient.ranges() else {
        throw .undecided("`\(f)` is not proved to be differentiable \(n + 1) times on the interval and at `\(point)`")
      }
      components.append(ranges)
    }
    let reach = whole.subtracting(a, precision: bits).magnitudeBound.power(n + 1, precision: bits)
    let range = components.count == 1 ? hull(components[0], bits) : (.zero, norm(components, bits))
    let size = range.lower.magnitude.maximum(range.upper.magnitude, precision: bits)
    return TaylorBand(
      coefficient: (range.lower.lowerBound, range.upper.upperBound),
      bound: size.multiplied(by: reach, precision: bits).upperBound)
  }

  private static func hull(
    _ parts: [(lower: RealBall, upper: RealBall)], _ bits: Int
  ) -> (lower: RealBall, upper: RealBall) {
    parts.dropFirst().reduce(parts[0]) { a, b in
      (a.lower.minimum(b.lower, precision: bits), a.upper.maximum(b.upper, precision: bits))
    }
  }

  /// The largest √(Σ max²) of a part, a bound of the norm.
  private static func norm(_ components: [[(lower: RealBall, upper: RealBall)]], _ bits: Int) -> RealBall {
    components[0].indices.reduce(RealBall.zero) { largest, i in
      let norm = components.reduce(RealBall.zero) { norm, ranges in
        norm.hypotenuse(ranges[i].lower.magnitude.maximum(ranges[i].upper.magnitude, precision: bits), precision: bits)
      }
      return largest.maximum(norm, precision: bits)
    }
  }
}
