import Exact
import Expressions
import Functions
import Simplification

extension Expr {
  /// sin of a sum of integer multiples of inverse circular functions and of rational multiples of π, which vanishes where
  /// the sum does, as an algebraic expression; nil for anything else.
  func sineOfInverseCircularSum(of x: Expr) -> Expr? {
    guard contains(x) else { return nil }
    for term in terms {
      if (term / .pi).rational != nil { continue }
      guard term.isMultipleOfInverseCircular else { return nil }
    }
    let sine = Function.sin(self).trigExpanded()
    return sine.subexpressions.contains(where: \.isInverseCircular) ? nil : sine
  }

  /// A term n·arctan(u) with a small integer n.
  private var isMultipleOfInverseCircular: Bool {
    guard case .sum(let terms) = node else { return isInverseCircular }
    guard terms.count == 1, let n = terms[0].coefficient.smallInteger, n.magnitude <= 4 else { return false }
    return terms[0].term.isInverseCircular
  }

  fileprivate var isInverseCircular: Bool {
    guard case .call(let function, _) = node else { return false }
    return [.arcsin, .arccos, .arctan, .arccot, .arcsec, .arccsc].contains(function)
  }
}
