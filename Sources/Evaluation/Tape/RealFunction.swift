import Balls
public import Exact
public import Expressions

/// A real function of one real variable, for plots: values in blocks, and ranges with proof.
public struct RealFunction: Sendable {
  /// The function and, where it is known, its derivative.
  let tape: Tape
  private let parameters: [Double]
  /// The steps that do not vary, as balls.
  private let prologue: [ComplexBall]
  private let hasSlope: Bool

  private static let precision = 80

  /// Compiles an expression in `variable`; the other symbols get fixed values.
  ///
  /// - Throws: as ``Tape/init(_:variables:parameters:)-(Expr,_,_)``.
  public init(
    _ expression: Expr, of variable: Symbol, parameters: [(symbol: Symbol, value: Double)] = []
  ) throws(MathError) {
    let symbols = parameters.map(\.symbol)
    var builder = TapeBuilder(inputs: [variable] + symbols, variableCount: 1)
    let value = try builder.compile(expression)
    let slope = builder.derivative(of: value, by: 0)
    hasSlope = slope != nil
    tape = Tape(builder, [value] + (slope.map { [$0] } ?? []), [variable], symbols)
    valueTape = Tape(builder, [value], [variable], symbols)
    self.parameters = parameters.map(\.value)
    prologue = tape.prologue(self.parameters.map { ComplexBall($0) }, precision: RealFunction.precision)
  }

  /// The function alone.
  private let valueTape: Tape

  /// About how long an enclosure takes, in enclosures of a formula of two dozen steps; a special function counts for 5.
  public var enclosureCost: Int {
    let special = tape.program.calls.count { !$0.function.spec.continuesFromReals }
    return 1 + tape.stepCount / 25 + 5 * special
  }

  /// The value at one point; NaN where it is not real.
  public func value(at x: Double) -> Double { valueTape.value(at: [x], parameters: parameters) }

  /// The values at many points; NaN where they are not real.
  public func values(at points: [Double]) -> [Double] { valueTape.values(at: points, parameters: parameters) }

  /// An interval that contains all real values at points of [lower, upper], rounded outwards.
  ///
  /// The whole line where there may be a pole; `nil` when no real value is there, or nothing is known. On intervals
  /// where the derivative is proved to have one sign the values at the ends are taken, otherwise the mean value form
  /// f(m) + f′(X)·(X − m) if it is narrower than the values of the steps.
  public func enclosure(over lower: Double, _ upper: Double) -> (lower: Double, upper: Double)? {
    guard lower <= upper, lower.isFinite, upper.isFinite else { return nil }
    let x = RealBall(lower: lower, upper: upper)
    let values = balls(x, analytic: false)
    guard values[0].isFinite else {
      return values[0].real.isIndeterminate || values[0].imaginary.containsZero ? (-.infinity, .infinity) : nil
    }
    guard values[0].imaginary.containsZero else { return nil }
    let plain = (lower: values[0].real.lowerBound, upper: values[0].real.upperBound)
    guard lower < upper, hasSlope, let sharp = sharpened(x, lower, upper) else { return plain }
    return (max(plain.lower, sharp.lower), min(plain.upper, sharp.upper))
  }

  private func balls(_ x: RealBall, analytic: Bool) -> [ComplexBall] {
    tape.balls(at: [ComplexBall(x)], prologue, analytic: analytic, precision: RealFunction.precision)
  }

  /// The range by means of the derivative, where the function is proved to be differentiable.
  private func sharpened(_ x: RealBall, _ lower: Double, _ upper: Double) -> (lower: Double, upper: Double)? {
    let values = balls(x, analytic: true)
    guard values[0].isFinite, values[1].isFinite, values[0].imaginary.isZero == .yes else { return nil }
    let slope = values[1].real
    if !slope.containsZero || slope.isNonnegative == .yes {
      let ends = [lower, upper].map { balls(RealBall($0), analytic: false)[0].real }
      guard ends.allSatisfy(\.isFinite) else { return nil }
      return (min(ends[0].lowerBound, ends[1].lowerBound), max(ends[0].upperBound, ends[1].upperBound))
    }
    let middle = RealBall(lower / 2 + upper / 2)
    let center = balls(middle, analytic: false)[0].real
    let reach = x.subtracting(middle, precision: RealFunction.precision)
    let range = center.adding(
      slope.multiplied(by: reach, precision: RealFunction.precision), precision: RealFunction.precision)
    return range.isFinite ? (range.lowerBound, range.upperBound) : nil
  }
}
