import Expressions
import Functions

extension Expr {
  /// The equations with ±u for each |u|, u real.
  func withoutMagnitudes(_ x: Expr) -> [Expr]? {
    let arguments = arguments(of: [.abs], containing: x)
    guard (1...Expr.magnitudeLimit).contains(arguments.count) else { return nil }
    return arguments.reduce([self]) { list, u in
      list.flatMap { [$0.substituting(Function.abs(u), u), $0.substituting(Function.abs(u), -u)] }
    }
  }

  /// So many magnitudes give 2ⁿ equations.
  private static let magnitudeLimit = 5
}
