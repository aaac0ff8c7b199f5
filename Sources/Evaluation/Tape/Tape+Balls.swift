public import Balls
import Exact
import Expressions

extension Tape {
  /// Enclosures of the values, with balls for the inputs: variables first, then parameters.
  ///
  /// With `analytic` a result is finite only if the expression is proved to be holomorphic on the whole of the balls.
  /// - Precondition: there is one ball for each input.
  public func balls(at inputs: [ComplexBall], analytic: Bool = false, precision: Int) -> [ComplexBall] {
    precondition(inputs.count == variables.count + parameters.count, "one ball for each variable and parameter")
    return balls(at: inputs, nil, analytic, precision)
  }

  /// The values of the steps that vary, given those of the others.
  func balls(at variables: [ComplexBall], _ prologue: [ComplexBall], analytic: Bool, precision: Int) -> [ComplexBall] {
    balls(at: variables, .some(prologue), analytic, precision)
  }

  private func balls(
    at inputs: [ComplexBall], _ prologue: [ComplexBall]?, _ analytic: Bool, _ bits: Int
  ) -> [ComplexBall] {
    let needsReals = analytic && continuesFromReals
    let reals = needsReals ? values(at: inputs.map { ComplexBall($0.real) }, prologue, nil, false, bits) : nil
    let values = values(at: inputs, prologue, reals, analytic, bits)
    return outputs.map { values[$0] }
  }

  /// The values of all steps. Continuations such as |x| ↦ ±z hold only where `reals`, the values over the real parts of
  /// the inputs, prove their arguments to be real on the real line.
  private func values(
    at inputs: [ComplexBall], _ prologue: [ComplexBall]?, _ reals: [ComplexBall]?, _ analytic: Bool, _ bits: Int
  ) -> [ComplexBall] {
    var values: [ComplexBall] = []
    values.reserveCapacity(steps.count)
    for (i, step) in steps.enumerated() {
      if let prologue, dependence[i] != .varying {
        values.append(prologue[i])
      } else if let reals, case .call(let function, let list) = step, function.spec.continuesFromReals,
        !list.range.allSatisfy({ reals[arguments[$0]].isReal == .yes })
      {
        values.append(.indeterminate)
      } else {
        values.append(ball(step, values, inputs, analytic, bits))
      }
    }
    return values
  }

  /// The values of the steps that do not vary; zero for the others.
  func prologue(_ parameters: [ComplexBall], precision: Int) -> [ComplexBall] {
    let inputs = variables.map { _ in ComplexBall.zero } + parameters
    var values: [ComplexBall] = []
    values.reserveCapacity(steps.count)
    for (i, step) in steps.enumerated() {
      values.append(dependence[i] == .varying ? .zero : ball(step, values, inputs, false, precision))
    }
    return values
  }

  private func ball(
    _ step: Step, _ value: [ComplexBall], _ inputs: [ComplexBall], _ analytic: Bool, _ bits: Int
  ) -> ComplexBall {
    Tape.ball(step, arguments, value, inputs, analytic, bits)
  }

  static func ball(
    _ step: Step, _ arguments: [Int], _ value: [ComplexBall], _ inputs: [ComplexBall], _ analytic: Bool, _ bits: Int
  ) -> ComplexBall {
    switch step {
    case .input(let i): return inputs[i]
    case .constant(let e): return e.constantBall(bits)
    case .add(let a, let b): return value[a].adding(value[b], precision: bits)
    case .multiply(let a, let b): return value[a].multiplied(by: value[b], precision: bits)
    case .divide(let a, let b): return value[a].divided(by: value[b], precision: bits)
    case .multiplyAdd(let a, let b, let c):
      return value[a].multiplied(by: value[b], precision: bits).adding(value[c], precision: bits)
    case .integerPower(let a, 2): return value[a].evenPower(value[a].squared(precision: bits))
    case .integerPower(let a, -1): return value[a].inverted(precision: bits)
    case .integerPower(let a, let n):
      let power = value[a].power(Int(n), precision: bits)
      return n > 0 && n % 2 == 0 ? value[a].evenPower(power) : power
    case .squareRoot(let a): return value[a].sqrt(analytic: analytic, precision: bits)
    case .exponential(let a): return value[a].exp(precision: bits)
    case .power(let a, let b): return value[a].anyPower(value[b], analytic, bits)
    case .call(let function, let list):
      return function.spec.ball?(list.range.map { value[arguments[$0]] }, analytic, bits) ?? .indeterminate
    }
  }
}

extension Expr {
  /// A number or constant as a ball.
  func constantBall(_ bits: Int) -> ComplexBall {
    switch node {
    case .integer(let n): ComplexBall(n)
    case .number(let number): number.value.ball(precision: bits)
    case .constant(let constant): ComplexBall(constant.ball(precision: bits))
    case .symbol, .sum, .product, .call: .indeterminate
    }
  }
}

extension ComplexBall {
  /// A positive even power of this ball, cut at 0 when this ball is real and contains 0: nothing lies below.
  fileprivate func evenPower(_ power: ComplexBall) -> ComplexBall {
    let upper = power.real.upperBound
    // Beyond the range of doubles the power stays as it is.
    guard upper > 1e-280, upper.isFinite, imaginary.isZero == .yes, real.containsZero else { return power }
    return ComplexBall(RealBall(lower: 0, upper: upper))
  }

  /// The principal power; around a zero of the base bounded by |z|^e for an exponent e > 0.
  func anyPower(_ exponent: ComplexBall, _ analytic: Bool, _ bits: Int) -> ComplexBall {
    let value = power(exponent, analytic: analytic, precision: bits)
    guard !analytic, !value.isFinite, isFinite, containsZero, exponent.isReal == .yes,
      exponent.real.isPositive == .yes
    else { return value }
    let bound = magnitude(precision: bits).magnitudeBound.power(exponent.real, precision: bits).magnitudeBound
    let around = RealBall.zero.widened(by: bound)
    return ComplexBall(around, around)
  }
}

extension Tape {
  /// The values of the constant steps, to double precision; NaN where they are not real.
  static func constants(_ steps: [Step], _ arguments: [Int], _ dependence: [TapeBuilder.Dependence]) -> [Double] {
    var result: [Double] = []
    for precision in [128, 1024] {
      var values: [ComplexBall] = []
      values.reserveCapacity(steps.count)
      result = []
      result.reserveCapacity(steps.count)
      var isAccurate = true
      for (i, step) in steps.enumerated() {
        guard dependence[i] == .constant else {
          values.append(.zero)
          result.append(0)
          continue
        }
        let value = ball(step, arguments, values, [], false, precision)
        values.append(value)
        if value.isFinite, value.relativeAccuracyBits < 64, value.isZero != .yes, !value.isExact { isAccurate = false }
        result.append(value.nearestReal(step))
      }
      if isAccurate { break }
    }
    return result
  }
}

extension ComplexBall {
  /// The midpoint when the value may be real, otherwise NaN.
  fileprivate func nearestReal(_ step: Step) -> Double {
    if case .constant(.infinity) = step { return .infinity }
    guard isFinite else { return real.midpoint.isInfinite && imaginary.isZero == .yes ? real.midpoint : .nan }
    return imaginary.containsZero ? real.midpoint : .nan
  }
}
