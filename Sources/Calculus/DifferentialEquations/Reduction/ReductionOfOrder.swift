import Exact
import Expressions
import Functions
import Simplification

extension SolutionMethod {
  /// One solution y₁ of a homogeneous equation of the second order, found among simple shapes, gives the other one:
  /// y₁·∫ e^(−∫p)/y₁² dx.
  static let reductionOfOrder = SolutionMethod("reduction of order") { search throws(MathError) in
    guard let linear = search.linear?.monic, linear.order == 2, let first = try search.knownSolution(linear) else {
      return []
    }
    let weight = search.exponential(-(try search.primitive(linear.coefficients[1], search.variable)))
    let second = search.tidy(first * (try search.primitive(search.tidy(weight / (first * first)), search.variable)))
    let basis = Fundamental(solutions: [first, second])
    guard let particular = try basis.particular(linear.right, search) else { return [] }
    let value = basis.combination(search.constants) + particular
    return [.explicit(value), .explicit(search.tidy(value))]
  }

  /// An equation without y: one for y′ of lower order.
  static let missingFunction = SolutionMethod(
    "y is missing",
    branches: { search throws(MathError) in
      let equation = search.equation
      guard equation.order >= 2,
        let lowest = equation.jet.firstIndex(where: { equation.expression.contains(Expr($0)) }),
        lowest > 0, lowest < equation.order, search.depth < 3
      else { return [] }
      let lower = DifferentialEquation(
        equation.expression, equation.variable, Array(equation.jet[lowest...]), like: equation)
      let inner = try EquationSearch(lower, search.assumptions, search.budget, depth: search.depth + 1)
      return try inner.values().map { found throws(MathError) in
        var value = lower.order == 1 ? found.renaming(IntegrationConstant.only, IntegrationConstant.numbered(1)) : found
        for _ in 0..<lowest { value = try search.primitive(value, search.variable) }
        for k in 0..<lowest {
          value += Expr(IntegrationConstant.numbered(lower.order + 1 + k)) * Expr.power(search.x, Expr(k))
        }
        return [.explicit(value), .explicit(search.tidy(value))]
      }
    })

  /// An equation of the second order without x: with p(y) = y′, p·dp/dy = F(y, p).
  static let autonomous = SolutionMethod(
    "x is missing",
    branches: { search throws(MathError) in
      let equation = search.equation
      guard equation.order == 2, equation.expression.lacks(search.x), search.depth < 3 else { return [] }
      let (p, slope) = (equation.jet[1], Symbol("_p"))
      let inPhasePlane = DifferentialEquation(
        equation.expression.substituting(Expr(equation.jet[2]), Expr(p) * Expr(slope)), equation.jet[0], [p, slope],
        like: equation)
      let inner = try EquationSearch(inPhasePlane, search.assumptions, search.budget, depth: search.depth + 1)
      return try inner.values().map { rate throws(MathError) in
        let speed = rate.renaming(IntegrationConstant.only, IntegrationConstant.numbered(1))
        let left = try search.primitive(search.tidy(1 / speed), equation.jet[0])
        return search.level(left, search.x).map {
          $0.renaming(IntegrationConstant.only, IntegrationConstant.numbered(2))
        }
      }
    })
}

extension Expr {
  fileprivate func renaming(_ old: Symbol, _ new: Symbol) -> Expr { substituting(Expr(old), Expr(new)) }
}

extension DifferentialSolution {
  fileprivate func renaming(_ old: Symbol, _ new: Symbol) -> DifferentialSolution {
    switch self {
    case .explicit(let e): .explicit(e.substituting(Expr(old), Expr(new)))
    case .implicit(let left, let right):
      .implicit(left: left.substituting(Expr(old), Expr(new)), right: right.substituting(Expr(old), Expr(new)))
    }
  }
}

extension EquationSearch {
  /// The unknown: explicit solutions, and all branches of implicit ones of the first order.
  fileprivate func values() throws(MathError) -> [Expr] {
    var values: [Expr] = []
    for found in try solutions() {
      switch found {
      case .explicit(let e): values.append(e)
      case .implicit(let left, let right):
        guard let symbol = y.symbol else { continue }
        let level = (left - right).substituting(equation.unknown([x]), y)
        let branches = try level.solutions(for: symbol, assumptions, budget: budget.slice(seconds: 2))
        if branches.implicit.isEmpty { values += branches.solutions.map { $0.value } }
      }
    }
    return values
  }

  /// A solution of y″ + p·y′ + q·y = 0 of a simple shape.
  fileprivate func knownSolution(_ linear: LinearEquation) throws(MathError) -> Expr? {
    let (q, p) = (linear.coefficients[0], linear.coefficients[1])
    let candidates: [Expr] =
      [
        x, exp(x), exp(-x), 1 / x, x * x, exp(x * x / 2), exp(-x * x / 2), exp(x * x), exp(-x * x), sqrt(x),
        1 / sqrt(x),
      ]
      + [Expr(2), -2, 3, -3].map { exp($0 * x) }
      + [Function.sin(x), Function.cos(x), Function.sin(x) / x, x * exp(x), exp(x) / x, exp(-x) / x, x * exp(-x)]
    for candidate in candidates {
      try budget.check()
      let residual = candidate.derivative(variable, order: 2) + p * candidate.derivative(variable) + q * candidate
      if residual == 0 || (residual / candidate).reduced == 0 { return candidate }
    }
    return try polynomialSolution(linear)
  }

  /// A polynomial solution of degree ≤ 6.
  private func polynomialSolution(_ linear: LinearEquation) throws(MathError) -> Expr? {
    guard linear.coefficients.allSatisfy({ $0.isRational(in: x) }) else { return nil }
    for degree in 1...6 {
      try budget.check()
      let unknowns = (0..<degree).map { Symbol("_a\($0)") }
      let shape =
        Expr.power(x, Expr(degree)) + Expr.sum(unknowns.enumerated().map { Expr($1) * Expr.power(x, Expr($0)) })
      let residual =
        shape.derivative(variable, order: 2) + linear.coefficients[1] * shape.derivative(variable)
        + linear.coefficients[0] * shape
      guard let numerator = try? residual.numeratorAndDenominator().numerator.expanded(),
        let equations = numerator.polynomial(in: x),
        let system = LinearSystem(vanishing: equations.filter { $0 != 0 }, in: unknowns),
        let values = try? system.solved(assumptions, budget: budget).values((0..<degree).map { Symbol("_z\($0)") })
      else { continue }
      let zero = Dictionary(uniqueKeysWithValues: (0..<degree).map { (Expr(Symbol("_z\($0)")), Expr(0)) })
      return shape.substituting(
        Dictionary(uniqueKeysWithValues: zip(unknowns, values).map { (Expr($0), $1.substituting(zero)) }))
    }
    return nil
  }
}
