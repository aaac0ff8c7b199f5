import Exact
import Expressions
import Simplification

/// The powers u^(p/q) of one u in an expression.
struct RootPowers {
  let base: Expr
  let exponents: [Rational]

  /// The common denominator of the exponents.
  var degree: Integer { exponents.reduce(1) { Integer.lcm($0, $1.denominator) } }

  /// The resultant of an expression with t^degree − u, which vanishes wherever the expression does.
  func eliminated(from e: Expr) throws(MathError) -> Expr? {
    let t = Expr(Symbol.fresh())
    let (top, bottom) = try base.numeratorAndDenominator()
    let polynomial = try replaced(by: t, in: e).numeratorAndDenominator().numerator
    let resultant = try Expr.resultant(polynomial, (bottom * t ** Expr(degree) - top).expanded(), by: t)
    return resultant.contains(t) ? nil : resultant
  }

  /// The expression with each of the powers written as a power of t = u^(1/degree).
  private func replaced(by t: Expr, in e: Expr) -> Expr {
    e.fold { (part: Expr, value: (Expr) -> Expr) -> Expr in
      guard case .product(let factors) = part.node else { return part.rebuilt(value) }
      return .product(factors.map { power($0, t) ?? .power(value($0.base), value($0.exponent)) })
    }
  }

  private func power(_ factor: Factor, _ t: Expr) -> Expr? {
    guard factor.base == base, let exponent = factor.exponent.rational, exponents.contains(exponent) else { return nil }
    return t ** Expr(exponent * Rational(degree))
  }
}

extension Expr {
  /// The powers with rational exponents of one base that stands inside no other.
  func outerRoot(of x: Expr) -> RootPowers? {
    var exponents: [Rational] = []
    var outermost: Expr?
    for part in subexpressions.reversed() where part.contains(x) {
      guard case .product(let factors) = part.node else { continue }
      for factor in factors where factor.base.contains(x) && factor.base == outermost ?? factor.base {
        guard let exponent = factor.exponent.rational, !exponent.isInteger else { continue }
        outermost = factor.base
        if !exponents.contains(exponent) { exponents.append(exponent) }
      }
    }
    return outermost.map { RootPowers(base: $0, exponents: exponents) }
  }
}
