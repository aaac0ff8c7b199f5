import Exact
import Expressions
import Functions
import Simplification

extension DefiniteSearch {
  /// ∫|u|·g for u linear in x, by P(c) = ∫_z^c u·g with u(z) = 0: sgn(u(b))·P(b) − sgn(u(a))·P(a).
  func magnitude() throws(MathError) -> Expr? {
    guard !lower.hasInfinity, !upper.hasInfinity else { return nil }
    let plain = f.extremaAsMagnitudes(x)
    let magnitudes = plain.subexpressions.filter { $0.argument(.abs) != nil && !$0.lacks(x) }
    let s = Expr(Symbol.unused("∫s", f.symbols))
    guard magnitudes.count == 1, let u = magnitudes[0].argument(.abs), let (slope, offset) = u.linear(in: x),
      u.hasParameters(besides: x) || lower.hasSymbols || upper.hasSymbols,
      let (g, h) = plain.substituting(magnitudes[0], s).linear(in: s), g.lacks(s), h.lacks(s)
    else { return nil }
    let zero = (-offset / slope).reduced
    var sum: Expr = 0
    for (end, sign) in [(upper, Expr(1)), (lower, -1)] {
      guard let value = try part(u * g, zero, end).result().value else { return nil }
      sum += sign * signed(value, as: u.substituting(x, end).reduced)
    }
    if h == 0 { return sum }
    return try part(h, lower, upper).result().value.map { sum + $0 }
  }

  /// sgn(w)·P, as |w|·P/w where w divides P.
  private func signed(_ value: Expr, as w: Expr) -> Expr {
    let signs = assumptions.sign(of: w)
    if w == 0 { return 0 }
    if w.isPositiveConstant || signs.isSubset(of: .nonnegative) { return value }
    if w.isNegativeConstant || signs.isSubset(of: .nonpositive) { return -value }
    let quotient = (value / w).reduced
    let isDivisible = quotient.factors.allSatisfy { ($0.exponent.smallInteger ?? -1) > 0 || !$0.base.hasSymbols }
    return isDivisible ? Function.abs(w) * quotient : Function.sgn(w) * value
  }
}

extension Expr {
  fileprivate func hasParameters(besides x: Expr) -> Bool { symbols.contains { Expr($0) != x } }

  /// max(p, q) = (p + q + |p − q|)/2 and min(p, q) = (p + q − |p − q|)/2.
  fileprivate func extremaAsMagnitudes(_ x: Expr) -> Expr {
    transformed { e in
      guard case .call(let function, let arguments) = e.node, ["max", "min"].contains(function.name),
        arguments.count == 2, !e.lacks(x)
      else { return e }
      let (sum, difference) = (arguments[0] + arguments[1], Function.abs(arguments[0] - arguments[1]))
      return (function.name == "max" ? sum + difference : sum - difference) / 2
    }
  }
}
