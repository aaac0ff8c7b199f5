import Expressions
import Functions
import Simplification

/// How f(inner) = y is turned into equations for `inner`.
struct Inversion {
  /// What stands under the function.
  let inner: Expr
  /// inner = one of these, for the principal solutions.
  let principal: @Sendable (Expr) -> [Expr]
  /// inner = one of these, up to multiples of the period, for all solutions.
  var all: (@Sendable (Expr) -> [Expr])?
  /// The period of the function.
  var period: Expr?

  /// The inversion of a call or power in which `x` occurs once; nil when there is no rule.
  ///
  /// The values need not be solutions, they contain them: what solves nothing fails the check that follows.
  init?(_ part: Expr, _ x: Expr) {
    switch part.node {
    case .call(let function, let arguments):
      guard arguments.count == 1, let rule = Inversion.rules[function] else { return nil }
      self = rule(arguments[0])
    case .product(let factors):
      guard factors.count == 1 else { return nil }
      self.init(factors[0].base, factors[0].exponent, x)
    case .integer, .number, .symbol, .constant, .sum: return nil
    }
  }

  private init(
    _ inner: Expr, all: (@Sendable (Expr) -> [Expr])? = nil, period: Expr? = nil,
    _ principal: @escaping @Sendable (Expr) -> [Expr]
  ) {
    (self.inner, self.all, self.period, self.principal) = (inner, all, period, principal)
  }

  /// b^u = y gives u = log y/log b; u^(1/q) = y gives u = y^q.
  private init?(_ base: Expr, _ exponent: Expr, _ x: Expr) {
    if !base.contains(x) {
      let scale = base == .e ? 1 : Function.log(base)
      self.init(exponent, period: 2 * .pi * .i / scale) { y in
        y == 0 ? [] : scale == 1 ? [Function.log(y)] : [(Function.log(y) / scale).radicalSimplified(Assumptions())]
      }
    } else {
      guard let inverse = (1 / exponent).integer else { return nil }
      self.init(base) { y in [.power(y, Expr(inverse))] }
    }
  }

  /// The rule of each function, given its argument.
  private static let rules: [Function: @Sendable (Expr) -> Inversion] = [
    .log: { Inversion($0) { [exp($0)] } },
    .sin: {
      Inversion($0, all: { [Function.arcsin($0), .pi - Function.arcsin($0)] }, period: 2 * .pi) {
        [Function.arcsin($0)]
      }
    },
    .cos: {
      Inversion($0, all: { [Function.arccos($0), -Function.arccos($0)] }, period: 2 * .pi) { [Function.arccos($0)] }
    },
    .tan: { Inversion($0, period: .pi) { [Function.arctan($0)] } },
    .sinh: {
      Inversion($0, all: { [Function.arcsinh($0), .pi * .i - Function.arcsinh($0)] }, period: 2 * .pi * .i) {
        [Function.arcsinh($0)]
      }
    },
    .cosh: {
      Inversion($0, period: 2 * .pi * .i) { $0 == 1 ? [0] : [-Function.arccosh($0), Function.arccosh($0)] }
    },
    .tanh: { Inversion($0, period: .pi * .i) { [Function.arctanh($0)] } },
    .arcsin: { Inversion($0) { [Function.sin($0)] } },
    .arccos: { Inversion($0) { [Function.cos($0)] } },
    .arctan: { Inversion($0) { [Function.tan($0)] } },
    // Of real numbers; the complex solutions of |u| = y form a circle.
    .abs: { Inversion($0) { $0 == 0 ? [0] : [-$0, $0] } },
  ]

  /// What `inner` can be where the function has the value `y`: the principal values, or all up to the period.
  func values(_ y: Expr, _ allBranches: Bool) -> [Expr] {
    (allBranches ? all ?? principal : principal)(y).filter { !$0.hasInfinity }
  }
}
