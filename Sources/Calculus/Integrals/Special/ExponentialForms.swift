import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// Circular and hyperbolic functions beside a power of a linear function whose exponent is no integer, written with
  /// exponentials.
  static let exponentialForms = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    let hasPower = f.factors.contains {
      $0.exponent.integer == nil && $0.exponent.lacks(x) && $0.base.linear(in: x) != nil
    }
    guard hasPower, f.isSmall else { return nil }
    let form = f.inExponentials(x)
    guard form != f else { return nil }
    let expanded = try form.expanded()
    return expanded.terms.count <= 60 ? try search.antiderivative(of: expanded) : nil
  }
}

extension Expr {
  /// Circular and hyperbolic functions of linear arguments written with exponentials.
  func inExponentials(_ x: Expr) -> Expr {
    let names: Set<String> = ["sin", "cos", "tan", "cot", "sec", "csc"]
    return hyperbolicInExponentials(x).transformed { e in
      guard let (function, argument) = e.unaryCall, names.contains(function.name), argument.linear(in: x) != nil else {
        return e
      }
      return function.spec.exponentialForm?([argument]) ?? e
    }
  }
}
