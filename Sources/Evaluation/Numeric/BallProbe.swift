public import Balls
public import Exact
public import Expressions

/// Evidence about the equation `expression` = 0, from balls at pseudo-random points.
///
/// A ball that excludes zero proves that the expression is not identically zero. Balls that contain zero prove nothing,
/// however narrow: they only say to how many bits both sides agree.
public struct BallProbe: Sendable {
  /// What was found.
  public enum Outcome: Sendable {
    /// The value at these points is proved to differ from zero.
    case refuted(witness: [(symbol: Symbol, value: Rational)], value: ComplexBall)
    /// At every point where the expression could be evaluated it is zero to this many bits, relative to its largest term.
    case agrees(bits: Int, points: Int)
    /// It could be evaluated nowhere.
    case noEvidence
  }

  private let tape: Tape
  private let symbols: [Symbol]
  private let points: AssumedPoints
  /// Where the symbols of the points are drawn from.
  private let ranges: [ClosedRange<Rational>]

  /// Prepares the test of an expression.
  ///
  /// - Parameters:
  ///   - assumptions: what is known of the symbols; the points satisfy it.
  ///   - domain: where symbols are sampled, by default as the assumptions say.
  /// - Throws: `.undecided` when the expression cannot be evaluated in balls.
  public init(
    _ expression: Expr, _ assumptions: Assumptions = Assumptions(), domain: [Symbol: ClosedRange<Rational>] = [:]
  ) throws(MathError) {
    symbols = expression.symbols
    tape = try Tape([expression] + expression.addends, variables: [], parameters: symbols)
    points = AssumedPoints(of: symbols, assumptions)
    ranges = points.symbols.map { domain[$0] ?? assumptions.sampleRange($0) }
  }

  /// Looks for a point where the expression differs from zero.
  ///
  /// - Parameters:
  ///   - points: how many points are tried; constants need one.
  ///   - precision: the largest working precision.
  public func outcome(
    points: Int = 8, precision limit: Int = 512, seed: UInt64 = 1, budget: Budget = .unlimited
  ) throws(MathError) -> Outcome {
    var generator = SeededGenerator(seed)
    var agreement: Int?
    var evaluated = 0
    for _ in 0..<(symbols.isEmpty ? 1 : points) {
      guard let point = point(&generator) else { continue }
      var precision = 64
      while precision <= limit {
        try budget.check()
        let values = tape.balls(at: point.map { ComplexBall($0, precision: precision) }, precision: precision)
        let value = values[0]
        if !value.isFinite { break }
        if !value.containsZero {
          return .refuted(witness: Array(zip(symbols, point)).map { (symbol: $0, value: $1) }, value: value)
        }
        if precision * 2 > limit {
          evaluated += 1
          agreement = min(agreement ?? .max, value.bits(below: values.dropFirst()))
        }
        precision *= 2
      }
    }
    return agreement.map { .agrees(bits: $0, points: evaluated) } ?? .noEvidence
  }
}

extension Expr {
  /// The terms of a sum; the expression itself when it is none.
  fileprivate var addends: [Expr] {
    guard case .sum(let terms) = node else { return [self] }
    return terms.map { $0.coefficient * $0.term }
  }
}

extension BallProbe {
  /// How many points are drawn until one is allowed.
  private static let attempts = 16

  private func point(_ generator: inout SeededGenerator) -> [Rational]? {
    for _ in 0..<BallProbe.attempts {
      if let point = points.point(proposing: { _, place in generator.rational(in: ranges[place]) }) {
        return symbols.map { point[$0] ?? 0 }
      }
    }
    return nil
  }
}

extension ComplexBall {
  /// log₂ of the largest term divided by the size of this ball, at least 0.
  fileprivate func bits(below terms: some Sequence<ComplexBall>) -> Int {
    let bound = magnitude(precision: 64)
    let largest = terms.reduce(RealBall.zero) { $0.maximum($1.magnitude(precision: 64), precision: 64) }
    let ratio = largest.divided(by: bound.upper(precision: 64), precision: 64).lowerBound
    return bound.upperBound == 0 || ratio == .infinity ? 1074 : ratio >= 1 ? Int(ratio.exponent) : 0
  }
}

extension SeededGenerator {
  /// A rational number inside a range, with denominator 9973 times that of the ends.
  fileprivate mutating func rational(in range: ClosedRange<Rational>) -> Rational {
    let step = (try? Rational(Integer(Int.random(in: 1...9972, using: &self)), 9973)) ?? 1
    return range.lowerBound + (range.upperBound - range.lowerBound) * step
  }
}
