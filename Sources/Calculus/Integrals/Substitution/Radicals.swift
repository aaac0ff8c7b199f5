import Exact
import Expressions
import Functions
import Simplification

/// What stands under the roots of an integrand, and the least common denominator of the exponents.
struct Radicals {
  private(set) var bases: [Expr] = []
  private(set) var index = 1

  /// `nil` where there is no root or one of high degree.
  init?(_ f: Expr, _ x: Expr) {
    for e in f.subexpressions {
      guard case .product(let factors) = e.node else { continue }
      for factor in factors where !factor.base.lacks(x) {
        guard let q = factor.exponent.rational, !q.isInteger else { continue }
        if !bases.contains(factor.base) { bases.append(factor.base) }
        guard let n = Integer.lcm(Integer(index), q.denominator).asInt, n <= 60 else { return nil }
        index = n
      }
    }
    if bases.isEmpty { return nil }
  }
}

extension Expr {
  /// What stands under roots as fractions in lowest terms.
  func withPlainRadicands(_ x: Expr) -> Expr {
    replacingPowers { factor in
      guard factor.exponent.integer == nil, factor.exponent.lacks(x), !factor.base.lacks(x) else { return nil }
      return .power(factor.base.reduced, factor.exponent)
    }
  }

  /// Whether the degrees of all that stands under roots without further roots add up to at most 2.
  func hasTractableRadicals(_ x: Expr) -> Bool {
    var degree = 0
    for base in Radicals(self, x)?.bases ?? [] where base.isRational(in: x) {
      guard let (top, bottom) = try? base.numeratorAndDenominator(), let n = top.polynomial(in: x),
        let d = bottom.polynomial(in: x)
      else { return false }
      degree += n.count + d.count - 2
    }
    return degree <= 2
  }

  /// Whether a root stands inside a call.
  func hasRootsInCalls(_ x: Expr) -> Bool {
    subexpressions.contains { e in
      guard let (_, argument) = e.unaryCall else { return false }
      return Radicals(argument, x) != nil
    }
  }
}
