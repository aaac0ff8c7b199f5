import Expressions
import Functions

/// A function that equals one of several expressions, by the signs of others.
struct Cases: Sendable {
  /// Between zeros of these expressions the function is the same one of its branches.
  let switches: @Sendable ([Expr]) -> [Expr]
  /// The expressions that the function can be.
  let branches: @Sendable ([Expr]) -> [Expr]

  /// The functions with cases.
  static let all: [Function: Cases] = [
    .abs: Cases(switches: { $0 }, branches: { [$0[0], -$0[0]] }),
    .sgn: Cases(switches: { $0 }, branches: { _ in [1, -1] }),
    .heaviside: Cases(switches: { $0 }, branches: { _ in [1, 0] }),
    .unitStep: Cases(switches: { $0 }, branches: { _ in [1, 0] }),
    .maximum: Cases(switches: differences, branches: { $0 }),
    .minimum: Cases(switches: differences, branches: { $0 }),
  ]

  @Sendable private static func differences(_ arguments: [Expr]) -> [Expr] {
    arguments.indices.flatMap { i in arguments[(i + 1)...].map { arguments[i] - $0 } }
  }
}

extension Expr {
  /// More branches are not looked at.
  private static let branchLimit = 64

  /// Expressions without functions with cases, one of which this is wherever none of the switches vanishes; nil when
  /// there are too many.
  func branches(in x: Expr) -> [Expr]? {
    var open = [self]
    var finished: Set<Expr> = []
    while let e = open.popLast() {
      if open.count + finished.count > Expr.branchLimit { return nil }
      if let parts = e.firstCases(in: x) {
        open += parts.branches.map { e.substituting(parts.call, $0) }
      } else {
        finished.insert(e)
      }
    }
    return finished.sorted { $0.isOrdered(before: $1) }
  }

  private func firstCases(in x: Expr) -> (call: Expr, branches: [Expr])? {
    for part in subexpressions where part.contains(x) {
      guard case .call(let function, let arguments) = part.node, let cases = Cases.all[function] else { continue }
      return (part, cases.branches(Array(arguments)))
    }
    return nil
  }
}
