import Exact
import Expressions
import Functions
import Simplification

/// The search for the function of t > 0 that has a given Laplace transform.
struct InverseLaplaceSearch {
  let symbol: Symbol
  let frequency: Symbol
  let (t, s): (Expr, Expr)
  /// What is assumed, with t > 0 and s > 0.
  let assumptions: Assumptions
  let budget: Budget
  let missing: MissingFacts
  private(set) var depth = 0

  private static let depthLimit = 12

  init(_ t: Symbol, _ s: Symbol, _ assumptions: Assumptions, _ budget: Budget, _ missing: MissingFacts) {
    (symbol, frequency, self.t, self.s) = (t, s, Expr(t), Expr(s))
    (self.assumptions, self.budget, self.missing) = (assumptions, budget, missing)
  }

  /// The original of `image`, not checked.
  func original(of image: Expr) throws(MathError) -> Expr? {
    try budget.check()
    if image == 0 { return 0 }
    if image.hasInfinity || depth > InverseLaplaceSearch.depthLimit { return nil }
    if image.lacks(s) { return image * Function.diracDelta(t) }
    var inner = self
    inner.depth += 1
    let (c, g) = image.splitConstant(s)
    if c != 1 { return try inner.original(of: g).map { c.distributed(over: $0) } }
    for rule in InverseLaplaceRule.all {
      if let found = try rule.find(inner, image) { return found }
    }
    return nil
  }

  /// The sign of an expression without s: positive, negative, zero, or nil, which notes what is missing.
  func sign(of a: Expr) -> Int? { missing.sign(of: a, assumptions) }
}

/// One way to find an original.
struct InverseLaplaceRule: Sendable {
  let find: @Sendable (InverseLaplaceSearch, Expr) throws(MathError) -> Expr?

  init(_ find: @escaping @Sendable (InverseLaplaceSearch, Expr) throws(MathError) -> Expr?) { self.find = find }

  /// All of them, in the order in which they are tried.
  static let all: [InverseLaplaceRule] = [
    rational, unknownFunctions, delays, table, shiftedTable, roots, repetition, derivative, linearity, division,
    differentiation, rewriting, convolution,
  ]
}
