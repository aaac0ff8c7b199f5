import Exact
import Expressions
import Functions
import Simplification

extension LaplaceRule {
  /// g·cos(w·t + φ) and g·sin(w·t + φ) by G(s ∓ i·w); g = 1 directly.
  static let circular = LaplaceRule { search, f throws(MathError) in
    guard let (call, rest) = f.splittingCall({ $0 == .sin || $0 == .cos }, search.t), rest.hasNo(call),
      let (function, argument) = call.unaryCall, let (w, phase) = argument.linear(in: search.t)
    else { return nil }
    let s = search.s
    if rest == 1 {
      let (c, d) = (Function.cos(phase), Function.sin(phase))
      let top = function == .sin ? w * c + s * d : s * c - w * d
      return LaplaceImage(top / (s * s + w * w), [0])
    }
    if rest.hasCircularFactor(search.t) { return nil }
    guard let image = try search.image(of: rest) else { return nil }
    let turn = exp(Expr.i * phase)
    let (ahead, behind) = (
      image.value.substituting(s, s - Expr.i * w) * turn, image.value.substituting(s, s + Expr.i * w) / turn
    )
    return LaplaceImage(function == .cos ? (ahead + behind) / 2 : (ahead - behind) / (2 * Expr.i), image.rates)
  }

  /// g·cosh(w·t + φ) and g·sinh(w·t + φ) by G(s ∓ w); g = 1 directly.
  static let hyperbolic = LaplaceRule { search, f throws(MathError) in
    guard let (call, rest) = f.splittingCall({ $0 == .sinh || $0 == .cosh }, search.t), rest.hasNo(call),
      let (function, argument) = call.unaryCall, let (w, phase) = argument.linear(in: search.t)
    else { return nil }
    let (s, sign): (Expr, Expr) = (search.s, function == .cosh ? 1 : -1)
    if rest == 1, phase == 0 {
      return LaplaceImage((function == .cosh ? s : w) / (s * s - w * w), [w, -w])
    }
    guard let image = try search.image(of: rest) else { return nil }
    let (ahead, behind) = (image.shifted(by: w, s), image.shifted(by: -w, s))
    return (ahead.scaled(by: exp(phase)) + behind.scaled(by: sign * exp(-phase))).scaled(by: Expr.half)
  }
}

extension Expr {
  /// Whether a part does not occur.
  fileprivate func hasNo(_ part: Expr) -> Bool { !contains(part) }

  fileprivate func hasCircularFactor(_ x: Expr) -> Bool {
    factors.contains { factor in
      guard let (function, argument) = factor.base.unaryCall else { return false }
      return (function == .sin || function == .cos) && argument.contains(x)
    }
  }
}
