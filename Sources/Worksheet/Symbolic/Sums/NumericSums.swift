internal import Calculus
internal import Exact
internal import Expressions
internal import Typesetting

/// Unevaluated sums and products inside an expression, as numbers.
enum NumericSums {
  /// The expression with every sum and product whose terms and ends are numeric replaced by its value to `bits` bits:
  /// finite ones added up in balls, infinite ones accelerated, with a warning.
  static func replaced(in e: Expr, bits: Int, _ vm: Interpreter) throws -> Expr {
    guard e.subexpressions.contains(where: { SumForm($0) != nil }) else { return e }
    return try e.transformed { part throws(any Error) -> Expr in
      guard let form = SumForm(part), let value = try form.numeric(bits: bits, budget: vm.budget.slice(seconds: 10))
      else { return part }
      if !value.isProved { try vm.warn("the value of `\(part.text(limit: 60))` is an estimate, which is not proved") }
      return Expr(value.number)
    }
  }
}
