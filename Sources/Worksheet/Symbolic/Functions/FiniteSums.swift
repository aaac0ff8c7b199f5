internal import Exact
internal import Expressions

/// `sum(f, k, a, b)` and `product(f, k, a, b)` with integers a, b.
enum FiniteSums {
  private static let largestCount = 1_000_000

  static let product = Builtin(
    "product", "expression, v, a, b", "the product of an expression over the integers from a to b",
    examples: ["product(x + 1, x, 1, 3)": "24"]
  ) { try product($0, $0.values) }

  /// The product of `expression` over `v` from `a` to `b`.
  static func product(_ call: Call, _ arguments: [Value]) throws -> Value {
    try value(call, arguments) { .product($0) }
  }

  /// `sum` with four arguments.
  static func sum(_ call: Call, _ arguments: [Value]) throws -> Value { try value(call, arguments) { .sum($0) } }

  private static func value(_ call: Call, _ arguments: [Value], _ join: ([Expr]) -> Expr) throws -> Value {
    let name = call.builtin.name
    guard let e = arguments[0].expression, let k = arguments[1].expression, k.symbol != nil else {
      throw Raised(.typeError, "`\(name)()` needs an expression and a variable", hint: "`\(name)(k^2, k, 1, 10)`")
    }
    guard let low = arguments[2].expression?.integer, let high = arguments[3].expression?.integer else {
      let bounds = try arguments[2...3].map { try call.vm.repr($0) }.joined(separator: " to ")
      throw Raised(
        .notImplementedError, "`\(name)()` works between integers, found bounds \(bounds)",
        hint: "this version does not have sums of a symbolic length; `\(name)(k^2, k, 1, 10)` has numbers for bounds")
    }
    if high < low { return .simplest(join([])) }
    guard let count = (high - low).asInt, count < largestCount else {
      throw Raised(.memoryError, "`\(name)()` takes at most \(largestCount) terms, found \(high - low + 1)")
    }
    var terms: [Expr] = []
    for i in 0...count {
      if i % 1024 == 0 { try call.vm.poll() }
      terms.append(e.substituting(k, Expr(low + Integer(i))))
    }
    return .simplest(try Combination.checked(join(terms), from: e, "the \(name) of"))
  }
}
