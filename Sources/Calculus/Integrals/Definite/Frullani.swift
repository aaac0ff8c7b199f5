import Exact
import Expressions
import Functions
import Simplification

/// ∫₀^∞ (g(px) − g(qx))/x = (g(0) − g(∞))·log(q/p) (Frullani), for p, q > 0.
struct Frullani {
  private let symbol: Symbol
  private let x: Expr
  private let assumptions: Assumptions
  private let budget: Budget

  init(_ x: Symbol, _ assumptions: Assumptions, _ budget: Budget) {
    (symbol, self.x, self.assumptions, self.budget) = (x, Expr(x), assumptions, budget)
  }

  func value(_ f: Expr) -> Expr? {
    guard let terms = try? (f * x).withSplitLogarithms.expanded().terms, terms.count == 2 else { return nil }
    for (first, second) in [(terms[0], terms[1]), (terms[1], terms[0])] {
      for scale in scales(first, second) where (first.substituting(x, scale * x) + second).reduced == 0 {
        // second = −g(scale·x)
        guard let start = first.finiteLimit(symbol, at: 0, .above, assumptions, budget),
          let end = first.finiteLimit(symbol, at: .infinity, .below, assumptions, budget)
        else { continue }
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

extension Expr {
  /// log(n/d) as log n − log d.
  fileprivate var withSplitLogarithms: Expr {
    transformed { e in
      guard let w = e.argument(.log), let (top, bottom) = try? w.numeratorAndDenominator(), bottom != 1 else {
        return e
      }
      return Function.log(top) - Function.log(bottom)
    }
  }
}
