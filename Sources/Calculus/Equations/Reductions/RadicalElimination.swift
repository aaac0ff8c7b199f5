import Exact
import Expressions

extension Expr {
  /// An equation without the outermost root of an expression in x; it keeps all zeros.
  func withoutOuterRoot(_ x: Expr) throws(MathError) -> Expr? {
    guard let root = outerRoot(of: x), root.degree <= 12 else { return nil }
    return try root.eliminated(from: self)
  }
}
