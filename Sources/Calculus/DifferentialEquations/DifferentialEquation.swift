public import Exact
public import Expressions
import Functions
import Simplification

/// An ordinary differential equation for one unknown function y(x).
public struct DifferentialEquation: Sendable {
  /// The independent variable.
  public let variable: Symbol
  /// The unknown function.
  public let unknown: Function
  /// The order of the highest derivative that occurs.
  public var order: Int { jet.count - 1 }
  /// What vanishes, in `variable` and ``jet``.
  let expression: Expr
  /// The symbols of y, y′, y″, …
  let jet: [Symbol]

  var x: Expr { Expr(variable) }
  var y: Expr { Expr(jet[0]) }
  /// The highest derivative.
  var top: Expr { Expr(jet[order]) }

  /// The equation that says that `expression` vanishes.
  ///
  /// - Throws: `.undefined` when the unknown function does not occur, has other arguments than `x`, or more of them.
  public init(vanishing e: Expr, for unknown: Function, of x: Symbol) throws(MathError) {
    let arguments: [Expr] = [Expr(x)]
    var order: Int?
    for part in e.subexpressions {
      guard case .call(let function, let given) = part.node else { continue }
      guard let n = DifferentialEquation.derivativeOrder(of: function, unknown) else { continue }
      guard Array(given) == arguments else {
        throw .undefined("\(unknown.name) is a function of \(x.name) alone here, found another argument")
      }
      order = max(order ?? 0, n)
    }
    guard let order else { throw .undefined("\(unknown.name)(\(x.name)) does not occur in the equation") }
    guard order <= 50 else { throw .exhausted("a differential equation of order \(order)") }
    (variable, self.unknown) = (x, unknown)
    jet = (0...order).map { Symbol.unused("_y\($0)", e.symbols) }
    var values: [Expr: Expr] = [unknown(arguments): Expr(jet[0])]
    for n in stride(from: 1, through: order, by: 1) {
      values[Function.derivative(of: unknown, by: [Int](repeating: 0, count: n))(arguments)] = Expr(jet[n])
    }
    expression = e.substituting(values)
  }

  /// An equation in given symbols.
  init(_ expression: Expr, _ variable: Symbol, _ jet: [Symbol], like other: DifferentialEquation) {
    (self.expression, self.variable, self.jet, unknown) = (expression, variable, jet, other.unknown)
  }

  private static func derivativeOrder(of function: Function, _ unknown: Function) -> Int? {
    if function == unknown { return 0 }
    guard case .derivative(of: let base, by: let places) = function.spec.definition, base == unknown else { return nil }
    return places.count
  }

  /// The left side where y is a function of x.
  func residual(of solution: Expr) -> Expr {
    var values: [Expr: Expr] = [:]
    var slope = solution
    for symbol in jet {
      values[Expr(symbol)] = slope
      slope = slope.derivative(variable)
    }
    return expression.substituting(values)
  }

  /// The left side where Φ(x, y) is constant.
  func residual(ofImplicit level: Expr) -> Expr? {
    let slope = level.derivative(jet[0])
    if slope == 0 { return nil }
    let first = -level.derivative(variable) / slope
    var values: [Expr: Expr] = [:]
    var next = first
    for symbol in jet.dropFirst() {
      values[Expr(symbol)] = next
      next = next.derivative(variable) + first * next.derivative(jet[0])
    }
    return expression.substituting(values)
  }

  /// The expression with y(x) in place of its symbol.
  func written(_ e: Expr) -> Expr { e.substituting(y, unknown([x])) }
}
