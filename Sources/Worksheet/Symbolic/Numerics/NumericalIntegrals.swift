internal import Evaluation
internal import Exact
internal import Expressions
internal import KernelProtocol
internal import Typesetting

/// Definite integrals as numbers with a proved error.
enum NumericalIntegrals {
  /// The tuple (value, error); a warning says when the error is only an estimate.
  static func value(of function: Value, from low: Expr, to high: Expr, _ vm: Interpreter) throws -> Value {
    let budget = vm.budget.slice(seconds: 10)
    guard let integrand = try Trace.expression(of: function, vm) else {
      return try sampled(function, from: low, to: high, budget, vm)
    }
    let symbol = try variable(of: integrand)
    let result = try numericalIntegral(of: integrand.expr, over: symbol, from: low, to: high, budget: budget)
    return try tuple(result, vm)
  }

  /// The variable of integration: the only one.
  private static func variable(of integrand: ExpressionObject) throws -> Symbol {
    let symbols = integrand.parameters ?? integrand.expr.symbols
    guard symbols.count <= 1 else {
      let names = symbols.map { "`\($0.name)`" }.joined(separator: ", ")
      throw Raised(
        .valueError, "the function must be of one variable, found \(symbols.count): \(names)",
        hint: "give the others values with `subs`")
    }
    if let other = integrand.expr.symbols.first(where: { !symbols.contains($0) }) {
      throw Raised(
        .valueError, "the function contains the variable `\(other.name)` without a value",
        hint: "`subs(\(other.name)=…)`")
    }
    return symbols.first ?? Symbol("x")
  }

  private static func tuple(_ result: NumericalIntegral, _ vm: Interpreter) throws -> Value {
    if !result.isProved {
      try vm.warn("the integral is not proved: \(result.remark ?? "its error is an estimate")")
    }
    return .tupled(.float(result.value), .float(result.error))
  }

  /// A function that only gives numbers: estimated.
  private static func sampled(
    _ function: Value, from low: Expr, to high: Expr, _ budget: Budget, _ vm: Interpreter
  ) throws -> Value {
    guard vm.isCallable(function) else {
      throw Raised(
        .typeError,
        "a number, an expression or a function is integrated, found a value of type `\(vm.typeName(function))`")
    }
    let (a, b) = (try number(low, vm), try number(high, vm))
    var failure: (any Error)?
    do {
      let result = try numericalIntegral(from: a, to: b, budget: budget) { x throws(MathError) in
        do {
          return try sample(function, x, vm)
        } catch {
          failure = error
          throw .undefined("the function failed")
        }
      }
      return try tuple(result, vm)
    } catch {
      throw failure ?? error
    }
  }

  private static func sample(_ function: Value, _ x: Double, _ vm: Interpreter) throws -> Double {
    let value = try vm.call(function, [.float(x)])
    guard let y = try vm.double(value) else {
      throw Raised(.typeError, "the function gives a value of type `\(vm.typeName(value))`, not a real number")
    }
    return y
  }

  private static func number(_ e: Expr, _ vm: Interpreter) throws -> Double {
    if e == .infinity { return .infinity }
    if e == -.infinity { return -.infinity }
    return try Approximation.number(e, bits: 53, vm).asDoubles.re
  }
}

extension Interpreter {
  /// A warning beside the results.
  func warn(_ text: String) throws { try emit(.warning(text)) }
}
