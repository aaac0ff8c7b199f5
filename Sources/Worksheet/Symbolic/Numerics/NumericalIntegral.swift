internal import Balls
internal import Evaluation
internal import Exact
internal import Expressions
internal import KernelProtocol
internal import Typesetting

/// Definite integrals as numbers with a proved error.
enum NumericalIntegral {
  /// The tuple (value, error).
  static func value(of function: Value, from low: Expr, to high: Expr, _ vm: Interpreter) throws -> Value {
    guard let integrand = try Trace.expression(of: function, vm) else {
      return try sampled(function, from: low, to: high, vm)
    }
    let symbols = integrand.parameters ?? integrand.expr.symbols
    guard symbols.count <= 1 else {
      let names = symbols.map { "`\($0.name)`" }.joined(separator: ", ")
      throw Raised(
        .valueError, "the function must be of one variable, found \(symbols.count): \(names)",
        hint: "give the others values with `subs`")
    }
    let unknown = integrand.expr.symbols.filter { !symbols.contains($0) }
    if let other = unknown.first {
      throw Raised(
        .valueError, "the function contains the variable `\(other.name)` without a value",
        hint: "`subs(\(other.name)=…)`")
    }
    let tape = try Tape(integrand.expr, variables: symbols.isEmpty ? [Symbol("x")] : symbols)
    let result = try Quadrature.integrateReal(from: try end(low, vm), to: try end(high, vm), budget: budget(vm)) {
      z, regularity, bits throws(MathError) in
      tape.balls(at: [z], analytic: regularity.isHolomorphic, precision: bits)[0]
    }
    return try tuple(result, vm)
  }

  private static func budget(_ vm: Interpreter) -> Budget { vm.budget.slice(seconds: 10) }

  private static func end(_ e: Expr, _ vm: Interpreter) throws -> IntegrationEnd {
    if e == .infinity { return .plusInfinity() }
    if e == -.infinity { return .minusInfinity() }
    if let symbol = e.symbols.first {
      throw Raised(.valueError, "the end `\(e.text(limit: 60))` of the integral contains the variable `\(symbol.name)`")
    }
    if case .real(let x)? = e.number { return .at(x) }
    let number = try Approximation.number(e, bits: 53, vm)
    guard number.sign != nil else {
      throw Raised(.valueError, "the end `\(e.text(limit: 60))` of the integral is not real")
    }
    return .at { bits in Approximation.ball(e, precision: bits).real }
  }

  private static func tuple(_ result: IntegralValue, _ vm: Interpreter) throws -> Value {
    switch result {
    case .proved(let ball): return .tupled(.float(ball.midpoint), .float(radius(ball)))
    case .estimate(let value, let error, let reason):
      try vm.warn("the error of this integral is an estimate, not proved: \(reason)")
      return .tupled(.float(value), .float(error))
    case .unresolved(let reason):
      throw Raised(.valueError, "the integral has no plausible value: \(reason)", hint: "it may diverge")
    }
  }

  /// A bound of the distance between the exact value and the float that is shown.
  private static func radius(_ ball: RealBall) -> Double {
    ball.subtracting(RealBall(ball.midpoint), precision: 64).magnitude.upperBound
  }

  /// A function that only gives numbers: estimated.
  private static func sampled(_ function: Value, from low: Expr, to high: Expr, _ vm: Interpreter) throws -> Value {
    guard vm.isCallable(function) else {
      throw Raised(
        .typeError,
        "a number, an expression or a function is integrated, found a value of type "
          + "`\(vm.typeName(function))`")
    }
    let (a, b) = (try number(low, vm), try number(high, vm))
    let (value, error) = try AdaptiveEstimate.integral(from: a, to: b) { x in
      let y = try vm.call(function, [.float(x)])
      guard let y = try vm.double(y) else {
        throw Raised(.typeError, "the function gives a value of type `\(vm.typeName(y))`, not a real number")
      }
      return y
    }
    try vm.warn(
      "the error of this integral is an estimate, not proved: the function gives only numbers, no formula")
    return .tupled(.float(value), .float(error))
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
