internal import Calculus
internal import Expressions
internal import Functions

/// Solutions as values of the worksheet: equations, or dictionaries.
enum SolutionList {
  /// The solutions of one equation in one unknown.
  static func value(
    _ found: EquationSolutions, _ unknown: Symbol, _ options: SolveOptions, _ vm: Interpreter
  ) throws -> Value {
    let x = Expr(unknown)
    if found.isEverything {
      return try value([[Expr(Symbol("r1"))]], [unknown], options, vm, flat: true)
    }
    if options.asDictionaries {
      return try value(found.solutions.map { [$0.value] }, [unknown], options, vm, flat: true)
    }
    var equations = found.solutions.map { Relation.equal.between(x, $0.value) }
    var multiplicities = found.solutions.map(\.multiplicity)
    if !options.onlyExplicit {
      equations += found.implicit.map { Relation.equal.between(0, $0.factor) }
      multiplicities += found.implicit.map(\.multiplicity)
    }
    let list = Value.array(equations.map { .expression($0) })
    return options.multiplicities ? .tupled(list, .array(multiplicities.map { .integer($0) })) : list
  }

  /// The solutions of a system; `flat` leaves out the inner lists.
  static func value(
    _ solutions: [[Expr]], _ unknowns: [Symbol], _ options: SolveOptions, _ vm: Interpreter, flat: Bool = false
  ) throws -> Value {
    .array(
      try solutions.map { values in
        let pairs = Array(zip(unknowns.map { Expr($0) }, values))
        if options.asDictionaries { return try dictionary(pairs, vm) }
        let equations = pairs.map { Value.expression(Relation.equal.between($0, $1)) }
        return flat ? equations[0] : .array(equations)
      })
  }

  private static func dictionary(_ pairs: [(Expr, Expr)], _ vm: Interpreter) throws -> Value {
    let dict = DictObject()
    for (x, value) in pairs { try vm.set(.expression(x), to: .simplest(value), in: dict) }
    return .dict(dict)
  }
}
