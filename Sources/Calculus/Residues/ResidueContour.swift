import Balls
import Evaluation
import Exact
import Expressions
import Functions

/// (2πi)⁻¹∮ f dz over small circles around 0, by the trapezoidal rule, whose error decreases geometrically.
struct ResidueContour {
  private let f: Expr
  private let z: Symbol
  private let samples: [[Expr: Expr]]
  private let budget: Budget

  init(_ f: Expr, _ z: Symbol, _ assumptions: Assumptions, _ budget: Budget) {
    (self.f, self.z, self.budget) = (f, z, budget)
    samples = ParameterSamples(f.symbols.filter { $0 != z }, assumptions).values
  }

  /// Whether circles of two radii give this value, at every sample of the parameters.
  func confirms(_ value: Expr) throws(MathError) -> Bool {
    if samples.isEmpty || value.hasInfinity { return false }
    for sample in samples {
      guard let expected = try? (value.substituting(sample) + 1).numeric(bits: 60, budget: budget).asDoubles else {
        return false
      }
      var matches = 0
      for exponent in [1, 3, 5, 8, 12, 18] where matches < 2 {
        try budget.check()
        guard let mean = mean(f.substituting(sample), .power(2, Expr(-exponent))) else { continue }
        let error = abs(mean.re + 1 - expected.re) + abs(mean.im - expected.im)
        if error <= 1e-9 * max(1, abs(expected.re) + abs(expected.im)) { matches += 1 }
      }
      if matches < 2 { return false }
    }
    return true
  }

  /// The mean of f(z)·z over the circle, from 256 points.
  private func mean(_ f: Expr, _ radius: Expr) -> (re: Double, im: Double)? {
    let point = radius * exp(2 * .pi * .i * Expr(z))
    let (count, precision) = (256, 256)
    guard let tape = try? Tape(f.substituting(Expr(z), point) * point, variables: [], parameters: [z]) else {
      return nil
    }
    var sum = ComplexBall(0)
    for k in 0..<count {
      // Odd multiples of a half step avoid the axes, where branches are cut.
      let turn = (try? Rational(Integer(2 * k + 1), Integer(2 * count))) ?? 0
      let value = tape.balls(at: [ComplexBall(turn, precision: precision)], precision: precision)[0]
      guard value.isFinite else { return nil }
      sum = sum.adding(value, precision: precision)
    }
    return (sum.real.midpoint / Double(count), sum.imaginary.midpoint / Double(count))
  }
}
