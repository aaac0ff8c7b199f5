import Evaluation
import Exact
import Expressions

/// The second way to every definite integral: certified quadrature at some values of the parameters.
struct DefiniteCheck {
  private struct Reference {
    let parameters: [Expr: Expr]
    let value: Double
    let error: Double
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
    for set in samples.values {
      try budget.check()
      let (g, low, high) = (f.substituting(set), a.substituting(set), b.substituting(set))
      do throws(MathError) {
        let share = budget.slice(seconds: samples.values.count == 1 ? 6 : 2.5)
        let result = try numericalIntegral(of: g, over: x, from: low, to: high, budget: share)
        references.append(Reference(parameters: set, value: result.value, error: result.error))
      } catch {
        if case .undefined(let reason) = error { reasons.append(reason) }
      }
    }
    divergence = !reasons.isEmpty && reasons.count == samples.values.count ? reasons[0] : nil
    isConditional = !reasons.isEmpty && !references.isEmpty
    if !reasons.isEmpty { references = [] }
  }

  /// Where the value agrees with the numbers that quadrature gave.
  func agreement(with value: Expr) -> Agreement {
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
