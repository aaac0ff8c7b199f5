import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// Circular and hyperbolic functions beside an exponential function, or beside a power of a linear function whose
  /// exponent is no integer, and those of monomials, written with exponentials.
  static let exponentialForms = IntegrationMethod { search, f throws(MathError) in
    let x = search.x
    let isWanted = f.factors.contains {
      $0.exponent.integer == nil && $0.exponent.lacks(x) && $0.base.linear(in: x) != nil
        || $0.base == .e && !$0.exponent.lacks(x) || $0.base.unaryCall?.argument.isHighMonomial(x) ?? false
    }
    guard isWanted, f.isSmall else { return nil }
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
      guard let (function, argument) = e.unaryCall, names.contains(function.name),
        argument.linear(in: x) != nil || argument.isHighMonomial(x)
      else { return e }
      return function.spec.exponentialForm?([argument]) ?? e
    }
  }

  /// Whether this is c·xⁿ with a whole n > 2.
  fileprivate func isHighMonomial(_ x: Expr) -> Bool {
    let factors = splitConstant(x).rest.factors
    return factors.count == 1 && factors[0].base == x && (factors[0].exponent.smallInteger ?? 0) > 2
  }
}
