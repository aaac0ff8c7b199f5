import Exact
import Expressions
import Functions
import Simplification

extension LaplaceRule {
  /// t^p·h for one function h of the tables (Erdélyi et al., Tables of integral transforms I, ch. IV; DLMF 1.14(iii)).
  static let table = LaplaceRule { search, f throws(MathError) in
    guard let parts = TableParts(f, search) else { return nil }
    return parts.logarithm ?? parts.error ?? parts.bessel ?? parts.exponential ?? parts.integral ?? parts.binomial
  }
}

/// t^p·h: what the rows of the tables look at.
struct TableParts {
  let search: LaplaceSearch
  var t: Expr { search.t }
  var s: Expr { search.s }
  /// The exponent of t.
  let p: Expr
  /// The other factor, its base and its exponent.
  let base: Expr
  let exponent: Expr

  /// `nil` when there is not exactly one other factor.
  init?(_ f: Expr, _ search: LaplaceSearch) {
    guard let parts = PowerAndFactor(f, of: search.t) else { return nil }
    self.search = search
    (p, base, exponent) = (parts.p, parts.base, parts.exponent)
  }

  /// The function and its argument, to the first power.
  var call: (function: Function, argument: Expr)? { exponent == 1 ? base.unaryCall : nil }

  /// a when `e` = a·t.
  func slope(_ e: Expr) -> Expr? {
    guard let (a, b) = e.linear(in: t), b == 0 else { return nil }
    return a
  }

  /// a > 0 when `e` = √(a·t).
  func rootSlope(_ e: Expr) -> Expr? {
    guard !e.isRational(in: t), let a = slope((e * e).reduced), search.sign(of: a) == 1 else { return nil }
    return a
  }

  /// c when `e` = c/√t.
  func inverseRoot(_ e: Expr) -> Expr? {
    let c = (e * Expr.power(t, Expr.half)).reduced
    return c.lacks(t) ? c : nil
  }
}
