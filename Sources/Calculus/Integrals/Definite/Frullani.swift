import Exact
import Expressions
import Functions
import Simplification

/// ∫₀^∞ (g(px) − g(qx))/x = (g(0) − g(∞))·log(q/p) (Frullani), for p, q > 0.
struct Frullani {
  private let x: Expr
  private let assumptions: Assumptions

  init(_ x: Symbol, _ assumptions: Assumptions) {
    (self.x, self.assumptions) = (Expr(x), assumptions)
  }

  func value(_ f: Expr) -> Expr? {
    guard let terms = try? (f * x).expanded().terms, terms.count == 2 else { return nil }
    for (first, second) in [(terms[0], terms[1]), (terms[1], terms[0])] {
      for scale in scales(first, second) where (first.substituting(x, scale * x) + second).reduced == 0 {
        // second = −g(scale·x)
        let ends = EndValue(x, assumptions)
        guard let start = ends.limit(first, at: 0, .above), let end = ends.limit(first, at: .infinity, .below) else {
          continue
        }
        return (start - end) * Function.log(scale)
      }
    }
    return nil
  }

  /// Quotients of the slopes of linear parts of two terms.
  private func scales(_ first: Expr, _ second: Expr) -> [Expr] {
    func slopes(_ e: Expr) -> [Expr] { e.subexpressions.compactMap { $0.linear(in: x)?.slope } }
    var result: [Expr] = []
    for p in slopes(first) { for q in slopes(second) { result.append((q / p).reduced) } }
    return Array(Set(result)).filter { $0 != 1 && $0 != 0 && !$0.hasNegativeCoefficient }.sorted {
      $0.isOrdered(before: $1)
    }
  }
}
