import Exact
import Expressions
import Functions
import Simplification

/// An expression with wildcards, which is compared with others by trying constants that occur in these.
struct Template: Sendable {
  let expression: Expr
  /// The wildcards that stand for constants and occur.
  let wildcards: [Expr]
  private let functions: Set<Function>

  init(_ expression: Expr, _ wildcards: [Expr]) {
    self.expression = expression
    self.wildcards = wildcards.filter { expression.contains($0) }
    functions = expression.calledFunctions
  }

  /// Whether the same functions are called in both, without which they cannot match.
  func isSimilar(to functions: Set<Function>) -> Bool { functions == self.functions }

  /// The values of the wildcards with which this is `g`, after `known` is put in.
  func match(_ g: Expr, _ known: [Expr: Expr], candidates: [Expr]) -> [Expr: Expr]? {
    func search(_ values: [Expr: Expr], _ rest: ArraySlice<Expr>) -> [Expr: Expr]? {
      guard let wildcard = rest.first else { return expression.substituting(values) == g ? values : nil }
      for candidate in candidates {
        var values = values
        values[wildcard] = candidate
        if let found = search(values, rest.dropFirst()) { return found }
      }
      return nil
    }
    return search(known, wildcards[...])
  }
}

extension Expr {
  /// The functions that are called anywhere inside.
  var calledFunctions: Set<Function> {
    Set(subexpressions.compactMap { if case .call(let function, _) = $0.node { function } else { nil } })
  }
}
