internal import Calculus
internal import Exact
internal import Expressions
internal import Functions
internal import Typesetting

/// Solutions of inequalities as values of the worksheet: a list of relations for each interval.
enum InequalityList {
  /// The real solutions; the relations themselves when these are not known. What is assumed of the unknown holds too.
  static func value(_ sides: [RelationSides], _ unknowns: [Symbol], _ vm: Interpreter) throws -> Value {
    guard unknowns.count == 1 else {
      let names = unknowns.map { "`\($0.name)`" }.joined(separator: ", ")
      throw Raised(
        .notImplementedError, "inequalities are solved for one variable, found \(unknowns.count): \(names)",
        hint: "`solve(x^2 < 4, x)`")
    }
    let (x, assumptions) = (unknowns[0], vm.symbolic.assumptions)
    let assumed = assumptions.statements.filter { $0.symbols == [x] }.compactMap(\.relation)
    do {
      return value(try RealSolutions(of: sides + assumed, for: x, assumptions, budget: vm.searchBudget), x)
    } catch {
      guard case .undecided = error else { throw error }
      return .array([list(sides.map(\.expression))])
    }
  }

  private static func value(_ found: RealSolutions, _ x: Symbol) -> Value {
    if found.isEverything { return list([Relation.less.between(Expr(x), .infinity)]) }
    return .array(found.relations(for: x).map(list))
  }

  private static func list(_ relations: [Expr]) -> Value { .array(relations.map { .expression($0) }) }
}
