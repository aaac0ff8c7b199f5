import Exact
import Expressions
import Simplification

/// Arguments that are integer multiples of one unit: 2x and x/3 of x/3.
struct CommonUnit {
  let unit: Expr
  let multiples: [Expr: Int]

  /// Larger multiples are not expanded.
  private static let largestMultiple = 24

  init?(of arguments: [Expr]) {
    guard let first = arguments.first else { return nil }
    var ratios: [(argument: Expr, ratio: Rational)] = []
    for argument in arguments {
      guard let ratio = (try? (argument / first).rationalSimplified())?.rational else { return nil }
      ratios.append((argument, ratio))
    }
    let denominator = ratios.reduce(Integer.one) { Integer.lcm($0, $1.ratio.denominator) }
    let numerator = ratios.reduce(Integer.zero) { Integer.gcd($0, ($1.ratio * Rational(denominator)).numerator) }
    guard let share = try? Rational(numerator, denominator), !share.isZero else { return nil }
    var multiples: [Expr: Int] = [:]
    for (argument, ratio) in ratios {
      guard let n = (try? ratio * share.inverted())?.numerator, let small = n.asInt,
        abs(small) <= CommonUnit.largestMultiple
      else { return nil }
      multiples[argument] = small
    }
    unit = Expr(share) * first
    self.multiples = multiples
  }
}
