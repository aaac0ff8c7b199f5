internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Typesetting

/// What `solve_linear(A, b)` gives: the case, and the solution or the contradiction.
final class LinearSolutionObject: WorksheetObject {
  private let solution: LinearSolution
  private let parameters: [Symbol]

  init(_ system: LinearSystem, _ vm: Interpreter) throws {
    solution = try system.solved(vm.symbolic.assumptions, budget: vm.searchBudget)
    parameters = solution.parameters(avoiding: system.rows.joined() + system.right)
  }

  static let builtin = Builtin(
    "solve_linear", "A, b",
    "the solutions of A·x = b, for a list of rows and a list of right-hand sides: one, none with the combination of rows "
      + "that contradicts itself, or infinitely many with the dimension",
    examples: [
      "solve_linear([[1, 1], [1, -1]], [3, 1])": "one solution: (2, 1)",
      "solve_linear([[1, 1], [2, 2]], [1, 3])": "no solution: -2*row 1 + row 2 says 0 == 1",
      "solve_linear([[1, 1], [2, 2]], [1, 2])": "infinitely many solutions, of dimension 1: (-r1 + 1, r1)",
    ]
  ) { call in
    let rows = try call.elements(0).map { try $0.asElements.map(numbers) ?? [entry($0)] }
    return .object(try LinearSolutionObject(try LinearSystem(rows, numbers(call.elements(1))), call.vm))
  }

  private static func numbers(_ values: [Value]) throws -> [Expr] { try values.map(entry) }

  private static func entry(_ value: Value) throws -> Expr {
    if let e = value.expression { return e }
    throw Raised(.typeError, "the entries of a linear system are numbers or expressions")
  }

  static let type = ClassObject.native(
    "LinearSolution", "the solutions of a linear system",
    methods: [
      [
        .method("vector", "", "the general solution, None when there is none") { call in
          try object(call).vector.map { .tupled($0.map { .expression($0) }) } ?? .none
        },
        .method("dimension", "", "the dimension of the set of solutions, -1 when it is empty") { call in
          .integer(try object(call).solution.dimension ?? -1)
        },
        .method("conditions", "", "what was taken to be different from zero") { call in
          .array(try object(call).solution.conditions.map { .expression(Relation.notEqual.between($0, 0)) })
        },
        .method("contradiction", "", "the numbers by which the rows are multiplied to give a contradiction") { call in
          guard case .none(let combination, _) = try object(call).solution.kind else { return .none }
          return .tupled(combination.map { .expression($0) })
        },
      ]
    ], qualifiedName: "impulse.LinearSolution")

  private static func object(_ call: Call) throws -> LinearSolutionObject {
    try call.own(self, "a linear solution")
  }

  override var type: ClassObject { LinearSolutionObject.type }

  /// The general solution with its parameters.
  private var vector: [Expr]? { solution.values(parameters) }

  override func repr(in vm: Interpreter) throws -> String {
    let conditions = solution.conditions.map { "\($0.text(limit: 200)) != 0" }.joined(separator: ", ")
    return statement + (conditions.isEmpty ? "" : ", where \(conditions)")
  }

  private var statement: String {
    let vector = "(" + (vector ?? []).map { $0.text(limit: 200) }.joined(separator: ", ") + ")"
    switch solution.kind {
    case .unique: return "one solution: \(vector)"
    case .infinite(_, let directions, _):
      return "infinitely many solutions, of dimension \(directions.count): \(vector)"
    case .none(let combination, let remainder):
      let rows = combination.indices.map { Expr.symbol("row \($0 + 1)") }
      let sum = Expr.sum(zip(combination, rows).map { $0 * $1 })
      return "no solution: \(sum.text(limit: 200)) says 0 == \(remainder.text(limit: 200))"
    }
  }
}
