import Exact
import Expressions
import Functions
import Simplification

/// A germ written in its most rapidly varying part ω → 0+.
struct Scale {
  let rewritten: Expr
  let logarithm: Expr

  init(_ e: Expr, _ germs: Germs) throws(Obstacle) {
    let omega = Germs.omega(0)
    let fastest = try Scale.fastest(e, germs)
    guard let g = fastest.min(by: { $0.isOlder(than: $1) }) else {
      // Powers of h and what varies more slowly: ω = h, and h stands for −1/log ω from now on.
      rewritten = e.substituting(Germs.variable, omega)
      logarithm = -1 / Germs.variable
      return
    }
    // ω = e^(−|g|), so that e^u = e^(u − c·g)·ω^(∓c) for c = lim u/g.
    let grows = try germs.grows(g)
    logarithm = grows ? -g : g
    var rates: [Expr: Expr] = [:]
    for exponent in fastest { rates[exponent] = try germs.limit(exponent / g) }
    rewritten = Scale.rewrite(e, g, rates, grows ? -1 : 1, omega)
  }

  /// The exponents u of the exponentials e^u of the highest class, when that is above the class of h.
  private static func fastest(_ e: Expr, _ germs: Germs) throws(Obstacle) -> [Expr] {
    var top: [Expr] = []
    for u in try exponents(e, germs) where germs.varies(u) {
      guard try germs.limit(u).hasInfinity else { continue }
      let size = try germs.limit(u / Function.log(Germs.variable))
      guard size.hasInfinity else { continue }
      guard let first = top.first else {
        top = [u]
        continue
      }
      let ratio = try germs.limit(u / first)
      if ratio.hasInfinity { top = [u] } else if ratio != 0 { top.append(u) }
    }
    return top
  }

  /// The exponents of e in an expression, each once; no other base may have a varying exponent.
  private static func exponents(_ e: Expr, _ germs: Germs) throws(Obstacle) -> [Expr] {
    var result: [Expr] = []
    for power in e.powers {
      if power.base == .e {
        if !result.contains(power.exponent) { result.append(power.exponent) }
      } else if germs.varies(power.exponent) {
        throw .undecided("the power of `\(power.base)` is not written as an exponential")
      }
    }
    return result
  }

  private static func rewrite(_ e: Expr, _ g: Expr, _ rates: [Expr: Expr], _ sign: Expr, _ omega: Expr) -> Expr {
    e.fold { part, value in
      guard case .product(let factors) = part.node else { return part.rebuilt(value) }
      return .product(
        factors.map { factor in
          guard factor.base == .e, let rate = rates[factor.exponent] else {
            return .power(value(factor.base), value(factor.exponent))
          }
          let rest = value(factor.exponent) - rate * g
          return .power(.e, (try? rest.expanded()) ?? rest) * .power(omega, sign * rate)
        })
    }
  }
}
