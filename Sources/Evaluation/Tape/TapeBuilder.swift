import Exact
import Expressions

/// Compiles expressions to steps, each distinct step once.
struct TapeBuilder {
  /// How a value depends on the inputs.
  enum Dependence: Int { case constant, uniform, varying }

  /// The value of an expression as a product of a part that is the same for all points and one that is not.
  struct Parts {
    var uniform: Int?
    var varying: Int?
  }

  private(set) var steps: [Step] = []
  private(set) var arguments: [Int] = []
  private(set) var dependence: [Dependence] = []
  private var known: [Step: Int] = [:]
  private var argumentLists: [[Int]: Step.ArgumentList] = [:]
  private var parts: [Expr: Parts] = [:]
  let variableCount: Int

  /// The first `variableCount` inputs are arrays, the others parameters.
  init(inputs: [Symbol], variableCount: Int) {
    self.variableCount = variableCount
    for (i, symbol) in inputs.enumerated() { bind(symbol, to: append(.input(i))) }
  }

  /// Lets a symbol stand for a value.
  mutating func bind(_ symbol: Symbol, to value: Int) {
    parts[Expr(symbol)] = dependence[value] == .varying ? Parts(varying: value) : Parts(uniform: value)
  }

  /// The value of an expression.
  mutating func compile(_ expression: Expr) throws(MathError) -> Int {
    let all = expression.subexpressions
    parts.reserveCapacity(parts.count + all.count)
    known.reserveCapacity(known.count + 2 * all.count)
    for e in all where parts[e] == nil { parts[e] = try partsOf(e) }
    return value(expression)
  }

  /// The value of a formula whose symbols stand for values, and for nothing outside of it.
  mutating func compile(_ formula: Expr, _ symbols: [(symbol: Symbol, value: Int)]) throws(MathError) -> Int {
    let outer = parts
    parts = [:]
    defer { parts = outer }
    for (symbol, value) in symbols { bind(symbol, to: value) }
    return try compile(formula)
  }

  private mutating func partsOf(_ e: Expr) throws(MathError) -> Parts {
    switch e.node {
    case .integer, .number: return Parts(uniform: append(.constant(e)))
    case .constant(let constant):
      if constant == .undefined { throw .undefined("an undefined value has no numeric value") }
      return Parts(uniform: append(.constant(e)))
    case .symbol(let symbol): throw .undecided("the symbol `\(symbol.name)` has no numeric value; substitute one first")
    case .sum(let terms): return sum(terms)
    case .product(let factors): return product(factors)
    case .call(let function, let operands): return try call(function, operands)
    }
  }

  // MARK: Steps

  /// The number of a step, which is appended unless an equal one exists.
  mutating func append(_ step: Step) -> Int {
    if let value = known[step] { return value }
    let depends: Dependence
    if case .input(let i) = step {
      depends = i < variableCount ? .varying : .uniform
    } else {
      let highest = step.operands(arguments).map { dependence[$0].rawValue }.max() ?? 0
      depends = Dependence(rawValue: highest) ?? .varying
    }
    steps.append(step)
    dependence.append(depends)
    known[step] = steps.count - 1
    return steps.count - 1
  }

  mutating func constant(_ e: Expr) -> Int { append(.constant(e)) }

  func isConstant(_ value: Int, _ e: Expr) -> Bool { steps[value] == .constant(e) }

  mutating func add(_ a: Int, _ b: Int) -> Int {
    if isConstant(a, 0) { return b }
    if isConstant(b, 0) { return a }
    return append(.add(a, b))
  }

  mutating func multiply(_ a: Int, _ b: Int) -> Int {
    if isConstant(a, 1) { return b }
    if isConstant(b, 1) { return a }
    if a == b { return append(.integerPower(a, 2)) }
    return dependence[a] == .varying ? append(.multiply(a, b)) : append(.multiply(b, a))
  }

  /// a·b + c, the varying factor first.
  mutating func multiplyAdd(_ a: Int, _ b: Int, _ c: Int) -> Int {
    if isConstant(b, 1) { return add(a, c) }
    if isConstant(a, 1) { return add(b, c) }
    return dependence[a] == .varying ? append(.multiplyAdd(a, b, c)) : append(.multiplyAdd(b, a, c))
  }

  mutating func divide(_ a: Int, _ b: Int) -> Int {
    if isConstant(b, 1) { return a }
    return isConstant(a, 1) ? append(.integerPower(b, -1)) : append(.divide(a, b))
  }

  mutating func integerPower(_ a: Int, _ n: Int) -> Int? {
    guard let small = Int32(exactly: n), n.magnitude < 1 << 30 else { return nil }
    return n == 1 ? a : n == 0 ? constant(1) : append(.integerPower(a, small))
  }

  mutating func call(_ function: Function, on values: [Int]) -> Int {
    let list: Step.ArgumentList
    if let known = argumentLists[values] {
      list = known
    } else {
      list = Step.ArgumentList(first: arguments.count, count: values.count)
      arguments += values
      argumentLists[values] = list
    }
    return append(.call(function, list))
  }

  /// The value of a compiled expression, its two parts multiplied.
  mutating func value(_ e: Expr) -> Int {
    let found = parts[e] ?? Parts()
    guard let varying = found.varying else { return found.uniform ?? constant(1) }
    return found.uniform.map { multiply(varying, $0) } ?? varying
  }

  // MARK: Sums and products

  /// Σ c·u·v: the coefficients c·u are uniform, what varies is gathered with a multiply-add for each term.
  private mutating func sum(_ terms: Terms) -> Parts {
    var offset: Int?
    var varying: [(value: Int, coefficient: Int)] = []
    for term in terms {
      let part = parts[term.term] ?? Parts()
      var coefficient = constant(term.coefficient)
      if let uniform = part.uniform { coefficient = multiply(coefficient, uniform) }
      if let value = part.varying {
        varying.append((value, coefficient))
      } else {
        offset = offset.map { add($0, coefficient) } ?? coefficient
      }
    }
    if varying.isEmpty { return Parts(uniform: offset ?? constant(0)) }
    if varying.count == 1, offset == nil { return Parts(uniform: varying[0].coefficient, varying: varying[0].value) }
    var sum = offset ?? multiply(varying[0].value, varying[0].coefficient)
    for term in offset == nil ? varying[1...] : varying[...] {
      sum = multiplyAdd(term.value, term.coefficient, sum)
    }
    return Parts(varying: sum)
  }

  /// The factors of a product, above and below the line.
  private struct Fraction {
    var above: Int?
    var below: Int?
  }

  private mutating func product(_ factors: Factors) -> Parts {
    var uniform = Fraction()
    var varying = Fraction()
    for factor in factors {
      let (base, exponent) = (parts[factor.base] ?? Parts(), factor.exponent)
      if let n = exponent.smallInteger, n.magnitude < 1 << 30 {
        if let value = base.uniform { include(value, n, in: &uniform) }
        if let value = base.varying { include(value, n, in: &varying) }
        continue
      }
      let (value, n) = power(factor)
      if dependence[value] == .varying { include(value, n, in: &varying) } else { include(value, n, in: &uniform) }
    }
    return Parts(uniform: quotient(uniform), varying: quotient(varying))
  }

  /// A value and an integer n such that valueⁿ is the power.
  private mutating func power(_ factor: Factor) -> (Int, Int) {
    if factor.base == .e { return (append(.exponential(value(factor.exponent))), 1) }
    if let q = factor.exponent.rational, q.denominator == 2, let n = q.numerator.asInt, n.magnitude < 1 << 30 {
      return (append(.squareRoot(value(factor.base))), n)
    }
    return (append(.power(value(factor.base), value(factor.exponent))), 1)
  }

  private mutating func include(_ value: Int, _ n: Int, in fraction: inout Fraction) {
    guard let power = integerPower(value, Int(n.magnitude)) else { return }
    if n < 0 {
      fraction.below = fraction.below.map { multiply($0, power) } ?? power
    } else {
      fraction.above = fraction.above.map { multiply($0, power) } ?? power
    }
  }

  private mutating func quotient(_ fraction: Fraction) -> Int? {
    guard let below = fraction.below else { return fraction.above }
    return divide(fraction.above ?? constant(1), below)
  }

  // MARK: Calls

  private mutating func call(_ function: Function, _ operands: Operands) throws(MathError) -> Parts {
    let spec = function.spec
    switch spec.definition {
    case .abstract: throw .undecided("the function `\(function.name)` is undefined and has no numeric value")
    case .derivative(let base, _):
      throw .undecided("the derivative of `\(base.name)` is not known and has no numeric value")
    case .catalogue, .relation: break
    }
    guard
      spec.ball != nil || (operands.count == 1 && spec.double != nil) || (operands.count == 2 && spec.double2 != nil)
    else { throw .undecided("the function `\(function.name)` cannot be evaluated numerically") }
    let result = call(function, on: operands.map { value($0) })
    return dependence[result] == .varying ? Parts(varying: result) : Parts(uniform: result)
  }
}
