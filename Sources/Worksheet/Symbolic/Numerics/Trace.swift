internal import Expressions

/// Formulas behind functions of the user: a function called with a symbol gives the expression that it computes.
enum Trace {
  /// The expression of a number, an expression, or a function whose result does not depend on decisions about its
  /// argument; nil when there is no formula.
  static func expression(of value: Value, _ vm: Interpreter) throws -> ExpressionObject? {
    if case .object(let object as ExpressionObject) = value { return object }
    if let e = value.expression { return ExpressionObject(e) }
    guard vm.isCallable(value) else { return nil }
    return try traced(value, [Symbol.fresh("_x")], vm)
  }

  /// The function at some symbols; nil when it decides by their values or accepts numbers only.
  static func traced(_ function: Value, _ symbols: [Symbol], _ vm: Interpreter) throws -> ExpressionObject? {
    let wasTracing = vm.symbolic.isTracing
    vm.symbolic.isTracing = true
    let (depth, nativeDepth, frame) = (vm.depth, vm.nativeDepth, vm.currentFrame)
    defer { vm.symbolic.isTracing = wasTracing }
    do {
      let result = try vm.call(function, symbols.map { .expression(Expr($0)) })
      return result.expression.map { ExpressionObject($0, parameters: symbols) }
    } catch let stopped as Stopped {
      throw stopped
    } catch {
      (vm.depth, vm.nativeDepth, vm.currentFrame) = (depth, nativeDepth, frame)
      return nil
    }
  }
}
