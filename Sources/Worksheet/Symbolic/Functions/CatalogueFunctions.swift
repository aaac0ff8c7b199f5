internal import Balls
internal import Evaluation
internal import Exact
internal import Expressions
internal import Functions
internal import Simplification
internal import Typesetting

/// The functions of the catalogue as functions and methods of the worksheet language.
enum CatalogueFunctions {
  /// Names that Python's own functions keep.
  private static let reserved: Set<String> = ["abs", "max", "min", "round", "sum", "piecewise"]

  /// The functions that are called by name; relations are written with operators.
  private static let callable = Function.catalogue.filter { $0.spec.definition == .catalogue }

  /// The functions by name and alias.
  private static let byName: [String: Function] = {
    var table: [String: Function] = [:]
    for function in callable {
      for name in [function.name] + function.spec.aliases where table[name] == nil { table[name] = function }
    }
    return table
  }()

  /// The function of the catalogue with a name or alias.
  static func named(_ name: String) -> Function? { byName[name] }

  private static func names(_ function: Function) -> [String] {
    ([function.name] + function.spec.aliases).filter { byName[$0] == function }
  }

  /// One built-in for each name.
  static let all: [Builtin] = callable.flatMap { function in
    names(function).filter { !reserved.contains($0) }.map { record($0, function) }
  }

  /// The functions of one argument as methods.
  static let methods: [Builtin] =
    callable.filter { $0.spec.arity.contains(1) }.flatMap { function in
      names(function).filter { $0 != "log" && $0 != "ln" && !reserved.contains($0) }.map { name in
        Builtin.method(name, "*args, hold=False", doc(function)) { call in
          try apply(function, name, [call[0]] + call.rest, hold: call.flag(1), call.vm)
        }
      }
    } + [logarithm("log"), logarithm("ln")]

  private static func logarithm(_ name: String) -> Builtin {
    .method(name, "base=None, hold=False", "the natural logarithm, or the logarithm to a base") { call in
      try apply(.log, name, call[1].isNone ? [call[0]] : [call[0], call[1]], hold: call.flag(2), call.vm)
    }
  }

  private static func doc(_ function: Function) -> String {
    let spec = function.spec
    let examples = spec.examples.prefix(3).map { "  \($0.input)\n  → \($0.output)" }
    return ([spec.summary] + (spec.reference.isEmpty ? [] : [spec.reference]) + examples).joined(separator: "\n")
  }

  /// A function on plain exact integers that has an implementation of its own.
  private static let exact = Dictionary(
    TheoryFunctions.functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  private static func record(_ name: String, _ function: Function) -> Builtin {
    let fallback = exact[name]
    return Builtin(name, "*args, hold=False", doc(function)) { call in
      let arguments = call.rest
      if let fallback, arguments.allSatisfy({ $0.asInteger != nil }) {
        return try fallback.call(arguments, [], in: call.vm)
      }
      return try apply(function, name, arguments, hold: call.flag(0), call.vm)
    }
  }

  /// The function at some values: floats for floats, otherwise exact.
  static func apply(
    _ function: Function, _ name: String, _ arguments: [Value], hold: Bool = false, _ vm: Interpreter
  ) throws -> Value {
    let arity = function.spec.arity
    guard arity.contains(arguments.count) else {
      let wanted = arity.count == 1 ? "\(arity.lowerBound)" : "\(arity.lowerBound) to \(arity.upperBound)"
      throw Raised(
        .typeError, "`\(name)()` takes \(wanted) argument\(wanted == "1" ? "" : "s"), found \(arguments.count)")
    }
    if arguments.count == 1, !hold, let value = floating(function, arguments[0]) { return value }
    var operands: [Expr] = []
    for argument in arguments {
      guard let operand = argument.expression else { return try foreign(name, arguments, vm) }
      operands.append(operand)
    }
    if hold { return .expression(function.held(operands)) }
    return try value(of: function, name, operands, arguments, vm)
  }

  /// The fast path for floating-point numbers.
  private static func floating(_ function: Function, _ argument: Value) -> Value? {
    switch argument {
    case .float(let x):
      guard let y = function.spec.double?(x), y.isFinite else { return nil }
      return .float(y)
    case .real(let x):
      guard let y = function.spec.double?(x), y.isNormal || x == 0 && y == 0 else { return nil }
      return .real(y)
    default: return nil
    }
  }

  private static func value(
    of function: Function, _ name: String, _ operands: [Expr], _ arguments: [Value], _ vm: Interpreter
  ) throws -> Value {
    if operands.count == 1, let sides = operands[0].relation {
      return .expression(sides.relation.between(function([sides.left]), function([sides.right])))
    }
    var result = function(operands)
    if Function.complexParts.contains(function) { result = result.withRealParts(vm.symbolic.assumptions) }
    if result.hasInfinity, !operands.contains(where: \.hasInfinity), operands.contains(where: \.isInexact) {
      throw Raised(
        .valueError, "`\(name)()` has a pole at \(operands.map { $0.text(limit: 60) }.joined(separator: ", "))")
    }
    for case .object(let object as ExpressionObject) in arguments {
      return arguments.count == 1 ? object.with(result) : .expression(result)
    }
    let isPython = arguments.contains {
      if case .float = $0 { true } else if case .complex = $0 { true } else { false }
    }
    guard isPython, let number = result.number else { return .simplest(result) }
    let (re, im) = number.asDoubles
    return im == 0 ? .float(re) : .complex(re, im)
  }

  /// Values of other kinds answer through a method of the same name, as arrays and matrices do.
  private static func foreign(_ name: String, _ arguments: [Value], _ vm: Interpreter) throws -> Value {
    if case .object = arguments[0], let method = try vm.lookUp(name, in: arguments[0]) {
      return try vm.call(method, Array(arguments.dropFirst()))
    }
    let wrong = arguments.first { $0.expression == nil } ?? .none
    throw Raised(
      .typeError, "`\(name)()` needs a number or an expression, found a value of type `\(vm.typeName(wrong))`",
      hint: wrong.asElements == nil ? nil : "for each element: `[\(name)(v) for v in values]`")
  }
}
