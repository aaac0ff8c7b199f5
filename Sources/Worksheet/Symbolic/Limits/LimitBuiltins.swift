internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Typesetting

/// `limit`, `lim`: as functions and as methods of expressions.
enum LimitBuiltins {
  static let methods: [Builtin] = ["limit", "lim"].map { name in
    .method(name, signature, summary) { call in try limit(call.receiver(), call) }
  }

  static let functions: [Builtin] = ["limit", "lim"].map { MethodFunctions.function($0, method: $0) }

  private static let signature = "*args, dir=None, algorithm=None, taylor=False, **kwargs"
  private static let summary =
    "the limit: `limit(f, x=a)`, `limit(f, x=a, dir='+')`, `limit(f, x=oo)`; `dir` is '+', 'plus', 'right' or "
    + "'above', and '-', 'minus', 'left' or 'below'"

  private static func limit(_ object: ExpressionObject, _ call: Call) throws -> Value {
    let (symbol, point) = try ExpansionPoint.read(call.rest, call.keywords, "limit", "limit(f, x=0)")
    let direction = try direction(call[1], call)
    let result = object.expr.limit(
      symbol, at: point, direction: direction, assumptions: call.vm.symbolic.assumptions,
      budget: call.vm.searchBudget)
    switch result {
    case .value(let value): return .expression(value)
    case .doesNotExist(let missing): return .object(MissingLimitObject(missing))
    case .unknown(let reason):
      try call.vm.poll()
      try call.vm.warn("the limit is not decided: \(reason)\(hint(reason))")
      return .expression(unevaluated(object.expr, symbol, point, direction))
    }
  }

  private static func hint(_ reason: String) -> String {
    reason.hasPrefix("the sign of") ? "; `assume(…)` can state it" : ""
  }

  private static func unevaluated(_ e: Expr, _ x: Symbol, _ point: Expr, _ direction: LimitDirection) -> Expr {
    var arguments = [e, Expr(x), point]
    switch direction {
    case .above: arguments.append(.symbol("plus"))
    case .below: arguments.append(.symbol("minus"))
    case .both: break
    }
    return Function.limit.held(arguments)
  }

  private static func direction(_ value: Value, _ call: Call) throws -> LimitDirection {
    if value.isNone { return .both }
    switch value.asString {
    case "+", "plus", "right", "above": return .above
    case "-", "minus", "left", "below": return .below
    default:
      throw Raised(
        .valueError, "`dir` is '+' or '-', found \(try call.vm.repr(value))", hint: "`limit(f, x=0, dir='+')`")
    }
  }
}

/// A variable and the point that it tends to: `x=a`, `x == a`, or `x, a`.
enum ExpansionPoint {
  static func read(
    _ arguments: [Value], _ keywords: [KeywordArgument], _ name: String, _ example: String
  ) throws -> (Symbol, Expr) {
    if arguments.isEmpty, keywords.count == 1, let point = keywords[0].value.expression {
      return (Symbol(keywords[0].name), point)
    }
    if arguments.count == 1, keywords.isEmpty, let sides = arguments[0].expression?.relation,
      sides.relation == .equal, let symbol = sides.left.symbol
    {
      return (symbol, sides.right)
    }
    if arguments.count == 2, keywords.isEmpty, let symbol = arguments[0].expression?.symbol,
      let point = arguments[1].expression
    {
      return (symbol, point)
    }
    throw Raised(.valueError, "`\(name)()` needs one variable and the point that it tends to", hint: "`\(example)`")
  }
}
