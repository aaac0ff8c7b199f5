import Exact
public import Expressions
import Functions

extension Expr {
  /// Roots of products taken apart where the assumptions prove it: √(πε²) = √π·ε for ε > 0, √(x²) = |x| for real x,
  /// √z = i·√(−z) for z < 0, and logarithms of positive products: log(xy) = log x + log y, log(xⁿ) = n·log x.
  public func radicalSimplified(_ assumptions: Assumptions) -> Expr {
    rewriting(
      calls: { function, z in function == .log ? assumptions.logarithm(z) : nil },
      powers: { assumptions.root($0.base, $0.exponent) })
  }

  /// A sum that is a product of powers written so: x² + 2x + 1 as (x + 1)².
  fileprivate var withPerfectPowers: Expr {
    guard case .sum(let terms) = node, hasSymbols, (3...Expr.longestPerfectPower).contains(terms.count),
      let factored = try? factored(), factored.factors.contains(where: { $0.base.hasSymbols && $0.exponent != 1 })
    else { return self }
    return factored
  }

  /// Sums with more terms are not factored.
  private static let longestPerfectPower = 12
}

extension Assumptions {
  /// base^exponent with the factors of known sign taken out of the root.
  fileprivate func root(_ base: Expr, _ exponent: Expr) -> Expr {
    if exponent.integer != nil || base == .e || base.isNumber { return .power(base, exponent) }
    var outside: [Expr] = []
    var inside: [Expr] = []
    for factor in (isEmpty ? base : base.withPerfectPowers).factors {
      if let power = taken(factor, exponent) {
        outside.append(power)
      } else if let power = mirrored(factor, exponent) {
        outside.append(power)
        inside.append(-1)
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

  /// (bⁿ)^q = (−1)^q·(−b)^(nq) for b < 0 and odd n: the second factor, where b has symbols.
  private func mirrored(_ factor: Factor, _ exponent: Expr) -> Expr? {
    guard factor.base.hasSymbols, factor.exponent.integer?.isOdd == true, sign(of: factor.base) == .negative else {
      return nil
    }
    return .power(-factor.base, factor.exponent * exponent)
  }

  private func magnitude(_ e: Expr) -> Expr { sign(of: e).isSubset(of: .nonpositive) ? -e : Function.abs(e) }

  /// log ∏ bᵢ^eᵢ = Σ eᵢ·log bᵢ where all factors but at most one are positive.
  fileprivate func logarithm(_ e: Expr) -> Expr? {
    if let n = e.integer, n > 1 {
      let (root, exponent) = n.perfectPower()
      return exponent > 1 ? Expr(exponent) * Function.log(Expr(root)) : nil
    }
    let factors = (isEmpty ? e : e.withPerfectPowers).factors
    var outside: [Expr] = []
    var inside: [Expr] = []
    for factor in factors {
      if sign(of: factor.base).isPositive, sign(of: factor.exponent).isReal, factor.exponent != 1 || factors.count > 1 {
        outside.append(factor.exponent * Function.log(factor.base))
      } else {
        inside.append(.power(factor.base, factor.exponent))
      }
    }
    if outside.isEmpty { return nil }
    return .sum(outside) + (inside.isEmpty ? 0 : Function.log(.product(inside)))
  }
}
