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
    at inputs: [ComplexBall], _ prologue: [ComplexBall]?, _ reals: ComplexBallRegisters?, _ analytic: Bool, _ bits: Int
  ) -> ComplexBallRegisters {
    let values = ComplexBallRegisters(count: steps.count)
    for (i, step) in steps.enumerated() {
      if let prologue, dependence[i] != .varying {
        values[i] = prologue[i]
      } else if let reals, case .call(let function, let list) = step, function.spec.continuesFromReals,
        !list.range.allSatisfy({ reals[arguments[$0]].isReal == .yes })
      {
        values[i] = .indeterminate
      } else {
        values.perform(step, i, arguments, inputs, analytic, bits)
      }
    }
    return values
  }

  /// The values of the steps that do not vary; zero for the others.
  func prologue(_ parameters: [ComplexBall], precision: Int) -> [ComplexBall] {
    let inputs = variables.map { _ in ComplexBall.zero } + parameters
    let values = ComplexBallRegisters(count: steps.count)
    for (i, step) in steps.enumerated() where dependence[i] != .varying {
      values.perform(step, i, arguments, inputs, false, precision)
    }
    return steps.indices.map { values[$0] }
  }
}

extension ComplexBallRegisters {
  /// Register `i` becomes the value of a step whose operands are the registers before it.
  func perform(
    _ step: Step, _ i: Int, _ arguments: [Int], _ inputs: [ComplexBall], _ analytic: Bool, _ bits: Int
  ) {
    switch step {
    case .input(let k): self[i] = inputs[k]
    case .constant(let e): self[i] = e.constantBall(bits)
    case .add(let a, let b): add(a, b, to: i, bits)
    case .multiply(let a, let b): multiply(a, b, to: i, bits)
    case .divide(let a, let b): divide(a, b, to: i, bits)
    case .multiplyAdd(let a, let b, let c):
      multiply(a, b, to: i, bits)
      add(i, c, to: i, bits)
    case .integerPower(let a, let n):
      raise(a, Int(n), to: i, bits)
      if n > 0, n % 2 == 0, isRealAroundZero(a) { self[i] = self[i].asEvenPower }
    case .squareRoot(let a): squareRoot(a, isAnalytic: analytic, to: i, bits)
    case .exponential(let a): exponential(a, to: i, bits)
    case .power(let a, let b): self[i] = self[a].anyPower(self[b], analytic, bits)
    case .call(let function, let list):
      self[i] = function.spec.ball?(list.range.map { self[arguments[$0]] }, analytic, bits) ?? .indeterminate
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
  /// This positive even power of a real ball around 0, cut at 0: nothing lies below.
  fileprivate var asEvenPower: ComplexBall {
    let upper = real.upperBound
    // Beyond the range of doubles the power stays as it is.
    guard upper > 1e-280, upper.isFinite else { return self }
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
      let values = ComplexBallRegisters(count: steps.count)
      result = [Double](repeating: 0, count: steps.count)
      var isAccurate = true
      for (i, step) in steps.enumerated() where dependence[i] == .constant {
        values.perform(step, i, arguments, [], false, precision)
        let value = values[i]
        if value.isFinite, value.relativeAccuracyBits < 64, value.isZero != .yes, !value.isExact { isAccurate = false }
        result[i] = value.nearestReal(step)
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
