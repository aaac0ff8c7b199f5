internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Typesetting

/// `solve` and `solve_linear`.
enum SolveFunctions {
  static let all: [Builtin] = [solve, LinearSolutionObject.builtin]

  /// The method `f.solve(x)`.
  static let method = Builtin.method(
    "solve", "x=None, multiplicities=False, solution_dict=False, explicit_solutions=False, to_poly_solve=False",
    "the solutions of an equation or inequality, or of the expression set to 0",
    examples: ["(x^2 == 2).solve(x)": "[x == -sqrt(2), x == sqrt(2)]", "(x^2 < 4).solve(x)": "[[x > -2, x < 2]]"]
  ) { call in
    try answer([call[0]], call[1].isNone ? [] : [call[1]], try SolveOptions(call, from: 2), call.vm)
  }

  private static let solve = Builtin(
    "solve",
    "f, *args, multiplicities=False, solution_dict=False, explicit_solutions=False, to_poly_solve=False",
    "the solutions of an equation or of a list of equations; an expression is set to 0. "
      + "`to_poly_solve=True` gives all solutions of periodic equations. An equation `0 == …` stands for zeros that have no "
      + "formula; `roots(x, ring=QQbar)` gives those of polynomials as exact numbers. With inequalities in one variable each list is an "
      + "interval of real solutions, at which all parts are real; `[x < +Infinity]` means all real numbers, and an "
      + "inequality comes back as it is when its solutions are not known",
    examples: [
      "solve(x^2 - 3*x + 2 == 0, x)": "[x == 1, x == 2]",
      "var('y'); solve([x + y == 3, x - y == 1], x, y)": "[[x == 2, y == 1]]",
      "solve(x^2 - 1 > 3, x)": "[[x < -2], [x > 2]]",
      "solve([1/x < 1, x <= 5], x)": "[[x < 0], [x > 1, x <= 5]]",
    ]
  ) { call in
    let variables = call.rest.flatMap { $0.asElements ?? [$0] }
    return try answer(call[0].asElements ?? [call[0]], variables, try SolveOptions(call, from: 1), call.vm)
  }

  private static func answer(
    _ equations: [Value], _ variables: [Value], _ options: SolveOptions, _ vm: Interpreter
  ) throws -> Value {
    var calls = UnknownCalls()
    let given = try equations.map(sides)
    let unknowns = try unknowns(variables, given.flatMap { [$0.left, $0.right] }, &calls)
    let value = try solved(given.map(calls.replaced), unknowns, options, vm)
    return calls.restored(in: value)
  }

  private static func solved(
    _ sides: [RelationSides], _ unknowns: [Symbol], _ options: SolveOptions, _ vm: Interpreter
  ) throws -> Value {
    if sides.contains(where: { $0.relation != .equal }) { return try InequalityList.value(sides, unknowns, vm) }
    let expressions = sides.map { $0.left - $0.right }
    if expressions.count == 1, unknowns.count == 1 {
      let found = try expressions[0].solutions(
        for: unknowns[0], allBranches: options.allBranches, vm.symbolic.assumptions, budget: vm.searchBudget)
      if found.isPrincipal, !found.solutions.isEmpty {
        try vm.warn("principal solutions only; `to_poly_solve=True` gives the families of all")
      }
      return try SolutionList.value(found, unknowns[0], options, vm)
    }
    let found = try EquationSystem(expressions, unknowns).solved(vm.symbolic.assumptions, budget: vm.searchBudget)
    return try SolutionList.value(found, unknowns, options, vm)
  }

  /// A relation; an expression is compared with 0.
  private static func sides(_ value: Value) throws -> RelationSides {
    guard let e = value.expression else {
      throw Raised(.typeError, "an equation is an expression or `left == right`", hint: "`solve(x^2 == 2, x)`")
    }
    return e.relation ?? RelationSides(.equal, e, 0)
  }

  private static func unknowns(
    _ variables: [Value], _ expressions: [Expr], _ calls: inout UnknownCalls
  ) throws -> [Symbol] {
    var given: [Symbol] = []
    for value in variables {
      guard let e = value.expression, let symbol = e.symbol ?? calls.symbol(for: e) else {
        throw Raised(.typeError, "`solve` needs variables to solve for", hint: "`solve(x^2 == 2, x)`")
      }
      given.append(symbol)
    }
    if !given.isEmpty { return given }
    let symbols = Set(expressions.flatMap(\.symbols)).sorted { $0.name < $1.name }
    if symbols.count == 1 { return symbols }
    throw Raised(
      .valueError, "`solve` needs the variables to solve for",
      hint: "`solve(equation, \(symbols.first?.name ?? "x"))`")
  }
}

/// The options of `solve`.
struct SolveOptions {
  let multiplicities: Bool
  let asDictionaries: Bool
  let onlyExplicit: Bool
  let allBranches: Bool

  init(_ call: Call, from place: Int) throws {
    multiplicities = try call.flag(place)
    asDictionaries = try call.flag(place + 1)
    onlyExplicit = try call.flag(place + 2)
    allBranches = try call.flag(place + 3)
  }
}
