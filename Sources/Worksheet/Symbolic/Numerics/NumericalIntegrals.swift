internal import Evaluation
internal import Exact
internal import Expressions
internal import KernelProtocol
internal import Typesetting

/// Definite integrals as numbers with a proved error.
enum NumericalIntegrals {
  /// The tuple (value, error); a warning says when the error is only an estimate. The function gets the values of its
  /// parameters after the variable.
  static func value(
    of function: Value, parameters: [Value], from low: Expr, to high: Expr, _ vm: Interpreter
  ) throws -> Value {
    let budget = vm.budget.slice(seconds: 10)
    guard let formula = try Trace.expression(of: function, followedBy: parameters, vm) else {
      return try sampled(function, parameters, from: low, to: high, budget, vm)
    }
    let integrand = formula.substituting(parameters)
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
    _ function: Value, _ parameters: [Value], from low: Expr, to high: Expr, _ budget: Budget, _ vm: Interpreter
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
          return try sample(function, [.float(x)] + parameters, vm)
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

  private static func sample(_ function: Value, _ arguments: [Value], _ vm: Interpreter) throws -> Double {
    let value = try vm.call(function, arguments)
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

extension ExpressionObject {
  /// A function of a variable and parameters as a function of the variable alone.
  fileprivate func substituting(_ values: [Value]) -> ExpressionObject {
    guard let parameters, !values.isEmpty, parameters.count == values.count + 1 else { return self }
    var replacements: [Expr: Expr] = [:]
    for (symbol, value) in zip(parameters.dropFirst(), values) { replacements[Expr(symbol)] = value.expression }
    return ExpressionObject(expr.substituting(replacements), parameters: [parameters[0]])
  }
}

extension Interpreter {
  /// A warning beside the results.
  func warn(_ text: String) throws { try emit(.warning(text)) }
}
