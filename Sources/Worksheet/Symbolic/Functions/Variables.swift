internal import Exact
internal import Expressions
internal import Functions

/// `var` and `function`: new symbols.
enum Variables {
  static let all: [Builtin] = [
    Builtin(
      "var", "*names, domain=None, latex_name=None, n=None",
      "makes variables and binds their names: `var('x y')`, `var('x', 'y')`, `var('t', domain='positive')`"
    ) { call in
      try make(call.rest, domain: call[0], count: call[2], binding: true, call.vm)
    },
    Builtin("function", "s, **kwargs", "a function without a formula: `f = function('f')(x)`") { call in
      let names = try split(call[0], call.vm)
      let functions = names.map { name -> Value in
        let value = Value.object(AbstractFunctionObject(.abstract(name)))
        call.vm.globals[name] = value
        return value
      }
      return functions.count == 1 ? functions[0] : .tupled(functions)
    },
  ]

  /// The variables of `var(…)`: one value, or a tuple.
  static func make(
    _ names: [Value], domain: Value, count: Value, binding: Bool, _ vm: Interpreter
  ) throws -> Value {
    var all = try names.flatMap { try split($0, vm) }
    if all.isEmpty { throw Raised(.valueError, "`var()` needs the name of a variable", hint: "`var('x')`") }
    if !count.isNone {
      guard all.count == 1, let n = count.asInt, n >= 1, n <= 10_000 else {
        throw Raised(.valueError, "`n` is the number of variables, from 1 to 10000, made of one name")
      }
      let stem = all[0]
      all = (0..<n).map { "\(stem)\($0)" }
    }
    let values = try all.map { name -> Value in
      try restrict(Symbol(name), to: domain, vm)
      let value = Value.expression(.symbol(name))
      if binding { vm.globals[name] = value }
      return value
    }
    return values.count == 1 && count.isNone ? values[0] : .tupled(values)
  }

  /// The names in `"x y"`, `"x, y"` or a list of strings.
  static func split(_ value: Value, _ vm: Interpreter) throws -> [String] {
    if let elements = value.asElements { return try elements.flatMap { try split($0, vm) } }
    if let symbol = value.expression?.symbol { return [symbol.name] }
    guard let text = value.asString else {
      throw Raised(
        .typeError, "the name of a variable is a string, found a value of type `\(vm.typeName(value))`",
        hint: "`var('x')`")
    }
    let names = text.split { $0 == "," || $0.isWhitespace }.map(String.init)
    try check(names)
    if names.isEmpty { throw Raised(.valueError, "the name of a variable is empty") }
    return names
  }

  /// Refuses what cannot be the name of a variable.
  static func check(_ names: [String]) throws {
    for name in names {
      let isStart = name.first.map { $0.isLetter || $0 == "_" } ?? false
      guard isStart, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else {
        throw Raised(.valueError, "`\(name)` is not a name of a variable", hint: "a name is made of letters and digits")
      }
    }
  }

  /// Sage's sets of numbers as properties of variables.
  private static let properties = [
    "Complex Field with 53 bits of precision": "complex", "Real Field with 53 bits of precision": "real",
    "Real Double Field": "real", "Integer Ring": "integer", "Rational Field": "rational",
  ]

  private static func restrict(_ symbol: Symbol, to domain: Value, _ vm: Interpreter) throws {
    if domain.isNone { return }
    let name = try domain.asString ?? vm.repr(domain)
    let property = properties[name] ?? name
    if property != "complex" { try AssumptionFunctions.assume(symbol, is: property, vm) }
  }
}

/// A function without a formula, `function('f')`; or a formal derivative of one.
final class AbstractFunctionObject: WorksheetObject {
  let function: Function
  init(_ function: Function) { self.function = function }

  static let type = ClassObject.native(
    "NewSymbolicFunction", "a function without a formula",
    methods: [
      [
        Builtin.method("name", "", "the name of the function") { call in
          .text(try call.own(AbstractFunctionObject.self, "a function").function.name)
        }
      ]
    ], qualifiedName: "sage.symbolic.function_factory.NewSymbolicFunction")

  override var type: ClassObject { AbstractFunctionObject.type }
  override func repr(in vm: Interpreter) throws -> String { function.name }
  override var isCallable: Bool { true }

  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    if let keyword = keywords.first {
      throw Raised(.typeError, "the function `\(function.name)` takes no keyword `\(keyword.name)`")
    }
    guard function.spec.arity.contains(arguments.count) else {
      throw Raised(.typeError, "the function `\(function.name)` needs an argument", hint: "`\(function.name)(x)`")
    }
    return .expression(
      function(
        try arguments.map { argument in
          if let e = argument.expression { return e }
          throw Raised(
            .typeError,
            "the function `\(function.name)` needs numbers or expressions, found a value of type "
              + "`\(vm.typeName(argument))`")
        }))
  }

  override func hash(in vm: Interpreter) throws -> Int? { function.hashValue }

  override func isEqual(to other: Value, in vm: Interpreter) throws -> Bool? {
    if case .object(let object as AbstractFunctionObject) = other { return object.function == function }
    return false
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value?
  {
    guard op == .equal || op == .notEqual else { return nil }
    return .bool((try isEqual(to: other, in: vm) ?? false) == (op == .equal))
  }
}
