import Exact
import Expressions
import Functions
import Simplification

extension SolutionMethod {
  /// y′ = g(x)·h(y): ∫ dy/h = ∫ g dx + C.
  static let separable = SolutionMethod("separable") { search throws(MathError) in
    for f in search.firstOrderSlopes {
      guard let (g, h) = f.separated(search.x, search.y) else { continue }
      let inverse = search.tidy(1 / h)
      guard let y = search.y.symbol else { return [] }
      return search.level(try search.primitive(inverse, y), try search.primitive(g, search.variable))
    }
    return []
  }

  /// y′ = φ(y/x): separable for v = y/x.
  static let homogeneous = SolutionMethod("homogeneous") { search throws(MathError) in
    for f in search.firstOrderSlopes {
      guard let solutions = try search.homogeneous(f, at: (0, 0)) else { continue }
      return solutions
    }
    return []
  }

  /// y′ = φ((ax + by + c)/(dx + ey + f)): homogeneous about the point where both lines meet.
  static let shiftedHomogeneous = SolutionMethod("homogeneous about a point") { search throws(MathError) in
    for f in search.firstOrderSlopes {
      let lines = f.linearBases(search.x, search.y)
      guard lines.count >= 2, let x = search.x.symbol, let y = search.y.symbol,
        let system = LinearSystem(vanishing: Array(lines.prefix(2)), in: [x, y]),
        case .unique(let values)? = try? system.solved(search.assumptions, budget: search.budget).kind,
        values != [0, 0], let solutions = try search.homogeneous(f, at: (values[0], values[1]))
      else { continue }
      return solutions
    }
    return []
  }

  /// y′ = φ(ax + by): separable for u = y + ax/b.
  static let linearArgument = SolutionMethod("a function of ax + by") { search throws(MathError) in
    guard let y = search.y.symbol else { return [] }
    for f in search.firstOrderSlopes {
      let (fx, fy) = (f.derivative(search.variable), f.derivative(y))
      if fx == 0 || fy == 0 { continue }
      let ratio = search.tidy(fx / fy)
      guard ratio.lacks(search.x), ratio.lacks(search.y) else { continue }
      let slope = search.tidy(ratio + f.substituting(search.x, 0))
      if slope == 0 { continue }
      let left = try search.primitive(search.tidy(1 / slope), y)
      let whole = left.substituting(search.y, search.y + ratio * search.x)
      return search.level(whole, search.x)
    }
    return []
  }
}

extension EquationSearch {
  /// The solutions of y′ = f when f depends on (y − b)/(x − a) alone; nil otherwise.
  fileprivate func homogeneous(_ f: Expr, at point: (Expr, Expr)) throws(MathError) -> [DifferentialSolution]? {
    let v = Symbol("_v")
    let moved = f.substituting([x: x + point.0, y: Expr(v) * x + point.1])
    var slope = moved.reduced
    if !slope.lacks(x) {
      slope = moved.withRootsOfPositive(x).reduced
      if !slope.lacks(x) { slope = tidy(moved) }
    }
    guard slope.lacks(x) else { return nil }
    let ratio = (y - point.1) / (x - point.0)
    let change = tidy(slope - Expr(v))
    // dv/(φ(v) − v) = dx/x
    if change == 0 { return level(ratio, 0) }
    let left = try primitive(tidy(1 / change), v)
    return level(((try? left.expanded()) ?? left).substituting(Expr(v), ratio), Function.log(x - point.0))
  }
}

extension Expr {
  /// (g, h) with self = g(x)·h(y).
  func separated(_ x: Expr, _ y: Expr) -> (g: Expr, h: Expr)? {
    let forms: [() -> Expr?] = [
      { self }, { try? factored() }, { try? reduced.factored() }, { try? expandedExponents.factored() },
      { try? trigExpanded().factored() },
    ]
    for form in forms {
      guard let e = form() else { continue }
      var (g, h): ([Expr], [Expr]) = ([], [])
      let isSeparated = e.withSplitExponents.factors.allSatisfy { factor in
        let power = Expr.power(factor.base, factor.exponent)
        if power.lacks(y) { g.append(power) } else if power.lacks(x) { h.append(power) } else { return false }
        return true
      }
      if isSeparated { return (Expr.product(g), Expr.product(h)) }
    }
    return nil
  }

  /// b^(u + v) as a product with one factor for each term of the exponent: that is how it is kept, unless it is a sum.
  private var expandedExponents: Expr { (try? expanded()) ?? self }

  /// The factors of b^(u + v) told apart by a product that is not merged again: symbols stand for the parts.
  private var withSplitExponents: SplitFactors { SplitFactors(self) }

  /// √(c·x²) as √c·x: right for x > 0, and for who checks afterwards.
  fileprivate func withRootsOfPositive(_ x: Expr) -> Expr {
    replacingPowers { factor in
      guard factor.exponent.rational?.isInteger == false, factor.base.contains(x),
        let degree = try? factor.base.expanded().coefficients(of: x), degree.count == 1,
        !degree[0].coefficient.contains(x)
      else { return nil }
      return Expr.power(degree[0].coefficient, factor.exponent) * Expr.power(x, degree[0].exponent * factor.exponent)
    }
  }

  /// The linear functions of x and y, with a constant, that stand in quotients and under functions.
  fileprivate func linearBases(_ x: Expr, _ y: Expr) -> [Expr] {
    var found: [Expr] = []
    for e in [(try? numeratorAndDenominator())].compactMap({ $0 }).flatMap({ [$0.numerator, $0.denominator] })
      + subexpressions
    {
      guard e.contains(x), e.contains(y), let (a, rest) = e.linear(in: x), let (b, c) = rest.linear(in: y),
        [a, b, c].allSatisfy({ $0.lacks(x) && $0.lacks(y) }), !found.contains(where: { ($0 / e).reduced.lacks(x) })
      else { continue }
      found.append(e)
    }
    return found
  }
}

/// The factors of a product, powers with a sum in the exponent one for each term of it.
struct SplitFactors {
  let factors: [Factor]

  init(_ e: Expr) {
    factors = e.factors.flatMap { factor -> [Factor] in
      let terms = ((try? factor.exponent.expanded()) ?? factor.exponent).terms
      guard factor.exponent.hasSymbols, terms.count > 1 else { return [factor] }
      return terms.map { Factor(base: factor.base, exponent: $0) }
    }
  }
}
