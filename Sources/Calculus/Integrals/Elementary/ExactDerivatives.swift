import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// Total derivatives of expressions in undefined functions: x·f′(x) + f(x) of x·f(x), g·f′ + f·g′ of f·g.
  ///
  /// What stands before the highest derivative f⁽ⁿ⁾, which must be linear, is integrated as a polynomial in f⁽ⁿ⁻¹⁾; the
  /// derivative of that is taken off, and so on until no derivative is left.
  static let exactDerivatives = IntegrationMethod { search, f throws(MathError) in
    guard DerivativeCall.highest(in: f, search.x) != nil else { return nil }
    var (rest, found) = (try f.expanded(), Expr(0))
    for _ in 0..<32 {
      guard let top = DerivativeCall.highest(in: rest, search.x) else {
        if rest == 0 { return found }
        return try search.antiderivative(of: rest).map { found + $0 }
      }
      guard let line = try rest.polynomialCoefficients(of: top.call), line.count == 2,
        let below = try line[1].polynomialCoefficients(of: top.lowered)
      else { return nil }
      let part = CoefficientPolynomial(below).antiderivative.expression(top.lowered)
      found += part
      rest = try (rest - part.derivative(search.symbol)).expanded()
    }
    return nil
  }
}

/// A derivative f⁽ⁿ⁾(x) of an undefined function of one argument.
private struct DerivativeCall {
  let call: Expr
  let order: Int
  /// f⁽ⁿ⁻¹⁾(x).
  let lowered: Expr

  private init?(_ e: Expr, _ x: Expr) {
    guard case .call(let function, let arguments) = e.node, arguments.count == 1, arguments[0] == x,
      case .derivative(of: let base, by: let places) = function.spec.definition
    else { return nil }
    (call, order) = (e, places.count)
    lowered = places.count == 1 ? base(x) : Function.derivative(of: base, by: Array(places.dropLast()))([x])
  }

  /// The one of highest order, the first of several in the order of expressions.
  static func highest(in e: Expr, _ x: Expr) -> DerivativeCall? {
    e.subexpressions.compactMap { DerivativeCall($0, x) }.max { a, b in
      a.order == b.order ? b.call.isOrdered(before: a.call) : a.order < b.order
    }
  }
}
