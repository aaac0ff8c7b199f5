import Balls
import Exact
import Expressions
import Functions

/// The points at which the laws are tried.
struct Sampling {
  var generator: SeededGenerator
  init(_ name: String) { generator = SeededGenerator(name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) }) }

  /// Numbers k/2¹⁰ inside the interval, most of them of moderate size.
  mutating func reals(_ interval: RealInterval, _ count: Int) -> [Double] {
    let lower = max(interval.lower, interval.upper.isFinite ? interval.upper - 12 : -6)
    let upper = min(interval.upper, lower + 12)
    return (0..<count).map { _ in
      let x = Double.random(in: lower...upper, using: &generator)
      let rounded = (x * 1024).rounded() / 1024
      return rounded > lower && rounded < upper ? rounded : (lower + upper) / 2
    }
  }

  /// Points of the square |Re|, |Im| < 3, off the axes.
  mutating func complex(_ count: Int) -> [ComplexBall] {
    (0..<count).map { _ in
      func part() -> Double { (Double.random(in: -3...3, using: &generator) * 1024).rounded() / 1024 + 1.0 / 4096 }
      return ComplexBall(part(), part())
    }
  }

  /// A value for every argument before the last: small integers and halves, which are orders and degrees.
  static func parameters(_ function: Function, _ count: Int) -> [[Expr]] {
    if count == 1 { return [[]] }
    if count == 2 { return [[0], [1], [2], [3], [.half], [Expr(5) / 3], [Expr(7) / 2]] }
    return [Array(repeating: .half, count: count - 1)]
  }
}

extension Function {
  /// The numbers of arguments to try.
  var testedArities: [Int] { Array(spec.arity.lowerBound...max(spec.arity.lowerBound, min(spec.arity.upperBound, 2))) }
  /// The function at these balls.
  func ball(_ arguments: [ComplexBall], analytic: Bool = false, _ precision: Int = 128) -> ComplexBall {
    spec.ball?(arguments, analytic, precision) ?? .indeterminate
  }
}

extension Expr {
  /// The value at a point of the symbol `x`.
  func value(_ x: Expr, _ point: ComplexBall, _ precision: Int = 128) -> ComplexBall? {
    enclosure(at: [x: point], precision: precision)
  }
}

extension ComplexBall {
  /// Whether the two balls overlap, when both are known.
  func agrees(with other: ComplexBall) -> Bool { !isFinite || !other.isFinite || overlaps(other) }
}
