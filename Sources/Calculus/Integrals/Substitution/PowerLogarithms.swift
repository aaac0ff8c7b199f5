import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// log(c·(ax + b)ⁿ) = u: ax + b = κ·e^(u/n) with κ constant between the points where the logarithm jumps.
  static let powerLogarithms = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    let logarithms = Set(f.subexpressions).compactMap { PowerLogarithm($0, x) }
    guard logarithms.count == 1, logarithms[0].power != 1 else { return nil }
    let logarithm = logarithms[0]
    let kappa = Expr(Symbol.unused("∫κ", f.symbols))
    let value = try search.antiderivative(of: logarithm.value) { u throws(MathError) in
      let place = kappa * exp(u / logarithm.power)
      let powers = f.substituting(logarithm.value, u).replacingPowers { factor in
        guard factor.base == logarithm.base else { return nil }
        return .power(kappa, factor.exponent) * exp(factor.exponent * u / logarithm.power)
      }
      let inverse = (place - logarithm.offset) / logarithm.slope
      let replaced = powers.substituting(logarithm.base, place).substituting(x, inverse)
      let whole = replaced * place / (logarithm.power * logarithm.slope)
      return (try? whole.expanded()) ?? whole
    }
    return value.map { logarithm.restoring(kappa, in: $0) }
  }
}

/// log(c·(ax + b)ⁿ) with c and n free of x.
struct PowerLogarithm {
  let value: Expr
  /// ax + b.
  let base: Expr
  let slope: Expr
  let offset: Expr
  /// n.
  let power: Expr

  init?(_ e: Expr, _ x: Expr) {
    guard let argument = e.argument(.log) else { return nil }
    let bound = argument.factors.filter { !Expr.power($0.base, $0.exponent).lacks(x) }
    guard bound.count == 1, bound[0].exponent.lacks(x), let (a, b) = bound[0].base.linear(in: x) else { return nil }
    (value, base, slope, offset, power) = (e, bound[0].base, a, b, bound[0].exponent)
  }

  /// κ = (ax + b)·e^(−log(…)/n).
  func restoring(_ kappa: Expr, in F: Expr) -> Expr {
    let powers = F.replacingPowers { factor in
      guard factor.base == kappa else { return nil }
      return .power(base, factor.exponent) * exp(-(factor.exponent / power) * value)
    }
    return powers.substituting(kappa, base * exp(-value / power))
  }
}
