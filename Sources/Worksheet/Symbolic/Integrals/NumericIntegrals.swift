internal import Calculus
internal import Evaluation
internal import Exact
internal import Expressions

/// Unevaluated definite integrals inside an expression, as numbers.
enum NumericIntegrals {
  /// The expression with every definite integral whose integrand and ends are numeric replaced by its value to double
  /// precision, proved by certified quadrature or with a warning.
  static func replaced(in e: Expr, _ vm: Interpreter) throws -> Expr {
    guard e.subexpressions.contains(where: { IntegralForm($0)?.ends != nil }) else { return e }
    return try e.transformed { part throws(any Error) -> Expr in
      guard let form = IntegralForm(part), let (a, b) = form.ends, let x = form.variable.symbol,
        form.integrand.symbols.allSatisfy({ $0 == x }), a.symbols.isEmpty, b.symbols.isEmpty
      else { return part }
      let result = try numericalIntegral(
        of: form.integrand, over: x, from: a, to: b, budget: vm.budget.slice(seconds: 10))
      if !result.isProved { try vm.warn("the integral is not proved: \(result.remark ?? "its error is an estimate")") }
      return Expr(result.value)
    }
  }
}
