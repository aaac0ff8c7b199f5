import Balls
import Exact
import Expressions
import Functions
import Simplification

/// Finds local expansions by the rules for sums, products, powers and functions: the chain rule with its remainders.
///
/// An expansion is found only where the function is proved to be real and defined at all points near 0 but 0.
final class LocalAnalysis {
  let variables: [Symbol]
  let budget: Budget
  /// What is not 0, and what is not negative, at the points that matter: conditions of cases.
  let conditions: LocalConditions
  private var memo: [Expr: LocalExpansion?] = [:]
  private var depth = 0

  private static let depthLimit = 150

  init(_ variables: [Symbol], _ conditions: LocalConditions, _ budget: Budget) {
    (self.variables, self.conditions, self.budget) = (variables, conditions, budget)
  }

  func expansion(_ e: Expr) -> LocalExpansion? {
    if let known = memo[e] { return known }
    depth += 1
    defer { depth -= 1 }
    guard depth < LocalAnalysis.depthLimit, (try? budget.check()) != nil else { return nil }
    let found = computed(e)
    memo[e] = .some(found)
    return found
  }

  func bound(_ order: Rational) -> LocalExpansion { .bound(order, variables.count) }

  private func computed(_ e: Expr) -> LocalExpansion? {
    if e.hasInfinity { return nil }
    if !e.hasSymbols { return constant(e) }
    if let polynomial = WeightedPolynomial(e, variables), let found = expansion(of: polynomial) { return found }
    switch e.node {
    case .integer, .number, .constant, .symbol: return nil
    case .sum(let terms): return sum(terms) ?? analytic(e)
    case .product(let factors): return product(Array(factors)) ?? analytic(e)
    case .call(let function, let arguments): return call(function, Array(arguments)) ?? analytic(e)
    }
  }

  private func constant(_ e: Expr) -> LocalExpansion? {
    guard let ball = e.enclosure(precision: 128), ball.isFinite, ball.isReal == .yes else { return nil }
    return LocalExpansion(e, variables.map { _ in 0 }, order: LocalExpansion.flat)
  }

  private func expansion(of polynomial: WeightedPolynomial) -> LocalExpansion? {
    if polynomial.hasMagnitudes { return nil }
    let ones = variables.map { _ in 1 }
    let value = polynomial.coefficient(variables.map { _ in 0 })
    let row = variables.indices.map { i in polynomial.coefficient(variables.indices.map { $0 == i ? 1 : 0 }) }
    let higher = polynomial.terms.map { $0.order(ones) }.filter { $0 > 1 }.min()
    return LocalExpansion(
      Expr(value), row.map { Expr($0) }, order: higher.map { Rational($0) } ?? LocalExpansion.flat)
  }

  private func sum(_ terms: Terms) -> LocalExpansion? {
    var result: LocalExpansion?
    for term in terms {
      guard constant(term.coefficient) != nil, let part = expansion(term.term)?.scaled(by: term.coefficient) else {
        return nil
      }
      result = result.map { $0 + part } ?? part
    }
    return result
  }

  /// The value and the gradient of what balls prove to be analytic and real.
  private func analytic(_ e: Expr) -> LocalExpansion? {
    let origin = variables.map { _ in Expr(0) }
    guard e.isProvedAnalytic(variables, at: origin), isReal(e, around: origin, variables) else { return nil }
    let place = Dictionary(zip(variables, origin).map { (Expr($0), $1) }, uniquingKeysWith: { a, _ in a })
    let value = e.substituting(place)
    let row = variables.map { e.derivative($0).substituting(place) }
    guard ([value] + row).allSatisfy({ constant($0) != nil }) else { return nil }
    return LocalExpansion(value, row, order: 2)
  }

  /// Whether the values at real points close to a point are real.
  private func isReal(_ e: Expr, around point: [Expr], _ variables: [Symbol]) -> Bool {
    var balls: [Expr: ComplexBall] = [:]
    let radius = RealBall(1).scaled(byPowerOfTwo: -120)
    for (x, a) in zip(variables, point) {
      guard let center = a.enclosure(precision: 256), center.isReal == .yes else { return false }
      balls[Expr(x)] = ComplexBall(center.real.widened(by: radius))
    }
    return e.enclosure(at: balls, precision: 256).map { $0.isFinite && $0.isReal == .yes } ?? false
  }

  /// g(u) for a function g that is analytic at the value c of u: g(c) + g′(c)·(u − c) + O((u − c)²).
  func composed(_ g: (Expr) -> Expr, _ u: LocalExpansion) -> LocalExpansion? {
    guard u.order > 0 else { return nil }
    let z = Symbol("_z")
    let outer = g(Expr(z))
    guard outer.isProvedAnalytic([z], at: [u.value]), isReal(outer, around: [u.value], [z]) else { return nil }
    let value = outer.substituting(Expr(z), u.value)
    let slope = outer.derivative(z).substituting(Expr(z), u.value)
    guard constant(value) != nil, constant(slope) != nil else { return nil }
    let order = slope.isProvedZero ? LocalExpansion.flat : u.order
    return LocalExpansion(value, u.row.map { slope * $0 }, order: min(order, u.tail + u.tail))
  }
}

extension LocalExpansion {
  /// The expansion of a function of Δ; nil when it is not proved to be real near 0.
  static func near(_ e: Expr, _ variables: [Symbol], _ budget: Budget) -> LocalExpansion? {
    LocalAnalysis(variables, LocalConditions(), budget).expansion(e)
  }
}
