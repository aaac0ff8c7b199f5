internal import Evaluation
internal import Expressions

/// Formulas behind functions of the user: a function called with a symbol gives the expression that it computes.
enum Trace {
  /// The expression of a number, an expression, or a function whose result does not depend on decisions about its
  /// argument; nil when there is no formula.
  ///
  /// At `points` a function and its formula must agree; `more` are the arguments after the variable.
  static func expression(
    of value: Value, followedBy more: [Value] = [], _ vm: Interpreter,
    agreeingAt points: [Double] = [0.37, -0.73, 1.618, 2.9, -4.1]
  ) throws -> ExpressionObject? {
    if case .object(let object as ExpressionObject) = value { return object }
    if let e = value.expression { return ExpressionObject(e) }
    guard vm.isCallable(value), let formula = try traced(value, [Symbol.fresh("_x")], followedBy: more, vm) else {
      return nil
    }
    return try agrees(formula, with: value, followedBy: more, at: points, vm) ? formula : nil
  }

  /// The function at some symbols; nil when it decides by their values or accepts numbers only.
  static func traced(
    _ function: Value, _ symbols: [Symbol], followedBy more: [Value] = [], _ vm: Interpreter
  ) throws -> ExpressionObject? {
    let wasTracing = vm.symbolic.isTracing
    vm.symbolic.isTracing = true
    vm.symbolic.isUndecided = false
    defer {
      vm.symbolic.isTracing = wasTracing
      vm.symbolic.isUndecided = false
    }
    return try attempt(vm) {
      try vm.call(function, symbols.map { .expression(Expr($0)) } + more).expression.map {
        ExpressionObject($0, parameters: symbols)
      }
    }
  }

  /// A computation whose errors count as no result; the user's wish to stop is passed on.
  private static func attempt<Result>(_ vm: Interpreter, _ body: () throws -> Result?) throws -> Result? {
    let (depth, nativeDepth, frame) = (vm.depth, vm.nativeDepth, vm.currentFrame)
    do {
      return try body()
    } catch {
      if let stopped = error as? Stopped, !vm.symbolic.isUndecided { throw stopped }
      (vm.depth, vm.nativeDepth, vm.currentFrame) = (depth, nativeDepth, frame)
      return nil
    }
  }

  /// Whether the formula has the function's values at some points: a handler or a test of types inside the
  /// function may have changed what it computes for a symbol.
  private static func agrees(
    _ formula: ExpressionObject, with function: Value, followedBy more: [Value], at points: [Double], _ vm: Interpreter
  ) throws -> Bool {
    guard let symbols = formula.parameters, let tape = try? Tape(formula.expr, variables: symbols) else { return false }
    for x in points {
      let expected = tape.value(at: [x])
      let found = try attempt(vm) { try vm.double(vm.call(function, [.float(x)] + more)) }
      guard let found, found.isFinite else { continue }
      guard expected.isFinite else { return false }
      if abs(found - expected) > 1e-6 * (abs(found) + abs(expected)) + 1e-12 { return false }
    }
    return true
  }
}
