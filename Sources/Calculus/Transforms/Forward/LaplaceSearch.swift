import Exact
import Expressions
import Functions
import Simplification

/// The search for the Laplace transform of a function of t > 0.
struct LaplaceSearch {
  let symbol: Symbol
  let frequency: Symbol
  let (t, s): (Expr, Expr)
  /// What is assumed, with t > 0 and s > 0.
  let assumptions: Assumptions
  let budget: Budget
  let missing: MissingFacts
  private var depth = 0

  private static let depthLimit = 24

  init(
    _ t: Symbol, _ s: Symbol, _ assumptions: Assumptions, _ budget: Budget, _ missing: MissingFacts
  ) {
    (symbol, frequency, self.t, self.s) = (t, s, Expr(t), Expr(s))
    (self.assumptions, self.budget, self.missing) = (assumptions, budget, missing)
  }

  /// The transform of `f`, not checked.
  func image(of f: Expr) throws(MathError) -> LaplaceImage? {
    try budget.check()
    if f == 0 { return LaplaceImage(0, []) }
    if f.hasInfinity || depth > LaplaceSearch.depthLimit { return nil }
    if f.lacks(t) { return LaplaceImage(f / s, [0]) }
    var inner = self
    inner.depth += 1
    let (c, g) = f.splitConstant(t)
    if c != 1 { return try inner.image(of: g)?.scaled(by: c) }
    for rule in LaplaceRule.all {
      if let image = try rule.find(inner, f) { return image }
    }
    return nil
  }

  /// The sign of an expression without t: positive, negative, zero, or nil, which notes what is missing.
  func sign(of a: Expr) -> Int? { missing.sign(of: a, assumptions) }
}

/// One way to find a transform.
struct LaplaceRule: Sendable {
  let find: @Sendable (LaplaceSearch, Expr) throws(MathError) -> LaplaceImage?

  init(_ find: @escaping @Sendable (LaplaceSearch, Expr) throws(MathError) -> LaplaceImage?) { self.find = find }

  /// All of them, in the order in which they are tried.
  static let all: [LaplaceRule] = [
    impulses, delays, pieces, periodic, unknownFunctions, integrals, shifts, powers, table, multiplication, division,
    circular, hyperbolic, linearity, commonDivision, rewriting, definite,
  ]
}
