internal import Evaluation
internal import Exact
internal import Expressions
internal import Functions
internal import Plotting

extension ExpressionObject: Plottable {
  var variableName: String? { parameters == nil ? expr.symbol?.name : nil }
  var parameterNames: [String]? { parameters?.map(\.name) }
  var plotVariables: [String] { expr.symbols.map(\.name) }

  /// The symbol of a name: the one in the expression, or any when the expression does not depend on it.
  private func symbol(_ name: String) -> Symbol? {
    expr.symbols.first { $0.name == name } ?? Expr.symbol(name).symbol
  }

  func functionSource(of variable: String) throws -> any FunctionSource {
    guard let symbol = symbol(variable) else { return ClosureSource { _ in .nan } }
    return ExpressionCurve(function: try RealFunction(expr, of: symbol))
  }

  func fieldSource(of x: String, _ y: String) throws -> any FieldSource {
    guard let first = symbol(x), let second = symbol(y) else { return ClosureField { _, _ in .nan } }
    let others = plotVariables.filter { $0 != x && $0 != y }
    if let other = others.first {
      throw Raised(
        .valueError, "the function depends on `\(other)` besides `\(x)` and `\(y)`",
        hint: "give it a value with `.subs(\(other)=…)`")
    }
    let tape = try Tape(expr, variables: [first, second])
    return ClosureField.batch { xs, ys in tape.values(at: xs, ys) }
  }

  var zeroRelation: (difference: any Plottable, relation: Relation)? {
    guard let sides = expr.relation else { return nil }
    return (ExpressionObject(sides.left - sides.right, parameters: parameters), sides.relation)
  }
}

/// A symbolic expression as a curve: values in blocks, and ranges with proof.
struct ExpressionCurve: FunctionSource {
  let function: RealFunction

  var isBounded: Bool { true }
  var enclosureCost: Int { function.enclosureCost }

  func values(at points: [Double]) throws -> [Double] { function.values(at: points) }

  func enclosure(over lower: Double, upper: Double) throws -> (lower: Double, upper: Double)? {
    if let bounds = function.enclosure(over: lower, upper) { return bounds }
    // At the edge of the domain (0 for a logarithm) anything is possible; smaller intervals will tell.
    let places = [lower, lower / 2 + upper / 2, upper]
    return function.values(at: places).allSatisfy(\.isNaN) ? nil : (-.infinity, .infinity)
  }
}
