import Exact
import Expressions
import Functions

/// One line of the table of Mellin transforms: f(u) with ∫₀^∞ u^(s−1)·f(u) du, continued analytically in s.
struct MellinRow: Sendable {
  /// f, in the wildcards u, p and q.
  let function: Expr
  /// Its transform, in s, p and q.
  let transform: Expr
  let template: Template

  init(_ function: Expr, _ transform: Expr) {
    (self.function, self.transform) = (function, transform)
    template = Template(function, [MellinRow.p, MellinRow.q])
  }

  /// The wildcards of the table.
  static let u = Expr.symbol("∗u")
  static let s = Expr.symbol("∗s")
  static let p = Expr.symbol("∗p")
  static let q = Expr.symbol("∗q")
}
