import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// The search for the general solution of one differential equation.
struct EquationSearch {
  let equation: DifferentialEquation
  let assumptions: Assumptions
  let budget: Budget
  let depth: Int
  /// y⁽ⁿ⁾ = each of these, as far as the equation is solved for its highest derivative.
  let slopes: [Expr]
  /// The coefficients of a linear equation.
  let linear: LinearEquation?

  private static let depthLimit = 5

  init(
    _ equation: DifferentialEquation, _ assumptions: Assumptions, _ budget: Budget, depth: Int = 0
  ) throws(MathError) {
    (self.equation, self.assumptions, self.budget, self.depth) = (equation, assumptions, budget, depth)
    linear = try LinearEquation(equation)
    slopes = try EquationSearch.slopes(equation, assumptions, budget)
  }

  var x: Expr { equation.x }
  var y: Expr { equation.y }
  var variable: Symbol { equation.variable }
  var constants: [Symbol] { IntegrationConstant.all(order: equation.order) }

  /// The equation solved for its highest derivative.
  private static func slopes(
    _ equation: DifferentialEquation, _ assumptions: Assumptions, _ budget: Budget
  ) throws(MathError) -> [Expr] {
    let top = equation.jet[equation.order]
    let numerator = (try? equation.expression.numeratorAndDenominator().numerator) ?? equation.expression
    if let (a, b) = numerator.linear(in: Expr(top)) { return [(-b / a).reduced] }
    let found = try? equation.expression.solutions(for: top, assumptions, budget: budget.slice(seconds: 2))
    guard let found, found.implicit.isEmpty, !found.isEverything else { return [] }
    return found.solutions.map { $0.value }
  }

  /// The first answer that a method gives and the check proves; of an equation of the first order one for each y′.
  func solutions() throws(MathError) -> [DifferentialSolution] {
    guard depth <= EquationSearch.depthLimit, equation.order >= 1 else { return [] }
    let check = SolutionCheck(equation, assumptions, budget)
    for method in SolutionMethod.all where slopes.count < 2 || method.isForWholeEquation {
      try budget.check()
      var proved: [DifferentialSolution] = []
      for forms in try attempt(method) {
        if let solution = try check.firstProved(forms) { proved.append(solution) }
      }
      if !proved.isEmpty { return proved }
    }
    return slopes.count < 2 || equation.order > 1 ? [] : try branches()
  }

  /// The solutions of y′ = f for each f.
  private func branches() throws(MathError) -> [DifferentialSolution] {
    var all: [DifferentialSolution] = []
    for slope in slopes {
      let branch = DifferentialEquation(equation.top - slope, variable, equation.jet, like: equation)
      all += try EquationSearch(branch, assumptions, budget, depth: depth + 1).solutions()
    }
    return all
  }

  /// A step that has no value, or is too large, ends the method and not the search.
  private func attempt(_ method: SolutionMethod) throws(MathError) -> [[DifferentialSolution]] {
    do throws(MathError) {
      return try method.find(self)
    } catch {
      try budget.check()
      return []
    }
  }

  /// The explicit general solution of another equation, in the same variable.
  func explicit(_ other: DifferentialEquation) throws(MathError) -> Expr? {
    guard depth < EquationSearch.depthLimit else { return nil }
    let search = try EquationSearch(other, assumptions, budget, depth: depth + 1)
    for case .explicit(let e) in try search.solutions() { return e }
    return nil
  }

  /// ∫ f dx, with `integrate(…, x)` for what has no known antiderivative.
  func primitive(_ f: Expr, _ x: Symbol) throws(MathError) -> Expr {
    try f.integral(x, assuming: assumptions, budget: budget.slice(seconds: 6))
  }

  /// e^f with the logarithms in f taken out.
  func exponential(_ f: Expr) -> Expr {
    let expanded = (try? f.expanded()) ?? f
    return exp(expanded).simplifyingExponentialsOfLogarithms
  }

  /// The easiest to read among equal forms.
  func tidy(_ e: Expr) -> Expr { e.closedForm(assumptions, budget) }

  /// The easier to read of an expression and its simplified form.
  func shortest(_ e: Expr) -> Expr {
    let simple = tidy(e)
    return simple.readingCost < e.readingCost ? simple : e
  }

  /// Solutions of left = right + C: explicit where there is just one y, else the equation.
  func level(_ left: Expr, _ right: Expr) -> [DifferentialSolution] {
    let constant = Expr(IntegrationConstant.only)
    let plain = DifferentialSolution.implicit(left: equation.written(left), right: constant + right)
    if let product = left.logarithmProduct(y) {
      let value = constant * exponential((product.scale * right))
      let form = DifferentialSolution.implicit(left: equation.written(product.value), right: value)
      return inverted(product.value, value) + [form, plain]
    }
    return inverted(left, constant + right) + [plain]
  }

  /// y where left = right has exactly one solution.
  private func inverted(_ left: Expr, _ right: Expr) -> [DifferentialSolution] {
    let hasPeriod = left.subexpressions.contains { e in
      guard let (function, z) = e.unaryCall, z.contains(y) else { return false }
      return [.sin, .cos, .tan, .abs, .sinh, .cosh, .tanh].contains(function)
    }
    guard !hasPeriod, !left.isHeldIntegral, let symbol = y.symbol,
      let found = try? (left - right).solutions(for: symbol, assumptions, budget: budget.slice(seconds: 3)),
      found.implicit.isEmpty, found.solutions.count == 1
    else { return [] }
    return [.explicit(tidy(found.solutions[0].value))]
  }
}

extension Expr {
  /// Whether an integral that nobody evaluated occurs.
  var isHeldIntegral: Bool { subexpressions.contains { IntegralForm($0) != nil } }

  /// (p, n) with n·self = log p, where self is a sum of rational multiples of logarithms times one constant.
  fileprivate func logarithmProduct(_ y: Expr) -> (value: Expr, scale: Expr)? {
    var parts: [(coefficient: Expr, argument: Expr)] = []
    for term in ((try? expanded()) ?? self).terms {
      let (c, g) = term.splitConstant(y)
      guard let z = g.argument(.log) else { return nil }
      parts.append((c, z))
    }
    guard let unit = parts.first?.coefficient else { return nil }
    let ratios = parts.compactMap { ($0.coefficient / unit).reduced.rational }
    guard ratios.count == parts.count else { return nil }
    let scale = Expr(ratios.reduce(Integer(1)) { Integer.lcm($0, $1.denominator) })
    let product = Expr.product(zip(parts, ratios).map { .power($0.argument, Expr($1) * scale) })
    return (product, (scale / unit).reduced)
  }
}
