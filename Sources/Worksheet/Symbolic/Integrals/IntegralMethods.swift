internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Simplification
internal import Typesetting

/// Indefinite and definite integrals.
enum IntegralMethods {
  static let all: [Builtin] = ["integral", "integrate"].map { name in
    .method(name, "*args, algorithm=None, hold=False", "the integral: `f.\(name)(x)`, `f.\(name)(x, a, b)`") { call in
      let object = try call.receiver()
      let range = try IntegralRange(call.rest, object, call)
      let hold = try call.flag(2)
      let value = try RewritingMethods.onSides(object.expr) { f in
        guard let (a, b) = range.ends else { return try indefinite(f, range.symbol, hold: hold, call.vm) }
        return try definite(f, range.symbol, a, b, hold: hold, call.vm)
      }
      return range.ends == nil ? object.with(value) : .expression(value)
    }
  }

  /// How long the search may take.
  private static let seconds = 30.0

  private static func indefinite(_ f: Expr, _ x: Symbol, hold: Bool, _ vm: Interpreter) throws -> Expr {
    if hold { return Function.integral.held([f, Expr(x)]) }
    return try f.withRealParts(vm.symbolic.assumptions).integral(
      x, assuming: vm.symbolic.assumptions, budget: vm.budget.slice(seconds: seconds))
  }

  private static func definite(
    _ f: Expr, _ x: Symbol, _ a: Expr, _ b: Expr, hold: Bool, _ vm: Interpreter
  ) throws -> Expr {
    let unevaluated = Function.integral.held([f, Expr(x), a, b])
    if hold { return unevaluated }
    let budget = vm.budget.slice(seconds: seconds)
    switch try f.integral(x, from: a, to: b, assuming: vm.symbolic.assumptions, budget: budget) {
    case .value(let value): return value
    case .unknown(let missing):
      if !missing.isEmpty {
        let facts = missing.map { $0.text() }.joined(separator: ", ")
        try vm.warn("the integral depends on signs that are not known; with `assume(\(facts))` it has a value")
      }
      return unevaluated
    case .divergent(let reason): throw Raised(.valueError, "Integral is divergent.", hint: reason)
    }
  }
}

/// The variable of integration and the ends: `x`, `x, a, b` or `(x, a, b)`.
struct IntegralRange {
  let symbol: Symbol
  let ends: (lower: Expr, upper: Expr)?

  init(_ arguments: [Value], _ object: ExpressionObject, _ call: Call) throws {
    var arguments = arguments
    if arguments.count == 1, let parts = arguments[0].asElements { arguments = parts }
    let expressions = try arguments.map { value -> Expr in
      guard let e = value.expression else {
        throw Raised(
          .typeError, "`\(call.builtin.name)()` needs a variable and ends, found `\(try call.vm.repr(value))`",
          hint: "`integral(f, x)` or `integral(f, x, a, b)`")
      }
      return e
    }
    switch expressions.count {
    case 0: (symbol, ends) = (try object.onlyVariable(of: "integral", "integral"), nil)
    case 1: (symbol, ends) = (try IntegralRange.symbol(expressions[0]), nil)
    case 2: (symbol, ends) = (try object.onlyVariable(of: "integral", "integral"), (expressions[0], expressions[1]))
    case 3: (symbol, ends) = (try IntegralRange.symbol(expressions[0]), (expressions[1], expressions[2]))
    default:
      throw Raised(
        .typeError, "`\(call.builtin.name)()` takes a variable and two ends, found \(expressions.count) arguments",
        hint: "`integral(f, x, a, b)`")
    }
  }

  private static func symbol(_ e: Expr) throws -> Symbol {
    if let symbol = e.symbol { return symbol }
    throw Raised(
      .typeError, "the variable of integration is a variable, found `\(e.text(limit: 60))`", hint: "`integral(f, x)`")
  }
}
