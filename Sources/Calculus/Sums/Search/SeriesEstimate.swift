import Balls
import Evaluation
import Exact
import Expressions
import Functions
import Simplification

/// The value of a convergent series by Levin's u-transformation of its partial sums (DLMF 3.9(v)), with an error that is
/// estimated from two orders: enough to refute, no proof.
struct SeriesEstimate {
  let value: ComplexBall
  let error: Double

  private static let precision = 896
  /// Terms in front of the accelerated ones, and the orders that are compared.
  private static let (offset, lower, upper) = (10, 48, 60)

  private init(value: ComplexBall, error: Double) { (self.value, self.error) = (value, error) }

  /// Σ f(k) for k ≥ a; sines become exponentials, and terms of different kinds are summed apart.
  init?(_ f: Expr, _ k: Symbol, from a: Int, _ budget: Budget) throws(MathError) {
    let plain = f.hasCircularFunctions ? f.inExponentials() : f
    var total = SeriesEstimate(value: .zero, error: 0)
    for group in try SimilarTerms.groups(plain, Expr(k)) {
      guard let terms = try SeriesEstimate.values(of: group, k, from: a, budget),
        let part = SeriesEstimate.accelerated(terms)
      else { return nil }
      total = total + part
    }
    self = total
  }

  /// ∏ f(k) for k ≥ a by the sum of logarithms.
  init?(logarithmsOf f: Expr, _ k: Symbol, from a: Int, _ budget: Budget) throws(MathError) {
    guard let values = try SeriesEstimate.values(of: f, k, from: a, budget) else { return nil }
    let bits = SeriesEstimate.precision
    let head = values.prefix(SeriesEstimate.offset).reduce(ComplexBall.one) { $0.multiplied(by: $1, precision: bits) }
    let logarithms = values.dropFirst(SeriesEstimate.offset).map { $0.log(precision: bits) }
    guard let sum = SeriesEstimate.accelerated(Array(logarithms)) else { return nil }
    // exp(z) = cos(−iz) + i·sin(−iz)
    let turned = (-sum.value.multipliedByI).sinCos(precision: bits)
    let tail = turned.cos.adding(turned.sin.multipliedByI, precision: bits)
    let value = head.multiplied(by: tail, precision: bits)
    self.init(value: value, error: sum.error * max(1, value.magnitude(precision: 64).upperBound))
  }

  static func + (a: SeriesEstimate, b: SeriesEstimate) -> SeriesEstimate {
    SeriesEstimate(value: a.value.adding(b.value, precision: precision), error: a.error + b.error)
  }

  /// The first terms as balls; the exact ones where Γ has a pole in one factor.
  private static func values(
    of f: Expr, _ k: Symbol, from a: Int, _ budget: Budget
  ) throws(MathError) -> [ComplexBall]? {
    guard let tape = try? Tape(f, variables: [], parameters: [k]) else { return nil }
    var values: [ComplexBall] = []
    for i in 0...(2 * offset + upper) {
      try budget.check()
      var value = tape.balls(at: [ComplexBall(a + i)], precision: precision)[0]
      if !value.isFinite {
        let exact = f.substituting(Expr(k), Expr(a + i))
        guard !exact.hasInfinity, let plain = try? Tape(exact, variables: []) else { return nil }
        value = plain.balls(at: [], precision: precision)[0]
      }
      guard value.isFinite else { return nil }
      values.append(value)
    }
    return values
  }

  private static func accelerated(_ terms: [ComplexBall]) -> SeriesEstimate? {
    var sums: [ComplexBall] = []
    var sum = ComplexBall.zero
    for term in terms {
      sum = sum.adding(term, precision: precision)
      sums.append(sum)
    }
    let last = terms[terms.count - 1].magnitude(precision: 64).upperBound
    let before = terms[terms.count - 2].magnitude(precision: 64).upperBound
    if last <= 1e-40 * max(1e-300, sum.magnitude(precision: 64).upperBound), last <= 0.9 * before || last == 0 {
      return SeriesEstimate(value: sum, error: 1e-30)
    }
    guard let better = levin(terms, sums, upper), let worse = levin(terms, sums, lower) else { return nil }
    let difference = better.subtracting(worse, precision: precision).magnitude(precision: 64).upperBound
    return SeriesEstimate(value: better, error: max(difference, 1e-30))
  }

  /// Σⱼ (−1)ʲ·binomial(N, j)·(j + 1)^(N−1)·Sⱼ/ωⱼ over the same sum without S, with ωⱼ = (j + 1)·aⱼ.
  private static func levin(_ terms: [ComplexBall], _ sums: [ComplexBall], _ order: Int) -> ComplexBall? {
    var (top, bottom) = (ComplexBall.zero, ComplexBall.zero)
    for j in 0...order {
      let place = offset + j
      guard place < terms.count, !terms[place].containsZero,
        let binomial = try? Integer.binomial(Integer(order), Integer(j))
      else { return nil }
      let weight = ComplexBall(Integer(j.isMultiple(of: 2) ? 1 : -1) * binomial)
        .multiplied(by: ComplexBall(j + 1).power(order - 2, precision: precision), precision: precision)
        .divided(by: terms[place], precision: precision)
      top = top.adding(weight.multiplied(by: sums[place], precision: precision), precision: precision)
      bottom = bottom.adding(weight, precision: precision)
    }
    let value = top.divided(by: bottom, precision: precision)
    return value.isFinite ? value : nil
  }
}

extension Expr {
  fileprivate var hasCircularFunctions: Bool {
    subexpressions.contains { e in
      guard let function = e.unaryCall?.function else { return false }
      return function == .sin || function == .cos
    }
  }
}
