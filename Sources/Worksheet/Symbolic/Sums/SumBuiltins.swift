internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Typesetting

/// `sum(f, k, a, b)` and `product(f, k, a, b)`: added up between integers, in closed form between other ends.
enum SumBuiltins {
  /// Ranges of more terms are added up only when there is no closed form.
  private static let directCount = 10_000
  private static let largestCount = 1_000_000
  static let product = Builtin(
    "product", "expression, v, a, b, algorithm=None, hold=False",
    "the product of an expression over the integers from a to b, which may be variables or infinite",
    examples: ["product(x + 1, x, 1, 3)": "24", "product(x, x, 1, var('n'))": "factorial(n)"]
  ) { try value($0, Array($0.values.prefix(4)), hold: $0.flag(5), .symbolicProduct) }

  static let methods: [Builtin] = [
    method("sum", "the sum over the integers from a to b", .symbolicSum),
    method("prod", "the product over the integers from a to b", .symbolicProduct),
  ]

  private static func method(_ name: String, _ doc: String, _ function: Function) -> Builtin {
    .method(name, "v, a, b, algorithm=None, hold=False", doc) { call in
      try value(call, Array(call.values.prefix(4)), hold: call.flag(5), function)
    }
  }

  /// The sum of `arguments`: expression, variable, ends.
  static func sum(_ call: Call, _ arguments: [Value], hold: Bool) throws -> Value {
    try value(call, arguments, hold: hold, .symbolicSum)
  }

  /// The sum or the product of `arguments`: expression, variable, ends.
  private static func value(_ call: Call, _ arguments: [Value], hold: Bool, _ function: Function) throws -> Value {
    let name = call.builtin.name
    guard let e = arguments[0].expression, let k = arguments[1].expression ?? named(arguments[1]), k.symbol != nil
    else {
      throw Raised(.typeError, "`\(name)()` needs an expression and a variable", hint: "`\(name)(k^2, k, 1, 10)`")
    }
    let ends = try arguments[2...3].map { value -> Expr in
      guard let end = value.expression else {
        let found = try call.vm.repr(value)
        throw Raised(.typeError, "`\(name)()` needs ends that are numbers or expressions, found `\(found)`")
      }
      if end.contains(k) {
        throw Raised(
          .valueError, "the ends of a sum or product do not depend on its variable, found `\(end.text(limit: 60))`")
      }
      return end
    }
    let held = function.held([e, k, ends[0], ends[1]])
    guard !hold, let form = SumForm(held) else { return .expression(held) }
    return .simplest(try value(of: form, call.vm))
  }

  private static func named(_ value: Value) -> Expr? { value.asString.map { .symbol($0) } }

  /// The value of a held sum or product, or the same again.
  static func value(of form: SumForm, _ vm: Interpreter) throws -> Expr {
    guard let low = form.lower.integer, let high = form.upper.integer else {
      return try closed(form, vm) ?? form.held
    }
    if high < low { return form.isProduct ? 1 : 0 }
    guard let count = (high - low).asInt, count < directCount else {
      if let value = try closed(form, vm) { return value }
      guard let count = (high - low).asInt, count < largestCount else {
        throw Raised(
          .memoryError,
          "a sum or product without closed form takes at most \(largestCount) terms, found "
            + "\(high - low + 1)")
      }
      return try explicit(form, low, count, vm)
    }
    return try explicit(form, low, count, vm)
  }

  private static func explicit(_ form: SumForm, _ low: Integer, _ count: Int, _ vm: Interpreter) throws -> Expr {
    var terms: [Expr] = []
    for i in 0...count {
      if i % 1024 == 0 { try vm.poll() }
      terms.append(form.term.substituting(form.variable, Expr(low + Integer(i))))
    }
    let what = form.isProduct ? "the product of" : "the sum of"
    return try Combination.checked(form.isProduct ? .product(terms) : .sum(terms), from: form.term, what)
  }

  /// What the search finds; nil when it finds nothing.
  private static func closed(_ form: SumForm, _ vm: Interpreter) throws -> Expr? {
    guard let k = form.variable.symbol else { return nil }
    let (budget, assumptions) = (vm.searchBudget, vm.symbolic.assumptions)
    let result =
      form.isProduct
      ? try form.term.product(over: k, from: form.lower, to: form.upper, assuming: assumptions, budget: budget)
      : try form.term.sum(over: k, from: form.lower, to: form.upper, assuming: assumptions, budget: budget)
    switch result {
    case .value(let value): return value
    case .divergent(let reason):
      throw Raised(.valueError, form.isProduct ? "Product is divergent." : "Sum is divergent.", hint: reason)
    case .unknown(let fact):
      try vm.poll()
      if let fact { try vm.warn("the convergence is not decided: \(fact) is not known; `assume(…)` can state it") }
      return nil
    }
  }
}
