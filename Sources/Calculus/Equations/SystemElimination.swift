import Exact
import Expressions
import Simplification

/// Solves polynomial equations one unknown after the other.
struct SystemElimination {
  private let expressions: [Expr]
  private let unknowns: [Symbol]
  private let assumptions: Assumptions
  private let budget: Budget

  private typealias Values = [Expr: Expr]
  /// Resultants of resultants go no deeper.
  private static let depthLimit = 12

  init(_ expressions: [Expr], _ unknowns: [Symbol], _ assumptions: Assumptions, _ budget: Budget) {
    (self.expressions, self.unknowns) = (expressions, unknowns)
    (self.assumptions, self.budget) = (assumptions, budget)
  }

  func solutions() throws(MathError) -> [[Expr]] {
    var found: [[Expr]] = []
    for values in try solveByPowers() where try holds(values) {
      let list = unknowns.map { values[Expr($0)] ?? 0 }
      if !found.contains(list) { found.append(list) }
    }
    return found
  }

  /// The solutions of the system in which xᵏ is the unknown where x occurs in such powers only, and their k-th roots.
  private func solveByPowers() throws(MathError) -> [Values] {
    var (equations, replaced, powers): ([Expr], [Expr], [Expr: (power: Int, symbol: Expr)]) = ([], [], [:])
    for e in expressions { equations.append(try e.numeratorAndDenominator().numerator.expanded()) }
    for x in unknowns.map({ Expr($0) }) {
      var step = 0
      for e in equations { step = Integer.gcd(step, try e.commonExponent(of: x)) }
      guard step > 1 else {
        replaced.append(x)
        continue
      }
      let symbol = Expr(Symbol.fresh())
      powers[x] = (step, symbol)
      replaced.append(symbol)
      equations = equations.map { $0.replacingPowers { $0.base == x ? .power(symbol, $0.exponent / Expr(step)) : nil } }
    }
    var all = try solve(equations, replaced, depth: 0)
    for x in unknowns.map({ Expr($0) }) {
      guard let (step, symbol) = powers[x] else { continue }
      var next: [Values] = []
      for values in all {
        for root in try RadicalRoots.binomial(step, values[symbol] ?? 0) ?? [] {
          next.append(values.merging([x: root.value]) { $1 })
        }
      }
      all = next
    }
    return all
  }

  private var stuck: MathError { .undecided("the solutions of this system of equations") }

  /// Whether all equations are proved at these values.
  private func holds(_ values: Values) throws(MathError) -> Bool {
    for e in expressions {
      let left = e.substituting(values)
      if left.hasInfinity { return false }
      switch try left.isZero(assumptions, budget: budget.slice(seconds: 2)) {
      case .proved: continue
      case .refuted where !left.hasSymbols: return false
      case .refuted, .unknown: throw stuck
      }
    }
    return true
  }

  private func solve(_ equations: [Expr], _ unknowns: [Expr], depth: Int) throws(MathError) -> [Values] {
    try budget.check()
    if depth > SystemElimination.depthLimit { throw stuck }
    var rest: [Expr] = []
    for e in equations {
      let numerator = try e.numeratorAndDenominator().numerator
      if unknowns.contains(where: { numerator.contains($0) }) {
        rest.append(numerator)
      } else {
        switch try numerator.isZero(assumptions, budget: budget.slice(seconds: 2)).truth {
        case .yes: continue
        case .no: return []
        case .unknown: throw stuck
        }
      }
    }
    if unknowns.isEmpty { return [[:]] }
    if let branches = try factored(rest, unknowns) {
      var all: [Values] = []
      for branch in branches { all += try solve(branch, unknowns, depth: depth + 1) }
      return all
    }
    if let (e, x) = single(rest, unknowns) { return try substituting(e, x, rest, unknowns, depth) }
    for e in rest {
      for x in unknowns {
        guard let value = try linearValue(e, x) else { continue }
        return try extended([value], x, rest.filter { $0 != e }, unknowns, depth)
      }
    }
    if let solutions = try bySymbolicSlope(rest, unknowns, depth) { return solutions }
    return try solve(rest + [resultant(rest, unknowns)], unknowns, depth: depth + 1)
  }

  /// The systems with one factor each in the place of the first equation that is a product.
  private func factored(_ equations: [Expr], _ unknowns: [Expr]) throws(MathError) -> [[Expr]]? {
    for (place, e) in equations.enumerated() {
      let factors = try e.factorList().filter { factor in unknowns.contains { factor.factor.contains($0) } }
      guard factors.count > 1 || factors.contains(where: { $0.multiplicity > 1 }) else { continue }
      return factors.map { factor in
        var branch = equations
        branch[place] = factor.factor
        return branch
      }
    }
    return nil
  }

  /// An equation with one unknown.
  private func single(_ equations: [Expr], _ unknowns: [Expr]) -> (Expr, Expr)? {
    for e in equations {
      let present = unknowns.filter { e.contains($0) }
      if present.count == 1 { return (e, present[0]) }
    }
    return nil
  }

  private func substituting(
    _ e: Expr, _ x: Expr, _ equations: [Expr], _ unknowns: [Expr], _ depth: Int
  ) throws(MathError) -> [Values] {
    guard let symbol = x.symbol else { throw stuck }
    let found = try e.solutions(for: symbol, assumptions, budget: budget)
    guard found.implicit.isEmpty, !found.isEverything else { throw stuck }
    return try extended(found.solutions.map(\.value), x, equations.filter { $0 != e }, unknowns, depth)
  }

  /// The cases c = d = 0 and x = −d/c of an equation c·x + d = 0 with unknowns in c.
  private func bySymbolicSlope(
    _ equations: [Expr], _ unknowns: [Expr], _ depth: Int
  ) throws(MathError) -> [Values]? {
    for e in equations {
      for x in unknowns {
        guard let list = try e.polynomialCoefficients(of: x), list.count == 2, !list.contains(where: { $0.contains(x) })
        else { continue }
        let rest = equations.filter { $0 != e }
        let degenerate = try solve(rest + list, unknowns, depth: depth + 1)
        return try degenerate + extended([-list[0] / list[1]], x, rest, unknowns, depth)
      }
    }
    return nil
  }

  /// The value of `x` where it occurs linearly with a number for its coefficient.
  private func linearValue(_ e: Expr, _ x: Expr) throws(MathError) -> Expr? {
    guard let row = try? e.coefficients(of: x), let last = row.last, last.exponent == 1, last.coefficient.isNumber,
      row.count <= 2, row[0].exponent == 1 || row[0].exponent == 0 && !row[0].coefficient.contains(x)
    else { return nil }
    return try (row.count == 1 ? 0 : -row[0].coefficient / last.coefficient).expanded()
  }

  /// The solutions of the rest with `x` replaced by each of the values.
  private func extended(
    _ values: [Expr], _ x: Expr, _ equations: [Expr], _ unknowns: [Expr], _ depth: Int
  ) throws(MathError) -> [Values] {
    var all: [Values] = []
    for value in values {
      let inserted = equations.map { $0.substituting(x, value) }
      for var solution in try solve(inserted, unknowns.filter { $0 != x }, depth: depth + 1) {
        solution[x] = try value.substituting(solution).expanded()
        all.append(solution)
      }
    }
    return all
  }

  /// A consequence of two equations that is free of the last of two unknowns.
  private func resultant(_ equations: [Expr], _ unknowns: [Expr]) throws(MathError) -> Expr {
    guard unknowns.count == 2, equations.count >= 2 else { throw stuck }
    let result = try Expr.resultant(equations[0], equations[1], by: unknowns[1])
    if result.contains(unknowns[1]) || !result.contains(unknowns[0]) { throw stuck }
    return result
  }
}

extension Expr {
  /// The greatest common divisor of the exponents with which x occurs in this polynomial; 1 where it occurs otherwise.
  fileprivate func commonExponent(of x: Expr) throws(MathError) -> Int {
    var step = 0
    for (coefficient, exponent) in try coefficients(of: x) {
      guard let n = exponent.smallInteger, n >= 0, !coefficient.contains(x) else { return 1 }
      step = Integer.gcd(step, n)
    }
    return step
  }
}
