internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Typesetting

/// `desolve`, `desolve_laplace` and `desolve_system`.
enum DesolveFunctions {
  static let all: [Builtin] = [desolve, laplace, system]

  private static let desolve = Builtin(
    "desolve", "de, dvar, ics=None, ivar=None, show_method=False, contrib_ode=False, algorithm=None",
    "the solution of an ordinary differential equation for `dvar` = y(x), with constants `_C` or `_K1`, `_K2`, …; an "
      + "equation when y(x) cannot be written out, a list when there are several branches. `ics=[x0, y0, y1, …]` gives "
      + "y and its derivatives at x0, `ics=[x0, y0, x1, y1]` values at two ends. Every solution is put into the equation "
      + "and proved",
    examples: [
      "y = function('y')(x); desolve(diff(y, x) + y - 1, y)": "(_C + e^x)*e^(-x)",
      "y = function('y')(x); desolve(diff(y, x, 2) + y == 0, y, ics=[0, 1, 2])": "cos(x) + 2*sin(x)",
      "y = function('y')(x); desolve(diff(y, x)*sin(y) == cos(x), y)": "-cos(y(x)) == _C + sin(x)",
    ]
  ) { call in
    let problem = try DesolveProblem(call)
    let conditions = try call[2].isNone ? nil : DifferentialConditions(numbers(call, 2), order: problem.equation.order)
    let budget = call.vm.budget.slice(seconds: seconds)
    let result = try problem.equation.solved(conditions, assuming: call.vm.symbolic.assumptions, budget: budget)
    try call.vm.poll()
    switch result {
    case .solutions(let found, let singular, let isForPositive):
      if isForPositive {
        let (x, y) = (problem.variable.name, problem.function.name)
        try call.vm.warn("the solution is proved where \(x) > 0 and \(y)(\(x)) > 0")
      }
      if !singular.isEmpty {
        let y = problem.function([Expr(problem.variable)])
        let list = singular.map { Relation.equal.between(y, $0).text(limit: 80) }.joined(separator: ", ")
        try call.vm.warn("no value of _C gives the singular solution\(singular.count == 1 ? "" : "s") \(list)")
      }
      let values = found.map { Value.simplest($0.expression) }
      return values.count == 1 ? values[0] : .array(values)
    case .impossible(let reason): throw Raised(.valueError, "no solution meets the conditions", hint: reason)
    case .unknown: throw unknown
    }
  }

  private static let laplace = Builtin(
    "desolve_laplace", "de, dvar, ics=None, ivar=None",
    "the solution of a linear differential equation with constant coefficients by the Laplace transform; values y(0), "
      + "y′(0) that `ics=[x0, y0, y1, …]` does not give stay in it",
    examples: ["y = function('y')(x); desolve_laplace(diff(y, x) + y == 0, y, ics=[0, 2])": "2*e^(-x)"]
  ) { call in
    let problem = try DesolveProblem(call)
    let given = try call[2].isNone ? [] : numbers(call, 2)
    let values = given.isEmpty ? [] : [Array(given.dropFirst())]
    let system = DifferentialSystem([problem.expression], [problem.function], problem.variable)
    return .simplest(try answers(system, from: given.first ?? 0, values, call)[0])
  }

  private static let system = Builtin(
    "desolve_system", "des, vars, ics=None, ivar=None, algorithm=None",
    "the solution of a system of linear differential equations with constant coefficients, one equation for each function; "
      + "`ics=[t0, x0, y0, …]` gives the values at t0, and values at 0 that are not given stay in the answer",
    examples: [
      "t = var('t'); u, v = function('u')(t), function('v')(t); "
        + "desolve_system([diff(u, t) == v, diff(v, t) == -u], [u, v], ics=[0, 1, 0])":
        "[u(t) == cos(t), v(t) == -sin(t)]"
    ]
  ) { call in
    let unknowns = try call.elements(1).map { try DesolveProblem.unknown($0) }
    let equations = try call.elements(0).map { try DesolveProblem.vanishing($0) }
    guard let first = unknowns.first, unknowns.allSatisfy({ $0.variable == first.variable }) else {
      throw Raised(
        .valueError, "`desolve_system()` needs functions of one variable",
        hint: "`desolve_system([diff(x, t) == y, diff(y, t) == x], [x, y])`")
    }
    let given = try call[2].isNone ? [] : numbers(call, 2)
    if !given.isEmpty, given.count != unknowns.count + 1 {
      throw Raised(
        .valueError, "`ics` needs \(unknowns.count + 1) numbers, found \(given.count)", hint: "`ics=[t0, x0, y0]`")
    }
    let system = DifferentialSystem(equations, unknowns.map { $0.function }, first.variable)
    let found = try answers(system, from: given.first ?? 0, given.dropFirst().map { [$0] }, call)
    let t = Expr(first.variable)
    return .array(
      zip(unknowns, found).map { .expression(Relation.equal.between($0.function([t]), $1)) })
  }

  /// How long the search may take.
  private static let seconds = 30.0

  private static func answers(
    _ system: DifferentialSystem, from start: Expr, _ initial: [[Expr]], _ call: Call
  ) throws -> [Expr] {
    let budget = call.vm.budget.slice(seconds: seconds)
    let found = try system.solved(from: start, initial: initial, call.vm.symbolic.assumptions, budget: budget)
    try call.vm.poll()
    if let found { return found }
    throw Raised(
      .notImplementedError, "no solution was found by the Laplace transform",
      hint: "the equations are to be linear with constant coefficients, one for each function")
  }

  private static func numbers(_ call: Call, _ place: Int) throws -> [Expr] {
    try call.elements(place).map { value in
      guard let e = value.expression, e.relation == nil else {
        throw Raised(
          .typeError, "`ics` is a list of numbers, found `\(try call.vm.repr(value))`", hint: "`ics=[x0, y0]`")
      }
      return e
    }
  }

  private static var unknown: Raised {
    Raised(
      .notImplementedError, "no solution of this differential equation was found",
      hint: "tried: " + DifferentialEquation.methodNames.joined(separator: ", "))
  }
}

/// The arguments that `desolve` and its relatives share: equation, y(x) and perhaps x.
struct DesolveProblem {
  let expression: Expr
  let function: Function
  let variable: Symbol
  let equation: DifferentialEquation

  init(_ call: Call) throws {
    let place = 3
    expression = try DesolveProblem.vanishing(call[0])
    var (given, x) = (call[1], call[place].isNone ? nil : try call.symbol(place))
    // [y, x] names the variable too
    if let parts = call[1].asElements, parts.count == 2 { (given, x) = (parts[0], parts[1].expression?.symbol ?? x) }
    let unknown = try DesolveProblem.unknown(given, x)
    (function, variable) = (unknown.function, unknown.variable)
    equation = try DifferentialEquation(vanishing: expression, for: function, of: variable)
  }

  /// An equation as the difference of its sides; an expression is set to 0.
  static func vanishing(_ value: Value) throws -> Expr {
    guard let e = value.expression else {
      throw Raised(
        .typeError, "a differential equation is an expression or `left == right`", hint: "`desolve(diff(y, x) == y, y)`"
      )
    }
    guard let sides = e.relation else { return e }
    if sides.relation == .equal { return sides.left - sides.right }
    throw Raised(.typeError, "a differential equation is written with `==`, found `\(sides.relation.symbol)`")
  }

  /// y and x of y(x).
  static func unknown(_ value: Value, _ x: Symbol? = nil) throws -> (function: Function, variable: Symbol) {
    guard let e = value.expression, case .call(let function, let arguments) = e.node,
      case .abstract = function.spec.definition, arguments.count == 1, let variable = arguments[0].symbol
    else {
      throw Raised(
        .valueError, "the unknown of a differential equation is a function of one variable",
        hint: "`y = function('y')(x)`, then `desolve(diff(y, x) == y, y)`")
    }
    if let x, x != variable {
      throw Raised(.valueError, "`\(function.name)` is a function of `\(variable.name)`, not of `\(x.name)`")
    }
    return (function, variable)
  }
}
