import Exact
import Expressions

/// A truncated series with rational coefficients, ω^start·P(ω^step) + O(ω^order), whose polynomial P lives in FLINT.
///
/// The polynomial is in lowest terms: its constant term is not 0, and `step` is as large as possible, 0 for a single term.
/// Without order the series is exact. Operations return `nil` where a coefficient would not be rational, or where the
/// result would be too large.
struct RationalSeries {
  let start: Rational
  let step: Rational
  let polynomial: UnivariatePolynomial
  /// The exponent from which on nothing is known.
  let order: Rational?

  /// ω^start·P(ω^step) + O(ω^order), brought to lowest terms.
  init?(_ polynomial: UnivariatePolynomial, from start: Rational = 0, step: Rational, order: Rational? = nil) {
    var known = polynomial
    if let order, !step.isZero {
      guard let count = (order - start).steps(of: step) else { return nil }
      known = polynomial.truncated(below: max(count, 0))
    }
    guard let lowest = known.valuation, order.map({ start < $0 }) ?? true else {
      (self.start, self.step, self.polynomial, self.order) = (order ?? 0, 0, .zero, order)
      return
    }
    guard let shifted = try? known.shifted(by: -lowest) else { return nil }
    let divisor = shifted.deflation
    self.start = start + step * Rational(lowest)
    self.step = step * Rational(divisor)
    self.polynomial = divisor > 1 ? shifted.deflated(by: divisor) : shifted
    self.order = order
  }

  /// c·ω^e.
  static func monomial(_ c: Rational, _ e: Rational) -> RationalSeries? {
    RationalSeries(UnivariatePolynomial(c), from: e, step: 0)
  }

  /// The exact number, if it is one.
  var constant: Rational? {
    order == nil && step.isZero && (start.isZero || polynomial.isZero) ? polynomial.coefficient(0) : nil
  }

  /// The series with expressions for its numbers.
  var expansion: Expansion {
    let terms = polynomial.coefficients.enumerated().filter { !$0.element.isZero }
    return Expansion(
      terms.map { (Expr(start + step * Rational($0.offset)), Expr($0.element)) }, order: order.map { Expr($0) })
  }

  /// How many coefficients on a grid are worth computing: `limit`, fewer where they reach as far; always more for more.
  static func count(_ limit: Int, on step: Rational) -> Int {
    guard step > 1, let reaching = Rational(limit).steps(of: step) else { return limit }
    return max(reaching, min(limit, 8 + limit / 8))
  }
}

extension Rational {
  /// The least number of steps that reach this; `nil` when it is too large.
  func steps(of step: Rational) -> Int? {
    guard let quotient = try? divided(by: step) else { return nil }
    let count = quotient.ceiling
    return count.asInt
  }
}

/// Sums and products.
extension RationalSeries {
  /// The longest polynomial that two series with different grids may need to meet.
  private static let longest = 1 << 16

  /// Σ cᵢ·Sᵢ.
  static func sum(_ parts: [(factor: Rational, series: RationalSeries)]) -> RationalSeries? {
    let order = parts.compactMap(\.series.order).min()
    let parts = parts.filter { !$0.series.polynomial.isZero }
    guard let start = parts.map(\.series.start).min() else {
      return RationalSeries(.zero, step: 0, order: order)
    }
    let step = parts.reduce(Rational.zero) { .gcd($0, .gcd($1.series.step, $1.series.start - start)) }
    var total = UnivariatePolynomial.zero
    var monomials: [Rational] = []
    for (factor, series) in parts {
      guard let place = step.isZero ? 0 : (series.start - start).steps(of: step), place <= longest else { return nil }
      if series.step.isZero {
        if place >= monomials.count { monomials += [Rational](repeating: 0, count: place + 1 - monomials.count) }
        monomials[place] += factor * series.polynomial.coefficient(0)
      } else {
        guard let moved = try? series.polynomial(on: step)?.shifted(by: place) else { return nil }
        total = total + moved.scaled(by: factor)
      }
    }
    return RationalSeries(total + UnivariatePolynomial(monomials), from: start, step: step, order: order)
  }

  /// The product with about `limit` terms.
  func product(_ other: RationalSeries, limit: Int) -> RationalSeries? {
    if isZero || other.isZero { return .monomial(0, 0) }
    let step = Rational.gcd(step, other.step)
    guard let a = polynomial(on: step), let b = other.polynomial(on: step) else { return nil }
    let start = start + other.start
    let ends = [order.map { $0 + other.start }, other.order.map { $0 + self.start }]
    var order = ends.compactMap(\.self).min()
    if step.isZero { return RationalSeries(a * b, from: start, step: step, order: order) }
    let wanted = RationalSeries.count(limit, on: step)
    let end = start + step * Rational(wanted)
    if order.map({ $0 > end }) ?? (a.degree + b.degree >= wanted) { order = end }
    let count = order.flatMap { ($0 - start).steps(of: step) } ?? a.degree + b.degree + 1
    return RationalSeries(a.product(b, below: max(count, 0)), from: start, step: step, order: order)
  }

  /// Whether this is the exact number 0.
  private var isZero: Bool { polynomial.isZero && order == nil }

  /// The polynomial in ω^step for a divisor of this step.
  private func polynomial(on step: Rational) -> UnivariatePolynomial? {
    if self.step == step || self.step.isZero { return polynomial }
    guard let factor = self.step.steps(of: step), polynomial.degree * factor <= RationalSeries.longest else {
      return nil
    }
    return try? polynomial.inflated(by: factor)
  }
}

/// Powers and functions.
extension RationalSeries {
  /// S^p, where the leading coefficient has a rational power: (c·ω^e·(1 + δ))^p = c^p·ω^(ep)·(1 + δ)^p.
  func power(_ p: Rational, limit: Int) -> RationalSeries? {
    if p == 1 { return self }
    if p == 2 { return product(self, limit: limit) }
    guard !polynomial.isZero, let scale = polynomial.coefficient(0).rationalPower(p),
      let inverse = try? polynomial.coefficient(0).inverted()
    else { return nil }
    if step.isZero {
      return RationalSeries(
        UnivariatePolynomial(scale), from: start * p, step: 0, order: order.map { $0 + start * (p - 1) })
    }
    let count = known(limit)
    guard let rest = try? polynomial.scaled(by: inverse).power(p, below: count) else { return nil }
    let length = step * Rational(count)
    let end = order.map { min($0 - start, length) } ?? length
    return RationalSeries(rest.scaled(by: scale), from: start * p, step: step, order: start * p + end)
  }

  /// f(S), where the constant term of S is the one at which f has rational coefficients.
  func applying(_ f: UnivariatePolynomial.SeriesFunction, limit: Int) -> RationalSeries? {
    composed(at: f.constantTerm, limit: limit) { (p, n) throws(MathError) in try p.applying(f, below: n) }
  }

  /// W(S) for S without constant term: the inverse function of x·eˣ.
  func lambertW(limit: Int) -> RationalSeries? {
    composed(at: 0, limit: limit) { (p, n) throws(MathError) in
      if n == 0 { return .zero }
      let inverse = try UnivariatePolynomial.x.applying(.exp, below: n).shifted(by: 1)
      return try inverse.reverted(below: n).composed(with: p, below: n)
    }
  }

  /// A function of S, where S has the given constant term, 0 or more.
  private func composed(
    at constantTerm: Rational, limit: Int,
    _ function: (UnivariatePolynomial, Int) throws(MathError) -> UnivariatePolynomial
  ) -> RationalSeries? {
    guard constantTerm == (start > 0 || isZero ? 0 : start.isZero ? polynomial.coefficient(0) : nil) else { return nil }
    let grid = Rational.gcd(step, start)
    if grid.isZero {
      guard let value = try? function(UnivariatePolynomial(constantTerm), 1) else { return nil }
      return RationalSeries(value, step: 0, order: order)
    }
    guard let lead = start.steps(of: grid), lead <= RationalSeries.longest,
      let argument = try? polynomial(on: grid)?.shifted(by: lead)
    else { return nil }
    let count = min(lead + RationalSeries.count(limit, on: grid), order?.steps(of: grid) ?? .max)
    guard let values = try? function(argument.truncated(below: count), count) else { return nil }
    let end = grid * Rational(count)
    return RationalSeries(values, step: grid, order: order.map { min($0, end) } ?? end)
  }

  /// How many coefficients of the polynomial are known and wanted.
  private func known(_ limit: Int) -> Int {
    min(RationalSeries.count(limit, on: step), order.flatMap { ($0 - start).steps(of: step) } ?? .max)
  }
}

extension Rational {
  /// The principal value of this to the power p, where it is rational.
  fileprivate func rationalPower(_ p: Rational) -> Rational? {
    guard let root = p.denominator.asInt else { return nil }
    if root > 1 && isNegative { return nil }
    return try? (root == 1 ? self : exactRoot(root))?.power(p.numerator)
  }
}
