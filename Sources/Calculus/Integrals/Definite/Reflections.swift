import Exact
import Expressions
import Functions
import Simplification

/// f(x) + f(x′)·|dx′/dx| for the maps that turn an interval around: x ↦ a + b − x, −x and 1/x.
struct Reflections {
  private let f: Expr
  private let x: Expr
  private let assumptions: Assumptions

  init(_ f: Expr, _ x: Expr, _ assumptions: Assumptions) { (self.f, self.x, self.assumptions) = (f, x, assumptions) }

  /// The sums that are simpler than f.
  func sums(from a: Expr, to b: Expr) -> [Expr] {
    guard f.isSmall, f.subexpressions.count <= 40 else { return [] }
    return images(a, b).compactMap { image in
      guard image != f, let sum = simpler(f + image) else { return nil }
      return sum != f && sum != 2 * f && sum.subexpressions.count <= f.subexpressions.count + 2 ? sum : nil
    }
  }

  /// Whether the map of a finite interval leaves f as it is.
  func isSymmetric(from a: Expr, to b: Expr) -> Bool {
    guard !a.hasInfinity, !b.hasInfinity, f.isSmall else { return false }
    let image = f.substituting(x, a + b - x)
    return image == f || simpler(image - f) == 0
  }

  private func images(_ a: Expr, _ b: Expr) -> [Expr] {
    switch (a, b) {
    case (-.infinity, .infinity): [f.substituting(x, -x)]
    case (0, .infinity): [f.substituting(x, 1 / x) / x ** 2]
    default: a.hasInfinity || b.hasInfinity ? [] : [f.substituting(x, a + b - x)]
    }
  }

  private func simpler(_ sum: Expr) -> Expr? {
    let shifted = sum.transformed { e in
      guard let (_, w) = e.unaryCall, !w.lacks(x), e.isCircular else { return e }
      return e.trigExpanded()
    }
    let positive =
      (try? assumptions.assuming(
        x, isZeroAllowed: false, isPositiveAllowed: true, statement: Function.greater(x, 0))) ?? assumptions
    let forms = [sum, shifted, shifted.tangentsAsQuotients].compactMap {
      try? $0.simplified(positive, budget: Budget(seconds: 0.5))
    }
    return forms.min { $0.subexpressions.count < $1.subexpressions.count }
  }
}

extension Expr {
  fileprivate var isCircular: Bool {
    guard let (function, _) = unaryCall else { return false }
    return ["sin", "cos", "tan", "cot", "sec", "csc"].contains(function.name)
  }

  /// tan w as sin w/cos w.
  fileprivate var tangentsAsQuotients: Expr {
    transformed { e in
      e.argument(.tan).map { Function.sin($0) / Function.cos($0) } ?? e
    }
  }
}
