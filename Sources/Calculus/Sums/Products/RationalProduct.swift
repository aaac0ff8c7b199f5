import Exact
import Expressions
import Functions
import Simplification

/// A rational function c·∏ (k + αᵢ)^mᵢ, multiplied over ranges by quotients of Γ (DLMF 5.8.5, 5.2.5).
struct RationalProduct {
  struct FactorPower {
    let shift: Expr
    let power: Int
  }

  let constant: Expr
  let factors: [FactorPower]
  let k: Expr

  /// nil when f is no rational function of k, or a zero has no formula.
  init?(_ f: Expr, _ k: Expr, _ budget: Budget) throws(MathError) {
    guard f.isRational(in: k) else { return nil }
    let (top, bottom) = try f.numeratorAndDenominator()
    guard let n = top.polynomial(in: k), let d = bottom.polynomial(in: k) else { return nil }
    var factors: [FactorPower] = []
    let (p, q) = (CoefficientPolynomial(n), CoefficientPolynomial(d))
    for (polynomial, sign) in [(p, 1), (q, -1)] {
      for (base, multiplicity) in try polynomial.factors(k) {
        guard let roots = try LinearFractions.roots(base, budget) else { return nil }
        factors += roots.map { FactorPower(shift: (-$0).reduced, power: sign * multiplicity) }
      }
    }
    (constant, self.factors, self.k) = ((p.leading / q.leading).reduced, factors, k)
  }

  /// ∏_{a ≤ k ≤ b}.
  func finite(from a: Expr, to b: Expr) -> Expr {
    var (parts, scale): ([Expr], Expr) = ([], constant)
    for factor in factors {
      if factor.shift.isFalling {
        // ∏ (k + α) = (−1)^(b−a+1)·∏ (−α − k) = ± Γ(1 − a − α)/Γ(−b − α)
        if !factor.power.isMultiple(of: 2) { scale = -scale }
        let quotient =
          Function.gamma((1 - a - factor.shift).reduced) / Function.gamma((-b - factor.shift).reduced)
        parts.append(.power(quotient, Expr(factor.power)))
      } else {
        let quotient = Function.gamma((b + 1 + factor.shift).reduced) / Function.gamma((a + factor.shift).reduced)
        parts.append(.power(quotient, Expr(factor.power)))
      }
    }
    return .power(scale.reduced, (b - a + 1).reduced) * .product(parts)
  }

  /// s in f(k) = c·(1 + s/k + …), for a quotient of equal degrees.
  var drift: Expr { Expr.sum(factors.map { Expr($0.power) * $0.shift }).reduced }

  /// The degree of the numerator less that of the denominator.
  var degree: Int { factors.reduce(0) { $0 + $1.power } }

  /// ∏_{k ≥ a}, for a product that converges: ∏ Γ(a + αᵢ)^(−mᵢ); pairs of Γ by reflection.
  func infinite(from a: Expr) -> Expr {
    var open = factors.map { (z: (a + $0.shift).reduced, power: -$0.power) }
    var result: Expr = 1
    while let factor = open.popLast() {
      if let place = open.firstIndex(where: {
        $0.power == factor.power && ($0.z + factor.z).reduced.integer != nil && factor.z.rational == nil
      }) {
        let partner = open.remove(at: place)
        result *= .power(RationalProduct.reflected(factor.z, partner.z), Expr(factor.power))
      } else {
        result *= .power(Function.gamma(factor.z), Expr(factor.power))
      }
    }
    return result
  }

  /// Γ(z)·Γ(w) for an integer z + w: π/sin πz times the factors between w and 1 − z (DLMF 5.5.3).
  private static func reflected(_ z: Expr, _ w: Expr) -> Expr {
    let n = (z + w).reduced.smallInteger ?? 1
    var product: Expr = 1
    if abs(n) > 100 { return Function.gamma(z) * Function.gamma(w) }
    // Γ(w) = Γ(1 − z + (n − 1))
    for i in 0..<max(n - 1, 0) { product *= 1 - z + Expr(i) }
    for i in 0..<max(1 - n, 0) { product /= w + Expr(i) }
    return product * .pi / sine(ofPiTimes: z)
  }

  /// sin πz, with halves of integers taken out of z, and hyperbolic functions where the rest is imaginary.
  private static func sine(ofPiTimes z: Expr) -> Expr {
    let constant = z.gaussianParts?.re.terms.first { $0.rational != nil } ?? 0
    guard let twice = (2 * constant).smallInteger else { return Function.sin(.pi * z) }
    let rest = (z - constant).reduced
    let isWhole = twice.isMultiple(of: 2)
    let sign: Expr = ((isWhole ? twice : twice - 1) / 2).isMultiple(of: 2) ? 1 : -1
    if let (p, q) = rest.gaussianParts, p == 0, q != 0 {
      return sign * (isWhole ? .i * Function.sinh(.pi * q) : Function.cosh(.pi * q))
    }
    return sign * (isWhole ? Function.sin(.pi * rest) : Function.cos(.pi * rest))
  }
}

extension Expr {
  /// Whether −α + … reads better than α + … in a product from below: the first symbol has a negative coefficient.
  fileprivate var isFalling: Bool {
    let signs = terms.filter(\.hasSymbols).compactMap { term in
      term.factors.first { $0.base.isNumber }?.base.number?.sign ?? 1
    }
    return !signs.isEmpty && signs.allSatisfy { $0 < 0 }
  }
}
