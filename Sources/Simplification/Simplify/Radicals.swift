import Exact
public import Expressions
import Functions

extension Expr {
  /// Roots of products taken apart where the assumptions prove it: √(πε²) = √π·ε for ε > 0, √(x²) = |x| for real x,
  /// and logarithms of positive products: log(xy) = log x + log y, log(xⁿ) = n·log x.
  public func radicalSimplified(_ assumptions: Assumptions) -> Expr {
    rewriting(
      calls: { function, z in function == .log ? assumptions.logarithm(z) : nil },
      powers: { assumptions.root($0.base, $0.exponent) })
  }
}

extension Assumptions {
  /// base^exponent with the factors of known sign taken out of the root.
  fileprivate func root(_ base: Expr, _ exponent: Expr) -> Expr {
    guard exponent.integer == nil, sign(of: exponent).isReal else { return .power(base, exponent) }
    var outside: [Expr] = []
    var inside: [Expr] = []
    for factor in base.factors {
      if let power = taken(factor, exponent) {
        outside.append(power)
      } else {
        inside.append(.power(factor.base, factor.exponent))
      }
    }
    if outside.isEmpty { return .power(base, exponent) }
    return .product(outside) * .power(.product(inside), exponent)
  }

  /// (bⁿ)^q = b^(nq) for b > 0, |b|^(nq) for real b and even n; a factor ≥ 0 by itself leaves as it is.
  private func taken(_ factor: Factor, _ exponent: Expr) -> Expr? {
    if sign(of: factor.base).isNonnegative, sign(of: factor.exponent).isReal {
      if factor.base.isNumber, factor.exponent == 1, factor.base.rational == nil { return nil }
      return .power(factor.base, factor.exponent * exponent)
    }
    guard sign(of: factor.base).isReal, let n = factor.exponent.integer, n.isEven else { return nil }
    let power = factor.exponent * exponent
    if power.integer?.isOdd == false { return .power(factor.base, power) }
    return .power(magnitude(factor.base), power)
  }

  private func magnitude(_ e: Expr) -> Expr { sign(of: e).isSubset(of: .nonpositive) ? -e : Function.abs(e) }

  /// log ∏ bᵢ^eᵢ = Σ eᵢ·log bᵢ where all factors but at most one are positive.
  fileprivate func logarithm(_ e: Expr) -> Expr? {
    if let n = e.integer, n > 1 {
      let (root, exponent) = n.perfectPower()
      return exponent > 1 ? Expr(exponent) * Function.log(Expr(root)) : nil
    }
    var outside: [Expr] = []
    var inside: [Expr] = []
    for factor in e.factors {
      if sign(of: factor.base).isPositive, sign(of: factor.exponent).isReal, factor.exponent != 1 || e.factors.count > 1
      {
        outside.append(factor.exponent * Function.log(factor.base))
      } else {
        inside.append(.power(factor.base, factor.exponent))
      }
    }
    if outside.isEmpty { return nil }
    return .sum(outside) + (inside.isEmpty ? 0 : Function.log(.product(inside)))
  }
}
