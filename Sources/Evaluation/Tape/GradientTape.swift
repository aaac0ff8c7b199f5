public import Balls
public import Exact
public import Expressions

/// A real function of several variables with its gradient, compiled for repeated evaluation: reverse differentiation.
///
/// One sweep backwards over the steps of the function gives all partial derivatives: value and gradient together cost a
/// small multiple of the value, however many variables there are.
public struct GradientTape: Sendable {
  /// The value and the partial derivatives, in the order of the variables.
  let tape: Tape
  private let hasJumps: Bool

  /// Compiles an expression with its derivatives by `variables`.
  ///
  /// - Throws: as ``Tape/init(_:variables:parameters:)-(Expr,_,_)``, and `.undecided` for a function without a known
  ///   derivative, with its name.
  public init(_ expression: Expr, variables: [Symbol], parameters: [Symbol] = []) throws(MathError) {
    var builder = TapeBuilder(inputs: variables + parameters, variableCount: variables.count)
    let value = try builder.compile(expression)
    let gradient = try builder.gradient(of: value)
    tape = Tape(builder, [value] + gradient, variables, parameters)
    hasJumps = tape.steps.contains { step in
      guard case .call(let function, _) = step else { return false }
      return function.spec.continuesFromReals || function.spec.definition == .relation
    }
  }

  /// The number of steps, a measure of the work.
  public var stepCount: Int { tape.stepCount }

  /// The value and the gradient at a point, in double precision.
  ///
  /// - Throws: `.undecided` where a derivative is not finite, or not proved to exist at a kink or jump.
  /// - Precondition: there is one number for each variable and parameter.
  public func values(
    at point: [Double], parameters: [Double] = []
  ) throws(MathError) -> (value: Double, gradient: [Double]) {
    if hasJumps {
      // The values of doubles say nothing of a kink or jump.
      _ = try enclosures(at: (point + parameters).map { RealBall($0) }, precision: 64)
    }
    let values = tape.values(atPoint: point, parameters: parameters)
    guard values.allSatisfy(\.isFinite) else { throw GradientTape.failure }
    return (values[0], Array(values.dropFirst()))
  }

  /// Enclosures of the value and the gradient at all points of balls: those of the variables, then of the parameters.
  ///
  /// - Throws: `.undecided` where the function is not proved to be real and analytic.
  /// - Precondition: there is one ball for each variable and parameter.
  public func enclosures(
    at point: [RealBall], precision: Int = 128
  ) throws(MathError) -> (value: RealBall, gradient: [RealBall]) {
    let values = tape.balls(at: point.map { ComplexBall($0) }, analytic: true, precision: precision)
    let reals = values.compactMap(RealBall.jetConstant)
    guard reals.count == values.count else { throw GradientTape.failure }
    return (reals[0], Array(reals.dropFirst()))
  }

  private static let failure = MathError.undecided(
    "the expression is not known to be real and differentiable at the point: a pole, a kink, a branch point, or too large "
      + "a value")
}

/// The partial derivatives of an expression at a point, by reverse differentiation; all its symbols have values there.
///
/// - Throws: as ``GradientTape/init(_:variables:parameters:)`` and ``GradientTape/values(at:parameters:)``.
/// - Complexity: a small multiple of one evaluation, however many variables there are. To use the same expression again,
///   keep a ``GradientTape``.
public func gradient(of expression: Expr, at point: [Symbol: Double]) throws(MathError) -> [Symbol: Double] {
  let symbols = point.keys.sorted { $0.name < $1.name }
  let found = try GradientTape(expression, variables: symbols).values(at: symbols.map { point[$0] ?? 0 })
  return Dictionary(uniqueKeysWithValues: zip(symbols, found.gradient))
}

/// Enclosures of the partial derivatives of an expression at all points of balls, by reverse differentiation.
///
/// - Throws: as ``GradientTape/init(_:variables:parameters:)`` and ``GradientTape/enclosures(at:precision:)``.
public func gradient(
  of expression: Expr, at point: [Symbol: RealBall], precision: Int = 128
) throws(MathError) -> [Symbol: RealBall] {
  let symbols = point.keys.sorted { $0.name < $1.name }
  let found = try GradientTape(expression, variables: symbols)
    .enclosures(at: symbols.map { point[$0] ?? .indeterminate }, precision: precision)
  return Dictionary(uniqueKeysWithValues: zip(symbols, found.gradient))
}
