import Balls
import Exact

/// All zeros of a differentiable function inside an open interval, each enclosed.
///
/// Bisection leaves out the parts that are proved to have no zero; where the derivative keeps its sign there is at most
/// one, which the interval Newton method encloses (R. E. Moore, *Interval Analysis*, 1966, chapter 7).
struct ZeroIsolation {
  /// Enclosures of the values and of the derivatives on a ball.
  typealias Values = (value: RealBall, slope: RealBall)

  /// The enclosures, nil where there are none.
  private let values: (RealBall) throws(MathError) -> Values?
  /// Whether the function is proved to be 0 at an end of the interval.
  private let vanishes: (Double) -> Bool
  /// The lower end of the interval, which does not belong to it.
  private var start = 0.0
  private(set) var zeros: [RealBall] = []
  /// Whether there are no other zeros.
  private(set) var isComplete = true

  private static let partLimit = 4000
  private static let precision = 128

  init(_ values: @escaping (RealBall) throws(MathError) -> Values?, vanishes: @escaping (Double) -> Bool) {
    (self.values, self.vanishes) = (values, vanishes)
  }

  mutating func run(from lower: Double, to upper: Double, budget: Budget) throws(MathError) {
    start = lower
    var parts = [(lower, upper)]
    var count = 0
    while let (low, high) = parts.popLast() {
      try budget.check()
      count += 1
      let isOpen = try look(low, high)
      if !isOpen { continue }
      guard count < ZeroIsolation.partLimit, high - low > 1e-10 * (upper - lower) else {
        isComplete = false
        continue
      }
      // Not the middle: zeros at simple fractions are common, and the function has no sign there.
      let cut = low + 0.4871 * (high - low)
      parts += [(cut, high), (low, cut)]
    }
  }

  /// Whether a part has to be cut; a zero that is found is noted. One at an end counts for the part above it.
  private mutating func look(_ low: Double, _ high: Double) throws(MathError) -> Bool {
    let whole = RealBall(lower: low, upper: high)
    let middle = RealBall(whole.midpoint)
    guard let around = try values(whole), let center = try values(middle) else { return true }
    let reach = whole.subtracting(middle, precision: ZeroIsolation.precision)
    let meanValue = center.value.adding(
      around.slope.multiplied(by: reach, precision: ZeroIsolation.precision), precision: ZeroIsolation.precision)
    if !around.value.containsZero || !meanValue.containsZero { return false }
    guard let slope = around.slope.sign, slope != 0 else { return true }
    guard let below = try sign(low), let above = try sign(high) else { return !vanishes(low) && !vanishes(high) }
    if below == 0 {
      if low > start { zeros.append(RealBall(low)) }
    } else if above != 0, below != above {
      zeros.append(try narrowed(whole))
    }
    return false
  }

  private func sign(_ point: Double) throws(MathError) -> Int? { try values(RealBall(point))?.value.sign }

  /// The interval Newton method on an enclosure of the only zero.
  private func narrowed(_ whole: RealBall) throws(MathError) -> RealBall {
    var zero = whole
    for _ in 0..<100 {
      let middle = zero.exactMidpoint
      guard let slope = try values(zero)?.slope, !slope.containsZero, let value = try values(middle)?.value else {
        break
      }
      let step = value.divided(by: slope, precision: ZeroIsolation.precision)
      let next = middle.subtracting(step, precision: ZeroIsolation.precision)
      guard let common = next.intersection(zero, precision: ZeroIsolation.precision),
        common.radius < 0.9 * zero.radius
      else { break }
      zero = common
    }
    return zero
  }
}
