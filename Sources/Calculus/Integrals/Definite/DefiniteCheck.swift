import Evaluation
import Exact
import Expressions
import Simplification

/// The second way to every definite integral: certified quadrature at some values of the parameters.
struct DefiniteCheck {
  private struct Reference {
    let parameters: [Expr: Expr]
    let value: Double
    let error: Double
  }
  /// What is spent on a reference: several of them together are as telling as one that is more accurate.
  private struct Effort {
    let bits: Int
    let seconds: Double
    /// What is accurate enough.
    var tolerance: Double { 0x1p8 / Double(1 << bits) }

    init(_ count: Int) { (bits, seconds) = count == 1 ? (40, 6) : (26, 2.5) }
  }
  private var references: [Reference] = []
  /// Whether quadrature proved that the integral diverges at all the samples.
  let divergence: String?
  /// Whether the integral exists at some of the samples only.
  let isConditional: Bool

  /// At which samples a value is right.
  enum Agreement { case everywhere, somewhere, nowhere }

  init(
    _ f: Expr, _ x: Symbol, _ a: Expr, _ b: Expr, _ samples: ParameterSamples, _ budget: Budget
  ) throws(MathError) {
    var reasons: [String] = []
    let effort = Effort(samples.values.count)
    for set in samples.values {
      try budget.check()
      let (g, low, high) = (f.substituting(set), a.substituting(set), b.substituting(set))
      do throws(MathError) {
        let result = try DefiniteCheck.number(g, x, low, high, budget.slice(seconds: 1.6 * effort.seconds), effort)
        references.append(Reference(parameters: set, value: result.value, error: result.error))
      } catch {
        if case .undefined(let reason) = error { reasons.append(reason) }
      }
    }
    divergence = !reasons.isEmpty && reasons.count == samples.values.count ? reasons[0] : nil
    isConditional = !reasons.isEmpty && !references.isEmpty
    if !reasons.isEmpty { references = [] }
  }

  /// The number; where it is not precise, that of the integral over the line with x = e^t, whose ends decay faster.
  private static func number(
    _ f: Expr, _ x: Symbol, _ a: Expr, _ b: Expr, _ budget: Budget, _ effort: Effort
  ) throws(MathError) -> (value: Double, error: Double) {
    func integral(_ f: Expr, from a: Expr, _ budget: Budget) throws(MathError) -> NumericalIntegral {
      try numericalIntegral(of: f, over: x, from: a, to: b, relativeBits: effort.bits, budget: budget)
    }
    if b == .infinity, f.hasUnboundedCalls {
      let isLine = a == -.infinity
      let folded = isLine ? f + f.substituting(Expr(x), -Expr(x)) : f
      let estimate = ExtrapolatedIntegral(folded, x, budget.slice(seconds: 2 * effort.seconds))
      if let value = try estimate.value(from: isLine ? 0 : a) { return value }
    }
    guard a == 0, b == .infinity else {
      let result = try integral(f, from: a, budget)
      return (result.value, result.error)
    }
    let plain: NumericalIntegral?
    do throws(MathError) {
      plain = try integral(f, from: a, budget.slice(seconds: effort.seconds))
      if let plain, plain.isProved, plain.error <= effort.tolerance * max(1, abs(plain.value)) {
        return (plain.value, plain.error)
      }
    } catch {
      if case .undefined = error { throw error }
      plain = nil
    }
    if let plain, !plain.isProved, let sums = (try? f.expanded()).flatMap({ CircularProducts.sums($0, Expr(x)) }),
      let value = try? integral(sums, from: a, budget), value.isProved
    {
      return (value.value, value.error)
    }
    let exponential = f.withExponential(Expr(x), for: Expr(x)) * exp(Expr(x))
    let line = try? integral(exponential, from: -.infinity, budget)
    guard let best = line.flatMap({ $0.isProved ? $0 : nil }) ?? plain else { throw .undecided("no value is found") }
    return (best.value, best.error)
  }

  /// What an integral has to be multiplied by to give this one.
  private var factor: Expr = 1

  /// The check of an integral that is this one divided by `factor`.
  func divided(by factor: Expr) -> DefiniteCheck {
    var check = self
    check.factor = self.factor * factor
    return check
  }

  /// Where the value agrees with the numbers that quadrature gave.
  func agreement(with candidate: Expr) -> Agreement {
    let value = factor * candidate
    if references.isEmpty || value.hasInfinity { return .nowhere }
    let count = references.count { reference in
      guard let (re, im) = try? value.substituting(reference.parameters).numericOrZero() else { return false }
      let tolerance = 2 * reference.error + 1e-9 * max(1, abs(reference.value))
      return abs(re - reference.value) + abs(im) <= min(tolerance, 1e-3 * max(1, abs(reference.value)))
    }
    return count == references.count ? .everywhere : count > 0 ? .somewhere : .nowhere
  }
}

extension Expr {
  /// The numeric value, where a difference that vanishes to all digits counts as 0.
  func numericOrZero() throws(MathError) -> (Double, Double) {
    if let plain = try? numeric(bits: 53, budget: Budget(seconds: 1)) { return plain.asDoubles }
    let (re, im) = try (self + 1).numeric(bits: 53, budget: Budget(seconds: 1)).asDoubles
    return (re - 1, im)
  }
}

extension Expr {
  /// Whether a function occurs whose size towards infinity is not known to quadrature.
  fileprivate var hasUnboundedCalls: Bool {
    let names: Set<String> = [
      "bessel_J", "bessel_Y", "bessel_I", "bessel_K", "airy_ai", "Ei", "gamma", "sin_integral", "cos_integral",
      "exp_integral_e", "exp_integral_e1",
    ]
    return calledFunctions.contains { names.contains($0.name) }
  }
}
