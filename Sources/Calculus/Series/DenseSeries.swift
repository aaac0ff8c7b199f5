import Exact
import Expressions
import Simplification

/// Coefficients of a series in one variable: rational numbers, or any expressions.
protocol SeriesScalar {
  static var zero: Self { get }
  static var one: Self { get }
  /// Σ wᵢ·xᵢ·yᵢ.
  static func combination(_ terms: [(weight: Rational, x: Self, y: Self)]) -> Self
  static func + (x: Self, y: Self) -> Self
  var isZeroScalar: Bool { get }
}

extension Rational: SeriesScalar {
  static func combination(_ terms: [(weight: Rational, x: Rational, y: Rational)]) -> Rational {
    var sum = Rational.zero
    for term in terms { sum += term.weight * term.x * term.y }
    return sum
  }
  var isZeroScalar: Bool { isZero }
}

/// An expression as a coefficient.
struct ExprScalar: SeriesScalar {
  let value: Expr
  static var zero: ExprScalar { ExprScalar(value: 0) }
  static var one: ExprScalar { ExprScalar(value: 1) }
  static func combination(_ terms: [(weight: Rational, x: ExprScalar, y: ExprScalar)]) -> ExprScalar {
    let products = terms.map { Expr($0.weight) * $0.x.value * $0.y.value }
    let sum = Expr.sum(products)
    return ExprScalar(value: products.count > 1 ? (try? sum.expanded()) ?? sum : sum)
  }
  static func + (x: ExprScalar, y: ExprScalar) -> ExprScalar { ExprScalar(value: x.value + y.value) }
  var isZeroScalar: Bool { value == 0 }
}

/// Power series with n coefficients, and the recurrences of elementary functions: O(n²) operations each.
///
/// `d` always stands for a series without constant term. The recurrences follow from the differential equations (Knuth,
/// The Art of Computer Programming 2, §4.7).
enum DenseSeries {
  /// exp(d): E′ = d′·E.
  static func exponential<C: SeriesScalar>(_ d: [C], _ budget: Budget) throws(Obstacle) -> [C] {
    var result = [C.one]
    for n in 1..<max(d.count, 1) {
      try budget.tick(d.count)
      result.append(.combination(steps(d, n) { k in (fraction(k, n), result[n - k]) }))
    }
    return result
  }

  /// (1 + d)^p.
  static func power<C: SeriesScalar>(_ d: [C], _ p: Rational, _ budget: Budget) throws(Obstacle) -> [C] {
    var result = [C.one]
    for n in 1..<max(d.count, 1) {
      try budget.tick(d.count)
      result.append(
        .combination(
          steps(d, n) { k in
            ((p * Rational(k) - Rational(n - k)) * fraction(1, n), result[n - k])
          }))
    }
    return result
  }

  /// log(1 + d).
  static func logarithm<C: SeriesScalar>(_ d: [C], _ budget: Budget) throws(Obstacle) -> [C] {
    var result = [C.zero]
    for n in 1..<max(d.count, 1) {
      try budget.tick(d.count)
      result.append(
        d[n] + .combination(steps(d, n - 1) { k in (-fraction(n - k, n), result[n - k]) }))
    }
    return result
  }

  /// sin d and cos d.
  static func sineAndCosine<C: SeriesScalar>(_ d: [C], _ budget: Budget) throws(Obstacle) -> (sine: [C], cosine: [C]) {
    var (sine, cosine) = ([C.zero], [C.one])
    for n in 1..<max(d.count, 1) {
      try budget.tick(d.count)
      let s = C.combination(steps(d, n) { k in (fraction(k, n), cosine[n - k]) })
      let c = C.combination(steps(d, n) { k in (-fraction(k, n), sine[n - k]) })
      sine.append(s)
      cosine.append(c)
    }
    return (sine, cosine)
  }

  /// The terms weightₖ·dₖ·yₖ for k = 1 … n without those that vanish.
  private static func steps<C: SeriesScalar>(
    _ d: [C], _ n: Int, _ other: (Int) -> (Rational, C)
  ) -> [(weight: Rational, x: C, y: C)] {
    guard n >= 1 else { return [] }
    var list: [(weight: Rational, x: C, y: C)] = []
    for k in 1...n where !d[k].isZeroScalar {
      let (weight, y) = other(k)
      if !y.isZeroScalar, !weight.isZero { list.append((weight, d[k], y)) }
    }
    return list
  }

  private static func fraction(_ k: Int, _ n: Int) -> Rational { (try? Rational(Integer(k), Integer(n))) ?? 0 }
}
