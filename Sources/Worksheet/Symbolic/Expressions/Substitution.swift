internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Simplification
internal import Typesetting

/// Replacing symbols and other parts of expressions by values.
enum Substitution {
  /// The expression with its parameters, or the named symbols, replaced.
  static func call(
    _ object: ExpressionObject, _ arguments: [Value], _ keywords: [KeywordArgument], _ vm: Interpreter
  ) throws -> Expr {
    var replacements: [Expr: Expr] = [:]
    let isMapping = arguments.contains { vm.dictionary($0) != nil || $0.expression?.relation != nil }
    if isMapping, object.parameters == nil {
      try add(arguments, to: &replacements, vm)
    } else {
      let symbols = object.parameters ?? object.expr.symbols
      if arguments.count > symbols.count { throw tooMany(object, arguments.count, symbols) }
      if object.parameters != nil { try checkCount(arguments, keywords, symbols) }
      for (symbol, value) in zip(symbols, arguments) {
        replacements[Expr(symbol)] = try expression(value, "the value of `\(symbol.name)`", vm)
      }
    }
    try add(keywords, to: &replacements, vm)
    return try apply(replacements, to: object.expr)
  }

  private static func tooMany(_ object: ExpressionObject, _ count: Int, _ symbols: [Symbol]) -> Raised {
    let names = symbols.map { "`\($0.name)`" }.joined(separator: ", ")
    if object.parameters != nil {
      return Raised(.typeError, "the function takes \(plural(symbols.count, "argument")) (\(names)), found \(count)")
    }
    if symbols.isEmpty {
      return Raised(
        .typeError, "the constant `\(object.expr.text(limit: 60))` takes no arguments", hint: "a product needs `*`")
    }
    return Raised(
      .valueError, "the expression has \(plural(symbols.count, "variable")) (\(names)), found \(count) values",
      hint: "a product needs `*`")
  }

  private static func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  private static func checkCount(_ arguments: [Value], _ keywords: [KeywordArgument], _ symbols: [Symbol]) throws {
    let missing = symbols.dropFirst(arguments.count).filter { symbol in !keywords.contains { $0.name == symbol.name } }
    guard let first = missing.first, !arguments.isEmpty || keywords.isEmpty else { return }
    throw Raised(
      .typeError,
      "the function needs a value for `\(first.name)`: it takes \(plural(symbols.count, "argument")), found \(arguments.count)"
    )
  }

  /// `e` with the replacements of `subs`: dictionaries, equations, lists of them, keywords.
  static func substitute(
    _ e: Expr, _ arguments: [Value], _ keywords: [KeywordArgument], _ vm: Interpreter
  ) throws -> Expr {
    var replacements: [Expr: Expr] = [:]
    try add(arguments, to: &replacements, vm)
    try add(keywords, to: &replacements, vm)
    return try apply(replacements, to: e)
  }

  private static func apply(_ replacements: [Expr: Expr], to e: Expr) throws -> Expr {
    let changing = replacements.filter { $0.key != $0.value && Pattern($0.key) == nil }
    try refuseIndefinite(changing, in: e)
    var result = e.substituting(changing)
    for (key, value) in replacements.sorted(byText: \.key) {
      if let pattern = Pattern(key) { result = try pattern.replaced(by: value, in: result) }
    }
    return result == e ? e : try Combination.checked(result, from: e, "the substitution into")
  }

  /// An indefinite integral that stays unevaluated is known up to a constant: it has no value at a point.
  private static func refuseIndefinite(_ replacements: [Expr: Expr], in e: Expr) throws {
    for part in e.subexpressions {
      guard let form = IntegralForm(part), form.ends == nil else { continue }
      let x = form.variable
      let isMixed = replacements.contains {
        $0.key == x
          ? $0.value.symbol == nil : $0.value.contains(x) && !$0.key.contains(x) && form.integrand.contains($0.key)
      }
      if isMixed {
        throw Raised(
          .valueError,
          "`\(part.text(limit: 60))` was not found, and is known up to a constant only: nothing replaces its variable `\(x)`",
          hint: "an integral from a point on: `integrate(f, \(x), a, b)`")
      }
    }
  }

  private static func add(
    _ arguments: [Value], to replacements: inout [Expr: Expr], _ vm: Interpreter
  ) throws {
    for argument in arguments {
      if let dict = vm.dictionary(argument) {
        for entry in dict.table.live {
          let key = try entry.key.asString.map { Expr.symbol($0) } ?? expression(entry.key, "a key", vm)
          replacements[key] = try expression(entry.value, "a replacement", vm)
        }
      } else if let sides = argument.expression?.relation {
        if sides.relation != .equal {
          throw Raised(.typeError, "a substitution needs an equation, found `\(sides.expression)`", hint: "`x == 2`")
        }
        replacements[sides.left] = sides.right
      } else if let elements = argument.asElements {
        try add(elements, to: &replacements, vm)
      } else {
        throw Raised(
          .typeError,
          "a substitution needs equations, dictionaries or keywords, found a value of type "
            + "`\(vm.typeName(argument))`", hint: "`subs(x=2)`, `subs(x == 2)` or `subs({x: 2})`")
      }
    }
  }

  private static func add(
    _ keywords: [KeywordArgument], to replacements: inout [Expr: Expr], _ vm: Interpreter
  ) throws {
    for (name, value) in keywords {
      replacements[.symbol(name)] = try expression(value, "the value of `\(name)`", vm)
    }
  }

  private static func expression(_ value: Value, _ what: String, _ vm: Interpreter) throws -> Expr {
    if let e = value.expression { return e }
    throw Raised(
      .typeError, "\(what) must be a number or an expression, found a value of type `\(vm.typeName(value))`")
  }
}

extension Substitution {
  /// The expression with an abstract function, and its formal derivatives, replaced by a callable value.
  static func replace(_ old: Function, by new: Value, in e: Expr, _ vm: Interpreter) throws -> Expr {
    try e.fold { (part: Expr, value: (Expr) -> Expr) throws(any Error) -> Expr in
      guard case .call(let function, let arguments) = part.node else { return part.rebuilt(value) }
      if function == old { return try image(new, arguments.map(value), vm) }
      guard case .derivative(let base, let places) = function.spec.definition, base == old else {
        return part.rebuilt(value)
      }
      // D[i](f)(a) = ∂ᵢ f(t) at t = a
      let symbols = arguments.map { _ in Symbol.fresh("_t") }
      var result = try image(new, symbols.map { Expr($0) }, vm)
      for place in places { result = result.derivative(symbols[place]) }
      return result.substituting(
        Dictionary(zip(symbols.map { Expr($0) }, arguments.map(value)), uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func image(_ function: Value, _ arguments: [Expr], _ vm: Interpreter) throws -> Expr {
    let result = try vm.call(function, arguments.map { .expression($0) })
    guard let e = result.expression else {
      throw Raised(.typeError, "the new function must give expressions, found a value of type `\(vm.typeName(result))`")
    }
    return e
  }
}
