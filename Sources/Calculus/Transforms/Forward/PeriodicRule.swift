import Exact
import Expressions
import Functions
import Simplification

extension LaplaceRule {
  /// floor(a·t) ↦ 1/(s·(e^(s/a) − 1)), and functions of a period p by one period: ∫₀^p f·e^(−st) dt/(1 − e^(−ps)).
  static let periodic = LaplaceRule { search, f throws(MathError) in
    if let (function, argument) = f.unaryCall, function == .floor || function == .ceil,
      let (a, b) = argument.linear(in: search.t), b == 0, search.sign(of: a) == 1
    {
      let grown = exp(search.s / a)
      return LaplaceImage((function == .floor ? 1 : grown) / (search.s * (grown - 1)), [0])
    }
    guard f.isOnlyReal, let period = f.period(search.t), search.sign(of: period) == 1 else { return nil }
    let result = try (f * exp(-search.s * search.t)).integral(
      search.symbol, from: 0, to: period, assuming: search.assumptions, budget: search.budget.slice(seconds: 5))
    guard let value = result.value, LaplaceForm.isFree(value) else { return nil }
    return LaplaceImage(value / (1 - exp(-period * search.s)), [0])
  }
}

extension Expr {
  /// A period in x of an expression whose x stands in one circular function or fractional part of a linear argument.
  fileprivate func period(_ x: Expr) -> Expr? {
    var period: Expr?
    var carriers: Set<Expr> = []
    for e in subexpressions {
      guard let (function, argument) = e.unaryCall, argument.contains(x),
        [Function.sin, .cos, .tan, .frac].contains(function), let (a, _) = argument.linear(in: x)
      else { continue }
      let next = (function == .frac ? 1 : function == .tan ? Expr.pi : 2 * Expr.pi) / a
      if let period, period != next { return nil }
      period = next
      carriers.insert(e)
    }
    guard let period else { return nil }
    let free = carriers.reduce(self) { $0.substituting($1, .symbol("⟲")) }
    if free.contains(x) { return nil }
    // |sin| and |cos| repeat after half a turn
    let half = substituting(x, x + period / 2)
    let mirrored = half.transformed { e -> Expr in e.unaryCall.map { $0.function($0.argument.reduced) } ?? e }
    return mirrored == self ? period / 2 : period
  }
}
