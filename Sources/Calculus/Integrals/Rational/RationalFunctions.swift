import Exact
import Expressions
import Functions
import Simplification

extension IntegrationMethod {
  /// Every rational function: Hermite's reduction for the rational part, logarithms and arctangents for the rest.
  ///
  /// Bronstein, *Symbolic Integration I*, chapter 2. Exponents with a common divisor are taken out first: a function
  /// x^(n−1)·R(xⁿ) is R(u)/n in u = xⁿ.
  static let rationalFunctions = IntegrationMethod { search, f throws(MathError) in
    guard f.isRational(in: search.x) else { return nil }
    let (top, bottom) = try f.numeratorAndDenominator()
    let x = search.x
    guard let n = top.polynomial(in: x), let d = bottom.polynomial(in: x) else { return nil }
    if let simpler = try powerSubstitution(search, n, d) { return simpler }
    if let value = binomial(x, n, d, from: 9) { return value }
    guard let fractions = try PartialFractions(top, over: bottom, x, degreeLimit: highestDegree) else { return nil }
    if let value = try RationalIntegral(x, search.assumptions).value(fractions) { return value }
    return binomial(x, n, d, from: 3)
  }

  /// Of the denominators whose factors are sought.
  fileprivate static let highestDegree = 48

  /// P/(a·xⁿ + b) for n not below a degree: as a whole, not by its factors.
  private static func binomial(_ x: Expr, _ n: [Expr], _ d: [Expr], from degree: Int) -> Expr? {
    guard d.count > degree else { return nil }
    let denominator = CoefficientPolynomial(d)
    let (quotient, rest) = CoefficientPolynomial(n).divided(by: denominator)
    return Binomials(x).value(rest, denominator).map { quotient.antiderivative.expression(x) + $0 }
  }

  private static func powerSubstitution(
    _ search: IntegralSearch, _ n: [Expr], _ d: [Expr]
  ) throws(MathError) -> Expr? {
    guard d.count > 1 else { return nil }
    func exponents(_ c: [Expr]) -> [Int] { c.indices.filter { c[$0] != 0 } }
    let (p, q) = (exponents(n), exponents(d))
    var step = 0
    for e in p { step = Integer.gcd(step, e - p[0]) }
    for e in q { step = Integer.gcd(step, e - q[0]) }
    guard step > 1 else { return nil }
    let shift = ((p[0] - q[0] + 1) % step + step) % step
    // f·dx = x^(p₀−q₀)·R(x^step)·dx, and x^(p₀−q₀+1) must be a power of x^k with k | step
    let k = Integer.gcd(step, shift == 0 ? step : shift)
    guard k > 1 else { return nil }
    return try search.antiderivative(of: .power(search.x, Expr(k))) { u throws(MathError) in
      let a = Expr.sum(p.map { n[$0] * .power(u, Expr(($0 - p[0]) / k)) })
      let b = Expr.sum(q.map { d[$0] * .power(u, Expr(($0 - q[0]) / k)) })
      return a / b * .power(u, Expr((p[0] - q[0] + 1) / k - 1)) / Expr(k)
    }
  }
}

extension PartialFractions {
  /// Those of an integrand; `nil` when it is no rational function of `x`. High degrees are refused.
  init?(integrand f: Expr, _ x: Expr) throws(MathError) {
    guard f.isRational(in: x) else { return nil }
    try self.init(f, x, degreeLimit: IntegrationMethod.highestDegree)
  }
}

/// The antiderivative of partial fractions.
struct RationalIntegral {
  let x: Expr
  let assumptions: Assumptions

  init(_ x: Expr, _ assumptions: Assumptions) { (self.x, self.assumptions) = (x, assumptions) }

  /// `nil` when a residue is no expression that we can write.
  func value(_ fractions: PartialFractions) throws(MathError) -> Expr? {
    var rational: Expr = 0
    var logarithms: [Expr] = []
    var remaining: [(base: CoefficientPolynomial, numerator: CoefficientPolynomial)] = []
    for part in fractions.parts {
      guard let (outside, inside) = hermite(part) else { return nil }
      rational += outside
      if let i = remaining.firstIndex(where: { $0.base.coefficients == part.base.coefficients }) {
        remaining[i].numerator = remaining[i].numerator + inside
      } else {
        remaining.append((part.base, inside))
      }
    }
    for (base, numerator) in remaining where !numerator.isZero {
      guard let term = try LogarithmicPart(x, assumptions).value(numerator, base) else { return nil }
      logarithms.append(term)
    }
    return fractions.polynomial.antiderivative.expression(x) + rational.reduced + .sum(logarithms)
  }

  /// ∫ a/pᵐ = r + ∫ n/p with a rational function r: Hermite's reduction.
  private func hermite(_ part: PartialFractions.Part) -> (Expr, CoefficientPolynomial)? {
    let p = part.base
    var (numerator, outside) = (part.numerator, Expr(0))
    for m in stride(from: part.power, to: 1, by: -1) {
      guard let (b, c) = CoefficientPolynomial.bezout(p, p.derivative, numerator) else { return nil }
      outside -= c.expression(x) / (Expr(m - 1) * .power(p.expression(x), Expr(m - 1)))
      numerator = b + c.derivative.scaled(by: 1 / Expr(m - 1))
    }
    return (outside, numerator)
  }
}
