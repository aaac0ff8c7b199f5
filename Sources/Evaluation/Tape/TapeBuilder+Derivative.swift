import Exact
import Expressions
import Functions

/// Derivatives as further steps, from the partial derivatives of the steps by their operands.
extension TapeBuilder {
  /// The derivative of a value by the input `k`; `nil` when a function has no known derivative.
  ///
  /// Forward over the steps: tangents of operands are known before those of the steps that use them.
  mutating func derivative(of value: Int, by k: Int) -> Int? {
    var tangents = [Int?](repeating: nil, count: value + 1)
    for i in 0...value {
      if steps[i] == .input(k) { tangents[i] = constant(1) }
      for (place, operand) in steps[i].operands(arguments).enumerated() {
        guard let tangent = tangents[operand] else { continue }
        guard let partial = partial(i, place) else { return nil }
        if isConstant(partial, 0) { continue }
        let term = multiply(tangent, partial)
        tangents[i] = tangents[i].map { add($0, term) } ?? term
      }
    }
    return tangents[value] ?? constant(0)
  }

  /// The derivatives of a value by all variables.
  ///
  /// Backward over the steps: the adjoint of a step, the derivative of the value by it, is complete before those of its
  /// operands (A. Griewank, A. Walther, *Evaluating Derivatives*, 2008, §3.2). A few steps for each one, however many
  /// variables there are.
  /// - Throws: `.undecided` with the name of a function without a known derivative.
  mutating func gradient(of value: Int) throws(MathError) -> [Int] {
    var adjoints = [Int?](repeating: nil, count: value + 1)
    adjoints[value] = constant(1)
    var gradient = [Int](repeating: constant(0), count: variableCount)
    for i in stride(from: value, through: 0, by: -1) {
      guard dependence[i] == .varying, let adjoint = adjoints[i] else { continue }
      if case .input(let k) = steps[i] { gradient[k] = adjoint }
      for (place, operand) in steps[i].operands(arguments).enumerated() where dependence[operand] == .varying {
        guard let partial = partial(i, place) else { throw unknownDerivative(steps[i]) }
        if isConstant(partial, 0) { continue }
        adjoints[operand] = adjoints[operand].map { multiplyAdd(adjoint, partial, $0) } ?? multiply(adjoint, partial)
      }
    }
    return gradient
  }

  private func unknownDerivative(_ step: Step) -> MathError {
    guard case .call(let function, _) = step else { return .undecided("a power with too large an exponent") }
    return .undecided("the derivative of `\(function.name)` is not known")
  }

  /// The derivative of step `i` by its operand at a place; `nil` when it is not known.
  private mutating func partial(_ i: Int, _ place: Int) -> Int? {
    switch steps[i] {
    case .input, .constant: return nil
    case .add: return constant(1)
    case .multiply(let a, let b): return place == 0 ? b : a
    case .multiplyAdd(let a, let b, _): return place == 0 ? b : place == 1 ? a : constant(1)
    case .divide(_, let b): return place == 0 ? integerPower(b, -1) : divide(multiply(i, constant(-1)), b)
    case .integerPower(let a, let n): return integerPower(a, Int(n) - 1).map { multiply($0, constant(Expr(Int(n)))) }
    case .squareRoot: return divide(constant(.half), i)
    case .exponential: return i
    case .power(let a, let b):
      return place == 0
        ? multiply(append(.power(a, add(b, constant(-1)))), b) : multiply(i, call(.log, on: [a]))
    case .call(let function, let list): return partial(function, Array(arguments[list.range]), place)
    }
  }

  /// The partial derivative of the record, compiled in place; integers and relations are constant off their jumps.
  private mutating func partial(_ function: Function, _ values: [Int], _ place: Int) -> Int? {
    if function.spec.isIntegerValued { return constant(0) }
    let symbols = values.enumerated().map { (symbol: Symbol("_argument\($0)"), value: $1) }
    return function.spec.derivative?(symbols.map { Expr($0.symbol) }, place).flatMap { try? compile($0, symbols) }
  }
}
