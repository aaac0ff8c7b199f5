internal import Exact
internal import Expressions
internal import Functions

/// `assume`, `forget`, `assumptions`, `assuming`.
enum AssumptionFunctions {
  static let all: [Builtin] = [
    Builtin(
      "assume", "*args", "states facts about variables: `assume(t > 0)`, `assume(0 < x < 1)`, `assume(n, 'integer')`"
    ) { call in
      try assume(call.rest, call.vm)
      return .none
    },
    Builtin("forget", "*args", "forgets all assumptions, or some of them") { call in
      if call.rest.isEmpty {
        call.vm.symbolic.assumptions = Assumptions()
        return .none
      }
      for argument in try flattened(call.rest, call.vm) { try forget(argument, call.vm) }
      return .none
    },
    Builtin("assumptions", "*args", "what is assumed") { call in
      let known = call.vm.symbolic.assumptions
      let wanted = try call.rest.map { value -> Expr in
        guard let e = value.expression else { throw Raised(.typeError, "`assumptions()` needs variables") }
        return e
      }
      func isWanted(_ e: Expr) -> Bool { wanted.isEmpty || wanted.contains { e.contains($0) } }
      let declarations = known.declarations.filter { isWanted(Expr($0.symbol)) }
      return .array(
        declarations.map { .object(DeclarationObject($0)) }
          + known.statements.filter(isWanted).map { .expression($0) })
    },
    Builtin("assuming", "*args", "assumptions for the block of a `with` statement: `with assuming(t > 0):`") { call in
      .object(AssumingObject(call.rest))
    },
  ]

  static func flattened(_ arguments: [Value], _ vm: Interpreter) throws -> [Value] {
    try arguments.flatMap { argument -> [Value] in
      if let parts = ChainedRelation.parts(of: argument) { return parts.map { .expression($0) } }
      if case .object(let object as DeclarationObject) = argument { return object.words }
      if let elements = argument.asElements { return try flattened(elements, vm) }
      return [argument]
    }
  }

  /// Relations, and variables followed by the name of what they are.
  static func assume(_ arguments: [Value], _ vm: Interpreter) throws {
    var pending: [Symbol] = []
    for argument in try flattened(arguments, vm) {
      if let name = argument.asString {
        if pending.isEmpty {
          throw Raised(.valueError, "a variable stands before '\(name)'", hint: "`assume(n, '\(name)')`")
        }
        for symbol in pending { try assume(symbol, is: name, vm) }
        pending = []
      } else if let symbol = argument.expression?.symbol {
        pending.append(symbol)
      } else if let sides = argument.expression?.relation {
        try assume(sides, vm)
      } else if case .bool(true) = argument {
        continue
      } else {
        throw Raised(
          .typeError,
          "`assume()` needs relations or variables with a property, found a value of type "
            + "`\(vm.typeName(argument))`", hint: "`assume(t > 0)` or `assume(n, 'integer')`")
      }
    }
    if let symbol = pending.first {
      throw Raised(
        .valueError, "what is assumed of `\(symbol.name)`?", hint: "`assume(\(symbol.name), 'real')`")
    }
  }

  /// A property of a variable, by its name.
  static func assume(_ symbol: Symbol, is name: String, _ vm: Interpreter) throws {
    let known = vm.symbolic.assumptions
    switch name {
    case "real": vm.symbolic.assumptions = known.assuming(symbol, in: .real)
    case "integer": vm.symbolic.assumptions = known.assuming(symbol, in: .integer)
    case "rational": vm.symbolic.assumptions = known.assuming(symbol, in: .rational)
    case "complex": vm.symbolic.assumptions = known.assuming(symbol, in: .complex)
    case "even": vm.symbolic.assumptions = known.assuming(symbol, isEven: true)
    case "odd": vm.symbolic.assumptions = known.assuming(symbol, isEven: false)
    case "positive": try assume(RelationSides(.greater, Expr(symbol), 0), vm)
    case "negative": try assume(RelationSides(.less, Expr(symbol), 0), vm)
    default:
      throw Raised(
        .valueError, "'\(name)' is not a property of variables",
        hint: "'real', 'integer', 'rational', 'complex', 'even', 'odd', 'positive' or 'negative'")
    }
  }

  private static func assume(_ sides: RelationSides, _ vm: Interpreter) throws {
    let known = vm.symbolic.assumptions
    if known.statements.contains(sides.expression) { return }
    let isGreater = sides.relation == .greater || sides.relation == .greaterOrEqual
    let difference = isGreater ? sides.left - sides.right : sides.right - sides.left
    do {
      switch sides.relation {
      case .equal:
        vm.symbolic.assumptions = try known.assuming(
          difference, isZeroAllowed: true, isPositiveAllowed: false, statement: sides.expression)
      case .notEqual:
        vm.symbolic.assumptions = try known.assuming(
          difference, isZeroAllowed: false, isPositiveAllowed: true, isNegativeAllowed: true,
          statement: sides.expression)
      default:
        let isStrict = sides.relation == .less || sides.relation == .greater
        vm.symbolic.assumptions = try known.assuming(
          difference, isZeroAllowed: !isStrict, isPositiveAllowed: true, statement: sides.expression)
      }
    } catch {
      throw Raised(
        .valueError, "the assumption `\(sides.expression)` is inconsistent with what is assumed",
        hint: "`assumptions()` lists it, `forget()` forgets it")
    }
  }

  static func forget(_ argument: Value, _ vm: Interpreter) throws {
    if argument.asString != nil { return }
    guard let e = argument.expression else {
      throw Raised(.typeError, "`forget()` needs relations or variables, found `\(try vm.repr(argument))`")
    }
    guard let sides = e.relation else {
      for symbol in e.symbols { vm.symbolic.assumptions = vm.symbolic.assumptions.forgetting(symbol) }
      return
    }
    let mirrored = sides.relation.mirrored.between(sides.right, sides.left)
    vm.symbolic.assumptions = vm.symbolic.assumptions.forgetting(statements: [e, mirrored])
  }
}

/// `with assuming(…):` the assumptions hold inside the block.
final class AssumingObject: WorksheetObject {
  let arguments: [Value]
  private var saved = Assumptions()
  init(_ arguments: [Value]) { self.arguments = arguments }

  static let type = ClassObject.native(
    "assuming", "assumptions for a block",
    methods: [
      [
        Builtin.method("__enter__", "", "starts the block") { call in
          let object = try call.own(AssumingObject.self, "a block of assumptions")
          object.saved = call.vm.symbolic.assumptions
          try AssumptionFunctions.assume(object.arguments, call.vm)
          return .none
        },
        Builtin.method("__exit__", "*args", "ends the block") { call in
          call.vm.symbolic.assumptions = try call.own(AssumingObject.self, "a block of assumptions").saved
          return .bool(false)
        },
      ]
    ], qualifiedName: "sage.symbolic.assumptions.assuming")

  override var type: ClassObject { AssumingObject.type }
}
