import Exact
import Expressions
import Functions
import Simplification

extension SummationMethod {
  /// Infinite sums whose ratio is that of a hypergeometric series with a name, times a polynomial in k.
  static let hypergeometricSeries = SummationMethod("hypergeometric series") { search throws(MathError) in
    guard search.isInfinite, let first = search.lower.smallInteger,
      let term = try HypergeometricTerm(search.f, search.k)
    else { return nil }
    let form = try GosperForm(term.numerator, term.denominator, search.k)
    guard let series = try HypergeometricSeries(form, search.k) else { return nil }
    for start in series.starts(first) {
      if let value = try series.value(search, start, first) { return value }
    }
    return nil
  }
}

/// t(k) = c(k)·h(k) where h has the ratio z·∏ (k + αᵢ)/∏ (k + βᵢ).
struct HypergeometricSeries {
  private let upper: [Expr]
  private let lower: [Expr]
  private let z: Expr
  private let polynomial: CoefficientPolynomial

  /// A series is begun at most so many terms before or after the given start.
  private static let largestShift = 60
  private static let largestDegree = 12
  /// Terms among which one is not 0.
  private static let witnesses = 16

  init?(_ form: GosperForm, _ k: Expr) throws(MathError) {
    guard let upper = try HypergeometricSeries.shifts(form.a, k),
      let lower = try HypergeometricSeries.shifts(form.b, k),
      form.c.degree <= HypergeometricSeries.largestDegree
    else { return nil }
    (self.upper, self.lower, polynomial) = (upper, lower, form.c)
    z = (form.a.leading / form.b.leading).reduced
  }

  private static func shifts(_ p: CoefficientPolynomial, _ k: Expr) throws(MathError) -> [Expr]? {
    var result: [Expr] = []
    for (base, multiplicity) in try p.factors(k) {
      guard base.degree == 1 else { return nil }
      result += [Expr](repeating: base[0], count: multiplicity)
    }
    return result
  }

  /// Where the series may begin: where the terms vanish before, then the given start.
  func starts(_ first: Int) -> [Int] {
    let natural = lower.compactMap(\.smallInteger).map { 1 - $0 }
    var result: [Int] = []
    for start in natural.sorted(by: { abs($0 - first) < abs($1 - first) }) + [first]
    where abs(start - first) <= HypergeometricSeries.largestShift && !result.contains(start) {
      result.append(start)
    }
    return result
  }

  /// Σ from `first` by the series that begins at `start`.
  func value(_ search: SumSearch, _ start: Int, _ first: Int) throws(MathError) -> Expr? {
    let shift = Expr(start)
    var (top, bottom) = (upper.map { ($0 + shift).reduced }, lower.map { ($0 + shift).reduced })
    if let place = bottom.firstIndex(of: 1) { bottom.remove(at: place) } else { top.append(1) }
    for parameter in top {
      guard let place = bottom.firstIndex(of: parameter) else { continue }
      bottom.remove(at: place)
      if let other = top.firstIndex(of: parameter) { top.remove(at: other) }
    }
    guard let sum = sum(top, bottom, polynomial.shifted(by: shift)) else { return nil }
    let terms = terms(start, max(first - start, 0) + HypergeometricSeries.witnesses, top, bottom)
    guard let scale = scale(search, terms, max(start, first)) else { return nil }
    var value = scale * sum
    for term in terms where term.place < first { value -= scale * term.value }
    if start > first { value += try search.explicit(from: Expr(first), count: start - first) }
    return value
  }

  /// c(k)·h(k) for the first places k, with h = 1 at the start.
  private func terms(_ start: Int, _ count: Int, _ top: [Expr], _ bottom: [Expr]) -> [(place: Int, value: Expr)] {
    var (h, result): (Expr, [(place: Int, value: Expr)]) = (1, [])
    for j in 0..<count {
      result.append((start + j, (polynomial.value(at: Expr(start + j)) * h).reduced))
      h *= z * .product(top.map { $0 + Expr(j) }) / (.product(bottom.map { $0 + Expr(j) }) * Expr(j + 1))
    }
    return result
  }

  /// t(k)/(c(k)·h(k)) at the first place from `first` on where both have a value that is not 0.
  private func scale(_ search: SumSearch, _ terms: [(place: Int, value: Expr)], _ first: Int) -> Expr? {
    for term in terms where term.place >= first && term.value != 0 && !term.value.hasInfinity {
      let t = search.f.substituting(search.k, Expr(term.place))
      if !t.hasInfinity { return (t / term.value).reduced }
    }
    return nil
  }

  /// Σ c(start + j)·hⱼ = c(start + θ) F with θ = z·d/dz.
  private func sum(_ top: [Expr], _ bottom: [Expr], _ polynomial: CoefficientPolynomial) -> Expr? {
    if z == 1, polynomial.degree == 0, let value = gauss(top, bottom) { return value }
    let w = Symbol("√")
    let root = SquareRoot(of: z)
    for row in HypergeometricRow.table {
      guard let a = row.match(top, bottom) else { continue }
      let square = Expr(w) ** 2
      let place = HypergeometricRow.Place(
        z: root.isNegative ? -square : square, w: Expr(w), isNegative: root.isNegative, a: a)
      guard let value = row.value(place) else { continue }
      return HypergeometricSeries.applied(polynomial, to: value, w).substituting(Expr(w), root.value)
    }
    return nil
  }

  /// p(θ) F by the powers of θ = (w/2)·d/dw.
  private static func applied(_ polynomial: CoefficientPolynomial, to F: Expr, _ w: Symbol) -> Expr {
    var (power, result) = (F, Expr(0))
    for (i, c) in polynomial.coefficients.enumerated() {
      if i > 0 { power = Expr(w) / 2 * power.derivative(w) }
      result += c * power
    }
    return result
  }

  /// Gauss: ₂F₁(a, b; c; 1) = Γ(c)·Γ(c − a − b)/(Γ(c − a)·Γ(c − b)), DLMF 15.4.20.
  private func gauss(_ top: [Expr], _ bottom: [Expr]) -> Expr? {
    guard top.count == 2, bottom.count == 1 else { return nil }
    let (a, b, c) = (top[0], top[1], bottom[0])
    let gamma = Function.gamma
    let value = gamma(c) * gamma((c - a - b).reduced) / (gamma((c - a).reduced) * gamma((c - b).reduced))
    return value.hasInfinity ? nil : value
  }
}
