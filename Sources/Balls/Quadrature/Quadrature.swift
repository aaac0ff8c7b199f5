import CFlint
public import Exact

/// What an integrand is asked for on a ball.
public enum Regularity: Hashable, Sendable {
  /// An enclosure of the values at the points of the path in the ball.
  case value
  /// An enclosure of all values, and the proof that the function is holomorphic on the whole ball: an integrand that
  /// cannot prove it returns the indeterminate ball.
  case holomorphic

  /// What the `analytic` argument of the functions of `ComplexBall` must be.
  public var isHolomorphic: Bool { self == .holomorphic }
}

/// Integrals with proved error.
///
/// How this works. The integrand evaluates itself on complex balls, to any precision. Arb's `acb_calc_integrate`
/// (F. Johansson, Numerical integration in arbitrary-precision ball arithmetic, 2018, after Petras) bisects the path
/// until on each piece either the enclosure itself is narrow, or Gauss–Legendre quadrature is proved accurate by the
/// bound on a Bernstein ellipse where the integrand is holomorphic. No peak can hide: an enclosure covers every point
/// of its piece. Infinite ends and singular end points are cut off with a `Majorant`; what cannot be proved is
/// estimated, and says so.
public enum Quadrature {
  /// A function on complex balls: argument, regularity and working precision in bits.
  public typealias Integrand = (ComplexBall, Regularity, Int) throws(MathError) -> ComplexBall

  /// The integral along the straight path between two points, at one working precision.
  ///
  /// The result always contains the exact value; it is wide, or not finite, when the goals were not reached within the
  /// limits or the integrand is singular on the path. Errors of the integrand and of the budget, which is polled at
  /// every evaluation, end the computation. The end points may be balls.
  ///
  /// - Parameters:
  ///   - precision: working precision in bits.
  ///   - absoluteTolerance: an error that is good enough; by default 2^(−2·precision).
  ///   - relativeBits: a relative accuracy that is good enough; by default `precision`.
  ///   - extraDepth: how many more bisections towards a singular point than usual may be needed.
  public static func integrate(
    from a: ComplexBall, to b: ComplexBall, precision: Int, absoluteTolerance: RealBall? = nil,
    relativeBits: Int? = nil, extraDepth: Int = 0, budget: Budget = .unlimited, _ integrand: Integrand
  ) throws(MathError) -> ComplexBall {
    guard a.isFinite, b.isFinite else { throw .undefined("an integral along a path with an unknown or infinite end") }
    let bits = RealBall.clamp(precision)
    let goal = Goal(
      precision: bits, relativeBits: max(2, min(relativeBits ?? bits, bits)), absolute: absoluteTolerance,
      extraDepth: max(0, min(extraDepth, 100_000)))
    let (start, end) = (a.exactCenter, b.exactCenter)
    var result = try exactIntegral(from: start, to: end, goal, budget, integrand)
    // ∫ over the segment from the centre m of a ball z to a point of z lies in (z − m)·f(z): both are convex.
    if !b.isExact { result = result.adding(try strip(b, end, bits, integrand), precision: bits) }
    if !a.isExact { result = result.subtracting(try strip(a, start, bits, integrand), precision: bits) }
    return result
  }

  private static func strip(
    _ ball: ComplexBall, _ center: ComplexBall, _ bits: Int, _ integrand: Integrand
  ) throws(MathError) -> ComplexBall {
    let values = try integrand(ball, .value, bits)
    return values.multiplied(by: ball.subtracting(center, precision: bits), precision: bits)
  }

  /// What Arb shall reach.
  private struct Goal {
    let precision: Int
    let relativeBits: Int
    let absolute: RealBall?
    let extraDepth: Int
  }

  private static func exactIntegral(
    from a: ComplexBall, to b: ComplexBall, _ goal: Goal, _ budget: Budget, _ integrand: Integrand
  ) throws(MathError) -> ComplexBall {
    let (value, failure) = withoutActuallyEscaping(integrand) { integrand in
      let call = IntegrandCall(integrand, budget)
      let value = ComplexBall.make { result in
        a.withRaw { a in b.withRaw { b in run(result, call, a, b, goal) } }
      }
      return (value, call.failure)
    }
    if let failure { throw failure }
    return value
  }

  @safe private static func run(
    _ result: ComplexBall.Target, _ call: IntegrandCall, _ a: ComplexBall.Source, _ b: ComplexBall.Source, _ goal: Goal
  ) {
    var tolerance = mag_struct()
    unsafe mag_init(&tolerance)
    defer { unsafe mag_clear(&tolerance) }
    if let absolute = goal.absolute {
      absolute.withRaw { unsafe arb_get_mag_lower(&tolerance, $0) }
    } else {
      unsafe mag_set_ui_2exp_si(&tolerance, 1, -2 * goal.precision)
    }
    var options = acb_calc_integrate_opt_struct()
    unsafe acb_calc_integrate_opt_init(&options)
    options.eval_limit = 1000 * goal.relativeBits + 100 * goal.extraDepth
    options.depth_limit = 2 * goal.precision + 2 * goal.extraDepth
    withExtendedLifetime(call) {
      let parameter = unsafe Unmanaged.passUnretained(call).toOpaque()
      _ = unsafe acb_calc_integrate(
        result, IntegrandCall.callback, parameter, a, b, goal.relativeBits, &tolerance, &options, goal.precision)
    }
  }
}

/// Carries an integrand, its budget and the first error through C's `void *`.
private final class IntegrandCall {
  let integrand: Quadrature.Integrand
  let budget: Budget
  var failure: MathError?

  init(_ integrand: @escaping Quadrature.Integrand, _ budget: Budget) {
    self.integrand = integrand
    self.budget = budget
  }

  /// After an error every answer is 0, so that Arb ends at once; its result is thrown away.
  func value(at z: ComplexBall, _ regularity: Regularity, _ precision: Int) -> ComplexBall {
    if failure != nil { return .zero }
    do throws(MathError) {
      try budget.spend()
      try budget.check()
      return try integrand(z, regularity, precision)
    } catch {
      failure = error
      return .zero
    }
  }

  static let callback: acb_calc_func_t = { out, z, parameter, order, precision in
    guard let out = unsafe out, let z = unsafe z, let parameter = unsafe parameter else { return 0 }
    let call = unsafe Unmanaged<IntegrandCall>.fromOpaque(parameter).takeUnretainedValue()
    let regularity: Regularity = order == 0 ? .value : .holomorphic
    let value = call.value(at: ComplexBall(copying: z), regularity, precision)
    value.withRaw { unsafe acb_set(out, $0) }
    return 0
  }
}

extension ComplexBall {
  /// The exact midpoints of both parts.
  var exactCenter: ComplexBall { ComplexBall(real.exactMidpoint, imaginary.exactMidpoint) }
}
