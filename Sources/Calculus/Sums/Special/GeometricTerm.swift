import Exact
import Expressions
import Simplification

/// A term c·zᵏ·R(k) with a rational function R, or with (αk + β)^(−s) in its place.
struct GeometricTerm {
  var constant: Expr = 1
  var ratio: Expr = 1
  var rational: Expr = 1
  /// A power with an exponent that is no integer.
  var power: (base: Expr, exponent: Expr)?

  init?(_ f: Expr, _ k: Expr) {
    for factor in f.factors {
      let (base, exponent) = (factor.base, factor.exponent)
      if base.lacks(k) {
        if exponent.lacks(k) {
          constant *= .power(base, exponent)
        } else {
          guard let (slope, offset) = exponent.linear(in: k) else { return nil }
          ratio *= .power(base, slope)
          constant *= .power(base, offset)
        }
      } else if exponent.integer != nil, base.isRational(in: k) {
        rational *= .power(base, exponent)
      } else if power == nil, exponent.lacks(k) {
        power = (base, exponent)
      } else {
        return nil
      }
    }
  }
}
