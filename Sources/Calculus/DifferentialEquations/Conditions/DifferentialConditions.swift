public import Exact
public import Expressions
import Functions
import Simplification

/// Values that a solution and its derivatives are asked to have.
public struct DifferentialConditions: Sendable {
  /// y⁽ᵏ⁾(x) = value.
  struct Condition: Sendable {
    let place: Expr
    let order: Int
    let value: Expr
  }
  let conditions: [Condition]

  /// The value that is asked for at the first place.
  var start: Expr? { conditions.first { $0.order == 0 }?.value }

  /// x₀, y(x₀), y′(x₀), … for initial values, or x₀, y(x₀), x₁, y(x₁), … for boundary values.
  ///
  /// - Throws: `.undefined` when their number does not fit an equation of this order.
  public init(_ numbers: [Expr], order: Int) throws(MathError) {
    if numbers.count == order + 1 {
      conditions = (0..<order).map { Condition(place: numbers[0], order: $0, value: numbers[$0 + 1]) }
    } else if numbers.count == 2 * order {
      conditions = (0..<order).map { Condition(place: numbers[2 * $0], order: 0, value: numbers[2 * $0 + 1]) }
    } else {
      let boundary = order > 1 ? " or \(2 * order) for boundary values" : ""
      throw .undefined(
        "an equation of order \(order) needs \(order + 1) numbers for initial values\(boundary), found \(numbers.count)"
      )
    }
  }
}

/// Fixes the constants of a general solution.
struct ConstantFixing {
  /// What became of a general solution.
  enum Outcome {
    case solutions([DifferentialSolution])
    case impossible(String)
    case unknown
  }
  private let equation: DifferentialEquation
  private let conditions: [DifferentialConditions.Condition]
  private let assumptions: Assumptions
  private let budget: Budget

  init(
    _ equation: DifferentialEquation, _ conditions: DifferentialConditions, _ assumptions: Assumptions,
    _ budget: Budget
  ) {
    (self.equation, self.conditions) = (equation, conditions.conditions)
    (self.assumptions, self.budget) = (assumptions, budget)
  }

  func outcome(_ solution: DifferentialSolution) throws(MathError) -> Outcome {
    let general = fromStart(solution)
    let constants = IntegrationConstant.all(order: equation.order).filter { general.expression.contains(Expr($0)) }
    guard let equations = equations(general) else { return .unknown }
    if let linear = LinearSystem(vanishing: equations, in: constants) {
      return try solved(linear, constants, general)
    }
    let found: [[Expr]]
    if constants.count == 1, equations.count == 1 {
      let single = try equations[0].solutions(for: constants[0], assumptions, budget: budget.slice(seconds: 3))
      guard single.implicit.isEmpty else { return .unknown }
      found = single.solutions.map { [$0.value] }
    } else {
      found = try EquationSystem(equations, constants).solved(assumptions, budget: budget.slice(seconds: 5))
    }
    var fixed: [DifferentialSolution] = []
    for values in found {
      let solution = with(constants, values, general)
      if try meets(solution) { fixed.append(solution) }
    }
    return fixed.isEmpty ? .unknown : .solutions(fixed)
  }

  /// Integrals over x that nobody evaluated as integrals from the first place on.
  private func fromStart(_ solution: DifferentialSolution) -> DifferentialSolution {
    guard case .explicit(let e) = solution, e.isHeldIntegral, let start = conditions.first?.place else {
      return solution
    }
    let u = Expr(e.contains(.symbol("u")) ? Symbol.unused("u", e.symbols) : Symbol("u"))
    return .explicit(
      e.transformed { part -> Expr in
        guard let form = IntegralForm(part), form.ends == nil, form.variable == equation.x else { return part }
        return Function.integral.held([form.integrand.substituting(equation.x, u), u, start, equation.x])
      })
  }

  private func solved(
    _ linear: LinearSystem, _ constants: [Symbol], _ general: DifferentialSolution
  ) throws(MathError) -> Outcome {
    switch try linear.solved(assumptions, budget: budget).kind {
    case .unique(let values):
      let fixed = with(constants, values, general)
      return try meets(fixed) ? .solutions([fixed]) : .unknown
    case .none(_, let remainder):
      return .impossible("the conditions contradict each other: they say 0 == \(remainder.reduced)")
    case .infinite(let particular, let directions, let free):
      // constants that the conditions leave free keep their names
      let values = particular.indices.map { i in
        zip(free, directions).reduce(particular[i]) { $0 + Expr(constants[$1.0]) * $1.1[i] }
      }
      let fixed = with(constants, values, general)
      return try SolutionCheck(equation, assumptions, budget).holds(fixed) ? .solutions([fixed]) : .unknown
    }
  }

  /// The conditions as expressions that vanish.
  private func equations(_ general: DifferentialSolution) -> [Expr]? {
    switch general {
    case .explicit(let e):
      var equations: [Expr] = []
      for condition in conditions {
        guard let value = value(e.derivative(equation.variable, order: condition.order), at: condition.place) else {
          return nil
        }
        equations.append(value - condition.value)
      }
      return equations
    case .implicit(let left, let right):
      let y = equation.unknown([equation.x])
      let level = (left - right).substituting(y, equation.y)
      return conditions.map { condition in
        let start = conditions[0].value
        if condition.order == 0 {
          return level.substituting([equation.x: condition.place, equation.y: condition.value])
        }
        let slope = -level.derivative(equation.variable) / level.derivative(equation.jet[0])
        return slope.substituting([equation.x: condition.place, equation.y: start]) - condition.value
      }
    }
  }

  private func value(_ e: Expr, at place: Expr) -> Expr? {
    let direct = e.substituting(equation.x, place).transformed { part -> Expr in
      guard let (a, b) = IntegralForm(part)?.ends, a == b else { return part }
      return 0
    }
    if !direct.hasInfinity { return direct }
    let limit = e.limit(equation.variable, at: place, assumptions: assumptions, budget: budget.slice(seconds: 2))
    guard case .value(let value) = limit, !value.hasInfinity else { return nil }
    return value
  }

  private func with(
    _ constants: [Symbol], _ values: [Expr], _ general: DifferentialSolution
  ) -> DifferentialSolution {
    let replacements = Dictionary(uniqueKeysWithValues: zip(constants.map { Expr($0) }, values))
    switch general {
    case .explicit(let e):
      let plain = e.substituting(replacements)
      return .explicit(plain.closedForm(assumptions, budget))
    case .implicit(let left, let right):
      return .implicit(left: left.substituting(replacements), right: right.substituting(replacements))
    }
  }

  /// Whether equation and conditions hold.
  func meets(_ solution: DifferentialSolution) throws(MathError) -> Bool {
    guard try SolutionCheck(equation, assumptions, budget).holds(solution), let equations = equations(solution) else {
      return false
    }
    for e in equations {
      switch try e.isZero(assumptions, budget: budget.slice(seconds: 2)) {
      case .proved: continue
      case .refuted: return false
      case .unknown(let evidence): if !evidence.hasPrefix("zero to") { return false }
      }
    }
    return true
  }
}
