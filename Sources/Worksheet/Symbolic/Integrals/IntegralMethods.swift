internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Simplification
internal import Typesetting

/// Indefinite and definite integrals.
enum IntegralMethods {
  static let all: [Builtin] = ["integral", "integrate"].map { name in
    .method(
      name, "*args, algorithm=None, hold=False, numerical=False, principal_value=False",
      "the integral: `f.\(name)(x)`, `f.\(name)(x, a, b)`; `numerical=True` gives a number with proved digits where no "
        + "closed form is found, `principal_value=True` Cauchy's principal value, `hold=True` the integral as it stands; "
        + "`algorithm` is accepted for Sage's sake, and every name means the one search that is here",
      examples: [
        "(x^2).\(name)(x, 0, 1)": "1/3", "sin(sin(x)).\(name)(x, 0, 1, numerical=True)": "0.430606103120691",
        "(1/x).\(name)(x, -1, 2, principal_value=True)": "log(2)",
      ]
    ) { call in
      let object = try call.receiver()
      let range = try IntegralRange(call.rest, object, call)
      let options = Options(
        isHeld: try call.flag(2), isNumerical: try call.flag(3), isPrincipal: try call.flag(4))
      let value = try RewritingMethods.onSides(object.expr) { f in
        guard let (a, b) = range.ends else { return try indefinite(f, range.symbol, options, call.vm) }
        return try definite(f, range.symbol, a, b, options, call.vm)
      }
      return range.ends == nil ? object.with(value) : .expression(value)
    }
  }

  private struct Options {
    let isHeld: Bool
    let isNumerical: Bool
    let isPrincipal: Bool
  }

  private static func indefinite(_ f: Expr, _ x: Symbol, _ options: Options, _ vm: Interpreter) throws -> Expr {
    if options.isHeld { return Function.integral.held([f, Expr(x)]) }
    let (budget, progress) = (vm.searchBudget, IntegrationProgress())
    let assumptions = vm.symbolic.assumptions
    let value = try f.withRealParts(assumptions).integral(
      x, assuming: assumptions, budget: budget, progress: progress)
    if value.subexpressions.contains(where: { IntegralForm($0) != nil }) { try vm.reportEnd(of: budget, progress) }
    return value
  }

  private static func definite(
    _ f: Expr, _ x: Symbol, _ a: Expr, _ b: Expr, _ options: Options, _ vm: Interpreter
  ) throws -> Expr {
    let unevaluated = Function.integral.held([f, Expr(x), a, b])
    if options.isHeld { return unevaluated }
    let (budget, progress, assumptions) = (vm.searchBudget, IntegrationProgress(), vm.symbolic.assumptions)
    switch try f.integral(x, from: a, to: b, assuming: assumptions, budget: budget, progress: progress) {
    case .value(let value): return value
    case .unknown(let missing):
      if !missing.isEmpty {
        let facts = missing.map { $0.text() }.joined(separator: ", ")
        try vm.warn("the integral depends on signs that are not known; with `assume(\(facts))` it has a value")
      }
      if options.isNumerical { return try NumericIntegrals.replaced(in: unevaluated, vm) }
      if options.isPrincipal, let value = try principalValue(f, x, a, b, vm) { return value }
      try vm.reportEnd(of: budget, progress)
      return unevaluated
    case .divergent(let reason):
      let principal = try principalValue(f, x, a, b, vm)
      if options.isPrincipal, let principal { return principal }
      let hint = principal.map { "its principal value exists: \($0.text()); ask with `principal_value=True`" }
      let none = options.isPrincipal ? "no principal value was found" : nil
      throw Raised(
        .valueError, "Integral is divergent.", hint: [reason, hint ?? none].compactMap { $0 }.joined(separator: "; "))
    }
  }

  private static func principalValue(
    _ f: Expr, _ x: Symbol, _ a: Expr, _ b: Expr, _ vm: Interpreter
  ) throws -> Expr? {
    try f.principalValue(
      x, from: a, to: b, assuming: vm.symbolic.assumptions, budget: vm.searchBudget.slice(seconds: 5))
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
