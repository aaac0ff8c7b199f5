import Exact
import Expressions
import Functions

extension TapeBuilder {
  /// The derivative of a value by the input `k`, as further steps; `nil` when a function has no known derivative.
  ///
  /// Forward over the steps: tangents of operands are known before those of the steps that use them.
  mutating func derivative(of value: Int, by k: Int) -> Int? {
    var tangents = [Int?](repeating: nil, count: value + 1)
    for i in 0...value {
      switch tangent(steps[i], i, k, tangents) {
      case .zero: break
      case .value(let t): tangents[i] = t
      case .unknown: return nil
      }
    }
    return tangents[value] ?? constant(0)
  }

  private enum Tangent {
    case zero
    case value(Int)
    case unknown

    init(_ value: Int?) { self = value.map { .value($0) } ?? .zero }
  }

  private mutating func tangent(_ step: Step, _ i: Int, _ k: Int, _ t: [Int?]) -> Tangent {
    switch step {
    case .input(let input): return input == k ? .value(constant(1)) : .zero
    case .constant: return .zero
    case .add(let a, let b): return Tangent(total([t[a], t[b]]))
    case .multiply(let a, let b): return Tangent(total([scaled(t[a], by: b), scaled(t[b], by: a)]))
    case .multiplyAdd(let a, let b, let c):
      return Tangent(total([scaled(t[a], by: b), scaled(t[b], by: a), t[c]]))
    case .divide(let a, let b):
      // (a/b)′ = (a′ − (a/b)·b′)/b
      let correction = scaled(t[b], by: i).map { multiply($0, constant(-1)) }
      return Tangent(total([t[a], correction]).map { divide($0, b) })
    case .integerPower(let a, let n):
      guard let inner = t[a], let power = integerPower(a, Int(n) - 1) else { return t[a] == nil ? .zero : .unknown }
      return .value(multiply(multiply(power, constant(Expr(Int(n)))), inner))
    case .squareRoot(let a):
      return Tangent(t[a].map { divide(multiply($0, constant(.half)), i) })
    case .exponential(let a): return Tangent(scaled(t[a], by: i))
    case .power(let a, let b): return power(a, b, i, t)
    case .call(let function, let list): return chain(function, arguments[list.range].map { ($0, t[$0]) })
    }
  }

  private mutating func scaled(_ tangent: Int?, by factor: Int) -> Int? { tangent.map { multiply($0, factor) } }

  private mutating func total(_ terms: [Int?]) -> Int? {
    var sum: Int?
    for case let term? in terms { sum = sum.map { add($0, term) } ?? term }
    return sum
  }

  /// (a^b)′ = b·a^(b−1)·a′ + a^b·log(a)·b′.
  private mutating func power(_ a: Int, _ b: Int, _ i: Int, _ t: [Int?]) -> Tangent {
    var terms: [Int?] = []
    if let inner = t[a] {
      let power = append(.power(a, add(b, constant(-1))))
      terms.append(multiply(multiply(power, b), inner))
    }
    if let inner = t[b] { terms.append(multiply(multiply(i, call(.log, on: [a])), inner)) }
    return Tangent(total(terms))
  }

  /// The chain rule, with the partial derivatives of the record compiled in place.
  private mutating func chain(_ function: Function, _ arguments: [(value: Int, tangent: Int?)]) -> Tangent {
    if arguments.allSatisfy({ $0.tangent == nil }) { return .zero }
    let symbols = arguments.indices.map { Symbol("_argument\($0)") }
    for (symbol, argument) in zip(symbols, arguments) { bind(symbol, to: argument.value) }
    var terms: [Int?] = []
    for (place, argument) in arguments.enumerated() {
      guard let inner = argument.tangent else { continue }
      guard let formula = function.spec.derivative?(symbols.map { Expr($0) }, place),
        let partial = try? compileAnew(formula)
      else { return .unknown }
      terms.append(multiply(partial, inner))
    }
    return Tangent(total(terms))
  }
}
