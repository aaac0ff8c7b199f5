import Balls
import Exact
import Expressions
import Functions

extension Expr {
  /// e^(n·W(a) + r), also with other positive bases, as (a/W(a))ⁿ·e^r for integers n, on all branches of W; log e^u as u and
  /// (e^u)^v as e^(uv) for a real constant u.
  var withoutProductLogarithmPowers: Expr {
    transformed { e in
      guard let z = e.argument(.log), z.rational == nil else { return e }
      return z.realLogarithm ?? e
    }
    .replacingPowers { factor in
      guard factor.base != .e, factor.base.rational == nil, let u = factor.base.realLogarithm else { return nil }
      return exp(u * factor.exponent)
    }
    .replacingPowers { factor in
      guard factor.exponent.subexpressions.contains(where: \.isProductLogarithm),
        let scale = factor.base.realLogarithm,
        let exponent = try? (scale * factor.exponent).expanded()
      else { return nil }
      var (known, rest): ([Expr], [Expr]) = ([], [])
      for term in exponent.terms {
        if let power = term.exponentialOfProductLogarithm { known.append(power) } else { rest.append(term) }
      }
      return known.isEmpty ? nil : .product(known) * exp(.sum(rest))
    }
  }

  /// u for e^u with a real constant u, log q for a rational q > 0.
  private var realLogarithm: Expr? {
    if self == .e { return 1 }
    if let q = rational { return q > 0 ? Function.log(self) : nil }
    guard case .product(let factors) = node, factors.count == 1, factors[0].base == .e,
      factors[0].exponent.enclosure(precision: 64)?.isReal == .yes
    else { return nil }
    return factors[0].exponent
  }

  private var isProductLogarithm: Bool {
    guard case .call(.lambertW, _) = node else { return false }
    return true
  }

  /// (a/W(a))ⁿ when this is n·W(a).
  private var exponentialOfProductLogarithm: Expr? {
    let (n, call) = splittingNumber
    guard n.integer != nil, case .call(.lambertW, let arguments) = call.node, let a = arguments.last else { return nil }
    return (a / call) ** n
  }
}
