import Exact
import Expressions
import Functions
import Simplification

extension Expr {
  /// Γ with symbols written with factorials, those at halves and thirds of integers by the multiplication formula
  /// (DLMF 5.5.5, 5.5.6), and quotients (a + b)!/(a!·b!) as binomial coefficients.
  var withReadableGammas: Expr {
    let plain = withThirds.transformed { e -> Expr in
      guard let z = e.argument(.gamma), z.hasSymbols, z.hasIntegerSlopes else { return e }
      let constant = z.terms.first { $0.rational != nil }?.rational ?? 0
      if constant.isInteger { return Function.factorial((z - 1).reduced) }
      guard (constant + constant).isInteger else { return e }
      // Γ(m + ½) = (2m)!·√π/(4ᵐ·m!)
      let m = (z - .half).reduced
      return Function.factorial(2 * m) * sqrt(.pi) / (.power(4, m) * Function.factorial(m))
    }
    return plain.mergingFactorials
  }

  /// Γ(m + ⅓)·Γ(m + ⅔) = 2π·(3m)!/(√3·27ᵐ·m!).
  private var withThirds: Expr {
    let third = Expr(1) / 3
    for factor in factors {
      guard let z = factor.base.argument(.gamma), z.hasSymbols else { continue }
      let m = (z - third).reduced
      let partner = Function.gamma(m + 2 * third)
      guard m.hasIntegerSlopes, factors.contains(where: { $0.base == partner && $0.exponent == factor.exponent }) else {
        continue
      }
      let value = 2 * .pi * Function.gamma(3 * m + 1) / (sqrt(3) * .power(27, m) * Function.gamma(m + 1))
      return (self / .power(factor.base * partner, factor.exponent) * .power(value, factor.exponent)).withThirds
    }
    return self
  }

  /// Whether this is a sum of integer multiples of symbols and a number.
  private var hasIntegerSlopes: Bool {
    terms.allSatisfy { term in
      if term.isNumber { return true }
      guard let symbol = term.factors.last?.base.symbol else { return false }
      return (term / Expr(symbol)).integer != nil
    }
  }

  private var mergingFactorials: Expr {
    let parts = factors
    var factorials = parts.compactMap { part -> (n: Expr, power: Int)? in
      guard let n = part.base.argument(.factorial), let power = part.exponent.smallInteger else { return nil }
      return (n, power)
    }
    var rest = parts.filter { $0.base.argument(.factorial) == nil || $0.exponent.smallInteger == nil }
      .map { Expr.power($0.base, $0.exponent) }
    var isChanged = false
    for i in factorials.indices {
      for a in factorials.indices {
        for b in factorials.indices where b >= a {
          let (top, first, second) = (factorials[i], factorials[a], factorials[b])
          guard top.power != 0, first.power * top.power < 0, second.power * top.power < 0, i != a, i != b,
            top.n == (first.n + second.n).reduced
          else { continue }
          let room = a == b ? abs(first.power) / 2 : min(abs(first.power), abs(second.power))
          let count = min(abs(top.power), room)
          if count == 0 { continue }
          let sign = top.power.signum()
          rest.append(.power(Function.binomial(top.n, first.n), Expr(sign * count)))
          factorials[i].power -= sign * count
          factorials[a].power += sign * count
          factorials[b].power += sign * count
          isChanged = true
        }
      }
    }
    guard isChanged else { return self }
    return .product(rest + factorials.map { .power(Function.factorial($0.n), Expr($0.power)) })
  }
}
