public import Exact
public import Expressions
import Functions

extension Expr {
  /// The residue at an isolated singularity a: the coefficient of (x − a)⁻¹ in Laurent's series there; at ∞, that of
  /// −f(1/x)/x² at 0.
  ///
  /// Poles of any order; at an essential singularity from the expansion about ∞, where f has no other singularity. Every
  /// value is compared with (2πi)⁻¹∮ f over small circles, at values of the parameters that the assumptions allow.
  /// - Throws: `.undecided` where the series is not known, or the comparison fails (a branch point has no residue).
  public func residue(
    _ x: Symbol, at point: Expr, assuming assumptions: Assumptions = Assumptions(),
    budget: Budget = Budget(seconds: 20)
  ) throws(MathError) -> Expr {
    let (y, z) = (Expr(x), Symbol.unused("∫z", symbols + point.symbols))
    if point == .infinity || point == -.infinity || point == .complexInfinity {
      return -(try (substituting(y, 1 / y) / y ** 2).residue(x, at: 0, assuming: assumptions, budget: budget))
    }
    if !contains(y) { return 0 }
    let local = substituting(y, point + Expr(z))
    let contour = ResidueContour(local, z, assumptions, budget)
    // At an essential singularity, Laurent's series for 0 < |z| < ∞ is the expansion about ∞.
    let inverted = local.substituting(Expr(z), 1 / Expr(z))
    for (f, order, exponent) in [(local, 0, -1), (inverted, 2, 1)] {
      let series = try? f.series(z, order: order, assumptions: assumptions, budget: budget)
      try budget.check()
      guard
        let value = series?.terms.first(where: { $0.exponent == Expr(exponent) })?.coefficient ?? series.map({ _ in 0 })
      else { continue }
      if try contour.confirms(value) { return value }
    }
    throw .undecided("no Laurent series was found that integrals over small circles around the point confirm")
  }
}
