public import Exact
public import Expressions
import Functions

extension Expr {
  /// The expansion about a point: Taylor, Laurent or Puiseux series, with logarithms; at ±∞ in 1/x.
  ///
  /// Undefined functions count as differentiable as often as needed. At a point where the expansions from both sides
  /// differ, that from above is refused for functions with jumps, and marked with its side at branch points.
  /// - Parameter order: the exponent n of the remainder O((x − a)ⁿ); terms below it are all there.
  /// - Throws: `.undecided` at an essential singularity, where a coefficient is not known to vanish, or where nothing is
  ///   known of a function; `.exhausted` by the budget.
  public func series(
    _ x: Symbol, at point: Expr = 0, order: Int, assumptions: Assumptions = Assumptions(),
    budget: Budget = Budget(seconds: 20)
  ) throws(MathError) -> Series {
    guard (-20_000...20_000).contains(order) else {
      throw .exhausted("a series of order \(order); expected an order from -20000 to 20000")
    }
    do {
      let above = try expansion(x, point, 1, order, assumptions, budget)
      if hasJumps, !point.hasInfinity {
        let below = try expansion(x, point, -1, order, assumptions, budget)
        guard above.isMirrored(below) else { throw Obstacle.undecided("the expansions from both sides differ") }
      }
      return try checked(Series(x, point, above), assumptions)
    } catch {
      throw (error as? Obstacle)?.error ?? .interrupted
    }
  }

  /// The expansion from above, with the side on which it holds, after a look at its remainder.
  private func checked(_ series: Series, _ assumptions: Assumptions) throws(Obstacle) -> Series {
    guard let check = SeriesCheck(of: self, series) else { return series }
    if check.holds(side: 1) == .no { throw .undecided("a check by enclosures contradicts the expansion") }
    if series.point.hasInfinity || check.holds(side: -1) != .no { return series }
    if assumptions.sign(of: series.parameter) == .negative {
      throw .undecided("the expansions from both sides differ")
    }
    return Series(series.variable, series.point, series.expansion, side: .above)
  }

  /// −1/log u for the local parameter u > 0.
  private static func inverseLogarithm(_ x: Symbol, _ point: Expr, _ side: Int) -> Expr {
    if point == .infinity { return 1 / Function.log(Expr(x)) }
    if point == -.infinity { return 1 / Function.log(-Expr(x)) }
    return -1 / Function.log(Expr(side) * (Expr(x) - point))
  }

  private var hasJumps: Bool {
    subexpressions.contains { e in
      guard case .call(let function, _) = e.node else { return false }
      return function.spec.continuesFromReals || function.spec.jumps != .none
    }
  }

  private func expansion(
    _ x: Symbol, _ point: Expr, _ side: Int, _ order: Int, _ assumptions: Assumptions, _ budget: Budget
  ) throws(Obstacle) -> Expansion {
    let germs = Germs(assumptions.forgetting(x), budget, isFormal: true)
    let h = Germs.variable
    let germ = try germs.tractable(substituting(Expr(x), Approach(point, side).point(at: h)))
    guard germs.oscillators.isEmpty else { throw .essential }
    let omega = Germs.omega(0)
    var count = max(order, 1) + 2
    var reached: Expr?
    while count <= 4 * order + 400 {
      let expander = Expander(germs, variable: omega, logarithm: -1 / h, termLimit: count)
      var series = try expander.expansion(of: germ.substituting(h, omega))
      if let end = series.order, try expander.compare(end, Expr(order)) < 0, end != reached {
        // What poles cost is known after the first try.
        let missing = reached == nil ? (Expr(order) - end).rational?.steps(of: 1) : nil
        count = min(2 * count, count + 2 * (missing ?? count) + 2)
        reached = end
        continue
      }
      try series.cut(at: order, expander)
      if series.terms.contains(where: { $0.coefficient.hasKernel }) {
        throw .undecided("the coefficients are no polynomials in the logarithm")
      }
      let logarithm = Expr.inverseLogarithm(x, point, side)
      return series.mapCoefficients { germs.varies($0) ? $0.substituting(h, logarithm) : $0 }
    }
    throw .moreTerms
  }
}

extension Expansion {
  /// Leaves the terms below the order n.
  fileprivate mutating func cut(at n: Int, _ expander: Expander) throws(Obstacle) {
    var kept: [Term] = []
    for term in terms where try expander.compare(term.exponent, Expr(n)) < 0 { kept.append(term) }
    if let end = order, try expander.compare(end, Expr(n)) < 0 { return }
    if order != nil || kept.count < terms.count { order = Expr(n) }
    terms = kept
  }

  /// Whether this series in u is the other one in −u.
  fileprivate func isMirrored(_ other: Expansion) -> Bool {
    guard terms.count == other.terms.count else { return false }
    return zip(terms, other.terms).allSatisfy { a, b in
      guard a.exponent == b.exponent, let n = a.exponent.smallInteger else { return false }
      return a.coefficient == (n.isMultiple(of: 2) ? b.coefficient : -b.coefficient)
    }
  }
}
