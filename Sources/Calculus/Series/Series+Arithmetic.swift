public import Exact
public import Expressions

/// Arithmetic with O(uⁿ).
extension Series {
  /// The sum; undecided for series at different points.
  public func adding(_ other: Series) throws(MathError) -> Series {
    try combined(other) { (ring, a, b) throws(Obstacle) in try ring.sum([a, b]) }
  }

  /// The product.
  public func multiplied(by other: Series) throws(MathError) -> Series {
    try combined(other) { (ring, a, b) throws(Obstacle) in try ring.product(a, b) }
  }

  /// The quotient; undefined when nothing of the divisor is known to differ from zero.
  public func divided(by other: Series) throws(MathError) -> Series {
    try combined(other) { (ring, a, b) throws(Obstacle) in try ring.product(a, ring.power(b, -1)) }
  }

  /// The power with a constant exponent.
  public func power(_ exponent: Expr) throws(MathError) -> Series {
    try combined(self) { (ring, a, _) throws(Obstacle) in try ring.power(a, exponent) }
  }

  /// An expression as an exact series at the same point, as far as it has one.
  public func series(of e: Expr) throws(MathError) -> Series {
    guard e.contains(Expr(variable)) else { return Series(variable, point, .constant(e)) }
    let order = order.flatMap { order in order.smallInteger } ?? 20
    return try e.series(variable, at: point, order: order)
  }

  private func combined(
    _ other: Series, _ operation: (Expander, Expansion, Expansion) throws(Obstacle) -> Expansion
  ) throws(MathError) -> Series {
    guard variable == other.variable, point == other.point else {
      throw .undecided("series at different points have no common expansion")
    }
    let germs = Germs(Assumptions(), Budget(seconds: 10), isFormal: true)
    let limit = max(terms.count, other.terms.count, 8) * 2
    let ring = Expander(germs, variable: Germs.omega(0), logarithm: -1 / Germs.variable, termLimit: limit)
    let side = side == .both ? other.side : side
    do {
      return Series(variable, point, try operation(ring, expansion, other.expansion), side: side)
    } catch {
      throw error.error
    }
  }
}
