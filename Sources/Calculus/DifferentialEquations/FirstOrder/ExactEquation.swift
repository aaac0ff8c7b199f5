import Exact
import Expressions
import Functions
import Simplification

extension SolutionMethod {
  /// M dx + N dy = 0 with M_y = N_x, after a factor μ(x), μ(y), μ(xy), μ(x + y) or xᵃyᵇ.
  static let exact = SolutionMethod("exact, with an integrating factor") { search throws(MathError) in
    for f in search.firstOrderSlopes {
      let parts = try f.numeratorAndDenominator()
      guard let form = ExactForm(-parts.numerator, parts.denominator, search) else { continue }
      for factor in form.factors {
        if let level = try form.scaled(by: factor).potential() { return search.level(level, 0) }
      }
    }
    return []
  }
}

/// M dx + N dy.
struct ExactForm {
  private let m: Expr
  private let n: Expr
  private let search: EquationSearch
  private let y: Symbol
  private var x: Symbol { search.variable }

  init?(_ m: Expr, _ n: Expr, _ search: EquationSearch) {
    guard let y = search.y.symbol else { return nil }
    (self.m, self.n, self.search, self.y) = (m, n, search, y)
  }

  func scaled(by factor: Expr) throws(MathError) -> ExactForm {
    guard factor != 1 else { return self }
    let scaled = ExactForm(try (factor * m).expanded(), try (factor * n).expanded(), search)
    return scaled ?? self
  }

  /// Φ with Φ_x = M and Φ_y = N; nil when there is none.
  func potential() throws(MathError) -> Expr? {
    let curl = m.derivative(y) - n.derivative(x)
    let verdict = try? curl.isZero(search.assumptions, budget: search.budget.slice(seconds: 1)).truth
    guard search.tidy(curl) == 0 || verdict == .yes else { return nil }
    let first = try search.primitive(m, x)
    var rest = search.tidy(n - first.derivative(y))
    if !rest.lacks(search.x) { rest = (try? rest.expanded()) ?? rest }
    guard rest.lacks(search.x) else { return nil }
    return first + (try search.primitive(rest, y))
  }

  /// Integrating factors that depend on one combination of x and y; 1 first.
  var factors: [Expr] {
    let (x, y) = (search.x, search.y)
    let curl = m.derivative(self.y) - n.derivative(self.x)
    var all: [Expr] = [1]
    func append(_ rate: Expr, _ argument: Expr) {
      let simple = search.tidy(rate)
      let u = Symbol("_v")
      var inArgument = simple
      if argument == x * y { inArgument = simple.substituting(y, Expr(u) / x).reduced }
      if argument == x + y { inArgument = simple.substituting(y, Expr(u) - x).reduced }
      if argument == x { inArgument = simple.substituting(x, Expr(u)) }
      if argument == y { inArgument = simple.substituting(y, Expr(u)) }
      guard inArgument.lacks(x), inArgument.lacks(y), let integral = try? search.primitive(inArgument, u),
        !integral.isHeldIntegral
      else { return }
      all.append(search.exponential(integral).substituting(Expr(u), argument))
    }
    append(curl / n, x)
    append(-curl / m, y)
    append(curl / (n * y - m * x), x * y)
    append(curl / (n - m), x + y)
    if let monomial = monomialFactor { all.append(monomial) }
    return all
  }

  /// xᵃ·yᵇ: b·M/y − a·N/x = N_x − M_y is linear in a and b.
  private var monomialFactor: Expr? {
    let (a, b) = (Symbol("_a"), Symbol("_b"))
    let condition = Expr(b) * m / search.y - Expr(a) * n / search.x + m.derivative(y) - n.derivative(x)
    guard let numerator = try? condition.numeratorAndDenominator().numerator.expanded(),
      let inX = try? numerator.coefficients(of: search.x)
    else { return nil }
    var equations: [Expr] = []
    for (c, _) in inX {
      guard let inY = try? c.coefficients(of: search.y) else { return nil }
      equations += inY.map { $0.coefficient }
    }
    guard equations.allSatisfy({ $0.lacks(search.x) && $0.lacks(search.y) }),
      let system = LinearSystem(vanishing: equations, in: [a, b]),
      let values = try? system.solved(search.assumptions, budget: search.budget).values([])
    else { return nil }
    return Expr.power(search.x, values[0]) * Expr.power(search.y, values[1])
  }
}
