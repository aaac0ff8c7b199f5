import Expressions
import Functions

extension Expr {
  /// The equations with one of the arguments for each maximum and minimum.
  func withoutExtrema(_ x: Expr) -> [Expr]? {
    let calls = subexpressions.filter { part in
      guard case .call(let f, _) = part.node, part.contains(x) else { return false }
      return f == .maximum || f == .minimum
    }
    guard (1...Expr.extremaLimit).contains(calls.count) else { return nil }
    return calls.reduce([self]) { list, call in
      guard case .call(_, let arguments) = call.node else { return list }
      return list.flatMap { e in arguments.map { e.substituting(call, $0) } }
    }
  }

  /// So many extrema give at least 2ⁿ equations.
  private static let extremaLimit = 4
}
