import Exact
import Expressions
import Functions

/// Random expressions in x, the same for the same law and seed: functions of the catalogue, powers, and constants that
/// have broken computer algebra before.
enum RandomExpression {
  static let x = Expr.symbol("x")
  static let symbol = Symbol("x")

  /// The expression of a seed, or `nil` when it has no finite value anywhere (as 1/(x − x)).
  static func expression(_ seed: Int, of functions: [Function], depth: Int = 3) -> Expr? {
    var generator = SeededGenerator(UInt64(104_729 * seed + 3))
    let e = expression(functions, depth, &generator)
    return e.hasInfinity || e.contains(.undefined) ? nil : e
  }

  /// Analytic functions, the frequent ones first.
  static let analytic: [Function] = [
    .sin, .cos, .tan, .log, .exp, .sqrt, .arctan, .arcsin, .arccos, .sinh, .cosh, .tanh, .arcsinh, .arctanh, .erf, .sec,
    .cot, .lambertW, .gamma,
  ]

  /// With functions that have corners and jumps, and integrals without elementary value.
  static let functions =
    analytic + [
      .abs, .sgn, .floor, .heaviside, .arccosh, .csc, .ei, .sinIntegral, .logIntegral,
    ]

  private static let exponents: [Expr] = [2, 3, -1, -2, .half, -.half, Expr(1) / 3, Expr(2) / 3, x]
  private static let constants: [Expr] = [
    0, 1, -1, 2, -3, .half, Expr(-2) / 3, .pi, Expr.power(2, .half), .e, .i, Expr(10) ** 40,
  ]

  private static func expression(_ functions: [Function], _ depth: Int, _ generator: inout SeededGenerator) -> Expr {
    func part() -> Expr { expression(functions, depth - 1, &generator) }
    if depth == 0 { return Int.random(in: 0..<4, using: &generator) == 0 ? early(constants, &generator) : x }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1: return part() + part()
    case 2: return part() - part()
    case 3: return part() * part()
    case 4: return part() / part()
    case 5: return .power(part(), early(exponents, &generator))
    default: return early(functions, &generator)(part())
    }
  }

  /// An element, the first ones more often.
  private static func early<T>(_ list: [T], _ generator: inout SeededGenerator) -> T {
    let bound = Int.random(in: 1...list.count, using: &generator)
    return list[Int.random(in: 0..<bound, using: &generator)]
  }
}
