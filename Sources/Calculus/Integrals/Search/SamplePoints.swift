import Balls
import Exact
import Expressions

/// Fixed pseudo-random points for the symbols of an identity.
struct SamplePoints {
  private let symbols: [Symbol]
  private let x: Symbol
  private let assumptions: Assumptions

  init(_ symbols: [Symbol], _ x: Symbol, _ assumptions: Assumptions) {
    (self.symbols, self.x, self.assumptions) = (symbols, x, assumptions)
  }

  /// Where x is taken: on both sides of the customary branch points, then off the real line.
  private static let places = [
    (173, 401), (-287, 503), (1423, 811), (-1907, 1009), (2719, 607), (-3571, 911), (89, 1201), (10007, 1103),
    (5003, 4001), (571, 607), (-661, 811), (1301, 907), (-1777, 1013), (233, 499),
  ].map { numerator, denominator in
    RealBall((try? Rational(Integer(numerator), Integer(denominator))) ?? 1, precision: 512)
  }

  func point(_ k: Int, isComplex: Bool) -> [ComplexBall] {
    symbols.enumerated().map { j, symbol in
      if symbol == x {
        let real = place(k, in: assumptions.sign(of: Expr(x)))
        return isComplex
          ? ComplexBall(real, RealBall(midpoint: Double(k % 3) * 0.75 - 0.625, radius: 0)) : ComplexBall(real)
      }
      let value = assumptions.sample(symbol, at: assumptions.spread(symbol, 5 * j + 3 * k + 1))
      return ComplexBall(RealBall(value, precision: 512))
    }
  }

  private func place(_ k: Int, in signs: SignSet) -> RealBall {
    let place = Self.places[k % Self.places.count]
    return signs.isSubset(of: .nonnegative)
      ? place.magnitude : signs.isSubset(of: .nonpositive) ? -place.magnitude : place
  }
}

extension Assumptions {
  /// The k-th of a fixed sequence of values for a symbol, in its range and on both sides of 0 in turn.
  func spread(_ symbol: Symbol, _ k: Int) -> Rational {
    let range = sampleRange(symbol)
    let (lower, upper) = (range.lowerBound, range.upperBound)
    let share = (try? Rational(Integer(53 + (k * 7919) % 1409), 1527)) ?? 1
    if lower < 0, upper > 0 { return (k % 2 == 0 ? upper : lower) * share }
    return lower >= 0 ? lower + (upper - lower) * share : upper - (upper - lower) * share
  }
}
