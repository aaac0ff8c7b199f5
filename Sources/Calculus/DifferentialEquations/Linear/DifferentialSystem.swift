public import Exact
public import Expressions
import Functions
import Simplification

/// Linear differential equations with constant coefficients for several functions, solved by the Laplace transform.
public struct DifferentialSystem: Sendable {
  private let equations: [Expr]
  private let unknowns: [Function]
  private let variable: Symbol
  private var t: Expr { Expr(variable) }

  /// The equations that say that all `equations` vanish.
  public init(_ equations: [Expr], _ unknowns: [Function], _ variable: Symbol) {
    (self.equations, self.unknowns, self.variable) = (equations, unknowns, variable)
  }

  /// The functions, in the order of the unknowns; values f(0), f′(0), … that are not given stay in the answer.
  ///
  /// - Parameters:
  ///   - start: where the values are given; 0 when none are.
  ///   - initial: for each function its value there and those of its derivatives.
  /// - Returns: `nil` when the transforms are not found, or the answer, put into the equations, is not proved: off the
  ///   places where impulses act and right sides jump.
  public func solved(
    from start: Expr = 0, initial: [[Expr]] = [], _ assumptions: Assumptions = Assumptions(),
    budget: Budget = Budget(seconds: 30)
  ) throws(MathError) -> [Expr]? {
    let s = Symbol.unused("_s", equations.flatMap(\.symbols))
    let images = unknowns.indices.map { Symbol("_Y\($0)") }
    var transformed: [Expr] = []
    for equation in equations {
      guard let image = try image(equation, start, s, images, assumptions, budget) else { return nil }
      transformed.append(image.substituting(values(initial)))
    }
    guard let system = LinearSystem(vanishing: transformed, in: images),
      case .unique(let solutions) = try system.solved(assumptions, budget: budget).kind
    else { return nil }
    var result: [Expr] = []
    for solution in solutions {
      let found = try original(solution, s, assumptions, budget)
      guard let found, LaplaceForm.isFree(found) else { return nil }
      result.append(found.substituting(t, t - start))
    }
    return try solve(result, assumptions, budget) ? result : nil
  }

  /// The equation for the transforms; what the time is shifted by is added to explicit times only.
  private func image(
    _ equation: Expr, _ start: Expr, _ s: Symbol, _ images: [Symbol], _ assumptions: Assumptions, _ budget: Budget
  ) throws(MathError) -> Expr? {
    let later = start == 0 ? equation : equation.substituting(t, t + start).replacingShiftedUnknowns(t + start, by: t)
    let search = LaplaceSearch(
      variable, s, try positive([variable, s], assumptions), budget.slice(seconds: 8), MissingFacts())
    guard let expanded = try? later.expanded(), let image = try search.image(of: expanded)?.value else { return nil }
    var replacements: [Expr: Expr] = [:]
    for (unknown, symbol) in zip(unknowns, images) {
      replacements[Function.laplace.held([unknown([t]), t, Expr(s)])] = Expr(symbol)
    }
    let result = image.substituting(replacements)
    return LaplaceForm.isFree(result) ? result : nil
  }

  private func positive(_ symbols: [Symbol], _ assumptions: Assumptions) throws(MathError) -> Assumptions {
    var known = assumptions
    for symbol in symbols {
      known = try known.forgetting(symbol).assuming(
        Expr(symbol), isZeroAllowed: false, isPositiveAllowed: true, statement: Function.greater(Expr(symbol), 0))
    }
    return known
  }

  /// f(0), f′(0), … and their values.
  private func values(_ initial: [[Expr]]) -> [Expr: Expr] {
    var values: [Expr: Expr] = [:]
    for (unknown, numbers) in zip(unknowns, initial) {
      for (k, value) in numbers.enumerated() {
        let function = k == 0 ? unknown : Function.derivative(of: unknown, by: [Int](repeating: 0, count: k))
        values[function([0])] = value
      }
    }
    return values
  }

  private func original(
    _ image: Expr, _ s: Symbol, _ assumptions: Assumptions, _ budget: Budget
  ) throws(MathError) -> Expr? {
    // values f(0) are constants here
    var names: [Expr: Expr] = [:]
    for e in image.subexpressions where e.hasUnknownFunctions {
      guard case .call = e.node else { continue }
      names[e] = Expr(Symbol("_v\(names.count)"))
    }
    let plain = image.substituting(names)
    let found = try plain.inverseLaplaceTransform(s, variable, assuming: assumptions, budget: budget)
    return found.value.substituting(Dictionary(uniqueKeysWithValues: names.map { ($1, $0) }))
  }

  private func solve(_ values: [Expr], _ assumptions: Assumptions, _ budget: Budget) throws(MathError) -> Bool {
    for equation in equations {
      let left = equation.replacingUnknownFunctions { function, arguments in
        guard let place = unknowns.firstIndex(of: function), arguments.count == 1, arguments[0].symbol != nil else {
          return nil
        }
        return values[place].substituting(t, arguments[0])
      }
      let smooth = left.transformed { e -> Expr in
        if case .call(.diracDelta, _) = e.node { return 0 }
        return e
      }
      if (try? smooth.rationalSimplified()) == 0 { continue }
      guard try smooth.isZero(assumptions, budget: budget.slice(seconds: 3)).truth == .yes else { return false }
    }
    return true
  }
}

extension Expr {
  /// f(later) and its derivatives as f(time), for undefined functions.
  fileprivate func replacingShiftedUnknowns(_ later: Expr, by time: Expr) -> Expr {
    transformed { e -> Expr in
      guard case .call(let function, let arguments) = e.node, arguments.count == 1, arguments[0] == later else {
        return e
      }
      switch function.spec.definition {
      case .abstract, .derivative: return function([time])
      case .catalogue, .relation: return e
      }
    }
  }
}
