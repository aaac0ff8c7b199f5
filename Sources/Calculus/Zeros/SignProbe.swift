import Balls
import Evaluation
import Exact
import Expressions

/// Proved signs of a real function, and zeros between points of different sign.
struct SignProbe {
  private let f: Expr
  private let x: Expr
  private let tape: Tape

  private static let precisions = [80, 320, 1280]

  init(_ f: Expr, _ x: Symbol) throws(MathError) {
    (self.f, self.x) = (f, Expr(x))
    tape = try Tape(f, variables: [x])
  }

  /// The sign of the value at a point; nil when it is not real, or not told from 0.
  func sign(at point: Double) -> Int? { Rational(exactly: point).flatMap(sign) }

  private func sign(at point: Rational) -> Int? {
    for bits in SignProbe.precisions {
      let value = tape.balls(at: [ComplexBall(point, precision: bits)], precision: bits)[0]
      if value.isFinite, value.isReal == .yes, let sign = value.real.sign { return sign }
      if bits == SignProbe.precisions[0], f.substituting(x, Expr(point)) == 0 { return 0 }
    }
    return nil
  }

  /// The nearest double to a zero between the ends, when these have different signs and the function is proved to be
  /// continuous.
  func provedZero(in range: ClosedRange<Double>) -> Double? {
    guard let below = sign(at: range.lowerBound), let above = sign(at: range.upperBound), below * above < 0,
      let low = Rational(exactly: range.lowerBound), let high = Rational(exactly: range.upperBound)
    else { return nil }
    let ball = ComplexBall(RealBall(lower: range.lowerBound, upper: range.upperBound))
    guard tape.balls(at: [ball], analytic: true, precision: SignProbe.precisions[0])[0].isFinite else { return nil }
    return try? narrowed(low, high, below)
  }

  /// Bisection until both ends round to the same double. A zero at 0 takes 1075 steps, unless 0 is tried.
  private func narrowed(_ low: Rational, _ high: Rational, _ below: Int) throws(MathError) -> Double? {
    let half = try Rational(1, 2)
    var (low, high) = (low, high)
    for step in 0..<2300 {
      if low.asDouble == high.asDouble { return low.asDouble }
      let middle = step == 60 ? try Rational.simplest(from: low, to: high) : (low + high) * half
      if middle <= low || middle >= high { continue }
      guard let sign = sign(at: middle) else { return nil }
      if sign == 0 { return middle.asDouble }
      if sign == below { low = middle } else { high = middle }
    }
    return nil
  }
}

extension Rational {
  /// The fraction with the least denominator between two numbers, the one closest to 0 among several.
  ///
  /// By continued fractions; `low` ≤ `high`.
  static func simplest(from low: Rational, to high: Rational) throws(MathError) -> Rational {
    if high.isNegative { return try -simplest(from: -high, to: -low) }
    if low.isNegative || low.isZero { return 0 }
    var (low, high) = (low, high)
    var quotients: [Integer] = []
    while low.floor != low.ceiling, low.floor == high.floor {
      quotients.append(low.floor)
      let whole = Rational(low.floor)
      (low, high) = (try Rational(1).divided(by: high - whole), try Rational(1).divided(by: low - whole))
    }
    var value = Rational(low.ceiling)
    for quotient in quotients.reversed() { value = try Rational(quotient) + Rational(1).divided(by: value) }
    return value
  }
}
