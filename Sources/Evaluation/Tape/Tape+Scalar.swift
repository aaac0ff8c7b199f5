import Balls
import Expressions
import Glibc

extension Tape {
  /// The value of the first expression at one point, in double precision.
  ///
  /// - Precondition: there is one number for each variable and parameter.
  public func value(at point: [Double], parameters values: [Double] = []) -> Double {
    self.values(atPoint: point, parameters: values)[0]
  }

  /// The values of all expressions at one point.
  public func values(atPoint point: [Double], parameters given: [Double] = []) -> [Double] {
    precondition(point.count == variables.count, "one number for each variable")
    precondition(given.count == parameters.count, "one number for each parameter")
    var values = constants
    let inputs = point + given
    for i in steps.indices where dependence[i] != .constant { values[i] = double(steps[i], values, inputs) }
    return outputs.map { values[$0] }
  }

  /// The values of the steps that do not vary.
  func prologue(_ given: [Double]) -> [Double] {
    precondition(given.count == parameters.count, "one number for each parameter")
    var values = constants
    if given.isEmpty { return values }
    let inputs = variables.map { _ in 0.0 } + given
    for i in steps.indices where dependence[i] == .uniform { values[i] = double(steps[i], values, inputs) }
    return values
  }

  private func double(_ step: Step, _ value: [Double], _ inputs: [Double]) -> Double {
    switch step {
    case .input(let i): return inputs[i]
    case .constant: return .nan
    case .add(let a, let b): return value[a] + value[b]
    case .multiply(let a, let b): return value[a] * value[b]
    case .divide(let a, let b): return value[a] / value[b]
    case .multiplyAdd(let a, let b, let c): return value[a] * value[b] + value[c]
    case .integerPower(let a, let n): return value[a].raised(to: n)
    case .squareRoot(let a): return value[a].squareRoot()
    case .exponential(let a): return Glibc.exp(value[a])
    case .power(let a, let b): return pow(value[a], value[b])
    case .call(let function, let list):
      return function.double(list.range.map { value[arguments[$0]] })
    }
  }
}

extension Double {
  /// The n-th power by repeated squaring from the highest bit, as the blocks do it.
  fileprivate func raised(to n: Int32) -> Double {
    let m = n.magnitude
    if m == 0 { return 1 }
    var power = self
    var bit = 30 - m.leadingZeroBitCount
    while bit >= 0 {
      power *= power
      if m >> UInt32(bit) & 1 == 1 { power *= self }
      bit -= 1
    }
    return n < 0 ? 1 / power : power
  }
}

extension Function {
  /// The value at real numbers, through balls when the record has no evaluator for doubles; NaN where it is not real.
  func double(_ values: [Double]) -> Double {
    if let value = cases(values) { return value }
    if values.count == 1, let evaluate = spec.double { return evaluate(values[0]) }
    if values.count == 2, let evaluate = spec.double2 { return evaluate(values[0], values[1]) }
    guard let evaluate = spec.ball, values.allSatisfy(\.isFinite) else { return .nan }
    let value = evaluate(values.map { ComplexBall($0) }, false, 80)
    guard value.isFinite else { return .nan }
    return value.imaginary.containsZero ? value.real.midpoint : .nan
  }

  /// Relations as 1 or 0, piecewise values and extrema of many numbers, which need no balls.
  private func cases(_ z: [Double]) -> Double? {
    switch name {
    case "<": return z[0] < z[1] ? 1 : 0
    case "<=": return z[0] <= z[1] ? 1 : 0
    case ">": return z[0] > z[1] ? 1 : 0
    case ">=": return z[0] >= z[1] ? 1 : 0
    case "==": return z[0] == z[1] ? 1 : 0
    case "!=": return z[0] != z[1] ? 1 : 0
    case "max": return z.contains(where: \.isNaN) ? .nan : z.max()
    case "min": return z.contains(where: \.isNaN) ? .nan : z.min()
    case "piecewise":
      for i in stride(from: 0, to: z.count - 1, by: 2) where z[i] != 0 { return z[i + 1] }
      return z.count % 2 == 1 ? z[z.count - 1] : .nan
    default: return nil
    }
  }
}
