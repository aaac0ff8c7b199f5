import Exact
import Expressions
import Functions
import Simplification

/// The search for the value of a sum: candidates in a fixed order, each checked in a second way.
struct SumSearch {
  let f: Expr
  let symbol: Symbol
  let k: Expr
  let lower: Expr
  let upper: Expr
  /// What is assumed, with k an integer.
  let assumptions: Assumptions
  let budget: Budget
  /// How many sums are split into this one.
  let depth: Int

  private static let depthLimit = 4
  /// A finite range of at most so many terms is added up.
  static let explicitLimit = 1000

  init(
    _ f: Expr, _ k: Symbol, _ a: Expr, _ b: Expr, _ assumptions: Assumptions, _ budget: Budget, depth: Int = 0
  ) {
    self.assumptions = assumptions.assuming(k, in: .integer)
    self.f = f.withIntegerTurns(self.assumptions)
    (symbol, self.k, lower, upper) = (k, Expr(k), a, b)
    (self.budget, self.depth) = (budget, depth)
  }

  var isInfinite: Bool { upper == .infinity }

  func result() throws(MathError) -> SumResult {
    try budget.check()
    if f == 0 { return .value(0) }
    if lower.contains(k) || upper.contains(k) || depth > SumSearch.depthLimit { return .unknown(nil) }
    if lower == .infinity || upper == -.infinity { return .unknown(nil) }
    if let explicit = try explicitSum() { return explicit }
    if f.lacks(k) { return constant }
    if lower.integer != nil, let last = upper.integer {
      // a long range: the closed form for a symbolic end, at the given one
      let end = Expr(Symbol("∑"))
      return try over(f, lower, end).result().map { e throws(MathError) in e.substituting(end, Expr(last)) }
    }
    if lower == -.infinity, upper != .infinity {
      return try SumSearch(f.substituting(k, -k), symbol, -upper, .infinity, assumptions, budget, depth: depth).result()
    }
    let (factor, rest) = f.splitConstant(k)
    if factor != 1 {
      return try with(rest).result().map { e throws(MathError) in
        factor.distributed(over: e).closedForm(assumptions, budget)
      }
    }
    if let value = telescoped() { return .value(value) }
    if isInfinite {
      switch try convergence() {
      case .converges: break
      case .diverges(let reason): return .divergent(reason)
      case .unknown(let fact?): return .unknown(fact)
      case .unknown(nil): break
      }
    }
    return try search()
  }

  private func search() throws(MathError) -> SumResult {
    let check = try SumCheck(self)
    for method in SummationMethod.all {
      try budget.check()
      guard let candidate = try attempt(method), !candidate.hasInfinity, candidate.lacks(k) else { continue }
      let simple = candidate.closedForm(assumptions, budget)
      if try check.accepts(simple) { return .value(simple) }
      if simple != candidate, try check.accepts(candidate) { return .value(candidate) }
    }
    return .unknown(nil)
  }

  /// A step that has no value, or is too large, ends the method and not the search.
  private func attempt(_ method: SummationMethod) throws(MathError) -> Expr? {
    do throws(MathError) {
      return try method.find(self)
    } catch {
      try budget.check()
      return nil
    }
  }

  /// The same range with another term.
  func with(_ g: Expr) -> SumSearch { over(g, lower, upper) }

  /// Another sum over the same variable.
  func over(_ g: Expr, _ a: Expr, _ b: Expr) -> SumSearch {
    SumSearch(g, symbol, a, b, assumptions, budget, depth: depth + 1)
  }

  /// The sum as an integer range of a few terms.
  private func explicitSum() throws(MathError) -> SumResult? {
    guard let count = (upper - lower + 1).smallInteger, count <= SumSearch.explicitLimit else { return nil }
    if count <= 0 { return .value(0) }
    if lower.integer == nil, count > 1, f.contains(k), !f.isRational(in: k) { return nil }
    return .value(try explicit(from: lower, count: count))
  }

  /// f(a) + f(a + 1) + … with `count` terms.
  func explicit(from a: Expr, count: Int) throws(MathError) -> Expr {
    var terms: [Expr] = []
    for i in 0..<max(count, 0) {
      try budget.spend()
      let term = f.substituting(k, a + Expr(i))
      if term.hasInfinity { throw .undefined("the term has no value at \(a + Expr(i))") }
      terms.append(term)
    }
    return .sum(terms)
  }

  private var constant: SumResult {
    if isInfinite || lower == -.infinity { return .divergent("the terms do not depend on \(symbol.name)") }
    let count = upper - lower + 1
    return .value(f.isNumber ? f.distributed(over: count) : f * count)
  }
}
